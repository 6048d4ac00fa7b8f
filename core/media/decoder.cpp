// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder.h"

#include "core/media/childprocess.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <csignal>
#include <cstring>

namespace huella::media {

namespace {

std::unexpected<Error> badFile(const char* reason)
{
    return failure(ErrorCode::BadFile, QLatin1StringView(reason));
}

const char* reasonOf(DecodeStatus status)
{
    switch (status) {
    case DecodeStatus::NotAnImage:
        return "not_an_image";
    case DecodeStatus::TooManyPixels:
        return "too_many_pixels";
    case DecodeStatus::Unsupported:
        return "unsupported";
    case DecodeStatus::NoPicture:
        return "no_picture";
    case DecodeStatus::Decoded:
    case DecodeStatus::Damaged:
        break;
    }
    return "damaged";
}

/// Whether what the process says of itself adds up; nothing is allocated before.
bool isPlausible(const FrameHeader& header)
{
    const auto layout = PixelLayout(header.layout);
    const bool isKnown = header.magic == FrameHeader::currentMagic &&
                         header.status == uint32_t(DecodeStatus::Decoded) &&
                         header.layout <= uint32_t(PixelLayout::Rgba32) &&
                         header.spacingSource <= uint32_t(SpacingSource::Detector);
    const uint64_t pixels = uint64_t(header.width) * header.height;
    const bool isSized = header.width > 0 && header.height > 0 && pixels <= mostPixels &&
                         header.frameCount > 0 && header.frameCount <= mostFrames &&
                         header.frame < header.frameCount;
    bool isFinite = true;
    for (const double value : {header.slope, header.intercept, header.windowCentre,
                               header.windowWidth, header.rowSpacing, header.columnSpacing})
        isFinite = isFinite && std::isfinite(value) && std::abs(value) < 1e15;
    return isKnown && isSized && isFinite && header.slope != 0 && header.windowWidth >= 0 &&
           header.rowSpacing >= 0 && header.columnSpacing >= 0 &&
           header.payloadSize == pixels * bytesPerPixel(layout);
}

template <size_t N>
QString word(const char (&text)[N])
{
    QString word = QString::fromLatin1(text, qsizetype(strnlen(text, N))).trimmed();
    for (const QChar letter : std::as_const(word))
        if (!letter.isLetterOrNumber())
            return {};
    return word;
}

Picture pictureOf(const FrameHeader& header)
{
    Picture picture;
    picture.layout = PixelLayout(header.layout);
    picture.size = QSize(int(header.width), int(header.height));
    picture.frame = int(header.frame);
    picture.frameCount = int(header.frameCount);
    picture.slope = header.slope;
    picture.intercept = header.intercept;
    picture.windowCentre = header.windowCentre;
    picture.windowWidth = header.windowWidth;
    picture.isInverted = header.isInverted != 0;
    if (header.rowSpacing > 0 && header.columnSpacing > 0) {
        picture.rowSpacing = header.rowSpacing;
        picture.columnSpacing = header.columnSpacing;
        picture.spacing = SpacingSource(header.spacingSource);
    }
    picture.modality = word(header.modality);
    picture.takenOn = QDate::fromString(word(header.takenOn), QStringLiteral("yyyyMMdd"));
    return picture;
}

std::unexpected<Error> brokenOff(ChildProcess& child, ChildProcess::Read read)
{
    if (read == ChildProcess::Read::Cancelled)
        return failure(ErrorCode::Cancelled, QStringLiteral("decode"));
    if (read == ChildProcess::Read::TimedOut)
        return badFile("too_slow");
    const int signal = child.wait().signal;
    return badFile(signal == SIGXCPU || signal == SIGKILL ? "too_slow" : "damaged");
}

} // namespace

Decoder::Decoder() : Decoder(QCoreApplication::applicationDirPath() + u"/huella-decoder") {}

Decoder::Decoder(QString program, std::chrono::milliseconds timeLimit)
    : m_program(std::move(program)), m_timeLimit(timeLimit)
{}

Result<Picture> Decoder::decode(const DecodeRequest& request, const std::stop_token& stop) const
{
    if (request.format == Format::Unknown || request.bytes.isEmpty())
        return badFile("not_an_image");
    if (!QFileInfo(m_program).isExecutable())
        return failure(ErrorCode::Internal, m_program + u" is missing");
    ChildProcess child;
    const QDeadlineTimer deadline(m_timeLimit);
    if (auto started =
            child.start(m_program,
                        {QLatin1StringView(nameOf(request.format)), QString::number(request.frame),
                         QString::number(request.longestSide)},
                        request.bytes);
        !started)
        return std::unexpected(started.error());
    FrameHeader header;
    auto read = child.read(reinterpret_cast<char*>(&header), sizeof header, deadline, stop);
    if (read != ChildProcess::Read::All)
        return brokenOff(child, read);
    if (!isPlausible(header))
        return badFile(reasonOf(DecodeStatus(header.status)));
    Picture picture = pictureOf(header);
    picture.pixels = QByteArray(qsizetype(header.payloadSize), Qt::Uninitialized);
    read = child.read(picture.pixels.data(), picture.pixels.size(), deadline, stop);
    if (read != ChildProcess::Read::All)
        return brokenOff(child, read);
    return picture;
}

} // namespace huella::media
