// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shared/card.h"

#include <QDateTime>

namespace huella::ui::vet {

/// An attention that waits for its vet, and why.
struct OpenAttention
{
    enum class Why { Attending, ToSign, Draft };

    RecordId record;
    QString patientName;
    Why why = Why::Attending;
    QDateTime since; ///< called, finished, or typed last
    QDateTime draftAt{}; ///< when something was typed last that is not saved; invalid: nothing

    friend bool operator==(const OpenAttention&, const OpenAttention&) = default;
};

/// The attentions that the vet left open: being attended, to be signed, or with a draft that a
/// crash left behind. A line each, with the way in.
class OpenAttentionBar : public Card
{
    Q_OBJECT

public:
    static constexpr int mostLines = 4;

    explicit OpenAttentionBar(QWidget* parent = nullptr);

    void setAttentions(const QList<OpenAttention>& attentions);

signals:
    void continued(huella::RecordId record);

private:
    QWidget* lineOf(const OpenAttention& attention);

    QList<OpenAttention> m_attentions;
    QVBoxLayout* m_lines;
};

} // namespace huella::ui::vet
