// SPDX-License-Identifier: GPL-3.0-or-later
// Types a word every 100 ms into a record that no database can be reached for, for ever.
#include "core/records/draftsaver.h"

#include <QCoreApplication>

using namespace huella;
using namespace huella::records;

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments(); // folder, record
    database::Session session;
    RecordStore store(session);
    DraftSaver saver(store, session, DraftFolder(arguments.at(1)));
    Record record;
    record.id = RecordId::fromText(arguments.at(2));
    saver.open(record);
    RecordText text;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &application, [&] {
        text.diagnosis += QStringLiteral("ñandú ");
        saver.edit(text);
        fprintf(stdout, "%d\n", int(text.diagnosis.size()));
        fflush(stdout);
    });
    keys.start(100);
    return QCoreApplication::exec();
}
