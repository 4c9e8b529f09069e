# shellcheck shell=sh
# Sourced by run, verify and mvnw; POSIX sh.
#
#   java_home=$(find_jdk25)   prints the home of a JDK 25, or fails in silence
#   java_home=$(need_jdk25)   the same, but first tries to install one, and says what is missing
#
# Order: JAVA_HOME, the system's JDKs, those of a user's JDK tools, then whatever `java` the path holds.

is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[".]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

find_jdk25() {
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  on_path=$(command -v java) || return 1
  on_path=$(readlink -f -- "$on_path") || return 1
  on_path=${on_path%/bin/java}
  is_jdk25 "$on_path" && printf '%s\n' "$on_path"
}

need_jdk25() {
  find_jdk25 && return 0
  if apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
      echo "Tablée demande un JDK 25 : installation de openjdk-25-jdk-headless par apt-get." >&2
      apt-get install -y -qq --no-install-recommends openjdk-25-jdk-headless >&2 || true
      find_jdk25 && return 0
    else
      echo "Tablée demande un JDK 25 ; il manque ici. À faire : sudo apt install openjdk-25-jdk-headless" >&2
      return 1
    fi
  fi
  echo "Tablée demande un JDK 25, introuvable ici (Debian trixie : apt install openjdk-25-jdk-headless ; ailleurs, JAVA_HOME doit désigner un JDK 25)." >&2
  return 1
}
