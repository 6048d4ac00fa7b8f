// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace huella::test {

/// What a made-up film says of itself.
struct Film
{
    int rows = 64;
    int columns = 64;
    QByteArray photometric = "MONOCHROME2";
    QByteArray pixelSpacing;  ///< "0.5\\0.5"
    QByteArray imagerSpacing; ///< the same, at the detector
    QByteArray window;        ///< "centre|width"
    QByteArray date = "20261103";
    QByteArray modality = "DX";
    int frames = 1;
};

/// A DICOM file of 16 bits a pixel, little endian and explicit, whose samples grow from 0 by `step`
/// from pixel to pixel.
inline QByteArray dicomFile(const Film& film, int step = 1)
{
    const auto number16 = [](int value) {
        QByteArray bytes(2, 0);
        qToLittleEndian(quint16(value), bytes.data());
        return bytes;
    };
    const auto number32 = [](qsizetype value) {
        QByteArray bytes(4, 0);
        qToLittleEndian(quint32(value), bytes.data());
        return bytes;
    };
    const auto element = [&](int group, int tag, const char* type, QByteArray value) -> QByteArray {
        if (value.size() % 2)
            value.append(qstrcmp(type, "UI") == 0 ? '\0' : ' ');
        const bool isLong = qstrcmp(type, "OW") == 0 || qstrcmp(type, "OB") == 0;
        return number16(group) + number16(tag) + type +
               (isLong ? QByteArray(2, 0) + number32(value.size()) : number16(int(value.size()))) +
               value;
    };
    const QByteArray syntax = element(2, 0x10, "UI", "1.2.840.10008.1.2.1");
    QByteArray file =
        QByteArray(128, 0) + "DICM" + element(2, 0, "UL", number32(syntax.size())) + syntax;
    file += element(8, 0x20, "DA", film.date) + element(8, 0x60, "CS", film.modality);
    if (!film.imagerSpacing.isEmpty())
        file += element(0x18, 0x1164, "DS", film.imagerSpacing);
    file += element(0x28, 2, "US", number16(1)) + element(0x28, 4, "CS", film.photometric);
    if (film.frames > 1)
        file += element(0x28, 8, "IS", QByteArray::number(film.frames));
    file += element(0x28, 0x10, "US", number16(film.rows)) +
            element(0x28, 0x11, "US", number16(film.columns));
    if (!film.pixelSpacing.isEmpty())
        file += element(0x28, 0x30, "DS", film.pixelSpacing);
    file += element(0x28, 0x100, "US", number16(16)) + element(0x28, 0x101, "US", number16(16)) +
            element(0x28, 0x102, "US", number16(15)) + element(0x28, 0x103, "US", number16(0));
    if (!film.window.isEmpty()) {
        const QList<QByteArray> parts = film.window.split('|');
        file += element(0x28, 0x1050, "DS", parts[0]) + element(0x28, 0x1051, "DS", parts[1]);
    }
    QByteArray pixels(qsizetype(film.rows) * film.columns * film.frames * 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < pixels.size() / 2; ++i)
        qToLittleEndian(quint16(i * step), pixels.data() + i * 2);
    return file + element(0x7fe0, 0x10, "OW", pixels);
}

/// A file of JPEG 2000 that says to be of its second part, which nobody here decodes.
inline QByteArray undecodable(QByteArray jpeg2000)
{
    return jpeg2000.replace("1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.93");
}

} // namespace huella::test
