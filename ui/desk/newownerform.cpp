// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/newownerform.h"

#include "core/patients/species.h"
#include "core/people/email.h"
#include "core/people/personname.h"
#include "core/people/phone.h"
#include "ui/desk/likelyowners.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace huella::ui::desk {

using agenda::BoardRow;

namespace {

Error missing(const char* field)
{
    return {ErrorCode::InvalidValue, QStringLiteral("required"), QString::fromLatin1(field)};
}

template <typename Value>
std::optional<Error> problemIn(const Result<Value>& value)
{
    return value ? std::nullopt : std::optional(value.error());
}

} // namespace

NewOwnerForm::NewOwnerForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : Card({}, parent)
    , m_store(stores.session)
    , m_firstName(new LineEdit)
    , m_lastName(new LineEdit)
    , m_phone(new LineEdit)
    , m_email(new LineEdit)
    , m_pet(new LineEdit)
    , m_species(new QComboBox)
    , m_firstNameField(new FormField(tr("First name"), m_firstName))
    , m_lastNameField(new FormField(tr("Surnames"), m_lastName))
    , m_phoneField(new FormField(tr("Phone"), m_phone))
    , m_emailField(new FormField(tr("E-mail (if there is one)"), m_email))
    , m_petField(new FormField(tr("The pet's name"), m_pet))
    , m_speciesField(new FormField(tr("Species"), m_species))
    , m_likely(new LikelyOwners(m_store))
    , m_title(new TextLabel({}, TextStyle::Headline))
    , m_knownName(new TextLabel({}, TextStyle::BodyStrong))
    , m_message(new InlineMessage)
    , m_close(Button::iconOnly(Icons::Cross, tr("Back to the agenda (Esc)")))
    , m_another(new Button(tr("Another owner"), Button::Kind::Quiet))
    , m_queue(new Button(Icons::Queue, tr("Register and put in the queue"), Button::Kind::Primary))
    , m_save(new Button(tr("Only register")))
    , m_queueing(new Submission(m_queue, m_message, watch, this))
    , m_saving(new Submission(m_save, m_message, watch, this))
{
    name();
    build();
    connectFields();
}

void NewOwnerForm::name()
{
    setObjectName(QStringLiteral("newOwnerForm"));
    m_firstName->setObjectName(QStringLiteral("newOwnerFirstNameEdit"));
    m_lastName->setObjectName(QStringLiteral("newOwnerLastNameEdit"));
    m_phone->setObjectName(QStringLiteral("newOwnerPhoneEdit"));
    m_email->setObjectName(QStringLiteral("newOwnerEmailEdit"));
    m_pet->setObjectName(QStringLiteral("newOwnerPetEdit"));
    m_species->setObjectName(QStringLiteral("newOwnerSpeciesBox"));
    m_queue->setObjectName(QStringLiteral("admitButton"));
    m_save->setObjectName(QStringLiteral("registerOwnerButton"));
    m_another->setObjectName(QStringLiteral("anotherOwnerButton"));
    m_close->setObjectName(QStringLiteral("closeNewOwnerButton"));
    m_knownName->setObjectName(QStringLiteral("knownOwnerName"));
    m_message->setObjectName(QStringLiteral("newOwnerMessage"));
    m_species->setEditable(true);
    m_species->setInsertPolicy(QComboBox::NoInsert);
    m_species->addItems(patients::knownSpecies());
    for (FormField* field : fields())
        field->setRequired(field != m_emailField);
}

void NewOwnerForm::build()
{
    m_owner = buildOwner();
    m_knownOwner = buildKnownOwner();
    setPadding(space::l);
    body()->setSpacing(space::m);
    body()->addWidget(buildHead());
    body()->addWidget(m_message);
    body()->addWidget(m_owner);
    body()->addWidget(m_knownOwner);
    body()->addWidget(m_likely);
    body()->addWidget(buildPet());
    body()->addWidget(buildButtons());
    body()->addStretch();
}

QWidget* NewOwnerForm::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    return head;
}

