// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/vetstrip.h"

#include "ui/parts/boardlist.h"
#include "ui/parts/paintline.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QPainter>

namespace huella::ui::desk {

VetStrip::VetStrip(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("vetStrip"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
    hide();
}

void VetStrip::setVets(const QList<agenda::Vet>& vets)
{
    qDeleteAll(findChildren<VetPlace*>());
    const auto add = [this](int place, const agenda::Vet& vet, const QString& text) {
        auto* target = new VetPlace(vet, text);
        connect(target, &VetPlace::dropped, this,
                [this, vet](AttentionId attention) { emit dropped(attention, vet); });
        m_grid->addWidget(target, place / 2, place % 2);
    };
    for (int i = 0; i < vets.size(); ++i)
        add(i, vets.at(i), vets.at(i).name());
    add(int(vets.size()), {}, tr("Any vet"));
}

VetPlace::VetPlace(const agenda::Vet& vet, const QString& text, QWidget* parent)
    : QWidget(parent), m_text(text)
{
    setObjectName(QStringLiteral("vetPlace"));
    setProperty("vetName", vet.name());
    setAccessibleName(text);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VetPlace::dragEnterEvent(QDragEnterEvent* event)
{
    if (BoardList::attentionOf(*event->mimeData()).isNull())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void VetPlace::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void VetPlace::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    emit dropped(BoardList::attentionOf(*event->mimeData()));
}

void VetPlace::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::control,
                 color(m_isOver ? Token::AccentSoft : Token::Surface),
                 color(m_isOver ? Token::Accent : Token::BorderControl), m_isOver ? 2 : 1);
    paintIcon(painter, QRectF(space::s, (height() - 16) / 2.0, 16, 16), Icons::Stethoscope,
              color(Token::AccentText));
    paintLine(painter, rect().adjusted(space::s + 24, 0, -space::s, 0), m_text, TextStyle::Caption,
              Token::Text);
}

} // namespace huella::ui::desk
