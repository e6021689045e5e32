#!/usr/bin/env bash
# Sets up what is missing to build, serve and test. Safe to run again: every step looks first.
#   scripts/setup.sh build     what scripts/serve.sh needs
#   scripts/setup.sh test      that, and what scripts/test.sh needs
#   scripts/setup.sh release   what scripts/release.sh needs
set -euo pipefail
. "$(dirname "$0")/env.sh"

wants=${1:-test}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

apt_install() {
  command -v apt-get > /dev/null || return 1
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null
}

# Debian's own compiler, with a standard library for wasm that it builds from its own sources.
wasm_from_debian() {
  apt_install rustc-web cargo-web rust-web-src || return 1
  local lld sources scratch
  lld=$(apt-cache search --names-only '^lld-[0-9]+$' | awk '{print $1}' | sort -V | tail -n 1)
  apt_install "$lld" || return 1
  as_root ln -sf "/usr/bin/$lld" /usr/local/bin/rust-lld
  sources=$(ls -d /usr/src/rustc-* | sort -V | tail -n 1)
  scratch=$(mktemp -d)
  cp -r "$sources/library" "$scratch/library"
  (
    cd "$scratch/library/sysroot"
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
      RUSTFLAGS='-Cembed-bitcode=yes -Zforce-unstable-if-unmarked' \
      /usr/bin/cargo build --quiet --release --target "$wasm_target" --no-default-features \
      --features panic-unwind,compiler-builtins-mem --target-dir "$scratch/target"
  )
  as_root mkdir -p "/usr/lib/rustlib/$wasm_target/lib"
  as_root cp "$scratch/target/$wasm_target/release/deps/"*.rlib "/usr/lib/rustlib/$wasm_target/lib/"
  rm -rf "$scratch"
  rustup toolchain link "$debian_toolchain" /usr
}

# Cargo tools share one build folder, so that what they have in common is compiled once; it goes when all are there.
# They are not optimised: they run for seconds, and are built on each new machine.
trap 'rm -rf "$root/.tools/target"' EXIT
cargo_tool() {
  CARGO_TARGET_DIR="$root/.tools/target" \
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 \
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install --quiet --root .tools "$@"
}

node_modules() {
  step "$2"
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error)
}

has_version() { command -v "$1" > /dev/null && "$@" --version 2> /dev/null | grep -qF " $want"; }

command -v cargo > /dev/null || fail "Rust is missing: https://rustup.rs"
command -v node > /dev/null || fail "Node.js 20 or newer is missing: https://nodejs.org"

if ! builds_wasm && ! builds_wasm "$debian_toolchain"; then
  step "Rust target $wasm_target"
  rustup target add "$wasm_target" > /dev/null 2>&1 || wasm_from_debian || true
  builds_wasm || builds_wasm "$debian_toolchain" || fail "cannot set up $wasm_target here.
   Where rustup can download: rustup target add $wasm_target
   On Debian or Ubuntu: apt-get needs the packages rustc-web cargo-web rust-web-src and lld."
fi

want=$(locked_version wasm-bindgen)
if ! has_version wasm-bindgen; then
  step "wasm-bindgen $want"
  cargo_tool wasm-bindgen-cli --version "$want"
fi

want=$trunk_version
if ! has_version trunk; then
  step "trunk $want"
  cargo_tool trunk --version "$want" --locked
fi

# The command does not tell its version.
want="wasm_split_cli_support v$wasm_split_version"
if ! cargo install --root .tools --list | grep -qF "$want"; then
  step "$want"
  cargo_tool wasm_split_cli_support --version "$wasm_split_version" --features build-binary --locked
fi

has_modules scripts || node_modules scripts "tools of the release build"

want=$cyclonedx_version
if [ "$wants" = release ] && ! cargo install --root .tools --list | grep -qF "cargo-cyclonedx v$want"; then
  step "cargo-cyclonedx $want"
  cargo_tool cargo-cyclonedx --version "$want" --locked
fi

[ "$wants" = test ] || exit 0

want=$cargo_deny_version
if ! has_version cargo-deny; then
  step "cargo-deny $want"
  cargo_tool cargo-deny --version "$want" --locked
fi

if ! find_chromium > /dev/null || ! command -v chromedriver > /dev/null; then
  step "Chromium and its driver"
  apt_install chromium chromium-driver || fail "please install Chromium (or Chrome) and the chromedriver of the same version"
fi

# Where these cannot be had, what they would run is left out, and scripts/test.sh says so.
if ! has_firefox || ! has_webkit; then
  step "Firefox, WebKit, and a screen for it"
  apt_install firefox-esr webkit2gtk-driver xvfb || echo "not to be had here: please install Firefox ESR; WebKitGTK runs on Linux alone"
fi

has_modules tests/e2e || node_modules tests/e2e "end-to-end test tools"
