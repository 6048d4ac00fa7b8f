// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// The parts of a form as questions of which one is seen at a time, where a finger works. Until it
/// is turned on the form stands whole, and every step counts as the last.
class Steps
{
public:
    /// `title` bears the question and `done` sends the form at the last.
    Steps(TextLabel* title, Button* done) : m_title(title), m_done(done) {}

    void add(const QString& question, const QList<QWidget*>& parts);
    void turnOn(const QString& next); ///< `next`: what `done` says before the last question
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] bool isLast() const { return !m_isOn || m_current + 1 == m_steps.size(); }
    [[nodiscard]] int current() const { return m_current; }

    void show(int step);
    void showNext() { show(m_current + 1); }
    /// False at the first.
    bool back();
    /// The question that `part` belongs to; nothing for a part of none.
    void showStepOf(const QWidget* part);
    /// Takes back what was found wrong in questions that were not asked yet.
    void forgiveLater() const;

private:
    struct Step
    {
        QString question;
        QList<QWidget*> parts;
    };
    TextLabel* m_title;
    Button* m_done;
    QString m_doneText;
    QString m_nextText;
    QList<Step> m_steps;
    int m_current = 0;
    bool m_isOn = false;
};

} // namespace huella::ui::signin
