// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskbar.h"

#include "ui/shared/button.h"
#include "ui/shared/touch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace huella::ui::kiosk {

const QList<KioskLanguage>& kioskLanguages()
{
    static const QList<KioskLanguage> languages{
        {"es", "ES", QStringLiteral("Español")},
        {"pt_BR", "PT", QStringLiteral("Português")},
        {"en", "EN", QStringLiteral("English")},
    };
    return languages;
}

KioskBar::KioskBar(QWidget* parent)
    : QFrame(parent)
    , m_back(new Button(Icons::ArrowLeft, {}, Button::Kind::Secondary))
    , m_middle(new QWidget)
    , m_large(new Button(QStringLiteral("Aa"), Button::Kind::Quiet))
    , m_help(new Button(Icons::Bell, {}, Button::Kind::Secondary))
    , m_leave(new Button(Icons::Logout, {}, Button::Kind::Secondary))
    , m_top(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    m_back->setObjectName(QStringLiteral("kioskBackButton"));
    m_large->setObjectName(QStringLiteral("kioskLargeButton"));
    m_help->setObjectName(QStringLiteral("kioskHelpButton"));
    m_leave->setObjectName(QStringLiteral("kioskLeaveButton"));
    m_large->setCheckable(true);
    m_large->setMinimumWidth(touch::main);
    auto* middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(touch::gap);
    for (const KioskLanguage& language : kioskLanguages()) {
        auto* button = new Button(language.mark, Button::Kind::Quiet);
        button->setObjectName(u"kioskLanguage_" + language.code);
        button->setAccessibleName(language.name);
        button->setCheckable(true);
        button->setMinimumWidth(touch::main);
        middle->addWidget(button);
        m_languages.append(button);
        connect(button, &Button::clicked, this,
                [this, code = language.code] { emit languageChosen(code); });
    }
    middle->addWidget(m_large);
    for (QBoxLayout* row : {m_top, m_below})
        row->setSpacing(touch::gap);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::l, touch::gap, space::l, touch::gap);
    rows->setSpacing(touch::gap);
    rows->addLayout(m_top);
    rows->addLayout(m_below);
    m_top->addWidget(m_back);
    m_top->addStretch(1);
    m_top->addWidget(m_middle);
    m_top->addStretch(1);
    m_top->addWidget(m_help);
    m_top->addWidget(m_leave);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &Button::clicked, this, &KioskBar::backPressed);
    connect(m_help, &Button::clicked, this, &KioskBar::helpPressed);
    connect(m_leave, &Button::clicked, this, &KioskBar::leavePressed);
    connect(m_large, &Button::clicked, this, &KioskBar::largeChosen);
    setLeaveShown(false);
    retranslate();
}

void KioskBar::retranslate()
{
    m_back->setText(tr("Back"));
    m_help->setText(tr("Ask for help"));
    m_leave->setText(tr("Leave"));
    m_large->setAccessibleName(tr("Large text"));
    arrange();
}

void KioskBar::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
    arrange();
}

void KioskBar::setLanguagesShown(bool areShown)
{
    for (Button* button : m_languages)
        button->setVisible(areShown);
    arrange();
}

void KioskBar::setLeaveShown(bool isShown)
{
    m_leave->setVisible(isShown);
    arrange();
}

void KioskBar::setLanguage(const QString& code)
{
    for (Button* button : m_languages)
        button->setChecked(button->objectName() == u"kioskLanguage_" + code);
}

void KioskBar::setLarge(bool isLarge)
{
    m_large->setChecked(isLarge);
}

void KioskBar::setHelpBusy(bool isBusy)
{
    m_help->setBusy(isBusy);
}

void KioskBar::arrange()
{
    int wide = m_middle->sizeHint().width() + 2 * space::l + 4 * touch::gap;
    for (const Button* button : {m_back, m_help, m_leave})
        wide += button->isHidden() ? 0 : button->sizeHint().width();
    const bool isNarrow = wide > width();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_top->removeWidget(m_middle);
        m_below->addWidget(m_middle, 0, Qt::AlignHCenter);
    } else {
        m_below->removeWidget(m_middle);
        m_top->insertWidget(2, m_middle);
    }
}

void KioskBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

void KioskBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void KioskBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &KioskBar::arrange, Qt::QueuedConnection);
}

} // namespace huella::ui::kiosk
