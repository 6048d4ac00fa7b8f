// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/startuppage.h"

#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace huella::ui::signin {

StartupPage::StartupPage(QWidget* parent)
    : QWidget(parent)
    , m_step(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
{
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedHeight(space::xs);
    m_progress = progress;
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addWidget(new TextLabel(tr("Opening the clinic"), TextStyle::Headline));
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    m_message->hide();
    m_step->setWordWrap(true);
    connect(m_message, &InlineMessage::actionTriggered, this, &StartupPage::retryRequested);
}

void StartupPage::showStep(const QString& text)
{
    m_message->dismiss();
    m_step->setText(text);
    m_step->show();
    m_progress->show();
}

void StartupPage::showFailure(const QString& sentence)
{
    m_step->hide();
    m_progress->hide();
    m_message->display(InlineMessage::Kind::Error, sentence, tr("Try again"));
}

} // namespace huella::ui::signin
