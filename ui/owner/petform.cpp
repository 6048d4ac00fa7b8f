// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petform.h"

#include "core/patients/species.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/segmented.h"
#include "ui/shared/submission.h"
#include "ui/shared/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLocale>

namespace huella::ui::owner {

using patients::PatientDraft;
using patients::Sex;

namespace {

constexpr Sex sexes[] = {Sex::Female, Sex::Male, Sex::Unknown};

/// A list that suggests and takes anything else too.
QComboBox* suggestions(const QStringList& words)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(words);
    box->setCurrentIndex(-1);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

QString localWeight(const QString& weight)
{
    const auto kilograms = patients::parseWeight(weight);
    return kilograms ? QLocale().toString(*kilograms, 'f', QLocale::FloatingPointShortest) : weight;
}

} // namespace

PetForm::PetForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new LineEdit(tr("What you call it at home")))
    , m_familyName(new LineEdit(tr("Yours, if left empty")))
    , m_species(suggestions(patients::knownSpecies()))
    , m_breed(suggestions({}))
    , m_sex(new Segmented({tr("Female"), tr("Male"), tr("Not sure")}))
    , m_colour(new LineEdit(tr("For example: brindle")))
    , m_neutered(new Segmented({tr("No"), tr("Yes")}))
    , m_weight(new LineEdit(tr("For example: %1").arg(QLocale().toString(4.2))))
    , m_birthDate(new DateEdit)
    , m_microchip(new LineEdit(tr("15 digits, if it has one")))
    , m_phone(new LineEdit)
    , m_email(new LineEdit)
{
    name();
    build();
    setDraft({});
    connect(m_species, &QComboBox::currentTextChanged, this, &PetForm::suggestBreeds);
}

void PetForm::name()
{
    m_name->setObjectName(QStringLiteral("petNameEdit"));
    m_familyName->setObjectName(QStringLiteral("petFamilyNameEdit"));
    m_species->setObjectName(QStringLiteral("petSpeciesBox"));
    m_breed->setObjectName(QStringLiteral("petBreedBox"));
    m_sex->setObjectName(QStringLiteral("petSexChoice"));
    m_colour->setObjectName(QStringLiteral("petColourEdit"));
    m_neutered->setObjectName(QStringLiteral("petNeuteredChoice"));
    m_weight->setObjectName(QStringLiteral("petWeightEdit"));
    m_birthDate->setObjectName(QStringLiteral("petBirthEdit"));
    m_microchip->setObjectName(QStringLiteral("petMicrochipEdit"));
    m_phone->setObjectName(QStringLiteral("petPhoneEdit"));
    m_email->setObjectName(QStringLiteral("petEmailEdit"));
}

void PetForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::l);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    put(*grid, 0, 0, 3, tr("Name"), "name", m_name);
    put(*grid, 0, 3, 3, tr("Family name"), "family_name", m_familyName);
    put(*grid, 1, 0, 2, tr("Species"), "species", m_species);
    put(*grid, 1, 2, 2, tr("Breed"), "breed", m_breed);
    put(*grid, 1, 4, 2, tr("Colour"), "colour", m_colour);
    put(*grid, 2, 0, 2, tr("Sex"), "sex", m_sex);
    put(*grid, 2, 2, 2, tr("Neutered"), "is_neutered", m_neutered);
    put(*grid, 2, 4, 2, tr("Weight in kg"), "weight_kg", m_weight);
    put(*grid, 3, 0, 3, tr("Date of birth"), "birth_date", m_birthDate);
    put(*grid, 3, 3, 3, tr("Microchip"), "microchip", m_microchip);
    put(*grid, 4, 0, 3, tr("Phone for this pet"), "phone", m_phone);
    put(*grid, 4, 3, 3, tr("E-mail for this pet"), "email", m_email);
    for (const char* required : {"name", "species", "breed", "colour"})
        field(required)->setRequired(true);
    field("birth_date")->setHelp(tr("If you do not know it, leave it empty."));
    field("phone")->setHelp(tr("Only if somebody else looks after it."));
}

void PetForm::put(QGridLayout& grid, int row, int column, int span, const QString& label,
                  const char* name, QWidget* editor)
{
    auto* field = new FormField(label, editor);
    m_fields.insert(QLatin1StringView(name), field);
    m_order.append(field);
    grid.addWidget(field, row, column, 1, span, Qt::AlignTop);
}

FormField* PetForm::field(const char* name) const
{
    return m_fields.value(QLatin1StringView(name));
}

void PetForm::suggestBreeds()
{
    // What was typed stays; only the suggestions change.
    const QString typed = m_breed->currentText();
    m_breed->clear();
    m_breed->addItems(patients::knownBreeds(m_species->currentText()));
    m_breed->setCurrentIndex(m_breed->findText(typed, Qt::MatchFixedString));
    m_breed->setEditText(typed);
}

void PetForm::setDraft(const PatientDraft& draft)
{
    m_name->setText(draft.name);
    m_familyName->setText(draft.familyName);
    m_species->setEditText(draft.species);
    suggestBreeds();
    m_breed->setEditText(draft.breed);
    m_sex->setCurrent(int(std::find(std::begin(sexes), std::end(sexes), draft.sex) - sexes));
    m_colour->setText(draft.colour);
    m_neutered->setCurrent(draft.isNeutered ? 1 : 0);
    m_weight->setText(localWeight(draft.weight));
    m_birthDate->setDate(draft.birthDate);
    m_microchip->setText(draft.microchip);
    m_phone->setText(draft.phone);
    m_email->setText(draft.email);
    for (FormField* field : std::as_const(m_order))
        field->clearError();
}

PatientDraft PetForm::draft() const
{
    PatientDraft draft;
    draft.name = m_name->text();
    draft.familyName = m_familyName->text();
    draft.sex = sexes[m_sex->current()];
    draft.species = m_species->currentText();
    draft.breed = m_breed->currentText();
    draft.colour = m_colour->text();
    draft.isNeutered = m_neutered->current() == 1;
    draft.weight = m_weight->text();
    draft.birthDate = m_birthDate->date();
    draft.isBirthDateBroken = m_birthDate->isBroken();
    draft.phone = m_phone->text();
    draft.email = m_email->text();
    draft.microchip = m_microchip->text();
    return draft;
}

bool PetForm::check(QDate today)
{
    for (FormField* field : std::as_const(m_order))
        field->clearError();
    const auto problems = draft().problems(today);
    for (const Error& problem : problems)
        m_fields.value(problem.field)->setError(errorText(problem));
    focusFirstError(m_order);
    return problems.isEmpty();
}

bool PetForm::checkField(const QString& column, QDate today)
{
    FormField* only = field(column);
    only->clearError();
    for (const Error& problem : draft().problems(today))
        if (problem.field == column && !only->hasError())
            only->setError(errorText(problem));
    return !only->hasError();
}

QString PetForm::firstWrong() const
{
    for (FormField* field : m_order)
        if (field->hasError())
            return m_fields.key(field);
    return {};
}

void PetForm::addFieldsTo(Submission& submission) const
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        submission.addField(field.key(), field.value());
}

} // namespace huella::ui::owner
