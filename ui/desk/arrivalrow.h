// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrival.h"

#include <QWidget>

namespace huella::ui {
class Avatar;
class Button;
class PatientPhotos;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class ArrivalPill;

/// Somebody who says that he is here, with what the desk does about it. "receiveButton",
/// "dismissArrivalButton".
class ArrivalRow : public QWidget
{
    Q_OBJECT

public:
    ArrivalRow(const agenda::Arrival& arrival, PatientPhotos& photos, QWidget* parent = nullptr);

    void setArrival(const agenda::Arrival& arrival);
    [[nodiscard]] const agenda::Arrival& arrival() const { return m_arrival; }
    /// The keyboard goes to its one action.
    void focusStep();
    [[nodiscard]] bool hasFocusInside() const;

signals:
    void receiveRequested(const huella::agenda::Arrival& arrival);
    void dismissRequested(const huella::agenda::Arrival& arrival);
    /// Arrow keys: 1 the row below, -1 the one above.
    void neighbourWanted(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showPhoto();

    agenda::Arrival m_arrival;
    PatientPhotos& m_photos;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_detail;
    ArrivalPill* m_pill;
    Button* m_receive;
    Button* m_dismiss;
};

} // namespace huella::ui::desk
