// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {

/// The pictures of one visit as small ones: its own first, then those of each procedure under the
/// procedure's name. Hidden while there are none.
class VisitImages : public QWidget
{
    Q_OBJECT

public:
    explicit VisitImages(QWidget* parent = nullptr);

    /// In the order of the visit, with the procedures that they stand under.
    void setImages(const QList<patients::Medium>& images);

signals:
    /// `index` is the picture's among all of them, in the order shown.
    void activated(const QList<huella::patients::Medium>& images, int index);

private:
    void addGroup(int first, int count);

    QVBoxLayout* m_groups;
    QList<patients::Medium> m_images;
};

} // namespace huella::ui
