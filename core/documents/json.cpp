// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/json.h"

#include <algorithm>

namespace huella::documents {

namespace {

struct Column
{
    const char* name;
    QString PrescriptionItem::*field;
};

constexpr Column columns[] = {
    {"drug", &PrescriptionItem::drug},           {"presentation", &PrescriptionItem::presentation},
    {"dose", &PrescriptionItem::dose},           {"route", &PrescriptionItem::route},
    {"frequency", &PrescriptionItem::frequency}, {"duration", &PrescriptionItem::duration},
    {"quantity", &PrescriptionItem::quantity},   {"instructions", &PrescriptionItem::instructions},
};

} // namespace

bool PrescriptionText::isEmpty() const
{
    return notes.trimmed().isEmpty() &&
           std::all_of(items.begin(), items.end(), [](const auto& it) { return it.isEmpty(); });
}

QJsonObject toJson(const PrescriptionItem& item)
{
    QJsonObject object{{"id", item.id.text()}};
    for (const Column& column : columns) {
        if (!(item.*column.field).isEmpty())
            object.insert(QLatin1StringView(column.name), item.*column.field);
    }
    return object;
}

PrescriptionItem itemOf(const QJsonObject& object)
{
    PrescriptionItem item;
    item.id = PrescriptionItemId::fromText(object["id"].toString());
    for (const Column& column : columns)
        item.*column.field = object[QLatin1StringView(column.name)].toString();
    return item;
}

QJsonArray toJson(const QList<PrescriptionItem>& items)
{
    QJsonArray array;
    for (const PrescriptionItem& item : items)
        array.append(toJson(item));
    return array;
}

QList<PrescriptionItem> itemsOf(const QJsonArray& array)
{
    QList<PrescriptionItem> items;
    for (const auto& value : array)
        items.append(itemOf(value.toObject()));
    return items;
}

} // namespace huella::documents
