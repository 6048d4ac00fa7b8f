// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/vaccinationlist.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui {

using documents::Vaccination;

namespace {

QString withDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VaccinationList::VaccinationList(Mode mode, QWidget* parent)
    : QWidget(parent), m_mode(mode), m_list(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("vaccinationList"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
}

void VaccinationList::setLines(const QList<Vaccination>& lines, QDate today)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Vaccination& it : lines)
        m_list->addWidget(lineOf(it, today));
    if (lines.isEmpty()) {
        auto* empty =
            new TextLabel(tr("No vaccine is on the card yet."), TextStyle::Body, Token::TextMuted);
        empty->setWordWrap(true);
        m_list->addWidget(empty);
    }
}

QWidget* VaccinationList::lineOf(const Vaccination& it, QDate today)
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("vaccinationLine"));
    line->setProperty("vaccine", it.vaccine);
    auto* icon = new IconLabel(Icons::Syringe, Token::AccentText);
    icon->setPlate(Token::AccentSoft);
    auto* name = new TextLabel(it.vaccine, TextStyle::BodyStrong);
    const QString by = it.isOurs ? it.givenByName : tr("In another clinic");
    const QString lot = it.lot.isEmpty() ? QString() : tr("Lot %1").arg(it.lot);
    auto* below = new TextLabel(withDots({shortDate(it.givenOn), it.product, lot, by}),
                                TextStyle::Caption, Token::TextMuted);
    const bool isLate = it.nextDueOn.isValid() && it.nextDueOn < today;
    auto* next =
        new TextLabel(isLate ? tr("It was due on %1").arg(shortDate(it.nextDueOn))
                             : tr("Next one on %1").arg(shortDate(it.nextDueOn)),
                      TextStyle::Caption, isLate ? Token::AttentionText : Token::AccentText);
    next->setObjectName(QStringLiteral("nextDueLabel"));
    next->setVisible(it.nextDueOn.isValid());
    for (TextLabel* label : {name, below, next})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel* label : {name, below, next})
        words->addWidget(label);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (m_mode == Mode::ReadOnly)
        return line;
    auto* edit = Button::iconOnly(Icons::Edit, tr("Correct %1").arg(it.vaccine));
    edit->setObjectName(QStringLiteral("editVaccinationButton"));
    auto* remove = Button::iconOnly(Icons::Trash, tr("Take %1 off the card").arg(it.vaccine));
    remove->setObjectName(QStringLiteral("removeVaccinationButton"));
    row->addWidget(edit, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, [this, it] { emit editRequested(it); });
    connect(remove, &QPushButton::clicked, this, [this, it] { emit removeRequested(it); });
    return line;
}

} // namespace huella::ui
