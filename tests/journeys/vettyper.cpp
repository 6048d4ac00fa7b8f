// SPDX-License-Identifier: GPL-3.0-or-later
// A vet's window in a process of its own, which types a word every 100 ms into everything that can
// be typed into, until it is killed. Says how many words it typed.
#include "tests/journeys/vetdesk.h"

#include <QApplication>
#include <QTimer>

using namespace huella;
using namespace huella::tests;

namespace {

QList<QPlainTextEdit*> openEverything(const AtWork& work)
{
    click(*work.view, "continueButton");
    waitUntil([&] { return part(*work.view, "attentionPage")->isEnabled(); });
    if (visibleParts(*work.view, "diagnosisEdit").isEmpty())
        return {part<QPlainTextEdit>(*work.view, "addendumEdit")};
    waitUntil([&] { return part(*work.view, "editAlertsButton")->isEnabled(); });
    click(*work.view, "editAlertsButton");
    part<QComboBox>(*work.view, "procedureCombo")->setCurrentText("Raspado de piel");
    click(*work.view, "addProcedureButton");
    QList<QPlainTextEdit*> fields;
    for (const char* name : {"anamnesisEdit", "diagnosisEdit", "treatmentEdit", "internalNotesEdit",
                             "procedureResultEdit", "allergiesEdit"})
        fields << part<QPlainTextEdit>(*work.view, name);
    return fields;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    database::ConnectionSettings settings;
    settings.host = arguments.at(1);
    settings.database = arguments.at(2);
    TestPerson vet;
    vet.roleName = arguments.at(3);
    vet.secret = arguments.at(4);
    vet.id = PersonId::fromText(arguments.at(5));
    auto session = std::make_unique<database::Session>();
    if (!await(session->open(settings, vet.roleName, vet.secret)) || !await(session->subscribe()))
        return 1;
    AtWork work(std::move(session), vet, arguments.at(6));
    const auto fields = openEverything(work);
    int words = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &application, [&] {
        for (QPlainTextEdit* field : fields)
            field->insertPlainText(QStringLiteral("ñandú "));
        fprintf(stdout, "%d\n", ++words);
        fflush(stdout);
    });
    keys.start(100);
    return QApplication::exec();
}
