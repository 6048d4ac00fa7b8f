// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/livearrivals.h"
#include "ui/shared/card.h"

class QScrollArea;

namespace huella::ui {
class PatientPhotos;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class ArrivalRow;
class DeskActions;

/// "They say they are here": owners who announced themselves, the longest wait first, each with
/// its one action. Ctrl+L goes there. Hidden while there is nobody.
class ArrivalsPanel : public Card
{
    Q_OBJECT

public:
    ArrivalsPanel(const agenda::LiveArrivals& live, DeskActions& actions, PatientPhotos& photos,
                  QWidget* parent = nullptr);

    /// The keyboard goes to the first one; false where there is none.
    bool focusFirst();

private:
    void build();
    void showAll();
    ArrivalRow* addRow(const agenda::Arrival& arrival);
    void focusAt(int place);
    [[nodiscard]] int focusedPlace() const;
    void fit();

    const agenda::LiveArrivals& m_live;
    DeskActions& m_actions;
    PatientPhotos& m_photos;
    TextLabel* m_count;
    QWidget* m_list;
    QScrollArea* m_scroll;
    QList<ArrivalRow*> m_rows; ///< as they stand
};

} // namespace huella::ui::desk