QWidget* NewOwnerForm::buildOwner()
{
    auto* owner = new QWidget;
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    grid->addWidget(m_firstNameField, 0, 0);
    grid->addWidget(m_lastNameField, 0, 1);
    grid->addWidget(m_phoneField, 1, 0);
    grid->addWidget(m_emailField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return owner;
}

QWidget* NewOwnerForm::buildKnownOwner()
{
    auto* owner = new QWidget;
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_knownName, 1);
    row->addWidget(m_another);
    return owner;
}

QWidget* NewOwnerForm::buildPet()
{
    auto* pet = new QWidget;
    auto* row = new QHBoxLayout(pet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_petField, 1);
    row->addWidget(m_speciesField, 1);
    return pet;
}

QWidget* NewOwnerForm::buildButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_queue);
    row->addWidget(m_save);
    row->addStretch();
    return buttons;
}

void NewOwnerForm::connectFields()
{
    for (Submission* submission : {m_queueing, m_saving}) {
        submission->addField(QStringLiteral("first_name"), m_firstNameField);
        submission->addField(QStringLiteral("last_name"), m_lastNameField);
        submission->addField(QStringLiteral("phone"), m_phoneField);
        submission->addField(QStringLiteral("name"), m_petField);
        submission->addField(QStringLiteral("species"), m_speciesField);
        connect(submission, &Submission::failed, this, [this](const Error& error) {
            if (error.code == ErrorCode::AlreadyExists && error.field == u"email") {
                m_emailField->setError(tr("Somebody has this e-mail already."));
                m_email->setFocus();
            }
        });
    }
    for (FormField* field : fields()) {
        auto* edit = field == m_speciesField ? m_species->lineEdit()
                                             : static_cast<QLineEdit*>(field->editor());
        connect(edit, &QLineEdit::editingFinished, this, [this, field] {
            if (isVisible())
                check(field);
        });
        connect(edit, &QLineEdit::returnPressed, this, [this] { send(Then::Queue); });
    }
    for (LineEdit* edit : {m_phone, m_email}) {
        connect(edit, &QLineEdit::textChanged, this,
                [this] { m_likely->look(m_phone->value(), m_email->value()); });
    }
    connect(m_likely, &LikelyOwners::chosen, this,
            [this](const agenda::LikelyOwner& owner) { show(owner.id, owner.name, owner.phone); });
    connect(m_another, &Button::clicked, this, [this] { show({}, {}, {}); });
    connect(m_queue, &Button::clicked, this, [this] { send(Then::Queue); });
    connect(m_save, &Button::clicked, this, [this] { send(Then::Nothing); });
    connect(m_close, &Button::clicked, this, &NewOwnerForm::closed);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        startAnew();
        show({}, {}, {});
    });
}

void NewOwnerForm::open(const QString& typed)
{
    if (isBlank() || m_isKnown) {
        startAnew();
        prefill(typed);
        return show({}, {}, {});
    }
    show({}, {}, {});
    m_message->display(InlineMessage::Kind::Info, tr("This is what you had typed before."),
                       tr("Start anew"));
}

void NewOwnerForm::openFor(PersonId owner, const QString& name, const QString& phone)
{
    startAnew();
    show(owner, name, phone);
}

void NewOwnerForm::prefill(const QString& typed)
{
    const QString text = typed.simplified();
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (text.contains(u'@'))
        return m_email->setText(text);
    if (!hasLetters)
        return m_phone->setText(text);
    // "rosa ñahui" was typed in a hurry.
    QStringList words = text.split(u' ');
    for (QString& word : words)
        word[0] = word.at(0).toUpper();
    m_firstName->setText(words.takeFirst());
    m_lastName->setText(words.join(u' '));
}

void NewOwnerForm::startAnew()
{
    m_admission = {};
    for (LineEdit* edit : {m_firstName, m_lastName, m_phone, m_email, m_pet})
        edit->setText({});
    m_species->setCurrentIndex(0);
    for (FormField* field : fields())
        field->clearError();
    m_likely->clear();
    m_message->dismiss();
}

