// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace huella::database {

/// Wakes a Connection that waits for the server, from another thread.
class Interruption
{
public:
    enum class Wish {
        None,
        Cancel, ///< ask the server to end the statement, keep the connection
        Abort,  ///< leave at once, drop the connection
    };

    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    void request(Wish wish);
    void clear();
    [[nodiscard]] Wish wish() const { return m_wish; }
    /// Readable while a wish is there.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    std::atomic<Wish> m_wish = Wish::None;
    int m_descriptor;
};

} // namespace huella::database
