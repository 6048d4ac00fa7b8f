// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/kioskplace.h"

#include "app/common/serverfaulttext.h"
#include "app/workplace/workplace.h"
#include "core/base/chain.h"
#include "core/people/guest.h"
#include "core/settings/paths.h"
#include "core/settings/settings.h"
#include "ui/kiosk/measure.h"
#include "ui/shared/errortext.h"
#include "ui/shared/locale.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QApplication>
#include <QCloseEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace huella::app {

using settings::Setting;
using ui::kiosk::EndScreen;
using ui::kiosk::KioskFrame;

namespace {

constexpr auto lookTime = std::chrono::seconds(5);
const QString houseLanguage = QStringLiteral("es");

QString regionOf(const QString& language)
{
    if (language == u"pt_BR")
        return language;
    return language == u"en" ? QStringLiteral("en_US") : QStringLiteral("es_PE");
}

// What people::HelpStore takes.
QString placeName(const QString& name)
{
    static const QRegularExpression refused(QStringLiteral("[^A-Za-z0-9 ._-]|^[ ._-]+"));
    const QString bare = name.normalized(QString::NormalizationForm_D); // á becomes a and its accent
    const QString tidy = QString(bare).remove(refused).simplified().left(40);
    return tidy.isEmpty() ? QStringLiteral("kiosk") : tidy;
}

} // namespace

KioskPlace::KioskPlace(Find find, const ui::Doors& doors, const ui::kiosk::Patience& patience,
                       QWidget* parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_doors(doors)
    , m_frame(new KioskFrame([this](const QString& pin) { return checkPin(pin); }, patience))
{
    setWindowTitle(QStringLiteral("Huella"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_look.setInterval(lookTime);
    connect(&m_look, &QTimer::timeout, this, &KioskPlace::look);
    connect(m_frame, &KioskFrame::ended, this, &KioskPlace::finish, Qt::QueuedConnection);
    connect(m_frame, &KioskFrame::languageChosen, this, &KioskPlace::speak, Qt::QueuedConnection);
    connect(m_frame, &KioskFrame::largeChosen, this, &KioskPlace::enlarge, Qt::QueuedConnection);
    connect(m_frame, &KioskFrame::helpRequested, this, &KioskPlace::callForHelp);
    connect(m_frame, &KioskFrame::exitGranted, this, &KioskPlace::exitGranted);
    if (m_doors.settings)
        m_frame->setClinicName(m_doors.settings->text(Setting::KioskClinic));
    speak(houseLanguage);
    m_frame->setTrouble(tr("Looking for the clinic…"));
    look();
}

void KioskPlace::setLookTime(std::chrono::milliseconds time)
{
    m_look.setInterval(time);
}

void KioskPlace::look()
{
    m_look.stop();
    if (m_place)
        return check();
    m_find().then(this, [this](const Result<ClinicPlace>& place) { found(place); });
}

void KioskPlace::found(const Result<ClinicPlace>& place)
{
    m_look.start();
    if (!place) {
        tellTrouble(place.error());
    } else if (place->isEmpty) {
        m_frame->setTrouble(tr("Nobody has an account at this clinic yet."));
    } else {
        m_place = *place;
        remakeWorkplace();
        check();
    }
    emit opened();
}

// Only while nobody is in: whoever is hears of it from the page he is on.
void KioskPlace::check()
{
    if (!m_frame->isAtStart())
        return m_look.start();
    people::openGuest(m_place->settings, this)
        .then(this, [this](const Result<people::GuestSession>& guest) {
            m_look.start();
            if (guest)
                m_frame->setTrouble({});
            else
                tellTrouble(guest.error());
        });
}

void KioskPlace::tellTrouble(const Error& error)
{
    const bool isRefused =
        error.code == ErrorCode::WrongPassword || error.code == ErrorCode::NotAllowed;
    const QString sentence = ServerFaultText::sentence(error, settings::Paths::standard());
    const QString away = tr("There is no connection to the clinic just now. It comes back by "
                            "itself; meanwhile the front desk will gladly help you.");
    if (isRefused)
        m_frame->setTrouble(tr("This kiosk may not sign in: it needs a new connection file "
                               "(huellactl connection export)"));
    else
        m_frame->setTrouble(m_place || sentence.isEmpty() ? away : sentence);
}

void KioskPlace::remakeWorkplace()
{
    m_workplace = new Workplace(*m_place, Mode::Kiosk, m_doors);
    m_frame->setContent(m_workplace);
    connect(m_workplace, &Workplace::entered, this, [this] {
        m_frame->setSignedIn(true);
        const QString clinic = m_workplace->clinicName();
        if (clinic.isEmpty())
            return;
        m_frame->setClinicName(clinic);
        if (m_doors.settings)
            m_doors.settings->set(Setting::KioskClinic, clinic);
    });
    connect(m_workplace, &Workplace::leaving, this,
            [this] { m_parting = m_workplace->partingWords(); });
    connect(
        m_workplace, &Workplace::left, this, [this] { finish(EndScreen::Why::Left); },
        Qt::QueuedConnection);
}

void KioskPlace::finish(EndScreen::Why why)
{
    if (m_parting.isEmpty())
        m_parting = m_workplace->partingWords();
    remakeWorkplace();
    m_frame->end(why, std::exchange(m_parting, {}));
    if (m_isLarge)
        enlarge(false);
    if (m_language != houseLanguage)
        speak(houseLanguage);
    m_look.start();
}

void KioskPlace::speak(const QString& language)
{
    m_frame->setLanguage(language);
    if (language == m_language)
        return;
    m_language = language;
    ui::setLanguage(*qApp, language);
    ui::setRegion(regionOf(language));
    m_frame->retranslate();
    if (m_workplace)
        m_workplace->retranslate();
}

void KioskPlace::enlarge(bool isLarge)
{
    m_isLarge = isLarge;
    m_frame->setLarge(isLarge);
    measure();
}

// The window is the whole screen.
void KioskPlace::measure()
{
    const int said = m_doors.settings ? m_doors.settings->number(Setting::KioskInches) : 0;
    const double inches = said > 0 ? said : ui::kiosk::inchesOf(*screen());
    const auto text = ui::kiosk::textSize(ui::kiosk::Measure(size(), inches), m_isLarge);
    ui::Theme::apply(*qApp, ui::Theme::mode(), text.scale, text.leastPixels);
}

void KioskPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measure();
}

void KioskPlace::callForHelp(const QString& screen)
{
    if (!m_workplace)
        return m_frame->tellHelp(failure(ErrorCode::ServerUnavailable));
    const QString name = m_doors.settings ? m_doors.settings->text(Setting::KioskName) : QString();
    m_workplace->callForHelp(placeName(name.isEmpty() ? QSysInfo::machineHostName() : name), screen)
        .then(this, [this](const Result<void>& called) { m_frame->tellHelp(called); });
}

// Before the clinic was found what this PC remembers decides.
QFuture<Result<void>> KioskPlace::checkPin(const QString& pin)
{
    m_pins = std::make_unique<people::KioskPinStore>(m_place ? m_place->settings
                                                             : database::ConnectionSettings());
    return m_pins->check(pin);
}

void KioskPlace::closeEvent(QCloseEvent* event)
{
    m_frame->close() ? event->accept() : event->ignore();
}

} // namespace huella::app
