// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/bookchoices.h"

#include "ui/owner/petwords.h"
#include "ui/shared/avatar.h"
#include "ui/shared/locale.h"

#include <QCoreApplication>

namespace huella::ui::owner {

namespace {

struct BookWords
{
    Q_DECLARE_TR_FUNCTIONS(BookChoices)
};

} // namespace

QList<Choice> petChoices(const QList<patients::Patient>& pets)
{
    QList<Choice> choices;
    for (const patients::Patient& pet : pets)
        choices.append({pet.id.text(),
                        pet.name,
                        pet.species,
                        {},
                        thumbnailImage(pet.photoThumbnail),
                        silhouetteOf(pet.species)});
    return choices;
}

QList<Choice> serviceChoices(const QList<agenda::Service>& services)
{
    QList<Choice> choices;
    for (const agenda::Service& service : services) {
        const QString length = BookWords::tr("%n minute(s)", nullptr, service.durationMinutes);
        choices.append({service.id.text(),
                        service.name,
                        service.description.isEmpty()
                            ? length
                            : QStringLiteral("%1 · %2").arg(service.description, length),
                        moneyText(service.price),
                        {},
                        std::nullopt});
    }
    if (!choices.isEmpty())
        choices.append({inOwnWords,
                        BookWords::tr("Something else"),
                        BookWords::tr("In my own words, with photos"),
                        {},
                        {},
                        Icons::Edit});
    return choices;
}

QList<Choice> vetChoices(const QList<agenda::Vet>& vets)
{
    QList<Choice> choices{{anyVet,
                           BookWords::tr("Whoever is free"),
                           BookWords::tr("The soonest hours"),
                           {},
                           {},
                           Icons::Users}};
    for (const agenda::Vet& vet : vets)
        choices.append({vet.id.text(), vet.name(), {}, {}, {}, Icons::User});
    return choices;
}

const agenda::Service* usualService(const QList<agenda::Service>& services)
{
    for (const agenda::Service& service : services)
        if (service.name.startsWith(QStringLiteral("Consulta"), Qt::CaseInsensitive))
            return &service;
    return services.isEmpty() ? nullptr : &services.first();
}

} // namespace huella::ui::owner
