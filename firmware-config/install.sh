#!/bin/sh
# Prépare un Raspberry Pi pour Tablée : ce qu’un paquet n’a pas le droit de faire à la place de la personne.
#
#   sudo tablee-install [options] [partie…]
#
#   Parties, par défaut « config nom journal » :
#     config         les bus SPI et le chien de garde, dans /boot/firmware/config.txt
#     nom            le nom de la carte, « tablee », pour l’adresse http://tablee.local
#     journal        un journal qui survit aux coupures de courant sans user la carte SD
#     wifi           le réseau de la salle, porté par la carte (remplace le Wi-Fi de la carte !)
#     kiosk          l’affichage en plein écran sur le vidéoprojecteur
#     lecture-seule  la racine en lecture seule ; les ateliers sur une partition nommée « tablee »
#     tout           tout, sauf lecture-seule
#
#   Options :
#     --dry-run      montre ce qui changerait, ne change rien
#     --undo         défait ces parties
#     --table NOM    choisit la table qui démarre seule, par exemple trois-volets
#     --ssid NOM     le nom du réseau de la salle (Tablee)
#     --pass MOT     son mot de passe (tiré au sort une fois, puis gardé)
#     --root DOSSIER prépare une carte SD montée là, au lieu de la machine en marche
#
# Chaque changement de fichier est montré (- ce qui part, + ce qui vient). Relancé, il ne refait que ce qui manque.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
system=$here/system
root='' dry='' undo='' table='' ssid=Tablee pass='' parts=''
begin='# >>> tablee : écrit par tablee-install, qui le retire avec --undo'
end='# <<< tablee'
# Ce qui a changé, noté dans des fichiers : « put » tourne au bout d’un tube, où une variable se perdrait.
notes=$(mktemp -d)
trap 'rm -rf -- "$notes"' EXIT

say() { printf '%s\n' "$*"; }
stop_with() {
  say "$1" >&2
  exit "${2:-1}"
}
usage() {
  sed -n '2,/^set -eu/{/^set -eu/d;s/^# \{0,1\}//p;}' "$0"
}

# put FICHIER MODE <contenu   met un fichier en place, montre la différence, ne touche à rien s’il est déjà ainsi.
put() {
  dest=$root$1
  new=$(mktemp)
  cat >"$new"
  if [ -f "$dest" ] && cmp -s "$dest" "$new"; then
    say "  $1 : déjà en place"
  else
    say "  $1 :"
    show "$dest" "$new"
    touch "$notes/any" "$notes/part"
    if [ -z "$dry" ]; then
      mkdir -p -- "$(dirname -- "$dest")"
      # À côté, puis le nom : une coupure de courant ne laisse pas de fichier à moitié écrit.
      cp -- "$new" "$dest.tablee-new"
      chmod -- "$2" "$dest.tablee-new"
      sync -- "$dest.tablee-new"
      mv -f -- "$dest.tablee-new" "$dest"
    fi
  fi
  rm -f -- "$new"
}

# Les mots de passe ne sont montrés nulle part.
show() {
  old=$1
  [ -f "$old" ] || old=/dev/null
  { diff -u -- "$old" "$2" || true; } | sed -n '3,$p' | sed 's/^\([+-]psk=\).*/\1…/; s/^/    /'
}

# take_away FICHIER
take_away() {
  if [ -f "$root$1" ]; then
    say "  $1 : retiré"
    touch "$notes/any" "$notes/part"
    if [ -z "$dry" ]; then rm -f -- "$root$1"; fi
  else
    say "  $1 : déjà absent"
  fi
}

# do_or_say COMMANDE…   agit sur la machine en marche ; sur une carte SD montée, ou à blanc, ne fait que le dire.
do_or_say() {
  if [ -n "$dry$root" ]; then
    say "  à faire : $*"
  else
    say "  + $*"
    "$@" || say "    (a échoué, on continue)"
  fi
}

# after_change COMMANDE…   la même chose, seulement si la partie a changé quelque chose.
after_change() {
  if [ -e "$notes/part" ]; then do_or_say "$@"; fi
}

# Le fichier sans le bloc de Tablée.
without_block() {
  [ ! -f "$1" ] || sed "/^# >>> tablee/,/^# <<< tablee/d" "$1"
}

config_txt() {
  if [ -d "$root/boot/firmware" ]; then echo /boot/firmware/config.txt; else echo /boot/config.txt; fi
}

