// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {
class Button;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::owner {

class PetForm;
class PetPhoto;
class Questions;
class TileChooser;

/// The form of a pet for a finger: one question on screen at a time, words to press beside the
/// field to write in, what need not be known is skipped, and at the end all of it to agree to.
/// Takes the form's own fields and the photo into its screens.
class PetQuestions : public QWidget
{
    Q_OBJECT

public:
    /// `farewell` stands below the answers of a pet that is known already.
    PetQuestions(PetForm& form, PetPhoto& photo, InlineMessage& message, QWidget& farewell,
                 const Clock& clock, QWidget* parent = nullptr);

    /// A new pet is asked about from the name on; one that is known shows its answers.
    void begin(bool isNew);
    bool goBack();
    /// To the question whose field shows a problem.
    void showFirstWrong();
    [[nodiscard]] Button* saveButton() const;

signals:
    void saveRequested();
    void left();

private:
    void build();
    void addField(const char* column, const QString& title, const QString& help);
    void addSuggested(const char* column, const QString& title, const QStringList& words);
    void setWords(int question, const QStringList& words);
    void buildEnd();
    void goOn(int question);
    void fillAnswers();
    void showSkip(int question);
    [[nodiscard]] bool isSkippable(int question) const;
    [[nodiscard]] QString answer(const QString& column) const;

    PetForm& m_form;
    PetPhoto& m_photo;
    InlineMessage& m_message;
    QWidget& m_farewell;
    const Clock& m_clock;
    bool m_isAsking = false; ///< one after the other; else back to the answers
    QStringList m_columns;   ///< of each question with a field
    QList<QVBoxLayout*> m_bodies;
    QHash<int, TileChooser*> m_words;
    Questions* m_questions;
    TileChooser* m_answers;
    int m_photoQuestion = -1;
    int m_end = -1;
};

} // namespace huella::ui::owner
