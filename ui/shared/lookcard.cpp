// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/lookcard.h"

#include "core/settings/settings.h"
#include "ui/shared/formfield.h"
#include "ui/shared/segmented.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui {

using settings::Setting;

namespace {

constexpr int textSizes[] = {80, 100, 125, 150, 200};

} // namespace

LookCard::LookCard(settings::Settings& settings, QWidget* parent)
    : Card(tr("How Huella looks on this computer"), parent), m_settings(settings)
{
    setObjectName(QStringLiteral("lookCard"));
    addChoices();
    addLanguage();
}

void LookCard::addChoices()
{
    const QStringList words{QStringLiteral("system"), QStringLiteral("light"),
                            QStringLiteral("dark"), QStringLiteral("contrast")};
    auto* theme =
        new Segmented({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setObjectName(QStringLiteral("themeChoice"));
    theme->setCurrent(int(words.indexOf(m_settings.text(Setting::Theme))));
    connect(theme, &Segmented::currentChanged, this,
            [this, words](int index) { m_settings.set(Setting::Theme, words.at(index)); });
    body()->addWidget(new FormField(tr("Colours"), theme));

    auto* size = new Segmented;
    size->setObjectName(QStringLiteral("textSizeChoice"));
    for (const int percent : textSizes)
        size->addOption(tr("%1 %").arg(percent));
    // A size that another program wrote is shown as the nearest below it.
    const auto above = std::ranges::upper_bound(textSizes, m_settings.number(Setting::TextSize));
    size->setCurrent(std::max(0, int(above - std::begin(textSizes)) - 1));
    connect(size, &Segmented::currentChanged, this,
            [this](int index) { m_settings.set(Setting::TextSize, textSizes[index]); });
    body()->addWidget(new FormField(tr("Size of the text"), size));
}

void LookCard::addLanguage()
{
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("languageBox"));
    language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    language->addItem(QStringLiteral("Português"), QStringLiteral("pt_BR"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(m_settings.text(Setting::Language)));
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { m_settings.set(Setting::Language, language->currentData()); });
    auto* field = new FormField(tr("Language"), language);
    field->setHelp(tr("From the next start of Huella on."));
    body()->addWidget(field);
}

} // namespace huella::ui
