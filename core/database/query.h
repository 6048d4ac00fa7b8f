// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace huella::database {

/// A statement of `sql/queries`, one a file. A comment line `-- result: binary` before the
/// statement says that its one bytea column travels in binary.
struct Query
{
    QByteArray text;
    bool isBinaryResult = false;

    /// Reads `:/sql/queries/<name>.sql`. A name without a file is a defect: Internal.
    [[nodiscard]] static Result<Query> load(const QString& name);
};

} // namespace huella::database
