// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;

namespace huella::ui {
class Button;
}

namespace huella::ui::kiosk {

/// The languages of the kiosk, as people who speak them write them.
struct KioskLanguage
{
    QString code; ///< what ui::setLanguage takes
    QString mark; ///< "ES"
    QString name;
};
[[nodiscard]] const QList<KioskLanguage>& kioskLanguages();

/// What is on every screen: back, languages, large text, help and, once somebody is in, the way
/// out. In two rows where one is too narrow.
class KioskBar : public QFrame
{
    Q_OBJECT

public:
    explicit KioskBar(QWidget* parent = nullptr);

    void setBackShown(bool isShown);
    /// The first screen has larger ones.
    void setLanguagesShown(bool areShown);
    void setLeaveShown(bool isShown);
    void setLanguage(const QString& code);
    void setLarge(bool isLarge);
    void setHelpBusy(bool isBusy);
    void retranslate();

signals:
    void backPressed();
    void leavePressed();
    void helpPressed();
    void languageChosen(const QString& code);
    void largeChosen(bool isLarge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    Button* m_back;
    QWidget* m_middle;
    QList<Button*> m_languages;
    Button* m_large;
    Button* m_help;
    Button* m_leave;
    QBoxLayout* m_top;
    QBoxLayout* m_below;
    bool m_isNarrow = false;
};

} // namespace huella::ui::kiosk
