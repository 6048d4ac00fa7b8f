// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/documents/paper.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>

#include <atomic>
#include <memory>

namespace huella::ui {

struct PlainSheet;

/// How far a layout is, seen from another thread; and the way to stop it.
struct PrintProgress
{
    std::atomic<bool> isCancelled = false;
    std::atomic<int> pagesDone = 0;
    std::atomic<int> pages = 0; ///< 0 until they are counted
};

/// The document as a PDF with its fonts embedded, at once. Cancelled when `progress` says so.
[[nodiscard]] Result<QByteArray> toPdf(const documents::DocumentContent& content, Paper paper,
                                       PrintProgress* progress = nullptr);
/// A sheet that is no document of the register's.
[[nodiscard]] Result<QByteArray> toPdf(const PlainSheet& sheet, Paper paper);
/// The first of them on a thread of the pool.
[[nodiscard]] QFuture<Result<QByteArray>> makePdf(const documents::DocumentContent& content,
                                                  Paper paper,
                                                  std::shared_ptr<PrintProgress> progress);

/// The pages as they will look, `dotsPerInch` fine, at most `most` of them.
[[nodiscard]] QFuture<QList<QImage>> makePreview(const documents::DocumentContent& content,
                                                 Paper paper, double dotsPerInch, int most);

} // namespace huella::ui
