// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/secondfactorcard.h"

#include "core/security/otpauth.h"
#include "core/security/recoverycodes.h"
#include "ui/shared/button.h"
#include "ui/shared/codeedit.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/qrview.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace huella::ui::signin {

namespace {

TextLabel* paragraph(const QString& text)
{
    auto* label = new TextLabel(text, TextStyle::Body, Token::TextMuted);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    return layout;
}

} // namespace

SecondFactorCard::SecondFactorCard(people::AccountStore& store, const people::Person& person,
                                   LinkWatch* watch, QWidget* parent)
    : Card(tr("Second step to sign in"), parent)
    , m_store(store)
    , m_person(person)
    , m_message(new InlineMessage)
{
    body()->addWidget(m_message);
    m_message->hide();
    m_steps = {buildOff(), buildEnrol(), buildCodes(), buildOn()};
    for (auto* step : m_steps)
        body()->addWidget(step);
    showStep(person.isMfaEnabled ? On : Off);
    m_enrolment = new Submission(m_enable, m_message, watch, this);
    m_confirmation = new Submission(m_confirm, m_message, watch, this);
    m_confirmation->addField(QStringLiteral("code"), m_firstCodeField);
    m_removal = new Submission(m_disable, m_message, watch, this);
    m_removal->addField(QStringLiteral("code"), m_lastCodeField);
}

QWidget* SecondFactorCard::buildOff()
{
    auto* page = new QWidget;
    auto* layout = columnOf(page);
    layout->addWidget(
        paragraph(tr("Besides your password, a code from your phone. Whoever learns your password "
                     "still cannot come in.")));
    m_enable = new Button(Icons::Shield, tr("Turn it on"), Button::Kind::Secondary);
    m_enable->setObjectName(QStringLiteral("enableSecondFactorButton"));
    layout->addWidget(m_enable, 0, Qt::AlignRight);
    connect(m_enable, &Button::clicked, this, &SecondFactorCard::enrol);
    return page;
}

