#!/bin/sh
# Builds pbctl from this checkout and installs the program, its man pages and completions.
# `./install.sh --help` says how.
set -eu

usage() {
  cat <<'TEXT'
Usage: ./install.sh [--prefix DIR] [--dry-run] [--no-build] [--uninstall]

Builds pbctl (cargo build --release --locked) and installs below the prefix:

  bin/pbctl
  share/man/man[157]/pbctl*
  share/bash-completion/completions/pbctl
  share/zsh/site-functions/_pbctl
  share/fish/vendor_completions.d/pbctl.fish

  --prefix DIR  where to; default /usr/local, or ~/.local when /usr/local may not be written
  --dry-run     says what would be done and does nothing
  --no-build    installs the program that is already in target/release
  --uninstall   removes what an installation put there; data directories are never touched

DESTDIR is put before the prefix, for those who make packages.
Needs Rust 1.95 or newer and a C compiler.
TEXT
}

say() {
  printf '%s\n' "$*"
}

fail() {
  printf 'install.sh: %s\n' "$*" >&2
  exit 1
}

default_prefix() {
  if [ -n "${DESTDIR:-}" ] || [ -w /usr/local/bin ]; then
    say /usr/local
  else
    say "${HOME:?HOME is not set: use --prefix}/.local"
  fi
}

check_tools() {
  command -v cargo >/dev/null 2>&1 || fail "cargo is missing: install Rust from https://rustup.rs"
  if ! command -v cc >/dev/null 2>&1 && ! command -v gcc >/dev/null 2>&1 \
    && ! command -v clang >/dev/null 2>&1 && [ -z "${CC:-}" ]; then
    fail "a C compiler is missing: install gcc or clang"
  fi
}

# put MODE FILE TARGET
put() {
  if [ "$dry_run" = yes ]; then
    say "would install $3"
    return
  fi
  mkdir -p "$(dirname "$3")"
  # Beside it and then over it: a running program keeps its file.
  cp "$2" "$3.new"
  chmod "$1" "$3.new"
  mv -f "$3.new" "$3"
}

install_all() {
  program=${CARGO_TARGET_DIR:-target}/release/pbctl
  if [ "$build" = yes ]; then
    check_tools
    say "+ cargo build --release --locked"
    [ "$dry_run" = yes ] || cargo build --release --locked
  fi
  if [ "$dry_run" = no ] && [ ! -x "$program" ]; then
    fail "$program is missing: build it first, without --no-build"
  fi
  put 755 "$program" "$root/bin/pbctl"
  pages=0
  for page in man/*.[157]; do
    pages=$((pages + 1))
    put 644 "$page" "$root/share/man/man${page##*.}/$(basename "$page")"
  done
  put 644 completions/pbctl.bash "$root/share/bash-completion/completions/pbctl"
  put 644 completions/_pbctl "$root/share/zsh/site-functions/_pbctl"
  put 644 completions/pbctl.fish "$root/share/fish/vendor_completions.d/pbctl.fish"
  [ "$dry_run" = no ] || return 0
  say "Installed $root/bin/pbctl, $pages man pages, and completions for bash, zsh and fish."
  case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "Add $prefix/bin to PATH to call it by its name." ;;
  esac
}

# gone FILE
gone() {
  if [ -e "$1" ] && [ "$dry_run" = yes ]; then
    say "would remove $1"
  elif [ -e "$1" ]; then
    rm -f "$1"
    removed=$((removed + 1))
  fi
}

uninstall_all() {
  removed=0
  gone "$root/bin/pbctl"
  for page in "$root"/share/man/man1/pbctl.1 "$root"/share/man/man[157]/pbctl-*.[157]; do
    gone "$page"
  done
  gone "$root/share/bash-completion/completions/pbctl"
  gone "$root/share/zsh/site-functions/_pbctl"
  gone "$root/share/fish/vendor_completions.d/pbctl.fish"
  [ "$dry_run" = no ] || return 0
  if [ "$removed" = 0 ]; then
    fail "there is no pbctl below $root: name the folder with --prefix"
  fi
  say "Removed pbctl below $root ($removed files). Data directories are untouched."
}

prefix=
dry_run=no
build=yes
action=install
while [ $# -gt 0 ]; do
  case $1 in
    --prefix)
      [ $# -ge 2 ] || fail "--prefix needs a folder"
      prefix=$2
      shift
      ;;
    --prefix=*) prefix=${1#--prefix=} ;;
    --dry-run) dry_run=yes ;;
    --no-build) build=no ;;
    --uninstall) action=uninstall ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      fail "unknown option $1"
      ;;
  esac
  shift
done

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
caller=$(pwd)
cd "$here"
[ -n "$prefix" ] || prefix=$(default_prefix)
case $prefix in
  /*) ;;
  *) prefix=$caller/$prefix ;;
esac
root=${DESTDIR:-}$prefix
case $action in
  install) install_all ;;
  uninstall) uninstall_all ;;
esac
