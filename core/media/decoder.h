// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/format.h"
#include "core/media/picture.h"

#include <chrono>
#include <stop_token>

namespace huella::media {

/// What is asked of the decoder.
struct DecodeRequest
{
    QByteArray bytes;
    Format format = Format::Unknown;
    int frame = 0;
    int longestSide = 0; ///< photos are made smaller than this; 0 leaves them
};

/// Decodes a file of a stranger in a process of its own (`huella-decoder`), which has no network,
/// no files, little memory and little time, and whose answer is believed only as far as it adds
/// up. Whatever happens to that process, this one goes on.
///
/// BadFile with a detail of not_an_image, too_many_pixels, damaged, unsupported, no_picture or
/// too_slow; Cancelled; Internal when the program is missing.
class Decoder
{
public:
    /// The program that lies beside this one.
    Decoder();
    explicit Decoder(QString program,
                     std::chrono::milliseconds timeLimit = std::chrono::seconds(30));

    /// Blocks for as long as it takes, at most the time limit: not on the GUI's thread. Several
    /// threads may ask one decoder at once.
    [[nodiscard]] Result<Picture> decode(const DecodeRequest& request,
                                         const std::stop_token& stop = {}) const;

private:
    QString m_program;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace huella::media
