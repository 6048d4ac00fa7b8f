// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/await.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

#include <stdexcept>

namespace huella::test {

/// The application as people meet it: Spanish, Peruvian dates and money, the theme.
inline void dress(ui::ThemeMode mode = ui::ThemeMode::Light)
{
    QLocale::setDefault(QLocale(QStringLiteral("es_PE")));
    ui::setLanguage(*qApp, QStringLiteral("es"));
    ui::Theme::apply(*qApp, mode);
}

/// What an action says, without the letter that its menu deals out as it opens.
inline QString wordsOf(const QAction* action)
{
    return action->text().remove(u'&');
}

/// The parts of `root` with this objectName that are on screen, in the order of the window.
template <typename T = QWidget>
QList<T*> visibleParts(const QWidget& root, const QString& name)
{
    QList<T*> parts;
    for (T* part : root.findChildren<T*>(name))
        if (part->isVisibleTo(&root))
            parts.append(part);
    return parts;
}

/// The first of them, waited for; throws when none comes.
template <typename T = QWidget>
T* part(const QWidget& root, const QString& name, int milliseconds = 10000)
{
    QList<T*> found;
    waitUntil([&] { return !(found = visibleParts<T>(root, name)).isEmpty(); }, milliseconds);
    if (found.isEmpty())
        throw std::runtime_error("not on screen: " + name.toStdString());
    return found.first();
}

/// The one whose property `key` is `value`, waited for; throws when none comes.
template <typename T = QWidget>
T* partWith(const QWidget& root, const QString& name, const char* key, const QString& value,
            int milliseconds = 10000)
{
    T* found = nullptr;
    waitUntil(
        [&] {
            for (T* candidate : visibleParts<T>(root, name))
                if (candidate->property(key).toString() == value)
                    found = candidate;
            return found != nullptr;
        },
        milliseconds);
    if (!found)
        throw std::runtime_error("not on screen: " + name.toStdString() + " " +
                                 value.toStdString());
    return found;
}

inline void scrollTo(QWidget* widget)
{
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(widget);
    QApplication::processEvents();
}

/// With the mouse, where a person would.
inline void click(QWidget* widget)
{
    scrollTo(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    QApplication::processEvents();
}

inline void click(const QWidget& root, const QString& name)
{
    click(part(root, name));
}

inline void typeLetter(QWidget* field, QChar letter)
{
    if (letter.unicode() < 128)
        return QTest::keyClick(field, letter.toLatin1());
    QInputMethodEvent event; // what no key alone makes comes composed
    event.setCommitString(letter);
    QApplication::sendEvent(field, &event);
}

/// Replaces what is in a field, letter by letter.
inline void type(QWidget* field, const QString& text)
{
    scrollTo(field);
    field->setFocus();
    if (auto* box = qobject_cast<QComboBox*>(field))
        field = box->lineEdit();
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->clear();
    else if (auto* page = qobject_cast<QPlainTextEdit*>(field))
        page->clear();
    if (text.size() > 200) { // nobody types ten thousand letters
        if (auto* line = qobject_cast<QLineEdit*>(field))
            line->setText(text);
        else if (auto* page = qobject_cast<QPlainTextEdit*>(field))
            page->setPlainText(text);
    } else {
        for (const QChar letter : text)
            typeLetter(field, letter);
    }
    QApplication::processEvents();
}

inline void type(const QWidget& root, const QString& name, const QString& text)
{
    type(part(root, name), text);
}

/// A picture of the window in <build>/pictures, for the eye; on a finer monitor <name>@2x.png.
inline void snap(QWidget& window, const QString& name)
{
    QDir folder(qEnvironmentVariable("HUELLA_BIN_DIR", QStringLiteral(".")) + "/../pictures");
    folder.mkpath(QStringLiteral("."));
    QApplication::processEvents();
    const double ratio = window.devicePixelRatioF();
    const QString finer = ratio > 1 ? QStringLiteral("@%1x").arg(ratio) : QString();
    window.grab().save(folder.filePath(name + finer + ".png"));
}

/// Hands in files that a person would have chosen.
class PickedFiles : public ui::FilePicker
{
public:
    QStringList files;

    void pickImages(QWidget*, std::function<void(const QStringList&)> chosen) override
    {
        chosen(files);
    }
    void pickTarget(QWidget*, const QString&, std::function<void(const QString&)>) override {}
};

} // namespace huella::test
