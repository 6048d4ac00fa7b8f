// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paypanel.h"

#include "core/base/clock.h"
#include "core/payments/payee.h"
#include "ui/shared/browseropener.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/qrview.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace huella::ui {

using payments::Payment;
using payments::PaymentStatus;

namespace {

constexpr double qrMillimetres = 42; // the code inside its quiet zone is then 30 at least
constexpr int qrLeastPixels = 232;
constexpr int patienceSeconds = 20; // for the link

int qrSide(const QWidget& widget)
{
    const double pixels = widget.physicalDpiX() * qrMillimetres / 25.4;
    return std::max(qrLeastPixels, int(std::ceil(pixels)));
}

} // namespace

PayPanel::PayPanel(payments::PaymentStore& store, database::Session& session, const Clock& clock,
                   BrowserOpener* browser, LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_session(session)
    , m_clock(clock)
    , m_browser(browser)
    , m_icon(new IconLabel(Icons::Hourglass, Token::TextMuted, size::iconXl))
    , m_clinic(new TextLabel({}, TextStyle::BodyStrong))
    , m_amount(new TextLabel({}, TextStyle::Headline))
    , m_text(new TextLabel)
    , m_countdown(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_qr(new QrView)
    , m_openPage(new Button(Icons::Link, tr("Open the payment page"), Button::Kind::Primary))
    , m_again(new Button(tr("Make another link"), Button::Kind::Primary))
    , m_message(new InlineMessage)
    , m_submission(new Submission(nullptr, m_message, watch, this))
{
    setObjectName(QStringLiteral("payPanel"));
    m_clinic->setObjectName(QStringLiteral("payClinic"));
    m_clinic->setWordWrap(true);
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_text->setObjectName(QStringLiteral("payStateLabel"));
    m_countdown->setObjectName(QStringLiteral("payCountdown"));
    m_qr->setObjectName(QStringLiteral("payQr"));
    m_openPage->setObjectName(QStringLiteral("openPaymentPageButton"));
    m_again->setObjectName(QStringLiteral("payAgainButton"));
    build();
    auto* live = new Reloader(session, {QStringLiteral("payments")}, this);
    connect(live, &Reloader::due, this, &PayPanel::read);
    connect(m_openPage, &Button::clicked, this, &PayPanel::openPage);
    connect(m_again, &Button::clicked, this, &PayPanel::request);
    connect(&m_timer, &QTimer::timeout, this, &PayPanel::tick);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::AlreadyPaid) {
            m_message->dismiss();
            read();
        } else {
            dressFor(m_state = State::Ended);
            m_text->setText(tr("No link could be made."));
        }
    });
    m_timer.setInterval(1000);
}

void PayPanel::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    m_qr->setFixedSize(qrSide(*this), qrSide(*this));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::m);
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openPage);
    buttons->addWidget(m_again);
    buttons->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignLeft);
    column->addWidget(m_clinic);
    column->addWidget(m_amount);
    column->addWidget(m_text);
    column->addWidget(m_countdown);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
    row->addLayout(column, 1);
}

void PayPanel::open(const agenda::Appointment& appointment)
{
    m_appointment = appointment;
    m_next = PaymentId::create();
    m_amount->setText(moneyText(appointment.price));
    m_timer.start();
    readClinic();
    request();
}

void PayPanel::readClinic()
{
    payments::payee(m_session).then(this, [this](const Result<QString>& name) {
        if (name)
            m_clinic->setText(tr("To: %1").arg(*name));
    });
}

void PayPanel::close()
{
    m_timer.stop();
    m_appointment = {};
    m_attempt = {};
}

QString PayPanel::link() const
{
    return m_state == State::Open ? m_attempt.initPoint : QString();
}

void PayPanel::request()
{
    m_message->dismiss();
    dressFor(m_state = State::Preparing);
    m_submission->run<PaymentId>(
        [this, id = m_next, appointment = m_appointment.id] {
            return m_store.request(id, appointment);
        },
        [this](const PaymentId&) {
            m_next = PaymentId::create();
            read();
        });
}

void PayPanel::read()
{
    if (m_appointment.id.isNull())
        return;
    m_store.attempts(m_appointment.id)
        .then(this, [this, id = m_appointment.id](const Result<QList<Payment>>& attempts) {
            if (id != m_appointment.id)
                return;
            if (attempts)
                take(*attempts);
            else if (attempts.error().code != ErrorCode::LinkLost)
                m_message->displayError(errorText(attempts.error()));
        });
}