part_config() {
  file=$(config_txt)
  [ -f "$root$file" ] || { say "  $file : absent, ce n’est pas un Raspberry Pi ; rien à faire" && return 0; }
  if [ -n "$undo" ]; then
    without_block "$root$file" | put "$file" 644
  else
    { without_block "$root$file" && say "$begin" && cat "$system/config.txt" && say "$end"; } | put "$file" 644
  fi
}

part_nom() {
  kept=/var/lib/tablee-install/hostname
  old=$(cat "$root/etc/hostname" 2>/dev/null || echo raspberrypi)
  if [ -n "$undo" ]; then
    name=$(cat "$root$kept" 2>/dev/null || echo raspberrypi)
  else
    name=tablee
    if [ "$old" != tablee ]; then say "$old" | put "$kept" 644; fi
  fi
  say "$name" | put /etc/hostname 644
  { grep -v '^127\.0\.1\.1[[:space:]]' "$root/etc/hosts" 2>/dev/null || true; printf '127.0.1.1\t%s\n' "$name"; } |
    put /etc/hosts 644
  if [ -n "$undo" ]; then
    take_away /etc/avahi/services/tablee.service
  else
    sed "s/@PORT@/$(port)/" "$system/avahi.service" | put /etc/avahi/services/tablee.service 644
    if [ ! -e "$root/usr/sbin/avahi-daemon" ]; then do_or_say apt-get install -y -qq avahi-daemon; fi
  fi
  after_change hostname "$name"
  after_change systemctl try-restart avahi-daemon.service
}

port() {
  found=$(sed -n 's/^PORT=\([0-9]\{1,5\}\)$/\1/p' "$root/etc/tablee/tablee.conf" 2>/dev/null | tail -n 1)
  say "${found:-80}"
}

part_journal() {
  if [ -n "$undo" ]; then
    take_away /etc/systemd/journald.conf.d/60-tablee.conf
    take_away /etc/systemd/system.conf.d/60-tablee.conf
  else
    put /etc/systemd/journald.conf.d/60-tablee.conf 644 <"$system/journald.conf"
    put /etc/systemd/system.conf.d/60-tablee.conf 644 <"$system/watchdog.conf"
  fi
  after_change systemctl restart systemd-journald.service
  after_change systemctl daemon-reexec
}

part_wifi() {
  file=/etc/NetworkManager/system-connections/tablee.nmconnection
  if [ -n "$undo" ]; then
    take_away "$file"
    take_away /etc/tablee/wifi.properties
    take_away /etc/NetworkManager/dnsmasq-shared.d/tablee.conf
    after_change nmcli connection reload
    return 0
  fi
  if [ -z "$pass" ]; then
    pass=$(sed -n 's/^psk=//p' "$root$file" 2>/dev/null || true)
  fi
  if [ -z "$pass" ]; then
    # Sans 0, o, 1, l, i : il sera lu à voix haute.
    pass=$(LC_ALL=C tr -dc 'abcdefghjkmnpqrstuvwxyz23456789' </dev/urandom | head -c 10)
  fi
  if [ "${#pass}" -lt 8 ] || [ "${#pass}" -gt 63 ]; then stop_with "Le mot de passe du Wi-Fi va de 8 à 63 caractères." 2; fi
  case $pass$ssid in
    *[!A-Za-z0-9\ ._-]*) stop_with "Le nom et le mot de passe du Wi-Fi : lettres sans accent, chiffres, espace, point, tirets." 2 ;;
    *) ;;
  esac
  sed "s/@SSID@/$ssid/; s/@PASS@/$pass/" "$system/tablee.nmconnection" | put "$file" 600
  # Le programme montre ce nom et ce mot de passe en code à photographier, à la fin de l’atelier ; lui seul peut les lire.
  printf 'ssid=%s\npsk=%s\n' "$ssid" "$pass" | put /etc/tablee/wifi.properties 640
  after_change chgrp tablee /etc/tablee/wifi.properties
  put /etc/NetworkManager/dnsmasq-shared.d/tablee.conf 644 <"$system/dnsmasq.conf"
  if [ -e "$root/usr/bin/raspi-config" ]; then after_change raspi-config nonint do_wifi_country FR; fi
  after_change nmcli connection reload
  say "  Au prochain démarrage : réseau « $ssid » ; son mot de passe : sudo grep psk= $file"
}

