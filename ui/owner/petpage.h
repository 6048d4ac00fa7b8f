// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/document.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/backtarget.h"

#include <QWidget>

namespace huella::ui {
class Button;
class Card;
class InlineMessage;
class LinkWatch;
class PageHeader;
class Submission;
struct Doors;
} // namespace huella::ui

namespace huella::ui::owner {

class Farewell;
class PetForm;
class PetPhoto;
class PetQuestions;
class PetVaccines;

/// Adds a pet or changes one. What was typed stays through errors and broken links, and a new
/// pet's half-filled form is there when one comes back to it. For a mouse all of it on one page,
/// for a finger one question at a time.
class PetPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    PetPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch,
            QWidget* parent = nullptr);

    void add();
    void edit(const patients::Patient& pet);
    bool goBack() override;

signals:
    void saved(huella::PatientId pet, const QString& name);
    void farewellSaid(huella::PatientId pet, const QString& text);
    void cancelled();
    void documentRequested(const huella::documents::DocumentSubject& document);

private:
    void build();
    void arrange();
    void begin(const patients::Patient& pet);
    void save();
    [[nodiscard]] QFuture<Result<void>> send(const patients::Patient& pet);

    OwnerStores m_stores;
    const Clock& m_clock;
    patients::Patient m_pet;
    bool m_isNew = true;
    bool m_isStarted = false; ///< a new pet's form is half filled
    LinkWatch& m_watch;
    PageHeader* m_header;
    QWidget* m_desk; ///< all of it on one page
    PetQuestions* m_questions = nullptr;
    InlineMessage* m_message;
    PetPhoto* m_photo;
    PetForm* m_form;
    Farewell* m_farewell;
    PetVaccines* m_vaccines;
    Button* m_save;
    Button* m_cancel;
    Submission* m_submission;
};

} // namespace huella::ui::owner
