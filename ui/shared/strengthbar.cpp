// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/strengthbar.h"

#include "ui/shared/strengthmeter.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui {

StrengthBar::StrengthBar(QWidget* parent)
    : QWidget(parent)
    , m_meter(new StrengthMeter)
    , m_word(new TextLabel({}, TextStyle::Caption))
    , m_advice(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
{
    m_word->setObjectName(QStringLiteral("strengthWord"));
    m_advice->setObjectName(QStringLiteral("strengthAdvice"));
    m_advice->setWordWrap(true);
    m_word->setMinimumWidth(84);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_meter, 1);
    row->addWidget(m_word);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_advice);
    clear();
}

void StrengthBar::clear()
{
    m_score = -1;
    m_meter->setScore(-1);
    m_word->clear();
    m_advice->hide();
    setAccessibleDescription({});
}

void StrengthBar::setScore(int score, const QString& advice)
{
    m_score = std::clamp(score, 0, 4);
    m_meter->setScore(m_score);
    m_word->setText(word());
    m_word->setInk(m_score <= 1   ? Token::AttentionText
                   : m_score == 2 ? Token::WarningFg
                                  : Token::AccentText);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleDescription(tr("Password strength: %1").arg(word()));
}

QString StrengthBar::word() const
{
    switch (m_score) {
    case 0:
        return tr("Very weak");
    case 1:
        return tr("Weak");
    case 2:
        return tr("Fair");
    case 3:
        return tr("Good");
    case 4:
        return tr("Very good");
    default:
        return {};
    }
}

} // namespace huella::ui
