// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace huella::ui {

namespace {

const QString mark = QStringLiteral("huella-catalogue");

bool install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(mark);
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

int setLanguage(QCoreApplication& application, const QString& language)
{
    for (auto* old : application.findChildren<QTranslator*>(mark))
        delete old;
    install(application, QStringLiteral("qtbase_%1").arg(language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    int loaded = 0;
    const QDir catalogues(QStringLiteral(":/i18n"));
    for (const QString& file : catalogues.entryList({QStringLiteral("*_%1.qm").arg(language)}))
        loaded += install(application, file, catalogues.path()) ? 1 : 0;
    return loaded;
}

} // namespace huella::ui
