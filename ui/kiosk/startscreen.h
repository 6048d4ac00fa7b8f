// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::kiosk {

/// The first screen: whose clinic it is, the languages, and one button to begin.
class StartScreen : public QWidget
{
    Q_OBJECT

public:
    explicit StartScreen(QWidget* parent = nullptr);

    void setClinicName(const QString& name);
    void setLanguage(const QString& code);
    /// Why nobody can begin now; empty: one can.
    void setTrouble(const QString& text);
    [[nodiscard]] bool hasTrouble() const;
    void retranslate();

signals:
    void beginPressed();
    void languageChosen(const QString& code);

private:
    QWidget* languages();

    TextLabel* m_clinic;
    TextLabel* m_welcome;
    TextLabel* m_what;
    Button* m_begin;
    InlineMessage* m_trouble;
    QList<Button*> m_languages;
};

} // namespace huella::ui::kiosk
