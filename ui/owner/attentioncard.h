// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/patients/medium.h"
#include "core/records/record.h"

#include <QWidget>

class QHBoxLayout;

namespace huella::ui {
class Card;
class VisitImages;
} // namespace huella::ui

namespace huella::ui::owner {

/// One attended visit as its owner reads it, hung on the timeline's line. objectName
/// "attentionCard", property "petName".
class AttentionCard : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionCard(const records::OwnRecord& record, QWidget* parent = nullptr);

    [[nodiscard]] RecordId id() const { return m_record.id; }
    void setImages(const QList<patients::Medium>& images);
    /// Offers each of them beside the report.
    void setPrescriptions(const QList<documents::PrescriptionId>& prescriptions);

signals:
    void imageRequested(const QList<huella::patients::Medium>& images, int index);
    void documentRequested(const huella::documents::DocumentSubject& document);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addHeader();
    void addPapers();
    void addPaper(const QString& text, const char* name,
                  const documents::DocumentSubject& document);
    void addPart(const QString& title, const QString& text);

    records::OwnRecord m_record;
    Card* m_card;
    VisitImages* m_images;
    QWidget* m_papersRow;
    QHBoxLayout* m_papers;
};

} // namespace huella::ui::owner
