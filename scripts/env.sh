# Sourced by every script: where the project's tools are, and which toolchain builds for wasm.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# trunk 0.21 refuses every value of NO_COLOR but true and false.
unset NO_COLOR
export PATH="$root/.tools/bin:$root/scripts/node_modules/.bin:$PATH"

trunk_version=0.21.14
wasm_split_version=0.2.4
cargo_deny_version=0.20.2
cyclonedx_version=0.5.9
wasm_target=wasm32-unknown-unknown
# The toolchain that scripts/setup.sh assembles from Debian packages where rustup cannot fetch the target.
debian_toolchain=debian

step() { printf '\n== %s\n' "$*"; }
fail() { printf '\n!! %s\n' "$*" >&2; exit 1; }

# The version of a package in Cargo.lock.
locked_version() {
  awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock
}

# Whether the toolchain (default: the ordinary one) links an empty program for wasm.
builds_wasm() (
  export RUSTUP_TOOLCHAIN=${1:-${RUSTUP_TOOLCHAIN:-}}
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  echo 'fn main() {}' > "$scratch/empty.rs"
  rustc --target "$wasm_target" -o "$scratch/empty.wasm" "$scratch/empty.rs" > /dev/null 2>&1
)

# Runs a command with the toolchain that has the wasm target.
with_wasm() {
  if [ -z "${wasm_toolchain+set}" ]; then
    if builds_wasm; then wasm_toolchain=''
    elif builds_wasm "$debian_toolchain"; then wasm_toolchain=$debian_toolchain
    else fail "no toolchain here builds for $wasm_target; scripts/setup.sh says what is missing"
    fi
  fi
  if [ -n "$wasm_toolchain" ]; then RUSTUP_TOOLCHAIN=$wasm_toolchain "$@"; else "$@"; fi
}

# The release build, cut in parts: the first visit waits for one of them. It names no folder of the machine that made it;
# cargo adds these flags to those of .cargo/config.toml.
release_build() {
  local crates=${CARGO_HOME:-$HOME/.cargo}/registry/src/ library
  library=$(with_wasm rustc --print sysroot)/lib/rustlib/src/rust/
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$crates= --remap-path-prefix=$library=" \
    with_wasm trunk build --release --locked --features split "$@"
}

# The system's Chromium or Chrome.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

has_firefox() { command -v "${FIREFOX:-firefox-esr}" > /dev/null; }

# WebKitGTK's driver, and the screen that its browser wants.
has_webkit() { command -v WebKitWebDriver > /dev/null && command -v Xvfb > /dev/null; }

# Whether the node modules of a folder are those of its lock file.
has_modules() {
  local installed=$1/node_modules/.package-lock.json
  [ -e "$installed" ] && ! [ "$1/package-lock.json" -nt "$installed" ]
}
