// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/shared/doors.h"
#include "ui/shared/shell.h"
#include "ui/vet/vetstores.h"

#include <memory>

namespace huella::ui {
class BoardModel;
}

namespace huella::ui::vet {

class AttentionPage;
class MyDayPage;
class PatientsPage;

/// The vet's window: the day, the attention at hand, and every patient's history.
class VetView : public Shell
{
    Q_OBJECT

public:
    VetView(VetStores stores, const people::Person& person, const Doors& doors,
            QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow(const VetStores& stores, const people::Person& person);
    void addSearch(const VetStores& stores);
    void openAttention(RecordId record, bool wasCalled);
    void readDraftKey();

    BoardModel* m_board;
    records::RecordStore& m_records;
    std::shared_ptr<records::DraftKey> m_draftKey;
    MyDayPage* m_day;
    AttentionPage* m_attention;
    PatientsPage* m_patients;
};

} // namespace huella::ui::vet
