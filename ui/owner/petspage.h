// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/patients/patient.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

namespace huella::ui {
class Button;
class EmptyState;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

class CardGrid;

/// "My pets": a card each, those alive first; one sentence and a button when there are none.
class PetsPage : public QWidget
{
    Q_OBJECT

public:
    PetsPage(const OwnerStores& stores, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] const QList<patients::Patient>& pets() const { return m_pets; }

public slots:
    void reload();

signals:
    void loaded(); ///< pets() is as fresh as it gets
    void addRequested();
    void bookRequested(huella::PatientId pet);
    void editRequested(const huella::patients::Patient& pet);
    void historyRequested(huella::PatientId pet);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void show(const Result<QList<patients::Patient>>& pets);
    void fill();
    [[nodiscard]] QWidget* makeCard(const patients::Patient& pet);
    void restore(PatientId pet);

    OwnerStores m_stores;
    const Clock& m_clock;
    QList<patients::Patient> m_pets;
    bool m_isLoaded = false;
    InlineMessage* m_message;
    TextLabel* m_busy;
    EmptyState* m_empty;
    Button* m_add;
    CardGrid* m_grid;
    Button* m_showOld;
    CardGrid* m_oldGrid;
};

} // namespace huella::ui::owner
