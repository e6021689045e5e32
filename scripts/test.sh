#!/usr/bin/env bash
# Sets up what is missing and runs every check. What a runner prints last stands below the step's line.
# With --long, what is tried at random or again and again is tried far more often, for hours.
set -euo pipefail
. "$(dirname "$0")/env.sh"
if [ "${1:-}" = --long ]; then export LONG=1; fi
# What is built once needs no notes for the next build, which are larger than itself.
export CARGO_INCREMENTAL=0

scripts/setup.sh test

step "Format"
cargo fmt --check
step "Lints: the pure layers alone, everything on this machine, everything for wasm"
cargo clippy --quiet --locked --no-default-features --all-targets -- -D warnings
cargo clippy --quiet --locked --all-targets -- -D warnings
with_wasm cargo clippy --quiet --locked --target "$wasm_target" --lib --bins --test web --test components --features split -- -D warnings
step "Licences, sources and bans of dependencies"
cargo deny --offline check bans licenses sources
step "Tests on this machine"
cargo test --quiet --locked -- --show-output
step "Documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --locked --no-deps --document-private-items
step "Tests of storage, clock and components in headless Chromium"
# Every dialog is opened some hundred times, which takes longer than the usual time for all tests.
CHROMEDRIVER=$(command -v chromedriver) WASM_BINDGEN_TEST_TIMEOUT=600 \
  with_wasm cargo test --locked --target "$wasm_target" --test web --test components
step "Release build"
release_build
step "Size"
node scripts/size.mjs
step "Build in a language that nobody speaks"
node scripts/pseudo.mjs target/pseudo
(cd target/pseudo && CARGO_TARGET_DIR=$root/target with_wasm trunk build --locked)
step "The built apps in headless Chromium"
cd tests/e2e
npx html-validate --config html-validate.json ../../dist/index.html
export CHROMIUM
CHROMIUM=$(find_chromium)
npx playwright test --config pseudo.config.js
npx playwright test
if has_firefox; then
  step "The built app in Firefox"
  npm run --silent firefox
else
  step "No Firefox ESR on this machine: left out"
fi
if has_webkit; then
  step "The built app in WebKit"
  npm run --silent webkit
else
  step "No WebKitGTK on this machine: left out"
fi
step "Which engine has passed what"
node engines.js
step "Everything passed"