void NewOwnerForm::show(PersonId knownOwner, const QString& name, const QString& phone)
{
    m_isKnown = !knownOwner.isNull();
    m_admission.owner = m_isKnown ? knownOwner : PersonId::create();
    m_message->dismiss();
    m_owner->setVisible(!m_isKnown);
    m_likely->setVisible(false);
    m_knownOwner->setVisible(m_isKnown);
    m_knownName->setText(phone.isEmpty() ? name : name + u" · " + phone);
    m_title->setText(m_isKnown ? tr("New pet") : tr("New owner with a pet"));
    LineEdit* first = m_pet;
    for (LineEdit* edit : {m_phone, m_lastName, m_firstName}) {
        if (!m_isKnown && edit->value().isEmpty())
            first = edit;
    }
    first->setFocus();
    if (!m_isKnown)
        m_likely->look(m_phone->value(), m_email->value());
}

QList<FormField*> NewOwnerForm::fields() const
{
    return {m_firstNameField, m_lastNameField, m_phoneField,
            m_emailField,     m_petField,      m_speciesField};
}

bool NewOwnerForm::isBlank() const
{
    return std::ranges::all_of(
        std::initializer_list{m_firstName, m_lastName, m_phone, m_email, m_pet},
        [](const LineEdit* edit) { return edit->value().isEmpty(); });
}

std::optional<Error> NewOwnerForm::problemOf(FormField* field) const
{
    if (field == m_petField)
        return m_pet->value().isEmpty() ? std::optional(missing("name")) : std::nullopt;
    if (field == m_speciesField)
        return m_species->currentText().trimmed().isEmpty() ? std::optional(missing("species"))
                                                            : std::nullopt;
    if (m_isKnown)
        return std::nullopt;
    if (field == m_firstNameField)
        return problemIn(people::PersonName::fromText(m_firstName->value()));
    if (field == m_lastNameField)
        return problemIn(people::PersonName::fromText(m_lastName->value()));
    if (field == m_phoneField)
        return problemIn(people::Phone::fromText(m_phone->value()));
    return m_email->value().isEmpty() ? std::nullopt
                                      : problemIn(people::Email::fromText(m_email->value()));
}

bool NewOwnerForm::check(FormField* field)
{
    const auto problem = problemOf(field);
    if (problem)
        field->setError(errorText(*problem));
    return !problem;
}

bool NewOwnerForm::checkAll()
{
    bool isGood = true;
    for (FormField* field : fields())
        isGood = check(field) && isGood;
    return isGood || !focusFirstError(fields());
}

void NewOwnerForm::send(Then then)
{
    if (m_queueing->isRunning() || m_saving->isRunning() || !checkAll())
        return;
    m_admission.firstName = m_firstName->value();
    m_admission.lastName = m_lastName->value();
    m_admission.phone = m_phone->value();
    m_admission.email = m_email->value();
    m_admission.patientName = m_pet->value();
    m_admission.species = m_species->currentText().simplified();
    m_admission.attention = then == Then::Queue ? AttentionId::create() : AttentionId();
    Submission* submission = then == Then::Queue ? m_queueing : m_saving;
    submission->run<std::optional<BoardRow>>(
        [this, admission = m_admission] { return m_store.admit(admission); },
        [this](const std::optional<BoardRow>& row) { finish(row); });
}

void NewOwnerForm::finish(const std::optional<BoardRow>& row)
{
    patients::SearchHit hit;
    hit.patientId = m_admission.patient;
    hit.patientName = m_admission.patientName;
    hit.species = m_admission.species;
    hit.ownerId = m_admission.owner;
    hit.ownerName = m_isKnown ? m_knownName->text().section(QStringLiteral(" · "), 0, 0)
                              : m_admission.firstName + u' ' + m_admission.lastName;
    hit.ownerPhone =
        m_isKnown ? m_knownName->text().section(QStringLiteral(" · "), 1) : m_admission.phone;
    startAnew();
    m_isKnown = false;
    if (row)
        emit arrived(*row);
    else
        emit registered(hit);
}

void NewOwnerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::desk
