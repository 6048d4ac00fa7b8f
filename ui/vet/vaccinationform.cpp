// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/vaccinationform.h"

#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/formfield.h"
#include "ui/shared/submission.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QStringListModel>

namespace huella::ui::vet {

using documents::Vaccination;

namespace {

struct Step
{
    const char* name;
    const char* label;
    int months;
    int days;
};

constexpr Step steps[] = {
    {"nextIn21Days", QT_TRANSLATE_NOOP("VaccinationForm", "21 days"), 0, 21},
    {"nextInMonth", QT_TRANSLATE_NOOP("VaccinationForm", "1 month"), 1, 0},
    {"nextInYear", QT_TRANSLATE_NOOP("VaccinationForm", "1 year"), 12, 0},
};

} // namespace

VaccinationForm::VaccinationForm(QWidget* parent)
    : QWidget(parent)
    , m_vaccines(new QStringListModel(this))
    , m_products(new QStringListModel(this))
    , m_vaccine(addSuggested("vaccineEdit", m_vaccines))
    , m_product(addSuggested("vaccineProductEdit", m_products))
    , m_lot(new LineEdit)
    , m_given(new DateEdit)
    , m_next(new DateEdit)
    , m_elsewhere(new QCheckBox(tr("It was given in another clinic")))
    , m_vaccineField(new FormField(tr("Vaccine"), m_vaccine))
    , m_productField(new FormField(tr("Product"), m_product))
    , m_lotField(new FormField(tr("Lot"), m_lot))
    , m_givenField(new FormField(tr("Given on"), m_given))
    , m_nextField(new FormField(tr("Next one on"), m_next))
{
    setObjectName(QStringLiteral("vaccinationForm"));
    m_lot->setObjectName(QStringLiteral("vaccineLotEdit"));
    m_given->setObjectName(QStringLiteral("vaccineGivenEdit"));
    m_next->setObjectName(QStringLiteral("vaccineNextEdit"));
    m_elsewhere->setObjectName(QStringLiteral("vaccineElsewhereCheck"));
    m_vaccine->setMaxLength(Vaccination::maxNameLength);
    m_product->setMaxLength(Vaccination::maxNameLength);
    m_lot->setMaxLength(Vaccination::maxLotLength);
    m_vaccineField->setRequired(true);
    m_givenField->setRequired(true);
    build();
    connect(m_vaccine, &QLineEdit::editingFinished, this,
            [this] { fillProduct(m_vaccine->value()); });
    for (LineEdit* edit : {m_lot, static_cast<LineEdit*>(m_next)})
        connect(edit, &QLineEdit::returnPressed, this, &VaccinationForm::accepted);
}

LineEdit* VaccinationForm::addSuggested(const char* name, QStringListModel* suggestions)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1StringView(name));
    auto* completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

void VaccinationForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(m_vaccineField, 0, 0, 1, 2);
    grid->addWidget(m_productField, 0, 2, 1, 2);
    grid->addWidget(m_lotField, 0, 4, 1, 2);
    grid->addWidget(m_givenField, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_nextField, 1, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(buildNext(), 1, 4, 1, 2, Qt::AlignBottom);
    grid->addWidget(m_elsewhere, 2, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
}

QWidget* VaccinationForm::buildNext()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    for (const Step& step : steps) {
        auto* button = new Button(QCoreApplication::translate("VaccinationForm", step.label),
                                  Button::Kind::Quiet);
        button->setObjectName(QLatin1StringView(step.name));
        button->setButtonSize(Button::Size::Compact);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, &step] { chooseNext(step.months, step.days); });
    }
    line->addStretch();
    return row;
}

void VaccinationForm::chooseNext(int months, int days)
{
    if (const auto given = m_given->date())
        m_next->setDate(given->addMonths(months).addDays(days));
}

void VaccinationForm::fillProduct(const QString& vaccine)
{
    if (!m_product->text().isEmpty())
        return;
    for (const documents::KnownVaccine& known : std::as_const(m_known)) {
        if (known.vaccine.compare(vaccine, Qt::CaseInsensitive) == 0)
            return m_product->setText(known.product); // the lot is read off the vial each time
    }
}

void VaccinationForm::setKnown(const QList<documents::KnownVaccine>& known)
{
    m_known = known;
    QStringList vaccines, products;
    for (const documents::KnownVaccine& it : known) {
        vaccines.append(it.vaccine);
        products.append(it.product);
    }
    vaccines.removeDuplicates();
    products.removeDuplicates();
    products.removeAll(QString());
    m_vaccines->setStringList(vaccines);
    m_products->setStringList(products);
}

void VaccinationForm::setLine(const Vaccination& line, QDate today)
{
    m_line = line;
    m_vaccine->setText(line.vaccine);
    m_product->setText(line.product);
    m_lot->setText(line.lot);
    m_given->setDate(line.givenOn.isValid() ? line.givenOn : today);
    m_next->setDate(line.nextDueOn.isValid() ? std::optional(line.nextDueOn) : std::nullopt);
    m_elsewhere->setChecked(!line.isOurs);
}

Vaccination VaccinationForm::line() const
{
    Vaccination line = m_line;
    line.vaccine = m_vaccine->value();
    line.product = m_product->value();
    line.lot = m_lot->value();
    line.givenOn = m_given->date().value_or(QDate());
    line.nextDueOn = m_next->date().value_or(QDate());
    line.isOurs = !m_elsewhere->isChecked();
    return line;
}

bool VaccinationForm::check()
{
    const QString wrong = tr("This is no date. Write it like 24/11/2026.");
    m_givenField->setError(m_given->isBroken() ? wrong : QString());
    m_nextField->setError(m_next->isBroken() ? wrong : QString());
    return !focusFirstError({m_givenField, m_nextField});
}

void VaccinationForm::nameFields(Submission& submission) const
{
    submission.addField(QStringLiteral("vaccine"), m_vaccineField);
    submission.addField(QStringLiteral("product"), m_productField);
    submission.addField(QStringLiteral("lot"), m_lotField);
    submission.addField(QStringLiteral("given_on"), m_givenField);
    submission.addField(QStringLiteral("next_due_on"), m_nextField);
}

void VaccinationForm::focusFirst()
{
    m_vaccine->setFocus(Qt::OtherFocusReason);
}

} // namespace huella::ui::vet
