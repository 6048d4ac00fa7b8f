// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/alertscard.h"

#include "core/patients/patientstore.h"
#include "core/records/merge.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/vet/choicerow.h"
#include "ui/vet/textarea.h"

#include <QHBoxLayout>
#include <QLocale>

namespace huella::ui::vet {

using patients::ClinicalHistory;

AlertsCard::AlertsCard(patients::PatientStore& store, LinkWatch& watch, QWidget* parent)
    : Card(tr("Always in sight"), parent)
    , m_store(store)
    , m_allergies(new TextArea(1))
    , m_conditions(new TextArea(1))
    , m_notes(new TextArea(2))
    , m_message(new InlineMessage)
    , m_clashes(new QVBoxLayout)
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
    , m_submission(new Submission(m_save, m_message, &watch, this))
{
    setObjectName(QStringLiteral("alertsCard"));
    setPadding(space::l);
    body()->addWidget(m_message);
    body()->addLayout(m_clashes);
    body()->addWidget(addField("allergies", tr("Allergies"), m_allergies, "allergiesEdit"));
    body()->addWidget(
        addField("chronic_conditions", tr("Chronic conditions"), m_conditions, "chronicEdit"));
    FormField* notes = addField("notes", tr("Notes of the clinic"), m_notes, "historyNotesEdit");
    notes->setHelp(tr("The owner does not see this."));
    body()->addWidget(notes);
    m_message->setObjectName(QStringLiteral("alertsMessage"));
    m_save->setObjectName(QStringLiteral("saveAlertsButton"));
    auto* close = new Button(tr("Close"), Button::Kind::Quiet);
    close->setObjectName(QStringLiteral("closeAlertsButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    m_clashes->setSpacing(space::m);
    body()->addLayout(buttons);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::ChangedMeanwhile)
            readNewest();
    });
    connect(m_save, &QPushButton::clicked, this, &AlertsCard::save);
    connect(close, &QPushButton::clicked, this, &AlertsCard::close);
    hide();
}

FormField* AlertsCard::addField(const char* column, const QString& label, TextArea* area,
                                const QString& name)
{
    area->setObjectName(name);
    auto* field = new FormField(label, area);
    m_submission->addField(QString::fromLatin1(column), field);
    connect(area, &TextArea::textChanged, this, [this, column, area] {
        if (m_isFilling)
            return;
        for (ChoiceRow* row : std::as_const(m_choices))
            if (row->column() == QLatin1StringView(column))
                row->setMine(area->toPlainText());
        emit typed(typedHistory());
    });
    return field;
}

void AlertsCard::open(PatientId patient, const ClinicalHistory& history)
{
    m_patient = patient;
    m_known = history;
    m_hasRead = true;
    stopAsking();
    m_message->dismiss();
    fill(history);
    show();
    m_allergies->setFocus(Qt::OtherFocusReason);
}

void AlertsCard::recover(PatientId patient, const ClinicalHistory& typedBefore)
{
    m_patient = patient;
    m_known = typedBefore;
    m_hasRead = false;
    stopAsking();
    m_message->dismiss();
    fill(typedBefore);
    show();
    emit typed(typedBefore);
    readNewest();
}

void AlertsCard::fill(const ClinicalHistory& history)
{
    m_isFilling = true;
    for (const auto& [area, text] :
         {std::pair{m_allergies, history.allergies},
          std::pair{m_conditions, history.chronicConditions}, std::pair{m_notes, history.notes}})
        if (area->toPlainText() != text) // the caret stays where nothing changes
            area->setPlainText(text);
    m_isFilling = false;
}

ClinicalHistory AlertsCard::typedHistory() const
{
    return {m_allergies->toPlainText(), m_conditions->toPlainText(), m_notes->toPlainText(),
            m_known.version};
}

void AlertsCard::leave()
{
    hide();
    stopAsking();
    fill({});
}

void AlertsCard::close()
{
    hide();
    if (const auto typedNow = typedHistory(); !(typedNow == m_known))
        emit dropped(typedNow);
}

void AlertsCard::save()
{
    ClinicalHistory history = typedHistory();
    if (!m_choices.isEmpty()) {
        QHash<QString, records::Choice> choices;
        for (const ChoiceRow* row : std::as_const(m_choices))
            choices.insert(row->column(), row->choice());
        history = records::chosenAlerts(history, m_known, choices);
    }
    m_submission->run<int>(
        [this, history, patient = m_patient] { return m_store.saveHistory(patient, history); },
        [this, history](int version) {
            ClinicalHistory kept = history;
            kept.version = version;
            m_known = kept;
            stopAsking();
            hide();
            emit saved(kept);
        });
}

void AlertsCard::readNewest()
{
    m_store.historyWithNotes(m_patient).then(
        this, [this, patient = m_patient](const Result<ClinicalHistory>& newest) {
            if (patient == m_patient && newest)
                follow(*newest);
        });
}

void AlertsCard::follow(const ClinicalHistory& newest)
{
    if (isHidden() || m_submission->isRunning())
        return;
    if (newest.version == m_known.version) {
        m_known = newest;
        m_hasRead = true;
    } else {
        merge(m_hasRead ? std::optional(m_known) : std::nullopt, newest);
    }
}

void AlertsCard::merge(const std::optional<ClinicalHistory>& base, const ClinicalHistory& theirs)
{
    records::AlertsMerge merged = records::mergeAlerts(base, typedHistory(), theirs);
    for (const ChoiceRow* row : std::as_const(m_choices)) // asked before and not answered yet
        if (!merged.clashes.contains(row->column()))
            merged.clashes.append(row->column());
    m_known = theirs;
    m_hasRead = true;
    fill(merged.text);
    tell(theirs);
    ask(theirs, merged.clashes);
    emit typed(typedHistory());
}

void AlertsCard::tell(const ClinicalHistory& theirs)
{
    const QString who = theirs.changedBy.isEmpty() ? tr("Another window") : theirs.changedBy;
    m_message->display(InlineMessage::Kind::Warning,
                       tr("%1 changed this patient's alerts meanwhile (%2). Nothing is lost: look "
                          "at it, then save.")
                           .arg(who, QLocale().toString(theirs.changedAt.toLocalTime().time(),
                                                        QStringLiteral("HH:mm"))));
}

void AlertsCard::ask(const ClinicalHistory& theirs, const QStringList& clashes)
{
    stopAsking();
    const ClinicalHistory mine = typedHistory();
    const QHash<QString, std::pair<QString, QString>> values{
        {QStringLiteral("allergies"), {mine.allergies, theirs.allergies}},
        {QStringLiteral("chronic_conditions"), {mine.chronicConditions, theirs.chronicConditions}},
        {QStringLiteral("notes"), {mine.notes, theirs.notes}}};
    for (const QString& column : clashes) {
        const auto [own, other] = values.value(column);
        m_choices.append(new ChoiceRow(
            column, own, other,
            theirs.changedBy.isEmpty() ? tr("In the other window") : theirs.changedBy));
        m_clashes->addWidget(m_choices.last());
    }
    m_save->setText(clashes.isEmpty() ? tr("Save") : tr("Save what is chosen"));
}

void AlertsCard::stopAsking()
{
    for (ChoiceRow* row : std::exchange(m_choices, {}))
        row->deleteLater();
    m_save->setText(tr("Save"));
}

} // namespace huella::ui::vet
