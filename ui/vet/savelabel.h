// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/draftsaver.h"

#include <QWidget>

namespace huella::ui {
class IconLabel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// Whether what was typed is safe, by icon and words: "saved at 10:32". The text is
/// "saveStateLabel".
class SaveLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SaveLabel(QWidget* parent = nullptr);

    void display(records::SaveState state, const QDateTime& savedAt);

private:
    IconLabel* m_icon;
    TextLabel* m_text;
};

} // namespace huella::ui::vet
