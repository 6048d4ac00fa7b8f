// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/jpeg2000.h"

#include "app/huelladecoder/codestream.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <vector>

namespace huella::decoder {

namespace {

using media::DecodeStatus;
using Bytes = std::vector<unsigned char>;

/// A fragment a frame, or all fragments for the only frame; the first item is a table of where
/// each begins. Empty where it is otherwise.
Bytes codestreamOf(DcmPixelSequence& sequence, uint32_t frame, uint32_t frames)
{
    const unsigned long items = sequence.card();
    Bytes bytes;
    const auto append = [&](unsigned long index) {
        DcmPixelItem* item = nullptr;
        Uint8* data = nullptr;
        if (sequence.getItem(item, index).good() && item->getUint8Array(data).good() && data)
            bytes.insert(bytes.end(), data, data + item->getLength());
    };
    if (frames == 1) {
        for (unsigned long index = 1; index < items; ++index)
            append(index);
    } else if (items == frames + 1UL) {
        append(frame + 1UL);
    }
    return bytes;
}

void replacePixels(DcmDataset& dataset, const Samples& samples)
{
    const auto put = [&](const DcmTagKey& tag, uint32_t value) {
        (void)dataset.putAndInsertUint16(tag, Uint16(value));
    };
    const bool isDeep = samples.bits > 8;
    put(DCM_Columns, samples.width);
    put(DCM_Rows, samples.height);
    put(DCM_BitsAllocated, isDeep ? 16 : 8);
    put(DCM_BitsStored, samples.bits);
    put(DCM_HighBit, samples.bits - 1);
    put(DCM_SamplesPerPixel, samples.components);
    (void)dataset.putAndInsertString(DCM_NumberOfFrames, "1");
    if (samples.components > 1) {
        put(DCM_PlanarConfiguration, 0);
        OFString colours;
        (void)dataset.findAndGetOFString(DCM_PhotometricInterpretation, colours);
        if (colours == "YBR_RCT" || colours == "YBR_ICT") // undone while decoding
            (void)dataset.putAndInsertString(DCM_PhotometricInterpretation, "RGB");
    }
    (void)dataset.findAndDeleteElement(DCM_PixelData);
    const auto& values = samples.values;
    if (isDeep) {
        (void)dataset.putAndInsertUint16Array(DCM_PixelData, values.data(), values.size());
    } else {
        const Bytes bytes(values.begin(), values.end());
        (void)dataset.putAndInsertUint8Array(DCM_PixelData, bytes.data(), bytes.size());
    }
}

} // namespace

bool isJpeg2000(const DcmDataset& dataset)
{
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    return syntax == EXS_JPEG2000 || syntax == EXS_JPEG2000LosslessOnly;
}

DecodeStatus unpackJpeg2000(DcmDataset& dataset, uint32_t frame, uint32_t frames)
{
    DcmElement* element = nullptr;
    (void)dataset.findAndGetElement(DCM_PixelData, element);
    auto* pixels = dynamic_cast<DcmPixelData*>(element);
    DcmPixelSequence* sequence = nullptr;
    if (!pixels ||
        pixels->getEncapsulatedRepresentation(dataset.getOriginalXfer(), nullptr, sequence).bad())
        return DecodeStatus::Damaged;
    const Bytes bytes = codestreamOf(*sequence, frame, frames);
    if (bytes.empty())
        return DecodeStatus::Unsupported;
    const auto samples = decodeCodestream(bytes);
    if (!samples)
        return samples.error();
    replacePixels(dataset, *samples);
    return DecodeStatus::Decoded;
}

} // namespace huella::decoder
