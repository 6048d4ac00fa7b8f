// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QAbstractButton>

namespace huella::ui {

/// One choice among several: a segment, a day, a time slot. Arrow keys are left to whoever holds
/// the choices. `setCaption` gives a small line above the text.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString& text, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// A dot below, for a day that holds something.
    void setMarked(bool isMarked);
    /// Without an edge of its own until chosen.
    void setFlat(bool isFlat);
    /// Fills with the accent when chosen, in place of the soft accent.
    void setStrong(bool isStrong);
    /// Crossed out: there, but taken.
    void setTaken(bool isTaken);
    [[nodiscard]] QSize sizeHint() const override;
    /// The words whole, with less room around them.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QColor ink() const;
    void paintBody(QPainter& painter);
    void paintWords(QPainter& painter);

    QString m_caption;
    bool m_isMarked = false;
    bool m_isFlat = false;
    bool m_isStrong = false;
    bool m_isTaken = false;
};

} // namespace huella::ui
