// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/admissionstore.h"

#include <QFrame>

class QTimer;
class QVBoxLayout;

namespace huella::ui::desk {

/// Says while somebody types that an owner of this phone or e-mail is there already, and offers to
/// take that one. Never in the way: it asks nothing and holds nothing up.
class LikelyOwners : public QFrame
{
    Q_OBJECT

public:
    explicit LikelyOwners(agenda::AdmissionStore& store, QWidget* parent = nullptr);

    static constexpr int pauseMs = 300;

    /// Looks a moment after the last change.
    void look(const QString& phone, const QString& email);
    void clear();

signals:
    void chosen(const huella::agenda::LikelyOwner& owner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void show(const QList<agenda::LikelyOwner>& owners);
    QWidget* lineOf(const agenda::LikelyOwner& owner);

    agenda::AdmissionStore& m_store;
    QTimer* m_pause;
    QVBoxLayout* m_lines;
    QString m_phone;
    QString m_email;
};

} // namespace huella::ui::desk
