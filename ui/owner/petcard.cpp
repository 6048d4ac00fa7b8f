// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petcard.h"

#include "ui/owner/flowlayout.h"
#include "ui/owner/petwords.h"
#include "ui/owner/tilemark.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui::owner {

using patients::Patient;

namespace {

constexpr int cardPortrait = 88, touchPortrait = 176;

TextLabel* line(const QString& text, TextStyle style, Token ink)
{
    auto* label = new TextLabel(text, style, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

PetCard::PetCard(const Patient& pet, QDate today, QWidget* parent)
    : Card({}, parent)
    , m_pet(pet)
    , m_portrait(new TileMark(TileMark::Face{thumbnailImage(pet.photoThumbnail), pet.species}))
{
    setObjectName(QStringLiteral("petCard"));
    setProperty("petName", pet.name);
    setPadding(space::l);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(line(pet.name, TextStyle::Title, Token::Text));
    words->addWidget(line(kindText(pet), TextStyle::Body, Token::TextMuted));
    words->addWidget(line(facts(today), TextStyle::Body, Token::Text));
    if (const QString text = farewell(); !text.isEmpty())
        words->addWidget(line(text, TextStyle::Caption, Token::TextMuted));
    words->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_portrait, 0, Qt::AlignVCenter);
    top->addLayout(words, 1);
    body()->addLayout(top, 1);
    body()->addLayout(actions());
}

void PetCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_portrait->setSide(touch::isOn(this) ? touchPortrait : cardPortrait);
}

QString PetCard::facts(QDate today) const
{
    QStringList facts{ageText(m_pet.birthDate, m_pet.isDeceased() ? m_pet.deceasedOn : today),
                      weightText(m_pet.weightKg), sexText(m_pet)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString PetCard::farewell() const
{
    if (m_pet.isDeceased())
        return tr("With us until %1")
            .arg(QLocale().toString(m_pet.deceasedOn, QLocale::LongFormat));
    return m_pet.isArchived ? tr("Archived") : QString();
}

QLayout* PetCard::actions()
{
    auto* row = new FlowLayout(space::s);
    const auto add = [&](Button* button, const char* name, auto signal, const auto& value) {
        button->setObjectName(QLatin1StringView(name));
        button->setButtonSize(Button::Size::Compact);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, signal, value] { emit(this->*signal)(value); });
    };
    if (m_pet.isBookable())
        add(new Button(Icons::CalendarCheck, tr("Book")), "bookPetButton", &PetCard::bookRequested,
            m_pet.id);
    else
        add(new Button(Icons::Undo, m_pet.isDeceased() ? tr("It was a mistake") : tr("Bring back")),
            "restorePetButton", &PetCard::restoreRequested, m_pet.id);
    add(new Button(Icons::Stethoscope, tr("History"), Button::Kind::Quiet), "historyPetButton",
        &PetCard::historyRequested, m_pet.id);
    auto* edit = Button::iconOnly(Icons::Edit, tr("Edit the data of %1").arg(m_pet.name));
    add(edit, "editPetButton", &PetCard::editRequested, m_pet);
    return row;
}

} // namespace huella::ui::owner
