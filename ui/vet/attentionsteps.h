// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/draftsaver.h"
#include "ui/vet/vetstores.h"

#include <QObject>

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

class ImagesCard;
class ProceduresCard;
class RecordForm;

/// What ends an attention: finishing (which moves the board) and signing (for ever). Both first
/// save all that was typed, and go no further while something of it is refused.
class AttentionSteps : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        records::DraftSaver& saver;
        RecordForm& form;
        ProceduresCard& procedures;
        ImagesCard& images;
        InlineMessage& message;
        Button& finish;
        Button& sign;
        Button& confirmSign;
    };

    AttentionSteps(const VetStores& stores, LinkWatch& watch, const Parts& parts, QObject* parent);

    void open(const records::Record& record);
    void finish();
    /// Sees that it may be signed; then `readyToSign`, where the vet is asked.
    void askToSign();
    void sign();
    void undoFinish();
    void undoCall();

signals:
    void finished();
    void finishUndone();
    void readyToSign();
    void signedNow();
    void callUndone();
    /// A field holds what cannot be saved, or a diagnosis is missing: it says so itself.
    void problemFound();

private:
    enum class Goal { None, Finish, AskToSign, Sign };

    void start(Goal goal);
    void stop();
    void goOn();
    void reach(Goal goal);
    void showBusy(bool isBusy);
    [[nodiscard]] bool isReady() const;

    VetStores m_stores;
    Parts m_parts;
    records::Record m_record;
    Goal m_goal = Goal::None;
    Submission* m_finishing;
    Submission* m_signing;
};

} // namespace huella::ui::vet
