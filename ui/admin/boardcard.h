// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstore.h"
#include "ui/shared/card.h"

class QCheckBox;
class QSpinBox;

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::admin {

/// The waiting room's own rules: from when on somebody waits too long, and whether the public
/// screen shows portraits. "overdueSpin", "boardPhotosCheck", "saveBoardButton".
class BoardCard : public Card
{
    Q_OBJECT

public:
    BoardCard(database::Session& session, LinkWatch& watch, QWidget* parent = nullptr);

    void reload();

private:
    void build();
    void save();

    agenda::BoardStore m_store;
    QSpinBox* m_overdue;
    QCheckBox* m_photos;
    InlineMessage* m_message;
    Button* m_save;
    Submission* m_saving;
};

} // namespace huella::ui::admin