QWidget* SecondFactorCard::buildEnrol()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    m_qr = new QrView;
    m_qr->setObjectName(QStringLiteral("secondFactorQr"));
    m_qr->setFixedSize(m_qr->sizeHint());
    row->addWidget(m_qr, 0, Qt::AlignTop);

    auto* layout = new QVBoxLayout;
    layout->setSpacing(space::m);
    row->addLayout(layout, 1);
    layout->addWidget(paragraph(
        tr("1. Scan the code with your authenticator. Without a camera, write this key:")));
    m_key = new TextLabel({}, TextStyle::BodyStrong);
    m_key->setObjectName(QStringLiteral("secondFactorKey"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setWordWrap(true);
    layout->addWidget(m_key);
    layout->addWidget(paragraph(tr("2. Write the six digits it shows.")));
    m_firstCode = new CodeEdit;
    m_firstCode->setRecoveryOffered(false);
    m_firstCode->setObjectName(QStringLiteral("firstCode"));
    m_firstCodeField = new FormField(tr("Code"), m_firstCode);
    layout->addWidget(m_firstCodeField);
    auto* back = new Button(tr("Not now"), Button::Kind::Quiet);
    back->setObjectName(QStringLiteral("cancelSecondFactorButton"));
    m_confirm = new Button(tr("Confirm"), Button::Kind::Primary);
    m_confirm->setObjectName(QStringLiteral("confirmSecondFactorButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    connect(back, &Button::clicked, this, [this] {
        forgetSecret();
        showStep(Off);
    });
    connect(m_confirm, &Button::clicked, this, &SecondFactorCard::confirm);
    connect(m_firstCode->field(), &QLineEdit::returnPressed, this, &SecondFactorCard::confirm);
    return page;
}

QWidget* SecondFactorCard::buildCodes()
{
    auto* page = new QWidget;
    auto* layout = columnOf(page);
    layout->addWidget(paragraph(
        tr("It is on. Keep these codes on paper: each serves once, for the day your phone is "
           "missing. They are not shown again.")));
    m_codes = new TextLabel({}, TextStyle::BodyStrong);
    m_codes->setObjectName(QStringLiteral("recoveryCodes"));
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_moreCodes = new TextLabel({}, TextStyle::BodyStrong);
    m_moreCodes->setObjectName(QStringLiteral("moreRecoveryCodes"));
    m_moreCodes->setTextInteractionFlags(m_codes->textInteractionFlags());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::xxl);
    columns->addWidget(m_codes);
    columns->addWidget(m_moreCodes);
    columns->addStretch();
    layout->addLayout(columns);
    auto* copy = new Button(Icons::Copy, tr("Copy"), Button::Kind::Secondary);
    copy->setObjectName(QStringLiteral("copyRecoveryCodesButton"));
    auto* done = new Button(tr("I have kept them"), Button::Kind::Primary);
    done->setObjectName(QStringLiteral("recoveryCodesKeptButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(codesText()); });
    connect(done, &Button::clicked, this, [this] {
        // Shown once: nothing of them stays, the clipboard included.
        if (QGuiApplication::clipboard()->text() == codesText())
            QGuiApplication::clipboard()->clear();
        m_shown.clear();
        m_codes->clear();
        m_moreCodes->clear();
        showStep(On);
        emit changed();
    });
    return page;
}

QWidget* SecondFactorCard::buildOn()
{
    auto* page = new QWidget;
    auto* layout = columnOf(page);
    layout->addWidget(paragraph(tr("It is on. To turn it off, write a code once more.")));
    m_lastCode = new CodeEdit;
    m_lastCode->setObjectName(QStringLiteral("lastCode"));
    m_lastCodeField = new FormField(tr("Code"), m_lastCode);
    layout->addWidget(m_lastCodeField);
    m_disable = new Button(tr("Turn it off"), Button::Kind::Danger);
    m_disable->setObjectName(QStringLiteral("disableSecondFactorButton"));
    layout->addWidget(m_disable, 0, Qt::AlignRight);
    connect(m_disable, &Button::clicked, this, &SecondFactorCard::disable);
    return page;
}

void SecondFactorCard::showStep(Step step)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(i == step);
}

void SecondFactorCard::enrol()
{
    m_enrolment->run<QString>([this] { return m_store.enrolSecondFactor(); },
                              [this](const QString& secret) {
                                  m_qr->setText(security::otpauthUri(m_person.username, secret));
                                  m_key->setText(security::groupedSecret(secret));
                                  m_firstCode->clear();
                                  showStep(Enrol);
                                  m_firstCode->field()->setFocus();
                              });
}

void SecondFactorCard::confirm()
{
    if (!m_firstCode->isComplete()) {
        m_firstCodeField->setError(tr("Write the six digits."));
        return;
    }
    m_confirmation->run<QStringList>(
        [this] { return m_store.confirmSecondFactor(m_firstCode->code()); },
        [this](const QStringList& codes) { showCodes(codes); });
}

void SecondFactorCard::showCodes(const QStringList& codes)
{
    m_shown.clear();
    for (const auto& code : codes)
        m_shown.append(security::shownRecoveryCode(code));
    const auto half = (m_shown.size() + 1) / 2;
    m_codes->setText(m_shown.mid(0, half).join(u'\n'));
    m_moreCodes->setText(m_shown.mid(half).join(u'\n'));
    forgetSecret();
    showStep(Codes);
}

void SecondFactorCard::forgetSecret()
{
    m_qr->setText({});
    m_key->clear();
    m_firstCode->clear();
    m_firstCodeField->clearError();
}

void SecondFactorCard::disable()
{
    if (m_lastCode->code().isEmpty()) {
        m_lastCodeField->setError(tr("Write a code of your authenticator, or a recovery code."));
        return;
    }
    m_removal->run([this] { return m_store.disableSecondFactor(m_lastCode->code()); },
                   [this] {
                       m_lastCode->clear();
                       showStep(Off);
                       emit changed();
                   });
}

QString SecondFactorCard::codesText() const
{
    return m_shown.join(u'\n');
}

} // namespace huella::ui::signin
