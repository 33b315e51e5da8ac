# Sourced by run.sh and test.sh: sees to Debian packages, a virtual environment and the locked Python packages.
# Quick when nothing has changed since the last time. Sets $project and $python.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$project/.venv
python=$venv/bin/python
cd "$project"

say() { printf '%s\n' "$*" >&2; }
give_up() { say "dscope: $*"; exit 1; }

# What OpenCV and Qt need of the system, measured on a Debian with nothing else. Where an xcb library is missing,
# Qt ends the process and blames libxcb-cursor0, whichever it was.
needed_libraries() { cat <<'LIST'
libGL.so.1 libgl1
libgthread-2.0.so.0 libglib2.0-0
libxcb.so.1 libxcb1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libbrotlidec.so.1 libbrotli1
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
LIST
}

# Read to its end: a list that is cut off at the first find would end ldconfig, and count as not found.
has_library() { PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null | grep -F "$1 " >/dev/null; }

find_python() {
  for name in python3.11 python3.12 python3.13 python3.14 python3; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      command -v "$name"
      return
    fi
  done
}

# Programs beside Python that a caller needs; each is in a Debian package of its name in small letters, or PROGRAM=PACKAGE.
needed_programs=
# Not empty where a caller packs the program: PyInstaller takes Python along as a shared library.
packs_python=
# Libraries that a caller needs beside those above, as there: library, package.
more_libraries=

# Files that a caller needs, of programs that are not on the path, each with its package: pattern, package.
needed_files=

has_file() { compgen -G "$1" >/dev/null; }

# Packages that are missing, one a line.
missing_packages() {
  if [ ! -x "$python" ]; then
    local found; found=$(find_python)
    if [ -z "$found" ]; then
      echo python3
      echo python3-venv
    elif ! "$found" -c 'import ensurepip, venv' 2>/dev/null; then
      # Debian names the package after the version it belongs to.
      "$found" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
    fi
  fi
  [ "$(uname -s)" = Linux ] || return 0
  { needed_libraries; echo "$more_libraries"; } | grep . | while read -r library package; do has_library "$library" || echo "$package"; done
  while read -r pattern package; do [ -z "$pattern" ] || has_file "$pattern" || echo "$package"; done <<<"$needed_files"
  for program in $needed_programs; do
    command -v "${program%=*}" >/dev/null || tr 'A-Z' 'a-z' <<<"${program#*=}"
  done
  [ -z "$packs_python" ] || missing_libpython
}

# Debian has Python as a shared library in a package of its own; others have it beside the program.
missing_libpython() {
  local found=$python name
  [ -x "$found" ] || found=$(find_python)
  [ -n "$found" ] || return 0
  name=$("$found" -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME"))')
  has_library "$name" || [ -e "$("$found" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR"))')/$name" ] \
    || "$found" -c 'import sys; print("libpython3.%d" % sys.version_info[1])'
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else give_up "these packages are missing and can only be installed by root: $packages"
  fi
}

install_packages() {
  packages=$(missing_packages | tr '\n' ' ')
  [ -n "${packages// /}" ] || return 0
  command -v apt-get >/dev/null || give_up "please install with your system's package manager: $packages"
  say "Installing from Debian: $packages"
  as_root apt-get update -qq || give_up "apt-get update failed"
  # shellcheck disable=SC2086 - one word for each package
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null \
    || give_up "apt-get could not install $packages"
}

make_venv() {
  if [ -x "$python" ] && "$python" -c 'import pip' 2>/dev/null; then return; fi
  local found; found=$(find_python)
  [ -n "$found" ] || give_up "Python 3.11 or later is needed"
  say "Making a virtual environment with $("$found" --version)"
  rm -rf "$venv"
  "$found" -m venv "$venv" || give_up "the virtual environment could not be made"
}

# locked LOCK: installs the packages of installer/LOCK, unless they are there already.
locked() {
  local lock=installer/$1 stamp=$venv/.installed-$1 wanted
  wanted=$(sha256sum "$lock")
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return; fi
  say "Installing Python packages from $lock (a minute or two the first time)"
  pip_ install --require-hashes --no-deps --only-binary :all: -r "$lock" || return
  printf '%s' "$wanted" >"$stamp"
}

# The program itself, as it lies here: again where pyproject.toml has changed or the folder was moved.
install_program() {
  local stamp=$venv/.installed-program wanted
  wanted=$(sha256sum pyproject.toml)$project
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return; fi
  pip_ install --no-deps --no-build-isolation --editable . || give_up "the program could not be installed"
  printf '%s' "$wanted" >"$stamp"
}

pip_() { "$python" -m pip --disable-pip-version-check --quiet --quiet "$1" --root-user-action ignore --no-input "${@:2}"; }

prepare() {
  install_packages
  [ -z "$packs_python" ] || install_packages  # once more: which library a Python needs is known when there is one
  make_venv
  locked "$1" || give_up "the Python packages could not be installed"
  install_program
}
