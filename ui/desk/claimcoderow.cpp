// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/claimcoderow.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::desk {

ClaimCodeRow::ClaimCodeRow(database::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_store(session)
    , m_text(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_code(new TextLabel({}, TextStyle::Headline))
    , m_make(new Button(Icons::Key, tr("Code for the kiosk"), Button::Kind::Quiet))
{
    setObjectName(QStringLiteral("claimCodeRow"));
    m_code->setObjectName(QStringLiteral("claimCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_make->setObjectName(QStringLiteral("makeClaimCodeButton"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_code);
    row->addWidget(m_text, 1);
    row->addWidget(m_make);
    hide();
    connect(m_make, &Button::clicked, this, &ClaimCodeRow::askCode);
}

void ClaimCodeRow::setOwner(PersonId owner)
{
    m_owner = owner;
    hide();
    m_code->hide();
    m_text->setText(tr("The owner has no account of his own yet."));
    m_store.hasAccount(owner).then(this, [this, owner](const Result<bool>& hasAccount) {
        if (owner == m_owner)
            setVisible(hasAccount && !*hasAccount);
    });
}

void ClaimCodeRow::askCode()
{
    m_make->setBusy(true);
    m_store.claimCode(m_owner).then(
        this, [this, owner = m_owner](const Result<agenda::ClaimCode>& code) {
            m_make->setBusy(false);
            if (owner != m_owner)
                return;
            m_code->setVisible(code.has_value());
            if (!code)
                return m_text->setText(errorText(code.error()));
            m_code->setText(code->code);
            m_text->setText(
                tr("At the kiosk: “Create my account”, with this code. Good until %1, "
                   "%2, once.")
                    .arg(longDate(code->expiresAt.date()), timeOfDay(code->expiresAt.time())));
        });
}

} // namespace huella::ui::desk
