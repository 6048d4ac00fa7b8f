// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/desk/clash.h"

#include <QWidget>

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// Somebody else changed the appointment meanwhile: who, what and when, and the choice between his
/// and one's own. Until it is made nothing is written.
class ClashCard : public QWidget
{
    Q_OBJECT

public:
    explicit ClashCard(const Clock& clock, QWidget* parent = nullptr);

    void open(const Clash& clash);
    [[nodiscard]] const Clash& clash() const { return m_clash; }

signals:
    void kept();
    void applied();

private:
    const Clock& m_clock;
    Clash m_clash;
    TextLabel* m_name;
    TextLabel* m_text;
    TextLabel* m_now;
    TextLabel* m_wanted;
    Button* m_keep;
    Button* m_apply;
};

} // namespace huella::ui::desk
