// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keyhelp.h"

#include "ui/shared/button.h"
#include "ui/shared/mnemonics.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace huella::ui {

namespace {

constexpr char hintsProperty[] = "keyHints";
constexpr int helpWidth = 720, columns = 2;

QString shown(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// A key as it is on the keyboard.
class KeyCap : public QWidget
{
public:
    explicit KeyCap(const QString& text) : m_text(text)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(text);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(TextStyle::Caption));
        return {metrics.horizontalAdvance(m_text) + 2 * space::s, metrics.height() + space::s};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::s,
                     color(Token::SurfaceSunken), color(Token::BorderControl));
        painter.setFont(ui::font(TextStyle::Caption));
        painter.setPen(color(Token::Text));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

} // namespace

void describeKeys(QWidget* widget, const QList<KeyHint>& hints)
{
    QStringList lines;
    for (const KeyHint& hint : hints)
        lines.append(hint.keys + u'\t' + hint.text);
    widget->setProperty(hintsProperty, lines);
}

QList<KeyHint> keyHintsIn(const QWidget& window)
{
    QList<KeyHint> hints;
    const auto add = [&hints](const QString& keys, QString text) {
        const KeyHint hint{keys, text.remove(u'&')};
        if (!keys.isEmpty() && !text.isEmpty() && !hints.contains(hint))
            hints.append(hint);
    };
    for (const auto* shortcut : window.findChildren<QShortcut*>()) {
        const auto* holder = qobject_cast<QWidget*>(shortcut->parent());
        if (holder && holder->isVisible() && shortcut->isEnabled())
            add(shown(shortcut->key()), shortcut->whatsThis());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        // A mnemonic is seen in the button itself.
        const bool isMnemonic = button->shortcut() == QKeySequence::mnemonic(button->text()) ||
                                Mnemonics::markOf(*button) >= 0;
        if (button->isVisible() && !isMnemonic)
            add(shown(button->shortcut()), button->text());
    }
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const QStringList lines = widget->property(hintsProperty).toStringList();
        if (!widget->isVisible())
            continue;
        for (const QString& line : lines)
            add(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    }
    return hints;
}

KeyHelp::KeyHelp(QWidget* window)
    : Card({}, window)
    , m_title(new TextLabel({}, TextStyle::Headline))
    , m_about(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_close(Button::iconOnly(Icons::Cross, tr("Close the help (Esc)")))
{
    setObjectName(QStringLiteral("keyHelp"));
    m_close->setObjectName(QStringLiteral("closeHelpButton"));
    m_about->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    body()->setSpacing(space::m);
    body()->addLayout(head);
    body()->addWidget(m_about);
    hide();
    window->installEventFilter(this);
    connect(m_close, &Button::clicked, this, &KeyHelp::close);
}

void KeyHelp::open(const QString& title, const QString& about)
{
    if (isVisible())
        return close();
    m_opener = QApplication::focusWidget();
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    list(keyHintsIn(*parentWidget()));
    place();
    show();
    raise();
    m_close->setFocus();
}

void KeyHelp::close()
{
    hide();
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::OtherFocusReason);
    m_opener = nullptr;
}

void KeyHelp::list(const QList<KeyHint>& hints)
{
    delete m_table;
    m_table = new QWidget;
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const int rows = int(hints.size() + columns - 1) / columns;
    for (int i = 0; i < hints.size(); ++i) {
        const int column = 2 * (i / rows);
        grid->addWidget(new KeyCap(hints.at(i).keys), i % rows, column, Qt::AlignRight);
        auto* text = new TextLabel(hints.at(i).text);
        text->setWordWrap(true);
        grid->addWidget(text, i % rows, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    body()->addWidget(m_table);
}

void KeyHelp::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(helpWidth, window->width() - 2 * space::l);
    setFixedWidth(width);
    layout()->activate();
    const int height = std::min(std::max(heightForWidth(width), sizeHint().height()),
                                window->height() - 2 * space::l);
    setGeometry((window->width() - width) / 2, (window->height() - height) / 2, width, height);
}

bool KeyHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void KeyHelp::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui
