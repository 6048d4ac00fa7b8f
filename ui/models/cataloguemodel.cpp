// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cataloguemodel.h"

namespace huella::ui {

namespace {

struct KindWords
{
    const char* word;
    const char* text;
};

constexpr KindWords kinds[] = {
    {"rayos_x", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "X-ray")},
    {"ecografia", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Ultrasound")},
    {"sangre", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Blood test")},
    {"orina", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Urine test")},
    {"vacuna", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Vaccine")},
    {"cirugia", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Surgery")},
    {"otro", QT_TRANSLATE_NOOP("huella::ui::CatalogueModel", "Other")},
};

} // namespace

CatalogueModel::CatalogueModel(QObject* parent)
    : ValueTableModel({tr("Procedure"), tr("Kind"), tr("Price"), tr("Offered")}, parent)
{}

QString CatalogueModel::kindText(const QString& kind)
{
    for (const KindWords& it : kinds) {
        if (kind == QLatin1StringView(it.word))
            return tr(it.text);
    }
    return kind;
}

QVariant CatalogueModel::cell(const records::CatalogueEntry& entry, int column, int role) const
{
    if (role == OnRole)
        return column == Done ? QVariant(entry.isActive) : QVariant();
    if (role == Qt::TextAlignmentRole && column == Price)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return entry.procedure.name;
    case Kind:
        return kindText(entry.procedure.kind);
    case Price:
        return entry.price ? entry.price->toText() : tr("No price");
    default:
        return entry.isActive ? tr("On offer") : tr("Not offered");
    }
}

} // namespace huella::ui
