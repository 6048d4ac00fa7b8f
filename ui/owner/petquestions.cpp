// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petquestions.h"

#include "core/patients/species.h"
#include "ui/owner/petform.h"
#include "ui/owner/petphoto.h"
#include "ui/owner/petwords.h"
#include "ui/owner/questions.h"
#include "ui/owner/tilechooser.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

constexpr int mostWords = 12, wordWidth = 200, answerWidth = 320;

QLineEdit* lineOf(FormField* field)
{
    auto* box = qobject_cast<QComboBox*>(field->editor());
    return box ? box->lineEdit() : qobject_cast<QLineEdit*>(field->editor());
}

} // namespace

PetQuestions::PetQuestions(PetForm& form, PetPhoto& photo, InlineMessage& message,
                           QWidget& farewell, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_photo(photo)
    , m_message(message)
    , m_farewell(farewell)
    , m_clock(clock)
    , m_questions(new Questions)
    , m_answers(new TileChooser(QStringLiteral("petAnswerTile"), answerWidth))
{
    setObjectName(QStringLiteral("petQuestions"));
    build();
    buildEnd();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_questions);
    connect(m_questions, &Questions::left, this, &PetQuestions::left);
    connect(m_questions, &Questions::nextRequested, this, &PetQuestions::goOn);
    connect(m_questions, &Questions::shown, this, &PetQuestions::showSkip);
    connect(m_answers, &TileChooser::picked, this,
            [this](const QString& question) { m_questions->go(question.toInt()); });
}

void PetQuestions::build()
{
    addField("name", tr("What is your pet called?"), {});
    addSuggested("species", tr("What is it?"), patients::knownSpecies());
    addSuggested("breed", tr("Of which breed?"), {});
    addSuggested("colour", tr("What colour is it?"),
                 {tr("Black"), tr("White"), tr("Brown"), tr("Grey"), tr("Golden"), tr("Brindle"),
                  tr("Tricolour"), tr("Spotted")});
    addField("sex", tr("Is it female or male?"), {});
    addField("is_neutered", tr("Is it neutered?"), {});
    addField("birth_date", tr("When was it born?"), tr("If you do not know, skip it."));
    addField("weight_kg", tr("How much does it weigh?"), tr("The clinic weighs it too."));
    addField("microchip", tr("Does it have a microchip?"), tr("If it has none, skip it."));
}

void PetQuestions::addField(const char* column, const QString& title, const QString& help)
{
    auto* body = new QWidget;
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::l);
    FormField* field = m_form.field(QLatin1StringView(column));
    parts->addWidget(field);
    field->setMaximumWidth(size::textWidth);
    const int question = m_questions->add(title, help, body, Questions::Next::Button);
    m_columns.append(QLatin1StringView(column));
    m_bodies.append(parts);
    if (auto* line = lineOf(field))
        connect(line, &QLineEdit::textChanged, this, [this, question] { showSkip(question); });
}

void PetQuestions::addSuggested(const char* column, const QString& title, const QStringList& words)
{
    addField(column, title, tr("Press one, or write it."));
    const int question = int(m_columns.size()) - 1;
    auto* chooser = new TileChooser(QStringLiteral("petWordTile"), wordWidth);
    m_words.insert(question, chooser);
    m_bodies.at(question)->insertWidget(0, chooser);
    setWords(question, words);
    auto* line = lineOf(m_form.field(QLatin1StringView(column)));
    connect(chooser, &TileChooser::picked, this, [this, line, question](const QString& word) {
        line->setText(word);
        goOn(question);
    });
    connect(line, &QLineEdit::textChanged, chooser, &TileChooser::choose);
}

void PetQuestions::setWords(int question, const QStringList& words)
{
    QList<Choice> choices;
    for (const QString& word : words.first(std::min<qsizetype>(mostWords, words.size())))
        choices.append({word, word, {}, {}, {}, std::nullopt});
    m_words.value(question)->setChoices(choices);
    m_words.value(question)->choose(lineOf(m_form.field(m_columns.at(question)))->text());
}