part_kiosk() {
  if [ -n "$undo" ]; then
    take_away /etc/udev/rules.d/61-tablee-kiosk.rules
    after_change systemctl disable --now tablee-kiosk.service
    return 0
  fi
  if [ ! -e "$root/usr/bin/cage" ] || [ ! -e "$root/usr/bin/chromium" ]; then
    do_or_say apt-get install -y -qq --no-install-recommends cage chromium fonts-dejavu-core
  fi
  put /etc/udev/rules.d/61-tablee-kiosk.rules 644 <"$system/kiosk.rules"
  after_change systemctl enable tablee-kiosk.service
  say "  L’affichage prendra l’écran au prochain démarrage."
}

part_lecture_seule() {
  fstab='LABEL=tablee /var/lib/tablee ext4 defaults,noatime,nofail,x-systemd.device-timeout=15s 0 2'
  without_line=$({ grep -v '^LABEL=tablee[[:space:]]' "$root/etc/fstab" 2>/dev/null || true; })
  if [ -n "$undo" ]; then
    take_away /etc/overlayroot.conf
    after_change update-initramfs -u
    say "  La partition « tablee » reste montée sur /var/lib/tablee : les ateliers y sont."
    return 0
  fi
  if [ -z "$dry$root" ] && ! blkid -L tablee >/dev/null; then
    stop_with "Il faut une partition ext4 nommée « tablee » (clé USB ou carte SD) pour garder les ateliers : voir le README."
  fi
  printf '%s\n%s\n' "$without_line" "$fstab" | put /etc/fstab 644
  if [ -z "$dry$root" ] && ! mountpoint -q /var/lib/tablee; then
    say "  + copie des ateliers sur la partition « tablee »"
    systemctl stop tablee.service
    place=$(mktemp -d)
    mount LABEL=tablee "$place"
    cp -a /var/lib/tablee/. "$place/"
    chown tablee:tablee "$place"
    umount "$place"
    rmdir "$place"
    mount /var/lib/tablee
    systemctl start tablee.service
  fi
  if [ ! -e "$root/usr/sbin/overlayroot-chroot" ]; then do_or_say apt-get install -y -qq overlayroot; fi
  put /etc/overlayroot.conf 644 <"$system/overlayroot.conf"
  after_change update-initramfs -u
}

choose_table() {
  [ -f "$here/tables/$table.yaml" ] || [ "$table" = virtual ] || [ -f "$table" ] ||
    stop_with "La table « $table » n’existe pas dans $here/tables." 2
  conf=/etc/tablee/tablee.conf
  [ -f "$root$conf" ] || stop_with "Tablée n’est pas installée : sudo apt install ./tablee_*.deb d’abord."
  say "La table qui démarre seule :"
  { grep -v '^TABLE=' "$root$conf" && say "TABLE=$table"; } | put "$conf" 644
}

while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) usage && exit 0 ;;
    --dry-run) dry=yes ;;
    --undo) undo=yes ;;
    --table | --ssid | --pass | --root)
      [ $# -ge 2 ] || stop_with "L’option $1 attend une valeur." 2
      case $1 in --table) table=$2 ;; --ssid) ssid=$2 ;; --pass) pass=$2 ;; *) root=${2%/} ;; esac
      shift
      ;;
    config | nom | journal | wifi | kiosk | lecture-seule) parts="$parts $1" ;;
    tout) parts="config nom journal wifi kiosk" ;;
    *) stop_with "« $1 » n’est ni une partie ni une option. Voir tablee-install --help." 2 ;;
  esac
  shift
done
[ -n "$parts" ] || parts="config nom journal"
[ -z "$root" ] || [ -d "$root/etc" ] || stop_with "$root n’est pas la racine d’une carte SD montée." 2
[ -n "$dry$root" ] || [ "$(id -u)" = 0 ] || stop_with "Il faut les droits d’administration : sudo tablee-install …"
if [ -z "$root" ] && mountpoint -q /media/root-ro 2>/dev/null; then
  stop_with "La racine est en lecture seule, ce changement s’oublierait : sudo overlayroot-chroot tablee-install …"
fi

[ -z "$dry" ] || say "À blanc : rien n’est changé."
[ -z "$table" ] || choose_table
for part in $parts; do
  say "Partie « $part » :"
  rm -f -- "$notes/part"
  case $part in
    config) part_config ;;
    nom) part_nom ;;
    journal) part_journal ;;
    wifi) part_wifi ;;
    kiosk) part_kiosk ;;
    *) part_lecture_seule ;;
  esac
done
if [ ! -e "$notes/any" ]; then
  say "Tout était déjà ainsi."
elif [ -n "$dry" ]; then
  say "Sans --dry-run, ce sera fait."
else
  say "C’est fait. Redémarrer la carte pour que tout compte : sudo reboot"
fi
