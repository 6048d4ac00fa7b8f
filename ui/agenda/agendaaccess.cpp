// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendaaccess.h"

#include "ui/agenda/agendacard.h"
#include "ui/agenda/agendagrid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace huella::ui {

namespace {

/// One card. Lives as long as the grid's interface; says nothing once its card is gone.
class CardAccess : public QAccessibleInterface
{
public:
    CardAccess(AgendaGrid* grid, AppointmentId id) : m_grid(grid), m_id(id) {}

    bool isValid() const override { return card(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && card() ? agendaCardSentence(card()->appointment)
                                                   : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        return m_grid ? QRect(m_grid->viewport()->mapToGlobal(m_grid->cardArea(m_id).topLeft()),
                              m_grid->cardArea(m_id).size())
                      : QRect();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = m_grid && m_grid->spot().card == m_id;
        state.focused = state.selected && m_grid->hasFocus();
        return state;
    }

private:
    const AgendaPlan::Card* card() const { return m_grid ? m_grid->plan().cardOf(m_id) : nullptr; }

    QPointer<AgendaGrid> m_grid;
    AppointmentId m_id;
};

class GridAccess : public QAccessibleWidget
{
public:
    explicit GridAccess(AgendaGrid* grid) : QAccessibleWidget(grid, QAccessible::List), m_grid(grid)
    {}
    ~GridAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_grid ? int(m_grid->plan().cards().size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (!m_grid || index < 0 || index >= childCount())
            return nullptr;
        const AppointmentId id = m_grid->plan().cards().at(index).appointment.id;
        if (!m_ids.contains(id))
            m_ids.insert(id, QAccessible::registerAccessibleInterface(new CardAccess(m_grid, id)));
        return QAccessible::accessibleInterface(m_ids.value(id));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (m_grid->plan().cards().at(i).appointment.id == m_grid->spot().card)
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    QPointer<AgendaGrid> m_grid;
    mutable QHash<AppointmentId, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* grid = qobject_cast<AgendaGrid*>(object);
    return grid ? new GridAccess(grid) : nullptr;
}

} // namespace

void installAgendaAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    (void)isInstalled;
}

void tellAgendaFocus(AgendaGrid& grid)
{
    if (!QAccessible::isActive())
        return;
    const auto& cards = grid.plan().cards();
    for (int i = 0; i < cards.size(); ++i) {
        if (cards.at(i).appointment.id == grid.spot().card) {
            QAccessibleEvent event(&grid, QAccessible::Focus);
            event.setChild(i);
            return QAccessible::updateAccessibility(&event);
        }
    }
    QAccessibleEvent event(&grid, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace huella::ui
