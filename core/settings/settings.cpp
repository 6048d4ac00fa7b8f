// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QMap>
#include <QSettings>
#include <QStringList>

namespace huella::settings {

namespace {

struct Definition
{
    QString key;
    QMetaType::Type type;
    QVariant standard;
    QStringList words = {}; ///< where only these are allowed
    int least = 0;
    int most = 0; ///< 0 where any number will do
};

// One line each: key, type, default, and what is allowed.
const QMap<Setting, Definition>& definitions()
{
    static const QMap<Setting, Definition> table{
        {Setting::Theme,
         {"look/theme", QMetaType::QString, "system", {"system", "light", "dark", "contrast"}}},
        {Setting::Language, {"look/language", QMetaType::QString, "es", {"es", "pt_BR", "en"}}},
        {Setting::TextSize, {"look/textSize", QMetaType::Int, 100, {}, 80, 200}},
        {Setting::WindowGeometry, {"window/geometry", QMetaType::QByteArray, QByteArray()}},
        {Setting::BoardScreen, {"board/screen", QMetaType::QString, QString()}},
        {Setting::PrinterName, {"print/printer", QMetaType::QString, QString()}},
        {Setting::PrintPaper, {"print/paper", QMetaType::QString, "a4", {"a4", "carta", "rollo"}}},
        {Setting::ReceiptPrinter, {"print/receiptPrinter", QMetaType::QString, QString()}},
        {Setting::ReceiptPaper,
         {"print/receiptPaper", QMetaType::QString, "rollo", {"a4", "carta", "rollo"}}},
        {Setting::KioskInches, {"kiosk/inches", QMetaType::Int, 0, {}, 0, 110}},
        {Setting::KioskName, {"kiosk/name", QMetaType::QString, QString()}},
        {Setting::KioskClinic, {"kiosk/clinic", QMetaType::QString, QString()}},
    };
    return table;
}

bool isAllowed(const Definition& definition, const QVariant& value)
{
    if (!definition.words.isEmpty() && !definition.words.contains(value.toString()))
        return false;
    if (definition.most > 0)
        return value.toInt() >= definition.least && value.toInt() <= definition.most;
    return true;
}

// A damaged file hands back "abc" for a number: convert() says so.
QVariant fitted(const Definition& definition, QVariant value)
{
    if (!value.isValid() || !value.convert(QMetaType(definition.type)) ||
        !isAllowed(definition, value))
        return definition.standard;
    return value;
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, "huella",
                                          "huella"))
{}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Definition definition = definitions().value(setting);
    return fitted(definition, m_store->value(definition.key));
}

void Settings::set(Setting setting, const QVariant& value)
{
    const Definition definition = definitions().value(setting);
    const QVariant wanted = fitted(definition, value);
    if (wanted == this->value(setting))
        return;
    m_store->setValue(definition.key, wanted);
    emit changed(setting);
}

void Settings::reset(Setting setting)
{
    const QVariant before = value(setting);
    m_store->remove(definitions().value(setting).key);
    if (value(setting) != before)
        emit changed(setting);
}

} // namespace huella::settings
