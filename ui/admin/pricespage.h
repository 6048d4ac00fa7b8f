// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminstores.h"
#include "ui/admin/splitpage.h"

class QStackedWidget;

namespace huella::ui {
class Button;
class CatalogueModel;
class EmptyState;
class LinkWatch;
class Segmented;
class ServicesModel;
class TableView;
} // namespace huella::ui

namespace huella::ui::admin {

class ProcedureForm;
class ServiceForm;

/// "Services and prices": what can be booked, and what vets do in an attention.
class PricesPage : public SplitPage
{
    Q_OBJECT

public:
    PricesPage(const AdminStores& stores, LinkWatch& watch, QWidget* parent = nullptr);

public slots:
    void reload();

private:
    void build();
    [[nodiscard]] QWidget* tableCard(TableView* table, EmptyState* empty, int offeredColumn);
    void connectForms();
    void showTab(int tab);
    void editService(int row);
    void editProcedure(int row);
    void saySaved(const QString& name);

    AdminStores m_stores;
    ServicesModel* m_services;
    CatalogueModel* m_catalogue;
    Button* m_add;
    Segmented* m_tabs;
    QStackedWidget* m_tables;
    TableView* m_serviceTable;
    TableView* m_procedureTable;
    EmptyState* m_noServices;
    EmptyState* m_noProcedures;
    EmptyState* m_hint;
    ServiceForm* m_service;
    ProcedureForm* m_procedure;
};

} // namespace huella::ui::admin
