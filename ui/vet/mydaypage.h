// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/boardrow.h"
#include "core/people/person.h"
#include "core/records/record.h"
#include "ui/shared/doors.h"
#include "ui/vet/openattentionbar.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

namespace huella::ui {
class BoardModel;
class BoardNotes;
class BoardView;
class Button;
class InlineMessage;
class LinkWatch;
class PageHeader;
class PatientPhotos;
class Submission;
class UndoStrip;
} // namespace huella::ui

namespace huella::ui::vet {

class DayList;

/// The vet's day: own appointments with status and payment, the live board, and the next patient
/// in one action.
class MyDayPage : public QWidget
{
    Q_OBJECT

public:
    MyDayPage(const VetStores& stores, BoardModel& board, const people::Person& person,
              LinkWatch& watch, const Doors& doors, QWidget* parent = nullptr);

    /// Reads the day again.
    void refresh();

    /// The page scrolls inside: wrapped texts must not make it taller than its window.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// What is open on the board and on this disk, read anew.
    void showMine();

signals:
    void called(huella::RecordId record);    ///< taken just now
    void continued(huella::RecordId record); ///< was open already

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildBoard();
    void connectSteps();
    void showDay(const QList<agenda::Appointment>& appointments);
    void readUnsigned();
    [[nodiscard]] QList<OpenAttention> openAttentions() const;
    void takeNext();
    void take(const agenda::BoardRow& row);
    void takeChosen();
    void checkIn(const agenda::Appointment& appointment);
    void undoCheckIn();
    void putBack(const agenda::BoardRow& row);
    void undoLast();
    void showChosen();

    VetStores m_stores;
    BoardModel& m_model;
    PersonId m_me;
    LinkWatch& m_watch;
    Doors m_doors;
    PatientPhotos* m_photos;
    PageHeader* m_header;
    InlineMessage* m_message;
    OpenAttentionBar* m_open;
    QList<records::OpenRecord> m_unsigned; ///< my drafts, also those off the board
    DayList* m_day;
    BoardNotes* m_notes;
    BoardView* m_board;
    UndoStrip* m_undoStrip;
    Button* m_takeNext;
    Button* m_takeChosen;
    Submission* m_taking;
    Submission* m_checkingIn;
    AttentionId m_checkedIn; ///< what the offered undo takes off the board
};

} // namespace huella::ui::vet
