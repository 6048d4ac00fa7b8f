// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/clinicplace.h"
#include "core/people/kioskpinstore.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/shared/doors.h"

#include <functional>
#include <memory>
#include <optional>

namespace huella::app {

class Workplace;

/// The PC that owners touch. Between two of them it is nobody's: each gets a workplace of his own,
/// with a connection of its own, and both are gone with him. Whatever fails is tried again until
/// it works.
class KioskPlace : public QWidget
{
    Q_OBJECT

public:
    /// Where the clinic is; asked again after each failure.
    using Find = std::function<QFuture<Result<ClinicPlace>>()>;

    KioskPlace(Find find, const ui::Doors& doors, const ui::kiosk::Patience& patience = {},
               QWidget* parent = nullptr);

    [[nodiscard]] ui::kiosk::KioskFrame* frame() const { return m_frame; }
    /// How often it looks whether the clinic is there, while nobody is in.
    void setLookTime(std::chrono::milliseconds time);

signals:
    void opened(); ///< the first try has ended, well or not
    void exitGranted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look();
    void found(const Result<ClinicPlace>& place);
    void check();
    void remakeWorkplace();
    void finish(ui::kiosk::EndScreen::Why why);
    void speak(const QString& language);
    void enlarge(bool isLarge);
    void measure();
    void callForHelp(const QString& screen);
    void tellTrouble(const Error& error);
    [[nodiscard]] QFuture<Result<void>> checkPin(const QString& pin);

    Find m_find;
    ui::Doors m_doors;
    std::optional<ClinicPlace> m_place;
    std::unique_ptr<people::KioskPinStore> m_pins;
    Workplace* m_workplace = nullptr;
    ui::kiosk::KioskFrame* m_frame;
    QTimer m_look;
    QString m_language;
    QString m_parting;
    bool m_isLarge = false;
};

} // namespace huella::app