void PetQuestions::buildEnd()
{
    auto* photo = new QWidget;
    auto* middle = new QVBoxLayout(photo);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(&m_photo);
    m_photo.setMaximumWidth(size::formWidth);
    m_photoQuestion = m_questions->add(tr("A photo?"), tr("So that the vet knows it at once."),
                                       photo, Questions::Next::Button);
    auto* end = new QWidget;
    auto* parts = new QVBoxLayout(end);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::l);
    parts->addWidget(m_answers);
    parts->addWidget(&m_message);
    parts->addWidget(&m_farewell);
    m_end = m_questions->add(tr("Is all of this right?"), tr("Press what you want to change."), end,
                             Questions::Next::Button);
    m_questions->setNextText(m_end, tr("Save"));
}

void PetQuestions::begin(bool isNew)
{
    m_isAsking = isNew;
    fillAnswers();
    m_questions->begin(isNew ? 0 : m_end);
}

bool PetQuestions::goBack()
{
    return m_questions->goBack();
}

Button* PetQuestions::saveButton() const
{
    return m_questions->nextButton();
}

void PetQuestions::goOn(int question)
{
    if (question == m_end)
        return emit saveRequested();
    if (question < m_columns.size() &&
        !m_form.checkField(m_columns.at(question), m_clock.today()))
        return;
    if (m_isAsking && question + 1 < m_end)
        return m_questions->go(question + 1);
    m_isAsking = false;
    fillAnswers();
    m_questions->go(m_end);
}

void PetQuestions::showFirstWrong()
{
    if (const qsizetype question = m_columns.indexOf(m_form.firstWrong()); question >= 0)
        m_questions->go(int(question));
}

bool PetQuestions::isSkippable(int question) const
{
    static const QStringList optional{QStringLiteral("birth_date"), QStringLiteral("weight_kg"),
                                      QStringLiteral("microchip")};
    return question < m_columns.size() && optional.contains(m_columns.at(question));
}

void PetQuestions::showSkip(int question)
{
    static const QString breed = QStringLiteral("breed");
    if (question < m_columns.size() && m_columns.at(question) == breed &&
        question == m_questions->current())
        setWords(question, patients::knownBreeds(answer(QStringLiteral("species"))));
    if (!isSkippable(question))
        return;
    const auto* line = lineOf(m_form.field(m_columns.at(question)));
    m_questions->setNextText(question,
                             line && line->text().trimmed().isEmpty() ? tr("Skip") : QString());
}

QString PetQuestions::answer(const QString& column) const
{
    const patients::PatientDraft draft = m_form.draft();
    if (column == u"sex" || column == u"is_neutered") {
        patients::Patient pet;
        pet.sex = draft.sex;
        return column == u"sex"    ? sexText(pet)
               : draft.isNeutered ? tr("Yes")
                                  : tr("No");
    }
    const auto* line = lineOf(m_form.field(column));
    return line ? line->text().trimmed() : QString();
}

void PetQuestions::fillAnswers()
{
    const QHash<QString, QString> names{{QStringLiteral("name"), tr("Name")},
                                               {QStringLiteral("species"), tr("Species")},
                                               {QStringLiteral("breed"), tr("Breed")},
                                               {QStringLiteral("colour"), tr("Colour")},
                                               {QStringLiteral("sex"), tr("Sex")},
                                               {QStringLiteral("is_neutered"), tr("Neutered")},
                                               {QStringLiteral("birth_date"), tr("Date of birth")},
                                               {QStringLiteral("weight_kg"), tr("Weight in kg")},
                                               {QStringLiteral("microchip"), tr("Microchip")}};
    QList<Choice> choices;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString value = answer(m_columns.at(i));
        choices.append({QString::number(i),
                        value.isEmpty() ? tr("Not known") : value,
                        names.value(m_columns.at(i)),
                        {},
                        {},
                        Icons::Edit});
    }
    choices.append({QString::number(m_photoQuestion), tr("Photo"), tr("See it or change it"), {},
                    {}, Icons::Camera});
    m_answers->setChoices(choices);
    m_answers->choose({});
}

} // namespace huella::ui::owner
