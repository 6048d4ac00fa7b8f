// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class QKeyEvent;

namespace huella::ui::kiosk {

/// Nothing leads out of the window of `root`: of the keys only those pass that write or move inside a form;
/// no menu opens, nothing is dropped, no other window stands beside it.
class LockIn : public QObject
{
    Q_OBJECT

public:
    explicit LockIn(QWidget* root);
    ~LockIn() override;
    /// Staff has shown the PIN.
    void open();

    /// Whether a kiosk takes this key at all.
    [[nodiscard]] static bool isAllowed(const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isStranger(const QObject* watched) const;

    QWidget* m_root;
};

} // namespace huella::ui::kiosk
