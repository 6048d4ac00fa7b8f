// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/keyrows.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui::kiosk {

class KeyButton;
enum class KeyRole;

/// The keyboard on the glass. What is tapped goes as ordinary keys to the widget that has the
/// focus, which it never takes.
class Keyboard : public QWidget
{
    Q_OBJECT

public:
    explicit Keyboard(QWidget* parent = nullptr);

    /// Lays out the keys for a field, with a capital first where `startsLarge`.
    void open(KeyboardKind kind, bool startsLarge);
    [[nodiscard]] KeyboardKind kind() const { return m_kind; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void lay();
    void layPad();
    void layLetters();
    QWidget* addRow(const QList<KeyButton*>& keys);
    KeyButton* addKey(KeyRole role, const QString& text, int stretch = 2);
    KeyButton* backspaceKey();
    KeyButton* enterKey();
    void tap(KeyButton* key);
    void offerVariants(KeyButton* key);
    void dropVariants();
    void showCase();
    void write(const QString& text);
    [[nodiscard]] QString cased(const QString& letter) const;

    KeyboardKind m_kind = KeyboardKind::Text;
    bool m_isLarge = false;
    bool m_isAccent = false;
    bool m_isSymbols = false;
    QVBoxLayout* m_rows;
    QList<KeyButton*> m_letters; ///< those that follow shift and accent; property "letter"
    KeyButton* m_shift = nullptr;
    KeyButton* m_accent = nullptr;
    QWidget* m_variants = nullptr;
};

} // namespace huella::ui::kiosk
