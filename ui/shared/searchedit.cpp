// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/searchedit.h"

#include <QKeyEvent>
#include <QTimer>

namespace huella::ui {

SearchEdit::SearchEdit(const QString& placeholder, QWidget* parent)
    : LineEdit(placeholder, parent), m_pause(new QTimer(this))
{
    setGlyph(Icons::Search);
    setClearButtonEnabled(true);
    setAccessibleName(placeholder);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Cleared is told at once: the same words may be typed again before the pause is over.
        text.isEmpty() ? tell() : m_pause->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchEdit::tell);
    connect(m_pause, &QTimer::timeout, this, &SearchEdit::tell);
}

void SearchEdit::tell()
{
    m_pause->stop();
    const QString wanted = value().size() < leastLetters ? QString() : value();
    if (wanted == m_told)
        return;
    m_told = wanted;
    emit searched(wanted);
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    LineEdit::keyPressEvent(event);
}

} // namespace huella::ui
