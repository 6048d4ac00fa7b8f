// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace huella {

/// A uuid that knows whose it is: a PatientId is not a VetId. Null when default-built.
/// New rows take their id from the client (`create()`), so that a retry inserts nothing twice.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid value) : m_value(value) {}

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// A null id when `text` is not a uuid.
    [[nodiscard]] static Id fromText(const QString& text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QUuid value() const { return m_value; }
    [[nodiscard]] QString text() const { return m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<(const Id& a, const Id& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using PersonId = Id<struct PersonTag>;
using PatientId = Id<struct PatientTag>;
using AppointmentId = Id<struct AppointmentTag>;
using AttentionId = Id<struct AttentionTag>; ///< a row of the waiting-room board
using RecordId = Id<struct RecordTag>;
using ProcedureId = Id<struct ProcedureTag>;
using MediaId = Id<struct MediaTag>;
using PaymentId = Id<struct PaymentTag>;
using RefundId = Id<struct RefundTag>;
using ServiceId = Id<struct ServiceTag>;
using ScheduleId = Id<struct ScheduleTag>;
using RequestId = Id<struct RequestTag>;

} // namespace huella
