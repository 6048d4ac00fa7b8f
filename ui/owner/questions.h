// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// One question on screen at a time, with the way back (where a finger works that is the frame's). What was answered stays in its widgets,
/// wherever one goes.
class Questions : public QWidget
{
    Q_OBJECT

public:
    /// Whether a question has a button to go on, or goes on by its answer alone.
    enum class Next { Button, ByAnswer };

    explicit Questions(QWidget* parent = nullptr);

    /// Takes `body`, which keeps its own height and scrolls where it must. `help` may be empty.
    int add(const QString& title, const QString& help, QWidget* body, Next next);
    void setTitle(int question, const QString& title);
    /// The words of the button that goes on from there; an empty text brings back "Continue".
    void setNextText(int question, const QString& text);
    /// Begins at `question`: nothing is behind it.
    void begin(int question);
    /// Shows `question` and puts the keyboard where it begins; one that was asked before is gone
    /// back to.
    void go(int question);
    /// One question back; false at the first.
    bool goBack();
    [[nodiscard]] int current() const;
    [[nodiscard]] bool isFirst() const { return m_path.size() < 2; }
    [[nodiscard]] Button* nextButton() const { return m_next; } ///< "nextQuestionButton"
    [[nodiscard]] Button* backButton() const { return m_back; } ///< "previousQuestionButton"
    /// Scrolls the question until `part` is in sight.
    void showPart(QWidget* part);

signals:
    void nextRequested(int question);
    /// Back from the first question: out of the page.
    void left();
    void shown(int question);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Question
    {
        QString title;
        QString help;
        QString next;
        QWidget* body;
        Next way;
    };
    void build();
    void display();
    void focusFirst();

    QList<Question> m_questions;
    QList<int> m_path; ///< as they were asked; the last is on screen
    TextLabel* m_title;
    TextLabel* m_help;
    QStackedWidget* m_bodies;
    Button* m_back;
    Button* m_next;
};

} // namespace huella::ui::owner
