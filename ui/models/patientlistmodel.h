// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace huella::ui {

/// All patients by name, of which only the pages in sight are held. A row that is not there yet is
/// empty and asks for its page; `setPage` fills it. `HitRole` is the patients::SearchHit.
class PatientListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole };
    static constexpr int pageSize = 100, keptPages = 12;

    using QAbstractListModel::QAbstractListModel;

    /// Forgets all pages.
    void setTotal(int total);
    void setPage(int page, const QList<patients::SearchHit>& rows);
    /// It may be asked for again.
    void giveUp(int page) { m_asked.remove(page); }
    [[nodiscard]] int heldPages() const { return int(m_pages.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// Once for each page, until it is set or given up.
    void pageWanted(int page) const;

private:
    using Page = QList<patients::SearchHit>;

    [[nodiscard]] const Page* pageAt(int page) const;

    int m_total = 0;
    QHash<int, Page> m_pages;
    mutable QList<int> m_recent; ///< pages by their last use, the latest at the end
    mutable QSet<int> m_asked;
};

} // namespace huella::ui
