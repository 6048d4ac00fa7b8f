// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/setting.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace huella::settings {

/// The workstation's own settings: never secrets, never the clinic's (those are in the database).
/// A value that cannot be what its setting says (another type, another word) reads as the default.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own file.
    explicit Settings(QObject* parent = nullptr);
    /// A file of one's own, for tests and the tour.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }

    /// Writes and announces, where the value is another one.
    void set(Setting setting, const QVariant& value);
    /// Back to the default.
    void reset(Setting setting);

signals:
    void changed(huella::settings::Setting setting);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace huella::settings
