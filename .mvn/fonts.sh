#!/bin/sh
# Brings the pages' typefaces (SIL Open Font License 1.1) from their npm packages into .mvn/fonts, once.
# They are dressing: without npm or network the pages use the system's typefaces and nothing else changes.
set -eu
mvn_dir=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
fonts=$mvn_dir/fonts
[ -d "$fonts" ] && exit 0
command -v npm >/dev/null 2>&1 || exit 0

work=$(mktemp -d "$mvn_dir/fonts.XXXXXX")
trap 'rm -rf -- "$work"' EXIT INT TERM

# take PACKAGE VERSION LICENCE-NAME FILE...
take() {
  package=$1 version=$2 licence=$3
  shift 3
  (cd "$work" && npm pack --silent --ignore-scripts --prefer-offline --fetch-retries=0 --fetch-timeout=20000 \
    "$package@$version" >archive.name 2>/dev/null) || return 1
  archive=$(tail -n 1 "$work/archive.name")
  rm -rf -- "$work/package"
  tar -xzf "$work/$archive" -C "$work"
  for file in "$@"; do
    cp -- "$work/package/files/$file" "$work/out/$file"
  done
  cp -- "$work/package/LICENSE" "$work/out/$licence"
}

mkdir "$work/out"
take @fontsource-variable/fraunces 5.3.0 OFL-fraunces.txt \
  fraunces-latin-full-normal.woff2 fraunces-latin-full-italic.woff2 || exit 0
take @fontsource-variable/atkinson-hyperlegible-next 5.3.0 OFL-atkinson-hyperlegible-next.txt \
  atkinson-hyperlegible-next-latin-wght-normal.woff2 atkinson-hyperlegible-next-latin-wght-italic.woff2 || exit 0

# The very bytes that were looked at, or none.
(cd "$work/out" && sha256sum --check --status "$mvn_dir/fonts.sha256") || {
  echo "Polices : les fichiers reçus ne sont pas ceux attendus ; les polices du système serviront." >&2
  exit 0
}
# Two builds at once: the first to rename wins, the other finds the folder there.
mv -T -- "$work/out" "$fonts" 2>/dev/null || [ -d "$fonts" ]
