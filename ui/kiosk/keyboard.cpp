// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboard.h"

#include "ui/kiosk/keybutton.h"
#include "ui/shared/tokens.h"
#include "ui/shared/touch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace huella::ui::kiosk {

namespace {

constexpr char letterProperty[] = "letter";
constexpr int fewestKeyPixels = 54, mostKeyPixels = 88, padWidth = 560;

void sendKey(QWidget* target, int key, const QString& text)
{
    for (QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

int keyOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    return upper.unicode() < 256 ? upper.unicode() : int(Qt::Key_unknown);
}

} // namespace

Keyboard::Keyboard(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("keyboard"));
    m_rows->setContentsMargins(touch::gap, touch::gap, touch::gap, touch::gap);
    m_rows->setSpacing(touch::gap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    lay();
}

void Keyboard::open(KeyboardKind kind, bool startsLarge)
{
    m_kind = kind;
    m_isLarge = startsLarge && kind == KeyboardKind::Text;
    m_isAccent = false;
    m_isSymbols = false;
    lay();
}

void Keyboard::retranslate()
{
    lay();
}

QSize Keyboard::sizeHint() const
{
    const int rows = m_kind == KeyboardKind::Pad ? 4 : 5;
    const int windowHeight = window()->height();
    const int key = std::clamp(windowHeight * 7 / 100, fewestKeyPixels, mostKeyPixels);
    return {10 * touch::target + 11 * touch::gap, rows * key + (rows + 1) * touch::gap};
}

void Keyboard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::SurfaceSunken));
    painter.fillRect(0, 0, width(), 1, color(Token::Border));
}

void Keyboard::lay()
{
    dropVariants();
    m_letters.clear();
    m_shift = m_accent = nullptr;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be a key of it that was tapped
        }
        delete item;
    }
    if (m_kind == KeyboardKind::Pad)
        layPad();
    else
        layLetters();
    showCase();
    updateGeometry();
}

void Keyboard::layPad()
{
    const QList<QStringList> rows = padRows();
    for (const QStringList& texts : rows) {
        QList<KeyButton*> keys;
        for (const QString& text : texts)
            keys.append(addKey(KeyRole::Text, text));
        if (texts == rows.at(0))
            keys.append(backspaceKey());
        else if (texts == rows.last())
            keys.append({addKey(KeyRole::Text, QStringLiteral("-")), enterKey()});
        else
            keys.append(addKey(KeyRole::Text, texts == rows.at(1) ? QStringLiteral(".")
                                                                  : QStringLiteral("/")));
        addRow(keys)->setFixedWidth(padWidth);
    }
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->setAlignment(Qt::AlignHCenter);
}

void Keyboard::layLetters()
{
    const QList<QStringList> rows = m_isSymbols ? symbolRows() : letterRows();
    for (const QStringList& texts : rows) {
        QList<KeyButton*> keys;
        for (const QString& text : texts) {
            keys.append(addKey(KeyRole::Text, text));
            keys.last()->setProperty(letterProperty, text);
            m_letters.append(keys.last());
        }
        if (texts == rows.last()) {
            if (!m_isSymbols) {
                m_shift = addKey(KeyRole::Shift, {}, 3);
                m_shift->setGlyph(Icons::ChevronUp, tr("Capitals"));
                m_accent = addKey(KeyRole::Accent, QStringLiteral("´"));
                m_accent->setAccessibleName(tr("Accent"));
                keys.prepend(m_shift);
                keys.append(m_accent);
            }
            keys.append(backspaceKey());
        }
        addRow(keys);
    }
    QList<KeyButton*> last{addKey(KeyRole::Symbols, m_isSymbols ? QStringLiteral("ABC")
                                                                : QStringLiteral("#?!"), 3)};
    for (const QString& text : besideSpace(m_kind))
        last.append(addKey(KeyRole::Text, text, text.size() > 4 ? 4 : 2));
    if (m_kind != KeyboardKind::Email) {
        auto* space = addKey(KeyRole::Text, QStringLiteral(" "), 8);
        space->setAccessibleName(tr("Space"));
        last.insert(3, space);
    }
    last.append(enterKey());
    addRow(last);
}

