// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patientlistmodel.h"

#include <algorithm>

namespace huella::ui {

using patients::SearchHit;

void PatientListModel::setTotal(int total)
{
    beginResetModel();
    m_total = std::max(total, 0);
    m_pages.clear();
    m_recent.clear();
    m_asked.clear();
    endResetModel();
}

void PatientListModel::setPage(int page, const QList<SearchHit>& rows)
{
    m_asked.remove(page);
    m_pages.insert(page, rows);
    m_recent.removeOne(page);
    m_recent.append(page);
    while (m_recent.size() > keptPages)
        m_pages.remove(m_recent.takeFirst());
    const int first = page * pageSize;
    const int last = std::min(first + pageSize, m_total) - 1;
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, 0));
}

const PatientListModel::Page* PatientListModel::pageAt(int page) const
{
    const auto found = m_pages.constFind(page);
    if (found != m_pages.constEnd()) {
        if (m_recent.last() != page) {
            m_recent.removeOne(page);
            m_recent.append(page);
        }
        return &*found;
    }
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        emit pageWanted(page);
    }
    return nullptr;
}

int PatientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant PatientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != HitRole && role != Qt::DisplayRole))
        return {};
    const Page* page = pageAt(index.row() / pageSize);
    const int row = index.row() % pageSize;
    if (!page || row >= page->size())
        return {};
    const SearchHit& hit = page->at(row);
    return role == HitRole ? QVariant::fromValue(hit)
                           : QVariant(hit.patientName + u", " + hit.ownerName);
}

} // namespace huella::ui
