# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders a DICOM picture as a grey PGM: xray.py FROM TO."""
import sys

import numpy
import pydicom

picture = pydicom.dcmread(sys.argv[1])
pixels = picture.pixel_array.astype(float)
pixels = pixels if pixels.ndim == 2 else pixels[0]
low, high = numpy.percentile(pixels, (1, 99.5))
pixels = numpy.clip((pixels - low) / max(1, high - low), 0, 1) * 255
if picture.PhotometricInterpretation == "MONOCHROME1":
    pixels = 255 - pixels
with open(sys.argv[2], "wb") as out:
    out.write(b"P5 %d %d 255\n" % (pixels.shape[1], pixels.shape[0]))
    out.write(pixels.astype(numpy.uint8).tobytes())
