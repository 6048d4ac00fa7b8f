#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs every test.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

packaging/dependencies.sh test
cmake --preset ci
cmake --build build/release -- -j"$(nproc)"
exec ctest --preset ci -j2
