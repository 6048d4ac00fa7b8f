// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcome.h"

#include "ui/shared/tokens.h"
#include "ui/signin/brandpanel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace huella::ui::signin {

namespace {

constexpr int narrow = 900; // below it the brand would squeeze the form
constexpr int touchWidth = 860;

} // namespace

Welcome::Welcome(QWidget* parent)
    : QWidget(parent), m_brand(new BrandPanel), m_pages(new QStackedWidget)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand, 2);
    layout->addWidget(m_pages, 3);
}

void Welcome::addPage(QWidget* page)
{
    page->setParent(this);
    page->hide();
}

// A page is laid out when it is first shown: most are not, and the start waits for none of them.
void Welcome::frame(QWidget* page)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->addStretch(1);
    page->setMaximumWidth(m_isTouch ? touchWidth : int(size::formWidth));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(page, 8);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    m_frames.insert(page, scroll);
    m_pages->addWidget(scroll);
    page->show();
}

void Welcome::showPage(QWidget* page)
{
    if (!m_frames.contains(page))
        frame(page);
    m_pages->setCurrentWidget(m_frames.value(page));
    page->setFocus();
}

void Welcome::setTouch()
{
    m_isTouch = true;
    m_brand->hide();
    for (QWidget* page : m_frames.keys())
        page->setMaximumWidth(touchWidth);
}

QWidget* Welcome::currentPage() const
{
    return m_frames.key(m_pages->currentWidget());
}

void Welcome::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_brand->setVisible(!m_isTouch && event->size().width() >= narrow);
}

// Whoever comes back to the welcome may type at once.
void Welcome::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_pages->count() > 0)
        currentPage()->setFocus();
}

} // namespace huella::ui::signin
