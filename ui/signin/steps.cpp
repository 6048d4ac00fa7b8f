// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/steps.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/textlabel.h"

namespace huella::ui::signin {

void Steps::add(const QString& question, const QList<QWidget*>& parts)
{
    m_steps.append({question, parts});
}

void Steps::turnOn(const QString& next)
{
    m_isOn = true;
    m_nextText = next;
    m_doneText = m_done->text();
    m_title->setWordWrap(true);
    show(0);
}

void Steps::show(int step)
{
    if (!m_isOn || step < 0 || step >= m_steps.size())
        return;
    m_current = step;
    m_title->setText(m_steps.at(step).question);
    m_done->setText(isLast() ? m_doneText : m_nextText);
    for (int i = 0; i < m_steps.size(); ++i)
        for (QWidget* part : m_steps.at(i).parts)
            part->setVisible(i == step);
    m_steps.at(step).parts.first()->setFocus();
}

bool Steps::back()
{
    if (!m_isOn || m_current == 0)
        return false;
    show(m_current - 1);
    return true;
}

void Steps::showStepOf(const QWidget* part)
{
    for (int i = 0; m_isOn && i < m_steps.size(); ++i)
        for (const QWidget* own : m_steps.at(i).parts)
            if (i != m_current && (own == part || own->isAncestorOf(part)))
                return show(i);
}

void Steps::forgiveLater() const
{
    for (int i = m_current + 1; m_isOn && i < m_steps.size(); ++i) {
        for (QWidget* part : m_steps.at(i).parts) {
            for (auto* field : part->findChildren<FormField*>())
                field->clearError();
            if (auto* field = qobject_cast<FormField*>(part))
                field->clearError();
        }
    }
}

} // namespace huella::ui::signin
