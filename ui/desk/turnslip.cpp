// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/turnslip.h"

#include "ui/documents/ink.h"
#include "ui/shared/locale.h"
#include "ui/shared/qrview.h"

#include <QCoreApplication>

namespace huella::ui::desk {

namespace {

constexpr double qrMillimetres = 42;

struct SlipWords
{
    Q_DECLARE_TR_FUNCTIONS(TurnSlip)
};

Type centred(double size, int weight = QFont::Normal)
{
    return {size, weight, ink::text(), Qt::AlignHCenter};
}

void writeSlip(Typesetter& set, const TurnSlip& slip, const QString& clinic)
{
    set.text(clinic, centred(11, QFont::DemiBold));
    set.text(dateAndTime(slip.at), centred(8.5));
    set.gap(6);
    if (slip.turn > 0) {
        set.text(SlipWords::tr("Your turn is"), centred(11));
        set.text(QString::number(slip.turn), centred(44, QFont::DemiBold));
    }
    set.text(slip.patient, centred(12, QFont::DemiBold));
    set.gap(6);
    if (slip.ticket.isEmpty())
        return;
    set.picture(QrView::modulesOf(slip.ticket), qrMillimetres);
    set.text(SlipWords::tr("The next time, show this code to the reader of the kiosk and write "
                           "your short code: you come in without your password."),
             centred(9));
    set.text(SlipWords::tr("Good for six months. Whoever finds it can do nothing without your "
                           "short code."),
             centred(8));
}

} // namespace

PlainSheet sheetOf(const TurnSlip& slip, const QString& clinic)
{
    const QString name = SlipWords::tr("Turn slip");
    return {name, name, clinic, [slip, clinic](Typesetter& set) { writeSlip(set, slip, clinic); }};
}

} // namespace huella::ui::desk