void PayPanel::take(const QList<Payment>& attempts)
{
    const auto isApproved = [](const Payment& it) { return it.status == PaymentStatus::Approved; };
    const auto isUndecided = [](const Payment& it) { return it.isUndecided(); };
    auto shown = std::find_if(attempts.begin(), attempts.end(), isApproved);
    if (shown == attempts.end())
        shown = std::find_if(attempts.begin(), attempts.end(), isUndecided);
    if (shown == attempts.end())
        shown = attempts.begin();
    if (shown == attempts.end())
        return;
    m_attempt = *shown;
    enter(stateOf(m_attempt));
}

PayPanel::State PayPanel::stateOf(const Payment& attempt) const
{
    if (attempt.status == PaymentStatus::Approved)
        return State::Paid;
    if (attempt.status == PaymentStatus::ToBeConfirmed)
        return State::Confirming;
    if (!attempt.isUndecided())
        return State::Ended;
    if (attempt.expiresAt <= m_clock.now())
        return State::Confirming;
    return attempt.initPoint.isEmpty() ? State::Preparing : State::Open;
}

void PayPanel::enter(State state)
{
    const bool isNews = state != m_state;
    m_state = state;
    dressFor(state);
    if (state == State::Open) {
        m_qr->setText(m_attempt.initPoint);
        if (m_attempt.gatewayStatus == u"rejected")
            m_message->display(InlineMessage::Kind::Warning,
                               tr("The last try was rejected and nothing was charged. Try "
                                  "another card or means."));
    } else {
        m_message->dismiss();
    }
    tick();
    if (isNews && state == State::Paid)
        emit paid();
}

QString PayPanel::endOf(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Rejected:
        return tr("The payment was rejected. Nothing was charged.");
    case PaymentStatus::Refunded:
        return tr("The payment was given back.");
    case PaymentStatus::ChargedBack:
        return tr("The bank took the payment back. Please come to the front desk.");
    default:
        return tr("The link has ended. Nothing was charged.");
    }
}

void PayPanel::dressFor(State state)
{
    m_qr->setVisible(state == State::Open);
    m_openPage->setVisible(state == State::Open && m_browser);
    // Who disputed a payment talks with the front desk first.
    m_again->setVisible(state == State::Ended && m_attempt.status != PaymentStatus::ChargedBack);
    m_countdown->setVisible(state == State::Open);
    m_icon->setVisible(state != State::Open);
    switch (state) {
    case State::Preparing:
        m_icon->setIcon(Icons::Hourglass);
        m_icon->setInk(Token::TextMuted);
        m_text->setText(tr("Preparing the payment link…"));
        break;
    case State::Open:
        m_text->setText(m_browser
                            ? tr("Scan the code with your phone, or open the page on this screen.")
                            : tr("Scan the code with your phone."));
        break;
    case State::Confirming:
        m_icon->setIcon(Icons::Clock);
        m_icon->setInk(Token::WarningFg);
        m_text->setText(tr("We are confirming your payment. You need not pay again: please come "
                           "to the front desk."));
        break;
    case State::Paid:
        m_icon->setIcon(m_attempt.isLate ? Icons::Clock : Icons::CheckCircle);
        m_icon->setInk(m_attempt.isLate ? Token::WarningFg : Token::SuccessFg);
        m_text->setText(m_attempt.isLate
                            ? tr("Paid late: the appointment had been cancelled already. Please "
                                 "come to the front desk: they book another hour or give your "
                                 "money back.")
                            : tr("Paid. Thank you!"));
        break;
    case State::Ended:
        m_icon->setIcon(Icons::Clock);
        m_icon->setInk(Token::TextMuted);
        m_text->setText(endOf(m_attempt.status));
        break;
    }
}

void PayPanel::tick()
{
    const QDateTime now = m_clock.now();
    if (m_state == State::Preparing && m_attempt.createdAt.isValid() &&
        m_attempt.createdAt.secsTo(now) > patienceSeconds)
        m_text->setText(tr("Mercado Pago does not answer yet. The link appears here by itself; "
                           "you may also pay at the front desk."));
    if (m_state != State::Open)
        return;
    if (m_attempt.expiresAt <= now)
        return enter(State::Confirming);
    const qint64 left = now.secsTo(m_attempt.expiresAt);
    m_countdown->setText(tr("The link lives for %1:%2 more minutes.")
                             .arg(left / 60)
                             .arg(left % 60, 2, 10, QLatin1Char('0')));
}

void PayPanel::openPage()
{
    if (!m_browser->open(QUrl(m_attempt.initPoint)))
        m_message->display(InlineMessage::Kind::Warning,
                           tr("No browser could be opened here. Scan the code with your phone."));
}

} // namespace huella::ui
