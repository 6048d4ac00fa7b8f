// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/tour/totp.h"
#include "app/tour/tourclinic.h"
#include "core/people/demoloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTextStream>

namespace huella::app::tour {

namespace {

const QString petName = QStringLiteral("Killa");
const QString ownPassword = QStringLiteral("kiwicha y río bravo");

} // namespace

Tour::Tour(const ClinicPlace& place, const QString& home, const QString& folder)
    : m_place(place), m_home(home), m_pictures(folder)
{}

void Tour::run()
{
    if (!m_checkout.start(m_home))
        throw Stumble(QStringLiteral("no Mercado Pago to practise with"));
    registerOwner();
    addPet();
    book();
    pay();
    openTheClinic();
    checkIn();
    seeThePayment();
    attend();
    write();
    finish();
    readAtHome();
    protectTheAdmin();
    lookAtTheDay();
}

std::unique_ptr<Workplace> Tour::openPlace()
{
    auto place =
        std::make_unique<Workplace>(m_place, Mode::Desk, ui::Doors{m_clock, m_files, &m_checkout});
    place->resize(1366, 768);
    place->show();
    return place;
}

void Tour::signIn(const Hand& hand, const QString& username)
{
    hand.type(QStringLiteral("identifierEdit"), username);
    hand.type(QStringLiteral("passwordEdit"), people::DemoLoader::password());
    hand.click(QStringLiteral("signInButton"));
}

void Tour::registerOwner()
{
    m_kiosk = openPlace();
    const Hand hand(m_kiosk.get());
    hand.see(QStringLiteral("signInButton"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("bienvenida"));

    hand.click(QStringLiteral("registerButton"));
    hand.type(QStringLiteral("firstNameEdit"), QStringLiteral("Rosario"));
    hand.type(QStringLiteral("lastNameEdit"), QStringLiteral("Ñáñez Quispe"));
    hand.type(QStringLiteral("emailEdit"), QStringLiteral("rosario@correo.pe"));
    hand.type(QStringLiteral("usernameEdit"), QStringLiteral("rosario"));
    hand.type(QStringLiteral("phoneEdit"), QStringLiteral("+51 987 123 456"));
    hand.type(QStringLiteral("newPasswordEdit"), ownPassword);
    hand.type(QStringLiteral("repeatPasswordEdit"), ownPassword);
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-duena-se-registra"));

    hand.click(QStringLiteral("createAccountButton"));
    hand.see(QStringLiteral("homeBookTile"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("el-inicio"));
}

void Tour::addPet()
{
    const Hand hand(m_kiosk.get());
    hand.click(QStringLiteral("navPetsButton"));
    hand.click(QStringLiteral("addFirstPetButton"));
    hand.type(QStringLiteral("petNameEdit"), petName);
    hand.type(QStringLiteral("petSpeciesBox"), QStringLiteral("Gato"));
    hand.type(QStringLiteral("petBreedBox"), QStringLiteral("Criollo"));
    hand.type(QStringLiteral("petColourEdit"), QStringLiteral("Atigrado naranja"));
    hand.type(QStringLiteral("petWeightEdit"), QStringLiteral("4,20"));
    hand.type(QStringLiteral("petBirthEdit"), QStringLiteral("14/02/2023"));
    hand.clickFirstInside(QStringLiteral("petSexChoice"), 1);
    m_files.willChoose({m_images.pet()});
    hand.click(QStringLiteral("choosePetPhotoButton"));
    hand.see(QStringLiteral("removePetPhotoButton"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-mascota-con-su-foto"));

    hand.click(QStringLiteral("savePetButton"));
    hand.see(QStringLiteral("petCard"));
    Hand::rest(600); // the photo comes a moment after the card
    m_pictures.take(m_kiosk.get(), QStringLiteral("mis-mascotas"));
}

void Tour::book()
{
    const Hand hand(m_kiosk.get());
    hand.click(QStringLiteral("bookPetButton"));
    hand.clickSaying(QStringLiteral("serviceTile"), QStringLiteral("Dermatología"));
    hand.click(QStringLiteral("changeVetButton"));
    hand.clickSaying(QStringLiteral("vetTile"), QStringLiteral("Núñez"));
    hand.clickFirstInside(QStringLiteral("bookSlotGrid"));
    hand.click(QStringLiteral("summaryPhotosChangeButton"));
    hand.type(QStringLiteral("bookReasonEdit"),
              QStringLiteral("Se rasca la oreja y ha perdido pelo."));
    m_files.willChoose({m_images.ailment()});
    hand.click(QStringLiteral("addPhotoButton"));
    hand.see(QStringLiteral("photoTile"));
    hand.click(QStringLiteral("nextQuestionButton"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-reserva"));

    hand.click(QStringLiteral("bookButton"));
    hand.see(QStringLiteral("seeAppointmentsButton"));
    Hand::rest(800); // the photo goes up
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-cita-reservada"));
    hand.click(QStringLiteral("seeAppointmentsButton"));
    hand.see(QStringLiteral("appointmentCard"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("mis-citas"));
}

void Tour::pay()
{
    const Hand hand(m_kiosk.get());
    hand.click(QStringLiteral("payAppointmentButton"));
    hand.see(QStringLiteral("payQr"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("el-pago-con-mercado-pago"));
    // Somebody presses "Pagar" on the page, in a real browser; the window hears of it by itself.
    hand.click(QStringLiteral("openPaymentPageButton"));
    const TourBrowser& browser = m_checkout.browser();
    Hand(m_kiosk.get(), 120000).waitUntil(QStringLiteral("the browser to pay"), [&] {
        if (!browser.problem().isEmpty())
            throw Stumble(QStringLiteral("the browser: ") + browser.problem());
        return browser.isDone();
    });
    m_pictures.keep(browser.pageBefore(), QStringLiteral("la-pagina-de-pago-en-el-navegador"));
    hand.read(QStringLiteral("Pagado. ¡Muchas gracias!"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("pagado"));
    hand.click(QStringLiteral("leavePaymentButton"));
    hand.see(QStringLiteral("appointmentCard"));
}

void Tour::openTheClinic()
{
    m_desk = openPlace();
    const Hand desk(m_desk.get());
    signIn(desk, QStringLiteral("recepcion"));
    desk.see(QStringLiteral("agendaList"));
    desk.read(petName);
    m_pictures.take(m_desk.get(), QStringLiteral("la-recepcion"));

    m_vet = openPlace();
    const Hand vet(m_vet.get());
    signIn(vet, QStringLiteral("dr.nunez"));
    vet.see(QStringLiteral("takeNextButton"));
    m_pictures.take(m_vet.get(), QStringLiteral("el-dia-del-veterinario"));
}

void Tour::checkIn()
{
    const Hand desk(m_desk.get());
    desk.clickRow(QStringLiteral("agendaList"), petName);
    desk.click(QStringLiteral("confirmButton"));
    desk.click(QStringLiteral("checkInButton"));
    desk.see(QStringLiteral("undoCheckInButton"));
    m_pictures.take(m_desk.get(), QStringLiteral("llego-y-esta-en-cola"));

    // Nobody touches the other screens: the board moves on them by itself.
    const Hand kiosk(m_kiosk.get());
    kiosk.see(QStringLiteral("queueCard"));
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-duena-ve-su-turno"));
    const Hand vet(m_vet.get());
    vet.read(petName);
    m_pictures.take(m_vet.get(), QStringLiteral("el-tablero-se-movio-solo"));
}

void Tour::seeThePayment()
{
    const Hand desk(m_desk.get());
    desk.click(QStringLiteral("paymentsButton"));
    desk.see(QStringLiteral("receiptLabel"));
    m_pictures.take(m_desk.get(), QStringLiteral("recepcion-ve-que-esta-pagado"));
}

void Tour::attend()
{
    const Hand vet(m_vet.get());
    vet.clickRow(QStringLiteral("boardList"), petName);
    vet.click(QStringLiteral("takeChosenButton"));
    vet.see(QStringLiteral("attentionPage"));
    vet.read(petName);
    Hand::rest(600);
    m_pictures.take(m_vet.get(), QStringLiteral("la-atencion-abierta"));
    const Hand desk(m_desk.get());
    // Whom a vet attends can no longer be sent back by undoing the check-in.
    desk.waitUntil(QStringLiteral("the front desk to see who is attended"),
                   [&] { return !desk.sees(QStringLiteral("undoCheckInButton")); });
    m_pictures.take(m_desk.get(), QStringLiteral("recepcion-ve-quien-atiende"));
}

void Tour::write()
{
    const Hand vet(m_vet.get());
    vet.type(QStringLiteral("anamnesisEdit"),
             QStringLiteral("Prurito en oreja izquierda desde hace diez días. Sale al jardín."));
    vet.type(QStringLiteral("diagnosisEdit"),
             QStringLiteral("Dermatitis alérgica con sobreinfección leve."));
    vet.type(QStringLiteral("treatmentEdit"),
             QStringLiteral("Prednisolona 1 mg/kg cada 24 h por 5 días.\nLimpieza ótica cada 48 h. "
                            "Control en 10 días."));
    vet.type(QStringLiteral("internalNotesEdit"),
             QStringLiteral("La dueña prefiere gotas: le cuesta dar tabletas."));
    vet.type(QStringLiteral("weightEdit"), QStringLiteral("4,30"));
    vet.choose(QStringLiteral("procedureCombo"), QStringLiteral("Radiografía de tórax"));
    vet.click(QStringLiteral("addProcedureButton"));
    vet.type(QStringLiteral("procedureResultEdit"), QStringLiteral("Campos pulmonares limpios."));
    vet.clickFirstInside(QStringLiteral("newImageKind"), 1);
    m_files.willChoose({m_images.xray()});
    vet.click(QStringLiteral("addImagesButton"));
    vet.see(QStringLiteral("imageRow"));
    Hand::rest(1200);
    m_pictures.take(m_vet.get(), QStringLiteral("diagnostico-tratamiento-y-radiografia"));
}

void Tour::finish()
{
    const Hand vet(m_vet.get());
    vet.click(QStringLiteral("finishButton"));
    vet.read(QStringLiteral("Deshacer"));
    vet.click(QStringLiteral("signButton"));
    vet.see(QStringLiteral("signBar"));
    m_pictures.take(m_vet.get(), QStringLiteral("atencion-terminada"));
    vet.click(QStringLiteral("confirmSignButton"));
    vet.see(QStringLiteral("signedSheet"));
}

void Tour::readAtHome()
{
    const Hand kiosk(m_kiosk.get());
    kiosk.click(QStringLiteral("navHistoryButton"));
    kiosk.see(QStringLiteral("attentionCard"));
    kiosk.read(QStringLiteral("Dermatitis"));
    Hand::rest(800);
    m_pictures.take(m_kiosk.get(), QStringLiteral("la-duena-lee-la-atencion"));
    kiosk.click(QStringLiteral("signOutButton"));
    kiosk.see(QStringLiteral("signInButton"));
}

void Tour::protectTheAdmin()
{
    m_admin = openPlace();
    const Hand admin(m_admin.get());
    signIn(admin, QStringLiteral("admin"));
    admin.click(QStringLiteral("navAccountButton"));
    admin.click(QStringLiteral("enableSecondFactorButton"));
    auto* key = qobject_cast<QLabel*>(admin.see(QStringLiteral("secondFactorKey")));
    const QString secret = key->text();
    m_pictures.take(m_admin.get(), QStringLiteral("segundo-paso-se-activa"));
    const auto used = QDateTime::currentDateTimeUtc();
    const auto enter = [&](const QString& button, const QString& code) {
        admin.type(QStringLiteral("codeEdit"), code);
        if (admin.sees(button))
            admin.click(button);
    };
    enter(QStringLiteral("confirmSecondFactorButton"), totp(secret, used));
    admin.see(QStringLiteral("recoveryCodes"));
    m_pictures.take(m_admin.get(), QStringLiteral("codigos-de-recuperacion"));
    admin.click(QStringLiteral("recoveryCodesKeptButton"));

    admin.click(QStringLiteral("signOutButton"));
    signIn(admin, QStringLiteral("admin"));
    admin.see(QStringLiteral("verifyCodeButton"));
    m_pictures.take(m_admin.get(), QStringLiteral("segundo-paso-al-entrar"));
    // Each code is good once: the next one, which the server takes up to half a minute early.
    enter(QStringLiteral("verifyCodeButton"), totp(secret, used.addSecs(30)));
    admin.see(QStringLiteral("navPeopleButton"));
}

void Tour::lookAtTheDay()
{
    const Hand admin(m_admin.get());
    const QList<std::pair<QString, QString>> pages{
        {QStringLiteral("navPeopleButton"), QStringLiteral("las-personas")},
        {QStringLiteral("navHoursButton"), QStringLiteral("los-horarios")},
        {QStringLiteral("navServicesButton"), QStringLiteral("servicios-y-precios")},
        {QStringLiteral("navAuditButton"), QStringLiteral("la-auditoria")},
        {QStringLiteral("navSystemButton"), QStringLiteral("el-estado-del-sistema")},
    };
    for (const auto& [button, name] : pages) {
        admin.click(button);
        Hand::rest(900);
        m_pictures.take(m_admin.get(), name);
    }
}

void Tour::picturesOfStumble()
{
    const std::pair<const Workplace*, QString> places[] = {
        {m_kiosk.get(), QStringLiteral("duena")},
        {m_desk.get(), QStringLiteral("recepcion")},
        {m_vet.get(), QStringLiteral("veterinario")},
        {m_admin.get(), QStringLiteral("administracion")}};
    for (const auto& [place, name] : places) {
        if (place)
            const_cast<Workplace*>(place)->grab().save(m_pictures.folder() + u"/tropiezo-" + name +
                                                       u".png");
    }
}

int runTour(const QString& folder)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QElapsedTimer timer;
    timer.start();
    TourClinic clinic;
    auto opening = clinic.open();
    while (!opening.isFinished())
        Hand::rest(50);
    const auto place = opening.result();
    if (!place) {
        err << "El recorrido no pudo abrir su clínica: " << place.error().detail << '\n';
        return 1;
    }
    Tour tour(*place, clinic.home(), folder);
    try {
        tour.run();
    } catch (const Stumble& stumble) {
        tour.picturesOfStumble();
        err << "El recorrido tropezó después del paso " << tour.steps() << ": " << stumble.what()
            << '\n';
        return 1;
    }
    out << QStringLiteral("Recorrido completo: %1 pasos en %2 s; imágenes en %3\n")
               .arg(tour.steps())
               .arg(timer.elapsed() / 1000)
               .arg(tour.folder());
    return 0;
}

} // namespace huella::app::tour
