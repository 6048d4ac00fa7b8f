// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/dicom.h"

#include "app/huelladecoder/greypixels.h"
#include "app/huelladecoder/jpeg2000.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimage/diregist.h>
#include <dcmtk/dcmimgle/dcmimage.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <cmath>
#include <cstring>

namespace huella::decoder {

namespace {

constexpr uint32_t largestValue = 128 * 1024 * 1024;

double number(DcmItem& item, const DcmTagKey& tag, unsigned long position = 0)
{
    Float64 value = 0;
    return item.findAndGetFloat64(tag, value, position).good() && std::isfinite(value) ? value : 0;
}

uint32_t whole(DcmItem& item, const DcmTagKey& tag, uint32_t otherwise)
{
    Uint16 value = 0;
    return item.findAndGetUint16(tag, value).good() ? value : otherwise;
}

uint32_t frameCount(DcmItem& item)
{
    Sint32 count = 0;
    return item.findAndGetSint32(DCM_NumberOfFrames, count).good() && count > 0 ? uint32_t(count)
                                                                                : 1;
}

template <size_t N>
void copyWord(DcmItem& item, const DcmTagKey& tag, char (&to)[N])
{
    OFString text;
    if (to[0] == 0 && item.findAndGetOFString(tag, text).good())
        std::strncpy(to, text.c_str(), N - 1);
}

/// The body's own spacing where it is calibrated; a projection's film else knows only what its
/// detector measured.
void describeSpacing(DcmItem& item, FrameHeader& header)
{
    const auto take = [&](const DcmTagKey& tag, media::SpacingSource source) {
        if (header.rowSpacing > 0 || number(item, tag, 0) <= 0 || number(item, tag, 1) <= 0)
            return;
        header.rowSpacing = number(item, tag, 0);
        header.columnSpacing = number(item, tag, 1);
        header.spacingSource = uint32_t(source);
    };
    take(DCM_PixelSpacing, media::SpacingSource::Body);
    take(DCM_ImagerPixelSpacing, media::SpacingSource::Detector);
    take(DCM_NominalScannedPixelSpacing, media::SpacingSource::Detector);
}

void describe(DcmItem& item, FrameHeader& header)
{
    copyWord(item, DCM_Modality, header.modality);
    for (const DcmTagKey& tag : {DCM_AcquisitionDate, DCM_ContentDate, DCM_StudyDate})
        copyWord(item, tag, header.takenOn);
    describeSpacing(item, header);
}

DecodeStatus statusOf(EI_Status status)
{
    switch (status) {
    case EIS_MemoryFailure:
        return DecodeStatus::TooManyPixels;
    case EIS_NotSupportedValue:
    case EIS_NoDataDictionary:
        return DecodeStatus::Unsupported;
    default:
        return DecodeStatus::Damaged;
    }
}

/// The rescaling is left to us, in floating point: DCMTK rounds to whole values, which leaves
/// nothing of a dose of 0.00002. A table of values is rare and left to it.
unsigned long flagsFor(DcmItem& item)
{
    const bool hasTable = item.tagExistsWithValue(DCM_ModalityLUTSequence);
    return hasTable ? 0UL : CIF_IgnoreModalityTransformation;
}

Answer greyAnswer(DcmItem& item, const DicomImage& image)
{
    const DiPixel* pixels = image.getInterData();
    const auto width = uint32_t(image.getWidth()), height = uint32_t(image.getHeight());
    if (!pixels || !pixels->getData() || pixels->getCount() < size_t(width) * height)
        return Answer(DecodeStatus::Damaged);
    Answer answer(PixelLayout::Grey16, width, height);
    fillGrey(*pixels, answer);
    const double slope = number(item, DCM_RescaleSlope),
                 intercept = number(item, DCM_RescaleIntercept);
    if (flagsFor(item) != 0 && slope != 0)
        rescale(answer.header, slope, intercept);
    answer.header.isInverted = image.getPhotometricInterpretation() == EPI_Monochrome1;
    answer.header.windowCentre = number(item, DCM_WindowCenter);
    answer.header.windowWidth = std::max(0.0, number(item, DCM_WindowWidth));
    if (answer.header.windowWidth <= 0)
        chooseWindow(answer);
    return answer;
}

Answer colourAnswer(DicomImage& image)
{
    Answer answer(PixelLayout::Rgb24, uint32_t(image.getWidth()), uint32_t(image.getHeight()));
    const bool isFilled = image.getOutputData(answer.pixels.data(), answer.pixels.size(), 8) != 0;
    return isFilled ? std::move(answer) : Answer(DecodeStatus::Damaged);
}

Answer pictureOf(DcmDataset& dataset, uint32_t frame)
{
    if (!dataset.tagExists(DCM_PixelData) && !dataset.tagExists(DcmTagKey(0x7fe0, 0x0008)) &&
        !dataset.tagExists(DcmTagKey(0x7fe0, 0x0009)))
        return Answer(DecodeStatus::NoPicture);
    const uint64_t rows = whole(dataset, DCM_Rows, 0), columns = whole(dataset, DCM_Columns, 0);
    const uint32_t frames = frameCount(dataset);
    if (rows * columns > media::mostPixels || frames > media::mostFrames)
        return Answer(DecodeStatus::TooManyPixels);
    const uint32_t wanted = std::min(frame, frames - 1);
    E_TransferSyntax syntax = dataset.getOriginalXfer();
    uint32_t place = wanted;
    if (isJpeg2000(dataset)) {
        if (const auto status = unpackJpeg2000(dataset, wanted, frames);
            status != DecodeStatus::Decoded)
            return Answer(status);
        syntax = EXS_LittleEndianExplicit;
        place = 0;
    } else if (DcmXfer(syntax).isEncapsulated() &&
               !DcmCodecList::canChangeCoding(syntax, EXS_LittleEndianExplicit)) {
        return Answer(DecodeStatus::Unsupported);
    }
    DicomImage image(&dataset, syntax, flagsFor(dataset), place, 1);
    if (image.getStatus() != EIS_Normal)
        return Answer(statusOf(image.getStatus()));
    Answer answer = image.isMonochrome() ? greyAnswer(dataset, image) : colourAnswer(image);
    answer.header.frame = wanted;
    answer.header.frameCount = frames;
    describe(dataset, answer.header);
    return answer;
}

} // namespace

void prepareDicom()
{
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);
    (void)dcmDataDict.isDictionaryLoaded();
    DJDecoderRegistration::registerCodecs();
    DJLSDecoderRegistration::registerCodecs();
    DcmRLEDecoderRegistration::registerCodecs();
}

Answer decodeDicom(const Input& input)
{
    DcmInputBufferStream stream;
    stream.setBuffer(input.bytes, offile_off_t(input.size));
    stream.setEos();
    DcmFileFormat file;
    file.transferInit();
    const OFCondition read = file.read(stream, EXS_Unknown, EGL_noChange, largestValue);
    file.transferEnd();
    DcmDataset* dataset = file.getDataset();
    if (!dataset || dataset->card() == 0)
        return Answer(DecodeStatus::NotAnImage);
    if (read.bad())
        return Answer(DecodeStatus::Damaged);
    return pictureOf(*dataset, input.frame);
}

} // namespace huella::decoder
