#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/dependencies.sh run | tour | test | list run | list tour | list test
# Installs, without asking, what is missing to build and run Huella on Debian 12, or to test it
# too. Nothing missing: nothing done, not even an index update.
set -euo pipefail

runtime=(
    postgresql-15 postgresql-client-15
    libqt6svg6 qt6-qpa-plugins qt6-image-formats-plugins qt6-translations-l10n
    libsecret-1-0       # opened at run time by QtKeychain
    fonts-noto-core fonts-inter
    libxcb-cursor0 libxkbcommon-x11-0
    cups-client         # lp and lpstat: without them the windows offer the PDF alone
    util-linux xvfb xauth
)
build=(
    g++ cmake ninja-build pkg-config mold
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev libqt6opengl6-dev
    qtkeychain-qt6-dev libpq-dev libssl-dev libqrencode-dev libzxcvbn-dev libgl-dev
    libdcmtk-dev libheif-dev libopenjp2-7-dev
)
tests=(
    catch2
    postgresql-15-pgtap libtap-parser-sourcehandler-pgtap-perl
    dbus gnome-keyring procps openssl
    libzxing-dev libpoppler-qt6-dev
    python3-pydicom libheif-examples
)
# what the tour's people bring: a real X-ray, a photograph of a cat, and a browser to pay in
tour=(libgdcm3.0 python3-skimage chromium chromium-driver)

wanted() {
    printf '%s\n' "${runtime[@]}" "${build[@]}"
    [ "$1" = run ] || printf '%s\n' "${tour[@]}"
    [ "$1" != test ] || printf '%s\n' "${tests[@]}"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Faltan paquetes y no hay sudo. Como root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
}

case "$*" in
run | tour | test) ;;
"list run" | "list tour" | "list test")
    wanted "$2"
    exit 0
    ;;
*)
    echo "packaging/dependencies.sh run | tour | test | list run | list tour | list test" >&2
    exit 2
    ;;
esac
mapfile -t list < <(wanted "$1" | sort -u)
# dpkg-query fails on packages it has never heard of: those are missing too.
installed=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${list[@]}" 2>/dev/null || true; } |
    sed -n 's/ installed$//p' | sort -u)
mapfile -t missing < <(comm -23 <(printf '%s\n' "${list[@]}") - <<<"$installed")
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi
echo "Se instalan: ${missing[*]}"
as_root apt-get update -q
as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
