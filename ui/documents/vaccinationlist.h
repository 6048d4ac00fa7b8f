// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/vaccination.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {

/// A patient's vaccination card in a window: what was given, when, and when the next one is due.
class VaccinationList : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { ReadOnly, Editable };

    explicit VaccinationList(Mode mode, QWidget* parent = nullptr);

    /// `today` decides what is overdue.
    void setLines(const QList<documents::Vaccination>& lines, QDate today);

signals:
    void editRequested(const huella::documents::Vaccination& line);
    void removeRequested(const huella::documents::Vaccination& line);

private:
    QWidget* lineOf(const documents::Vaccination& it, QDate today);

    Mode m_mode;
    QVBoxLayout* m_list;
};

} // namespace huella::ui
