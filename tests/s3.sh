#!/usr/bin/env bash
# Runs an S3 service for tests, moto's server; all arguments go to it.
#
#   tests/s3.sh --host 127.0.0.1 --port 5000
#
# It is taken from PyPI with pip, once, into a virtual environment in
# ${PBCTL_PEER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/pbctl-peer}. An installed one of the same
# release is used as it is.
set -eu

release=5.2.1
store=${PBCTL_PEER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/pbctl-peer}
place=$store/moto-$release

if python3 -c "import flask, moto, sys; sys.exit(moto.__version__ != '$release')" 2>/dev/null; then
  exec python3 -m moto.server "$@"
fi
if [ ! -x "$place/bin/moto_server" ]; then
  mkdir -p "$store"
  work=$(mktemp -d "$store/moto.XXXXXX")
  python3 -m venv "$work"
  "$work/bin/python" -m pip --quiet --disable-pip-version-check install \
    "moto[server,s3,iam]==$release" 1>&2
  # Two runs may fetch at once: the first to rename wins. The interpreter's path is all that is kept.
  mv -T "$work" "$place" 2>/dev/null || rm -rf "$work"
fi
exec "$place/bin/python" -m moto.server "$@"
