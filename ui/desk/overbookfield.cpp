// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overbookfield.h"

#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/tokens.h"

#include <QVBoxLayout>

namespace huella::ui::desk {

OverbookField::OverbookField(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_reason(new LineEdit(tr("For example: has convulsions")))
    , m_field(new FormField(tr("Why squeeze it in?"), m_reason))
{
    m_message->setObjectName(QStringLiteral("overbookMessage"));
    m_message->setClosable(false);
    m_reason->setObjectName(QStringLiteral("overbookReasonEdit"));
    m_reason->setMaxLength(300);
    m_field->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_field);
    connect(m_reason, &LineEdit::returnPressed, this, &OverbookField::submitted);
    hide();
}

void OverbookField::setState(PlaceState state)
{
    m_isNeeded = state == PlaceState::Taken || state == PlaceState::Closed;
    setVisible(state != PlaceState::Free);
    m_field->setVisible(m_isNeeded);
    m_field->clearError();
    if (state == PlaceState::Taken)
        m_message->display(InlineMessage::Kind::Warning,
                           tr("That hour is taken. With a reason it is squeezed in."));
    else if (state == PlaceState::Closed)
        m_message->display(InlineMessage::Kind::Warning,
                           tr("Nobody attends then. With a reason it is squeezed in."));
    else if (state == PlaceState::Past)
        m_message->displayError(tr("That time has passed. Choose a later one."));
    else
        m_message->dismiss();
}

QString OverbookField::reason() const
{
    return m_isNeeded ? m_reason->value() : QString();
}

bool OverbookField::check()
{
    if (!m_isNeeded || !reason().isEmpty())
        return true;
    m_field->setError(tr("Write why it is squeezed in."));
    m_reason->setFocus();
    return false;
}

void OverbookField::clear()
{
    m_reason->clear();
    setState(PlaceState::Free);
}

} // namespace huella::ui::desk
