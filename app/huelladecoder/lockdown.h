// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::decoder {

/// First thing: nothing but the three standard descriptors, no core files, no tracing, no new
/// rights, little memory and processor time, and an end with the program that asked.
void limitResources();

/// Last thing before the file is looked at, once every library and plugin is in memory: from here
/// on no file can be opened, no socket made, no program started.
void closeDoors();

} // namespace huella::decoder
