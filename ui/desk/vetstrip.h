// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QWidget>

class QGridLayout;

namespace huella::ui::desk {

/// Where a row of the board is dropped to give it to a vet; shown while one is dragged.
class VetStrip : public QWidget
{
    Q_OBJECT

public:
    explicit VetStrip(QWidget* parent = nullptr);

    /// One place each, and one for any vet (a null id).
    void setVets(const QList<agenda::Vet>& vets);

signals:
    void dropped(huella::AttentionId attention, const huella::agenda::Vet& vet);

private:
    QGridLayout* m_grid;
};

/// One of the places. `vetName` is a property, for tests.
class VetPlace : public QWidget
{
    Q_OBJECT

public:
    VetPlace(const agenda::Vet& vet, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {120, 40}; }

signals:
    void dropped(huella::AttentionId attention);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    bool m_isOver = false;
};

} // namespace huella::ui::desk
