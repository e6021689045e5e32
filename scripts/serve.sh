#!/usr/bin/env bash
# Sets up what is missing, builds the release and serves it on loopback: scripts/serve.sh [PORT]
set -euo pipefail
. "$(dirname "$0")/env.sh"

scripts/setup.sh build
step "Release build"
release_build
step "Serving, until Ctrl+C"
exec node scripts/serve.mjs "$@"
