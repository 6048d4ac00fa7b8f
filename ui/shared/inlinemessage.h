// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

#include <functional>

class QProgressBar;
class QTimer;

namespace huella::ui {

class Button;
class IconLabel;
class TextLabel;

/// A message that stands in the page, beside what it is about; never a pop-up. Hidden it takes no
/// room. Screen readers hear it when it appears.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit InlineMessage(QWidget* parent = nullptr);

    /// Shows `text` in place of what stood here; a former action is forgotten.
    void display(Kind kind, const QString& text);
    void displayError(const QString& text) { display(Kind::Error, text); }
    /// Like `display`, with a button; `actionTriggered` fires once for each press.
    void display(Kind kind, const QString& text, const QString& action);
    /// The button does `act`, which belongs to this message alone, and tells nobody else.
    void display(Kind kind, const QString& text, const QString& action,
                 const std::function<void()>& act);
    /// A warning that a link is lost, with a button that tries it now.
    void offerRetry(const QString& text, const std::function<void()>& retry);
    /// A success with "Undo"; goes by itself after ten seconds.
    void offerUndo(const QString& text);
    /// Something takes long: a bar that moves below the words, and a button that ends it.
    void showWork(const QString& text, const std::function<void()>& cancel);
    [[nodiscard]] bool isShowingWork() const;
    /// Goes by itself; with an action at least eight seconds are given.
    void hideAfter(int milliseconds);
    void setClosable(bool isClosable);
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// objectName "messageActionButton".
    [[nodiscard]] Button* actionButton() const { return m_action; }

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel* m_icon;
    TextLabel* m_text;
    Button* m_action;
    Button* m_close;
    QTimer* m_timer;
    QProgressBar* m_work;
    std::function<void()> m_act;
};

} // namespace huella::ui
