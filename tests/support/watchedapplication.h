// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <utility>

namespace huella::test {

/// An application that times what each event makes the program do. Nothing may keep the window
/// from answering for longer than `limitMs`: neither computing nor waiting (for a database, a file,
/// a lock). Time in which the machine gave the processor to others, or fetched the program itself
/// from the disk, does not count.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    static constexpr int limitMs = 200;

    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    /// What was too long since the last call: "3 ms at work, 258 ms waiting:
    /// MouseButtonRelease to huella::ui::Button saveButton", a line each; empty when nothing was.
    [[nodiscard]] QString takeComplaint() { return std::exchange(m_complaint, {}); }
    /// The longest that passed, with its name, for whoever is curious.
    [[nodiscard]] QString longest() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longestMs = 0;
    QString m_longest;
    QString m_complaint;
};

} // namespace huella::test
