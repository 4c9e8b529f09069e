#!/bin/sh
# boot.sh ROOT FOLDER   Boots the Debian root with its own systemd and the folder at /mnt. What it writes is forgotten.
# Mounts live in a namespace of their own: systemd of today wants one tree of cgroups, whatever this machine has.
set -eu
# shellcheck disable=SC2016 # expanded by the shell inside
exec unshare --mount --propagation private sh -euc '
  mount -t tmpfs tmpfs /run
  umount --recursive /sys/fs/cgroup
  mount -t cgroup2 cgroup2 /sys/fs/cgroup
  exec systemd-nspawn --quiet --register=no --keep-unit --console=pipe --private-network --volatile=overlay \
    --machine="tablee-$$" --hostname=tablee --bind-ro="$2:/mnt" --directory="$1" --boot
' boot "$@"
