#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, starts the clinic with demo data, and opens the desktop.
# Without a display it runs the tour and says where the pictures are.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
bin=$PWD/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    packaging/dependencies.sh run
else
    packaging/dependencies.sh tour
fi

# A folder that the tests have configured is as good: configuring it anew would build all again.
[ -e build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target huella huellad huellactl

"$bin/huellactl" server start
"$bin/huellactl" demo load

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/huella" "$@"
fi
pictures=$PWD/tour
echo "No hay pantalla: se recorre un día de la clínica y se guardan las imágenes."
xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" "$bin/huella" --tour "$pictures"
echo "Las imágenes del recorrido están en $pictures"
