// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/mediumwords.h"

#include "ui/shared/locale.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui {

using patients::MediumKind;

namespace {

struct MediumWords
{
    Q_DECLARE_TR_FUNCTIONS(MediumWords)
};

QString bareKind(MediumKind kind)
{
    switch (kind) {
    case MediumKind::Image:
        return MediumWords::tr("Image");
    case MediumKind::Xray:
        return MediumWords::tr("X-ray");
    case MediumKind::Ultrasound:
        return MediumWords::tr("Ultrasound");
    case MediumKind::Document:
        break;
    }
    return MediumWords::tr("Document");
}

} // namespace

QString kindText(const patients::Medium& medium)
{
    return medium.modality.isEmpty()
               ? bareKind(medium.kind)
               : QStringLiteral("%1 (%2)").arg(bareKind(medium.kind), medium.modality);
}

QString headline(const patients::Medium& medium)
{
    QStringList words{kindText(medium), medium.description, shortDate(medium.day())};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString spacingText(const media::Picture& facts)
{
    const QString width = QLocale().toString(facts.columnSpacing, 'f', 2);
    switch (facts.spacing) {
    case media::SpacingSource::Body:
        return MediumWords::tr("%1 mm a pixel").arg(width);
    case media::SpacingSource::Detector:
        return MediumWords::tr("%1 mm a pixel at the detector: the body is smaller").arg(width);
    case media::SpacingSource::Unknown:
        break;
    }
    return MediumWords::tr("spacing not known: measures in pixels");
}

} // namespace huella::ui
