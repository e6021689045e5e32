#!/usr/bin/env bash
# Makes a release of what is committed, in release/: the built app, what it is made of (CycloneDX), and the hashes of
# its files. A second build in another folder has to give the same bytes.
set -euo pipefail
. "$(dirname "$0")/env.sh"

[ -z "$(git status --porcelain)" ] || fail "there is something that is not committed"
scripts/setup.sh release

# The tools of this folder, the sources of the last commit, and nothing that was built before.
copy=$(mktemp -d)
trap 'rm -rf "$copy" sbom.cdx.json' EXIT
git archive HEAD | tar -x -C "$copy"
ln -s "$root/.tools" "$copy/.tools"
ln -s "$root/scripts/node_modules" "$copy/scripts/node_modules"

step "Build"
release_build --quiet
step "The same build in another folder"
(root=$copy && cd "$copy" && release_build --quiet)
diff -r dist "$copy/dist" || fail "two builds of the same sources differ"

step "What it is made of"
rm -rf release
mkdir release
cp -r dist release/app
cargo cyclonedx --quiet --format json --spec-version 1.5 --target "$wasm_target" --features split --override-filename sbom.cdx
sed "s,path+file://$root,path+file:///,g" sbom.cdx.json > release/sbom.cdx.json
(cd release && find app sbom.cdx.json -type f | LC_ALL=C sort | xargs sha256sum > SHA256SUMS)
cat release/SHA256SUMS
