// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/attentionsteps.h"

#include "core/agenda/boardstore.h"
#include "core/records/recordstore.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/words.h"

namespace huella::ui::vet {

using records::SaveState;

AttentionSteps::AttentionSteps(const VetStores& stores, LinkWatch& watch, const Parts& parts,
                               QObject* parent)
    : QObject(parent)
    , m_stores(stores)
    , m_parts(parts)
    , m_finishing(new Submission(&parts.finish, &parts.message, &watch, this))
    , m_signing(new Submission(&parts.confirmSign, &parts.message, &watch, this))
{
    connect(&parts.procedures, &ProceduresCard::settled, this, &AttentionSteps::goOn);
    connect(&parts.saver, &records::DraftSaver::stateChanged, this, [this](SaveState state) {
        if (state == SaveState::Offline || state == SaveState::Conflict)
            stop();
        else if (state == SaveState::Saved || state == SaveState::Refused)
            goOn();
    });
}

void AttentionSteps::open(const records::Record& record)
{
    m_record = record;
    stop();
}

void AttentionSteps::finish()
{
    start(Goal::Finish);
}

void AttentionSteps::askToSign()
{
    if (m_parts.form.text().diagnosis.trimmed().isEmpty())
        m_parts.form.showProblem(
            QStringLiteral("diagnosis"),
            fieldProblem(QStringLiteral("diagnosis"), QStringLiteral("required")));
    start(Goal::AskToSign);
}

void AttentionSteps::sign()
{
    start(Goal::Sign);
}

void AttentionSteps::start(Goal goal)
{
    m_parts.procedures.saveNow();
    if (m_parts.form.hasProblem() || m_parts.saver.state() == SaveState::Conflict)
        emit problemFound();
    else if (m_parts.images.isUploading() || m_parts.procedures.isUploading())
        m_parts.message.display(InlineMessage::Kind::Warning,
                                tr("Images are still being saved. Wait for them, or cancel them."));
    else {
        m_goal = goal;
        showBusy(true);
        m_parts.saver.saveNow(); // its state goes on
    }
}

void AttentionSteps::stop()
{
    m_goal = Goal::None;
    showBusy(false);
}

bool AttentionSteps::isReady() const
{
    return m_parts.procedures.isSaved() &&
           (m_parts.saver.isAllSaved() || m_parts.saver.state() == SaveState::Refused);
}

void AttentionSteps::goOn()
{
    if (m_goal == Goal::None || !isReady())
        return;
    const Goal goal = m_goal;
    stop();
    if (m_parts.form.hasProblem())
        emit problemFound();
    else
        reach(goal);
}

void AttentionSteps::reach(Goal goal)
{
    const RecordId id = m_record.id;
    if (goal == Goal::Finish)
        m_finishing->run([this, id] { return m_stores.records.finish(id); },
                         [this] { emit finished(); });
    else if (goal == Goal::AskToSign)
        emit readyToSign();
    else
        m_signing->run(
            [this, id, version = m_parts.saver.version()] {
                return m_stores.records.sign(id, version);
            },
            [this] { emit signedNow(); });
}

void AttentionSteps::showBusy(bool isBusy)
{
    m_parts.finish.setBusy(isBusy && m_goal == Goal::Finish);
    m_parts.sign.setBusy(isBusy && m_goal == Goal::AskToSign);
    m_parts.confirmSign.setBusy(isBusy && m_goal == Goal::Sign);
}

void AttentionSteps::undoFinish()
{
    m_finishing->run([this, id = m_record.id] { return m_stores.records.undoFinish(id); },
                     [this] { emit finishUndone(); });
}

void AttentionSteps::undoCall()
{
    m_finishing->run(
        [this, attention = m_record.attentionId] { return m_stores.board.undoTake(attention); },
        [this] { emit callUndone(); });
}

} // namespace huella::ui::vet
