// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class IconLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class ElidedLabel;

/// A fact about a patient that must not be overlooked, by icon, words and colour. Without contents
/// it says "none known" in a quiet way: silence would be taken for an answer.
class AlertChip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Danger, Caution };

    AlertChip(Kind kind, const QString& title, QWidget* parent = nullptr);
    void setContents(const QString& contents);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_title;
    bool m_isQuiet = true;
    IconLabel* m_icon;
    ElidedLabel* m_text;
};

} // namespace huella::ui::vet
