// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 whatever its major version: Debian 12 ships v2, its successor v3.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& value) { return value.toStdString(); }
};
} // namespace Catch
