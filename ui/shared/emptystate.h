// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

namespace huella::ui {

class Button;
class TextLabel;

/// What a list shows when it has nothing: a drawing, one sentence and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icons icon, const QString& sentence, const QString& action = {},
                        QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Give it an objectName where the page has one for this action.
    [[nodiscard]] Button* button() const { return m_button; }

signals:
    void actionTriggered();

private:
    TextLabel* m_sentence;
    Button* m_button;
};

} // namespace huella::ui
