// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pageheader.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

/// Staff's pages are as wide as they need to be; a kiosk's are not, and its words are larger.
class WrapsForFingers : public QObject
{
public:
    WrapsForFingers(PageHeader* header, TextLabel* words)
        : QObject(header), m_header(header), m_words(words)
    {
        header->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show && touch::isOn(m_header)) {
            m_words->setWordWrap(true);
            m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        }
        return false;
    }

private:
    PageHeader* m_header;
    TextLabel* m_words;
};

} // namespace

PageHeader::PageHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Headline))
    , m_subtitle(new TextLabel(subtitle, TextStyle::Body, Token::TextMuted))
    , m_actions(new QHBoxLayout)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(space::s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    m_subtitle->setVisible(!subtitle.isEmpty()); // not before: without a parent it is a window
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    new WrapsForFingers(this, m_subtitle);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace huella::ui
