#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# keyring.sh PROBE: runs the probe's cases against a real GNOME Keyring.
set -eu
probe=$1
home=$(mktemp -d /tmp/huella-keyring-XXXXXX)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
mkdir -m 700 -p "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"

# The daemon ends with its bus.
echo "== open"
dbus-run-session -- sh -c '
    printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    exec "$0" "[open]"' "$probe"
test -s "$XDG_DATA_HOME/keyrings/login.keyring"

echo "== shut"
dbus-run-session -- sh -c '
    gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null
    exec "$0" "[shut]"' "$probe"

echo "== none"
DBUS_SESSION_BUS_ADDRESS=unix:path="$home/nowhere" "$probe" "[none]"
