// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

namespace huella::settings {
class Settings;
}

namespace huella::ui {

/// How Huella looks on this PC: colours, size of the text, language. A choice is kept at once; the
/// program follows the settings.
class LookCard : public Card
{
    Q_OBJECT

public:
    explicit LookCard(settings::Settings& settings, QWidget* parent = nullptr);

private:
    void addChoices();
    void addLanguage();

    settings::Settings& m_settings;
};

} // namespace huella::ui
