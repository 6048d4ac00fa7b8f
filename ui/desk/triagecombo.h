// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace huella::ui::desk {

/// The five degrees of urgency, by icon and word.
class TriageCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit TriageCombo(QWidget* parent = nullptr);

    [[nodiscard]] int triage() const { return currentIndex() + 1; }
    void setTriage(int triage) { setCurrentIndex(triage - 1); }
};

} // namespace huella::ui::desk
