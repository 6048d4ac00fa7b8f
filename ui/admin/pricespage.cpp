// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pricespage.h"

#include "ui/admin/onoffdelegate.h"
#include "ui/admin/procedureform.h"
#include "ui/admin/serviceform.h"
#include "ui/models/cataloguemodel.h"
#include "ui/models/servicesmodel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tableview.h"
#include "ui/shared/tokens.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::admin {

PricesPage::PricesPage(const AdminStores& stores, LinkWatch& watch, QWidget* parent)
    : SplitPage(tr("Services and prices"),
                tr("What owners book, and what vets do in an attention."), parent)
    , m_stores(stores)
    , m_services(new ServicesModel(this))
    , m_catalogue(new CatalogueModel(this))
    , m_add(new Button(Icons::Plus, QString(), Button::Kind::Primary))
    , m_tabs(new Segmented)
    , m_tables(new QStackedWidget)
    , m_serviceTable(new TableView)
    , m_procedureTable(new TableView)
    , m_noServices(new EmptyState(Icons::Cash, tr("Reading the services…")))
    , m_noProcedures(new EmptyState(Icons::Flask, tr("Reading the procedures…")))
    , m_hint(new EmptyState(Icons::Edit, tr("Choose a line to change it.")))
    , m_service(new ServiceForm(stores.services, watch))
    , m_procedure(new ProcedureForm(stores.catalogue, watch))
{
    build();
    connectForms();
    showTab(0);
    auto* reloader = new Reloader(stores.session, {QStringLiteral("settings")}, this);
    connect(reloader, &Reloader::due, this, &PricesPage::reload);
    reload();
}

void PricesPage::build()
{
    m_add->setObjectName(QStringLiteral("addServiceButton"));
    m_serviceTable->setObjectName(QStringLiteral("servicesTable"));
    m_procedureTable->setObjectName(QStringLiteral("proceduresTable"));
    m_serviceTable->setAccessibleName(tr("The clinic's services"));
    m_procedureTable->setAccessibleName(tr("The clinic's procedures"));
    m_tabs->addOption(tr("Services"), QStringLiteral("servicesTabButton"));
    m_tabs->addOption(tr("Procedures"), QStringLiteral("proceduresTabButton"));
    m_tabs->setCurrent(0);
    header()->addAction(m_add);
    m_serviceTable->setModel(m_services);
    m_procedureTable->setModel(m_catalogue);
    m_tables->addWidget(tableCard(m_serviceTable, m_noServices, ServicesModel::Offered));
    m_tables->addWidget(tableCard(m_procedureTable, m_noProcedures, CatalogueModel::Done));
    list()->addWidget(m_tabs, 0, Qt::AlignLeft);
    list()->addWidget(m_tables, 1);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_hint, m_service, m_procedure})
        addPanel(panel);
}

QWidget* PricesPage::tableCard(TableView* table, EmptyState* empty, int offeredColumn)
{
    table->setItemDelegateForColumn(offeredColumn, new OnOffDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setStretchColumn(0);
    table->setEmptyState(empty);
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->addWidget(table);
    return card;
}

void PricesPage::connectForms()
{
    connect(m_tabs, &Segmented::currentChanged, this, &PricesPage::showTab);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_tabs->current() == 0) {
            m_service->add();
            showPanel(m_service);
        } else {
            m_procedure->add();
            showPanel(m_procedure);
        }
    });
    for (auto signal : {&QTableView::clicked, &QTableView::activated}) {
        connect(m_serviceTable, signal, this,
                [this](const QModelIndex& index) { editService(index.row()); });
        connect(m_procedureTable, signal, this,
                [this](const QModelIndex& index) { editProcedure(index.row()); });
    }
    connect(m_serviceTable, &TableView::rowActivated, this,
            [this](const QModelIndex& index) { editService(index.row()); });
    connect(m_procedureTable, &TableView::rowActivated, this,
            [this](const QModelIndex& index) { editProcedure(index.row()); });
    connect(m_service, &ServiceForm::saved, this, &PricesPage::saySaved);
    connect(m_procedure, &ProcedureForm::saved, this, &PricesPage::saySaved);
    connect(m_service, &ServiceForm::cancelled, this, [this] { showPanel(m_hint); });
    connect(m_procedure, &ProcedureForm::cancelled, this, [this] { showPanel(m_hint); });
}

void PricesPage::reload()
{
    m_stores.clinic.details().then(this, [this](const Result<agenda::ClinicDetails>& details) {
        if (!details)
            return;
        m_service->setCurrency(details->currency);
        m_procedure->setCurrency(details->currency);
    });
    m_stores.services.all().then(this, [this](const Result<QList<agenda::OfferedService>>& all) {
        if (!all)
            return readFailed(all.error());
        readWorked();
        m_noServices->setSentence(tr("There are no services yet: nobody can book."));
        m_services->setValues(*all);
    });
    m_stores.catalogue.all().then(this, [this](const Result<QList<records::CatalogueEntry>>& all) {
        if (!all)
            return readFailed(all.error());
        readWorked();
        m_noProcedures->setSentence(tr("There are no procedures yet."));
        m_catalogue->setValues(*all);
    });
}

void PricesPage::showTab(int tab)
{
    m_tables->setCurrentIndex(tab);
    m_add->setText(tab == 0 ? tr("Add service") : tr("Add procedure"));
    m_add->setObjectName(tab == 0 ? QStringLiteral("addServiceButton")
                                  : QStringLiteral("addProcedureButton"));
    showPanel(m_hint);
}

void PricesPage::editService(int row)
{
    m_service->edit(m_services->at(row));
    showPanel(m_service);
}

void PricesPage::editProcedure(int row)
{
    m_procedure->edit(m_catalogue->at(row));
    showPanel(m_procedure);
}

void PricesPage::saySaved(const QString& name)
{
    showPanel(m_hint);
    message()->display(InlineMessage::Kind::Success, tr("%1 is saved.").arg(name));
    message()->hideAfter(6000);
    reload();
}

} // namespace huella::ui::admin
