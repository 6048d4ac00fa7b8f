// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/patients/medium.h"
#include "core/records/record.h"
#include "ui/shared/card.h"

class QScrollArea;

namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class TextLabel;
}

namespace huella::ui::vet {

/// A patient's earlier attentions, collapsed, read-only, the newest first.
class HistoryPanel : public Card
{
    Q_OBJECT

public:
    explicit HistoryPanel(patients::MediaStore& media, QWidget* parent = nullptr);

    /// Leaves out `current`, which stands beside it.
    void setHistory(const Result<QList<records::PastRecord>>& history, RecordId current = {});
    void openFirst();

signals:
    void imageActivated(const QList<huella::patients::Medium>& images, int index);
    void printRequested(const huella::documents::DocumentSubject& document);

private:
    void clear();

    patients::MediaStore& m_media;
    TextLabel* m_note;
    QScrollArea* m_scroll;
    QVBoxLayout* m_entries;
};

} // namespace huella::ui::vet
