// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/records/record.h"
#include "ui/shared/card.h"

#include <QTimer>

namespace huella::records {
class RecordStore;
}
namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class ProcedurePicker;
class ProcedureRow;

/// What was done in an attention, from the clinic's catalogue, each with its result. Results save
/// themselves; those that could not are sent again.
class ProceduresCard : public Card
{
    Q_OBJECT

public:
    ProceduresCard(records::RecordStore& store, database::Session& session,
                   QWidget* parent = nullptr);

    void open(RecordId record);
    /// Another window may have added, removed or written; what is unsaved here stays.
    void refresh();
    /// A result that was typed before a crash: in its row again, and saved.
    void recover(const records::DoneProcedure& procedure);
    /// The result that the database has, for those that were recovered and are not wanted.
    void forget(const QList<records::DoneProcedure>& recovered);
    /// Sends what still waits for its pause.
    void saveNow();
    /// Whether every result is in the database.
    [[nodiscard]] bool isSaved() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }

signals:
    void settled(); ///< every result is in the database
    void countChanged(int count);
    void typed(const huella::records::DoneProcedure& procedure);
    void stored(huella::records::DoneProcedureId id); ///< or removed

private:
    void readCatalogue();
    void readProcedures();
    void show(const QList<records::DoneProcedure>& procedures);
    [[nodiscard]] ProcedureRow* rowOf(records::DoneProcedureId id) const;
    void dropRow(ProcedureRow* row);
    void addChosen();
    ProcedureRow* addRow(const records::DoneProcedure& procedure);
    void save(ProcedureRow* row);
    void remove(ProcedureRow* row);
    void bringBack();
    void sendAgain();
    void showEmptiness();
    void buildTools();

    records::RecordStore& m_store;
    RecordId m_record;
    ProcedurePicker* m_catalogue;
    Button* m_add;
    InlineMessage* m_message;
    TextLabel* m_empty;
    QVBoxLayout* m_list;
    QList<ProcedureRow*> m_rows;
    QList<records::DoneProcedure> m_stored; ///< as it was read last
    records::DoneProcedure m_removed;
    QTimer m_retry;
};

} // namespace huella::ui::vet
