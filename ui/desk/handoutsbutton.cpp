// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/handoutsbutton.h"

#include "ui/shared/errortext.h"
#include "ui/shared/locale.h"

#include <QMenu>

namespace huella::ui::desk {

using documents::DocumentSubject;

HandoutsButton::HandoutsButton(database::Session& session, QWidget* parent)
    : Button(Icons::Print, {}, Kind::Quiet, parent), m_documents(session)
{
    setObjectName(QStringLiteral("handoutsButton"));
    setToolTip(tr("Print the vaccination card or the report of the last visit"));
    setAccessibleName(toolTip());
    connect(this, &QPushButton::clicked, this, &HandoutsButton::offer);
}

void HandoutsButton::offer()
{
    setBusy(true);
    m_documents.lastReport(m_patient).then(
        this, [this, patient = m_patient](const Result<documents::LastReport>& report) {
            setBusy(false);
            if (patient == m_patient)
                showMenu(report);
        });
}

void HandoutsButton::showMenu(const Result<documents::LastReport>& report)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("handoutsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Vaccination card"), this,
                    [this] { emit requested(DocumentSubject(m_patient)); });
    if (report) {
        menu->addAction(tr("Report of the visit of %1").arg(shortDate(report->attendedOn)), this,
                        [this, id = report->record] { emit requested(DocumentSubject(id)); });
    } else {
        const bool isNone = report.error().code == ErrorCode::NotFound;
        menu->addAction(isNone ? tr("No signed visit yet") : errorText(report.error()))
            ->setEnabled(false);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace huella::ui::desk
