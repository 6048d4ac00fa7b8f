// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {

class Button;
class LineEdit;

/// The six digits of the second factor in one wide field. What is pasted may hold blanks and
/// dashes. A link changes it into a field for a recovery code, and back.
class CodeEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code NOTIFY codeChanged USER true)

public:
    enum class Mode { Totp, Recovery };

    explicit CodeEdit(QWidget* parent = nullptr);

    /// Digits only, or the recovery code in capitals without blanks.
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Whether the link is offered at all; not while enrolling.
    void setRecoveryOffered(bool isOffered);
    void clear();
    /// objectName "codeEdit".
    [[nodiscard]] LineEdit* field() const { return m_field; }

signals:
    void codeChanged();
    /// Six digits are there: a form may send without waiting for the button.
    void completed(const QString& code);
    void modeChanged(huella::ui::CodeEdit::Mode mode);

private:
    void clean();
    void dress();

    Mode m_mode = Mode::Totp;
    LineEdit* m_field;
    Button* m_link;
};

} // namespace huella::ui
