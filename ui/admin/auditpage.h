// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminstores.h"
#include "ui/admin/splitpage.h"

class QComboBox;
class QVBoxLayout;

namespace huella::ui {
class AuditModel;
class Button;
class Card;
class DateEdit;
class EmptyState;
class TableView;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// "Audit log": who did what, in sentences, by person, thing and day, read page by page.
class AuditPage : public SplitPage
{
    Q_OBJECT

public:
    explicit AuditPage(const AdminStores& stores, QWidget* parent = nullptr);

public slots:
    /// The newest page again; what was read below it goes.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] Card* buildDetails();
    void connectList();
    void readPeople();
    void fillPeople(const QList<people::Person>& people);
    [[nodiscard]] people::AuditFilter filter() const;
    void readMore();
    void show(const Result<QList<people::AuditEntry>>& page, bool isMore);
    void choose(int row);

    AdminStores m_stores;
    AuditModel* m_model;
    QComboBox* m_person;
    QComboBox* m_table;
    DateEdit* m_day;
    Button* m_refresh;
    Button* m_more;
    TableView* m_list;
    EmptyState* m_empty;
    EmptyState* m_hint;
    Card* m_details;
    TextLabel* m_sentence;
    TextLabel* m_moment;
    QVBoxLayout* m_lines;
    int m_asked = 0; ///< which answer is the one waited for
};

} // namespace huella::ui::admin
