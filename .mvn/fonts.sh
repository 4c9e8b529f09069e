#!/bin/sh
# Brings the typefaces (SIL Open Font License 1.1) from their npm packages, once: the pages' into .mvn/fonts, those of the
# printed sheets into .mvn/print-fonts.
# They are dressing: without npm or network the pages use the system's typefaces, and paper one that comes with the program.
set -eu
mvn_dir=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
fonts=$mvn_dir/fonts
print_fonts=$mvn_dir/print-fonts
[ -d "$fonts" ] && [ -d "$print_fonts" ] && exit 0
command -v npm >/dev/null 2>&1 || exit 0

work=$(mktemp -d "$mvn_dir/fonts.XXXXXX")
trap 'rm -rf -- "$work"' EXIT INT TERM

# take PACKAGE VERSION LICENCE LICENCE-NAME FILE...: into $work/out, under their own names without folders
take() {
  package=$1 version=$2 licence=$3 licence_name=$4
  shift 4
  (cd "$work" && npm pack --silent --ignore-scripts --prefer-offline --fetch-retries=0 --fetch-timeout=20000 \
    "$package@$version" >archive.name 2>/dev/null) || return 1
  archive=$(tail -n 1 "$work/archive.name")
  rm -rf -- "$work/package"
  tar -xzf "$work/$archive" -C "$work"
  for file in "$@"; do
    cp -- "$work/package/$file" "$work/out/${file##*/}"
  done
  cp -- "$work/package/$licence" "$work/out/$licence_name"
}

# Variable, for browsers.
take_page_fonts() {
  take @fontsource-variable/fraunces 5.3.0 LICENSE OFL-fraunces.txt \
    files/fraunces-latin-full-normal.woff2 files/fraunces-latin-full-italic.woff2 &&
    take @fontsource-variable/atkinson-hyperlegible-next 5.3.0 LICENSE OFL-atkinson-hyperlegible-next.txt \
      files/atkinson-hyperlegible-next-latin-wght-normal.woff2 files/atkinson-hyperlegible-next-latin-wght-italic.woff2
}

# The same families, one file a weight: a PDF takes no variable typeface.
take_print_fonts() {
  take @expo-google-fonts/fraunces 0.4.1 LICENSE_FONT OFL-fraunces.txt \
    600SemiBold/Fraunces_600SemiBold.ttf &&
    take @expo-google-fonts/atkinson-hyperlegible-next 0.4.1 LICENSE_FONT OFL-atkinson-hyperlegible-next.txt \
      400Regular/AtkinsonHyperlegibleNext_400Regular.ttf 700Bold/AtkinsonHyperlegibleNext_700Bold.ttf \
      400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf
}

# bring FOLDER TAKE: the very bytes that were looked at, or none
bring() {
  [ -d "$1" ] && return 0
  rm -rf -- "$work/out"
  mkdir "$work/out"
  "$2" || return 0
  (cd "$work/out" && sha256sum --check --status "$mvn_dir/${1##*/}.sha256") || {
    echo "Polices : les fichiers reçus ne sont pas ceux attendus ; celles du système serviront." >&2
    return 0
  }
  # Two builds at once: the first to rename wins, the other finds the folder there.
  mv -T -- "$work/out" "$1" 2>/dev/null || [ -d "$1" ]
}

bring "$fonts" take_page_fonts
bring "$print_fonts" take_print_fonts
