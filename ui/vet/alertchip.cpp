// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/alertchip.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/paint.h"
#include "ui/vet/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace huella::ui::vet {

AlertChip::AlertChip(Kind kind, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(title)
    , m_icon(new IconLabel(Icons::Warning, Token::TextMuted, size::iconS))
    , m_text(new ElidedLabel({}, TextStyle::Caption))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs + 1, space::m, space::xs + 1);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    setContents({});
}

void AlertChip::setContents(const QString& contents)
{
    const bool isDanger = m_kind == Kind::Danger;
    m_isQuiet = contents.trimmed().isEmpty();
    const Token ink = m_isQuiet ? Token::TextMuted : isDanger ? Token::ErrorFg : Token::WarningFg;
    m_icon->setIcon(m_isQuiet ? Icons::Check : isDanger ? Icons::Warning : Icons::Heart);
    m_icon->setInk(ink);
    m_text->setInk(ink);
    m_text->setTextStyle(m_isQuiet ? TextStyle::Caption : TextStyle::BodyStrong);
    m_text->setWhole(m_title + QStringLiteral(": ") + (m_isQuiet ? tr("none known") : contents));
    setAccessibleName(m_text->text());
    update();
}

void AlertChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isDanger = m_kind == Kind::Danger;
    const QColor fill = color(m_isQuiet  ? Token::SurfaceSunken
                              : isDanger ? Token::ErrorBg
                                         : Token::WarningBg);
    const QColor edge = m_isQuiet ? QColor(Qt::transparent)
                                  : color(isDanger ? Token::ErrorEdge : Token::WarningEdge);
    paintRounded(painter, rect(), radius::control, fill, edge);
}

} // namespace huella::ui::vet