QWidget* Keyboard::addRow(const QList<KeyButton*>& keys)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(touch::gap);
    for (KeyButton* key : keys)
        layout->addWidget(key, key->stretch());
    m_rows->addWidget(row);
    return row;
}

KeyButton* Keyboard::addKey(KeyRole role, const QString& text, int stretch)
{
    auto* key = new KeyButton(role, text);
    key->setObjectName(u"key_" + text);
    key->setStretch(stretch);
    connect(key, &KeyButton::tapped, this, [this, key] { tap(key); });
    connect(key, &KeyButton::held, this, [this, key] { offerVariants(key); });
    return key;
}

KeyButton* Keyboard::backspaceKey()
{
    auto* key = addKey(KeyRole::Backspace, {}, 3);
    key->setObjectName(QStringLiteral("key_backspace"));
    key->setGlyph(Icons::ArrowLeft, tr("Delete a letter"));
    return key;
}

KeyButton* Keyboard::enterKey()
{
    auto* key = addKey(KeyRole::Enter, tr("Done", "on-screen keyboard"), 4);
    key->setObjectName(QStringLiteral("key_enter"));
    return key;
}

void Keyboard::tap(KeyButton* key)
{
    QWidget* target = QApplication::focusWidget();
    switch (key->role()) {
    case KeyRole::Shift:
        m_isLarge = !m_isLarge;
        return showCase();
    case KeyRole::Accent:
        m_isAccent = !m_isAccent;
        return showCase();
    case KeyRole::Symbols:
        m_isSymbols = !m_isSymbols;
        return lay();
    case KeyRole::Backspace:
        return target ? sendKey(target, Qt::Key_Backspace, QStringLiteral("\b")) : void();
    case KeyRole::Enter:
        return target ? sendKey(target, Qt::Key_Return, QStringLiteral("\r")) : void();
    case KeyRole::Text:
        write(key->text());
    }
}

void Keyboard::write(const QString& text)
{
    dropVariants();
    if (QWidget* target = QApplication::focusWidget())
        for (const QChar letter : text)
            sendKey(target, keyOf(letter), letter);
    m_isLarge = m_isAccent = false;
    showCase();
}

QString Keyboard::cased(const QString& letter) const
{
    return m_isLarge ? letter.toUpper() : letter;
}

void Keyboard::showCase()
{
    for (KeyButton* key : m_letters) {
        const QString letter = key->property(letterProperty).toString();
        key->setText(cased(m_isAccent ? accented(letter) : letter));
        key->setAccessibleName(key->text());
    }
    if (m_shift) {
        m_shift->setLit(m_isLarge);
        m_accent->setLit(m_isAccent);
    }
}

void Keyboard::dropVariants()
{
    if (!m_variants)
        return;
    m_variants->hide();
    m_variants->deleteLater(); // it may be one of them that was tapped
    m_variants = nullptr;
}

void Keyboard::offerVariants(KeyButton* key)
{
    const QStringList choices = variants(key->property(letterProperty).toString());
    if (key->role() != KeyRole::Text || choices.isEmpty())
        return;
    dropVariants();
    m_variants = new QWidget(this);
    m_variants->setObjectName(QStringLiteral("keyVariants"));
    m_variants->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(m_variants);
    row->setContentsMargins(touch::gap, touch::gap, touch::gap, touch::gap);
    row->setSpacing(touch::gap);
    for (const QString& choice : choices) {
        auto* variant = addKey(KeyRole::Text, cased(choice));
        variant->setMinimumSize(touch::main, touch::main);
        row->addWidget(variant);
    }
    m_variants->adjustSize();
    const QPoint at = key->mapTo(this, QPoint(0, 0));
    const int left = std::clamp(at.x(), 0, std::max(0, width() - m_variants->width()));
    m_variants->move(left, std::max(0, at.y() - m_variants->height() - touch::gap));
    m_variants->show();
    m_variants->raise();
}

} // namespace huella::ui::kiosk
