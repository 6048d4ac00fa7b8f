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
cmake --build build/release --target huella huellad huellactl mercadopago-standin

"$bin/huellactl" server start
"$bin/huellactl" demo load

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # A Mercado Pago to practise with, on this computer, for as long as the desktop is open. A clinic
    # that is connected to its own account stays so.
    address=$(mktemp)
    "$bin/mercadopago-standin" --port 0 >"$address" &
    standin=$!
    trap 'kill "$standin" 2>/dev/null || true; rm -f "$address"' EXIT
    for _ in $(seq 50); do [ -s "$address" ] && break || sleep 0.1; done
    echo "APP_USR-6295877106812064-112233-demo-823549964" |
        "$bin/huellactl" mercadopago connect --test-server "$(head -n 1 "$address")"
    "$bin/huella" "$@"
    exit
fi
pictures=$PWD/tour
echo "No hay pantalla: se recorre un día de la clínica y se guardan las imágenes."
xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" "$bin/huella" --tour "$pictures"
echo "Las imágenes del recorrido están en $pictures"
