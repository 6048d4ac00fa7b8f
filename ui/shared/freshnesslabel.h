// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

#include <QPointer>
#include <QWidget>

namespace huella::ui {

class LinkWatch;

/// How fresh a live view is, by icon, word and colour: "al día", or "sin conexión desde 10:32".
class FreshnessLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessLabel(QWidget* parent = nullptr);

    /// Follows `watch` until one of the two goes.
    void setWatch(LinkWatch* watch);
    void setState(database::LinkState state, const QDateTime& since);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<LinkWatch> m_watch;
    QString m_text;
    bool m_isFresh = true;
};

} // namespace huella::ui
