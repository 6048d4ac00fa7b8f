// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/procedurepicker.h"

#include "core/records/cataloguestore.h"
#include "ui/shared/icon.h"
#include "ui/vet/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace huella::ui::vet {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

/// Without accents and capitals, as people search.
QString folded(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter.toLower();
    return plain.simplified();
}

/// Finds by the folded name and shows the real one.
class FoldedCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {folded(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

ProcedurePicker::ProcedurePicker(QWidget* parent)
    : QComboBox(parent)
    , m_items(new QStandardItemModel(this))
    , m_completer(new FoldedCompleter(this))
{
    setModel(m_items);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    lineEdit()->setPlaceholderText(tr("Search: X-ray, blood, urine…"));
    m_completer->setModel(m_items);
    m_completer->setCompletionRole(foldedRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("procedureHits"));
    setCompleter(m_completer);
    // Queued: the field takes the choice first. The second of two finds an empty field.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ProcedurePicker::confirmed, Qt::QueuedConnection);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ProcedurePicker::confirmed,
            Qt::QueuedConnection);
}

void ProcedurePicker::setProcedures(const QList<records::Procedure>& procedures)
{
    m_procedures = procedures;
    m_items->clear();
    for (const QString& kind : records::CatalogueStore::kinds())
        addGroup(kind);
    clearChoice();
}

void ProcedurePicker::addGroup(const QString& kind)
{
    bool isFirst = true;
    for (const records::Procedure& procedure : std::as_const(m_procedures)) {
        if (procedure.kind != kind)
            continue;
        if (std::exchange(isFirst, false)) {
            auto* heading = new QStandardItem(procedureKindWord(kind));
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(ui::font(TextStyle::Caption), Qt::FontRole);
            m_items->appendRow(heading);
        }
        auto* item = new QStandardItem(icon(procedureIcon(kind)), procedure.name);
        item->setData(folded(procedure.name + u' ' + procedureKindWord(kind)), foldedRole);
        m_items->appendRow(item);
    }
}

std::optional<records::Procedure> ProcedurePicker::chosen() const
{
    const QString wanted = folded(currentText());
    if (wanted.isEmpty())
        return {};
    QList<records::Procedure> found;
    for (const records::Procedure& procedure : m_procedures) {
        if (folded(procedure.name) == wanted)
            return procedure;
        if (folded(procedure.name).contains(wanted))
            found.append(procedure);
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

void ProcedurePicker::clearChoice()
{
    setCurrentIndex(-1);
    clearEditText();
}

} // namespace huella::ui::vet
