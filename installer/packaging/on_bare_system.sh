#!/usr/bin/env bash
# The part of check_deb.sh that runs on the bare system: installs the package given, uses it, removes it again.
set -euo pipefail
package=$1
seen=/check/seen
user=inspector
home=/home/$user
export DEBIAN_FRONTEND=noninteractive
mkdir -p "$seen"

tell() { printf '%-36s %s\n' "$1" "$2"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
become_user=(setpriv --reuid "$user" --regid "$user" --init-groups env HOME="$home" USER="$user")
as_user() { "${become_user[@]}" "$@"; }
seconds() { date +%s.%N; }
middle() { sort -n | sed -n 3p; }  # of five

# expect CODE COMMAND …: the exit code that the contract names.
expect() {
  local wanted=$1 code=0
  shift
  "$@" >/tmp/said 2>&1 || code=$?
  [ "$code" = "$wanted" ] || { cat /tmp/said >&2; fail "exit code $code instead of $wanted: $*"; }
}

apt-get update -qq
command -v python3 >/dev/null && fail "there is a Python on the bare system"
before=$(seconds)
apt-get install -y -qq --no-install-recommends "$package" >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log >&2; fail "apt"; }
tell "Installed with its libraries, s" "$(printf '%.0f' "$(echo "$before $(seconds)" | awk '{print $2 - $1}')")"
tell "Package, MB" "$(du -m "$package" | cut -f 1)"
tell "On the disk, MB" "$(du -sm /usr/lib/dscope-blink | cut -f 1)"
command -v python3 >/dev/null && fail "the package drew in a Python"
# For looking at the window only; the package does without.
apt-get install -y -qq --no-install-recommends xvfb xauth xdotool imagemagick desktop-file-utils \
  >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log >&2; fail "apt, for Xvfb and xdotool"; }
command -v python3 >/dev/null && fail "the tools of this check drew in a Python"
desktop-file-validate /usr/share/applications/dscope-blink.desktop
useradd --create-home "$user"

# Exit codes and a batch, as a user who may write nothing but his own folder.
cd "$home"
expect 0 as_user dscope --version
expect 2 as_user dscope inspect nowhere --out out
expect 0 as_user dscope simulate pictures -n 4 --seed 7 --fiber mm-50-125
mkdir -p empty && echo no picture >empty/nothing.jpg && chown -R "$user:" empty
expect 1 as_user dscope inspect empty --out none --fiber mm-50-125 --rules iec61300-3-35-2015-mm
expect 0 as_user dscope inspect pictures --out out --fiber mm-50-125 --rules iec61300-3-35-2015-mm --jobs 2 --detector both
[ "$(wc -l <out/records.jsonl)" = 4 ] || fail "not every picture has its record"
grep -q '"model": *null' out/records.jsonl && fail "the trained model judged nothing"
tell "Judged, with rules and network" "$(grep -oE '[0-9]+ PASS, [0-9]+ FAIL, [0-9]+ NOT INSPECTABLE' /tmp/said)"
cp out/sim_00000/sim_00000_annotated.png "$seen/judged.png"
cp out/summary_report.csv "$seen/"
expect 2 as_user dscope train quality pictures --out model
tell "A command of an extra says" "$(tail -n 1 /tmp/said | cut -c -110)"

expect 0 as_user dscope live --source simulator --frames 5 --serve 127.0.0.1:0
grep -q 'http://127.0.0.1:' /tmp/said || { cat /tmp/said; fail "the stream is not served"; }
tell "Stream served at" "$(grep -o 'http://127.0.0.1:[0-9]*' /tmp/said | head -n 1)"

# The libraries of Basler cameras with a camera that they play.
expect 0 as_user env PYLON_CAMEMU=1 dscope cameras
grep -q "basler:0815-0000 .*ready" /tmp/said || { cat /tmp/said; fail "the played camera is not listed"; }
tell "Camera found" "$(grep -o 'basler:0815-0000' /tmp/said)"
ldd /usr/lib/dscope-blink/_internal/pypylon/libpylon_TL_usb.so | grep "not found" && fail "USB cameras lack a library"
ls /usr/lib/dscope-blink/_internal/pypylon/pylon-libusb-*.so >/dev/null || fail "USB cameras lack libusb"
[ -f /usr/lib/udev/rules.d/60-dscope-blink-basler.rules ] || fail "no rule for USB cameras"

times=$(for _ in 1 2 3 4 5; do start=$(seconds); as_user dscope --version >/dev/null; echo "$start $(seconds)"; done)
tell "dscope --version, s, median of 5" "$(awk '{printf "%.2f\n", $2 - $1}' <<<"$times" | middle)"

# The workstation on a real X server. It is there when it has its name. The server takes a free number, as it shares
# them with the computer around the bare system, and stays when the last window goes.
mkfifo /tmp/told
exec {told}<>/tmp/told
Xvfb -displayfd "$told" -noreset -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
window_process=
trap 'kill $window_process $xvfb 2>/dev/null || true' EXIT
read -r -t 60 -u "$told" number || fail "no X server"
export DISPLAY=:$number

open_window() {
  local start; start=$(seconds)
  # No function: the process that is killed later is then the program itself.
  "${become_user[@]}" DISPLAY=$DISPLAY QT_QPA_PLATFORM=xcb dscope gui >/tmp/window.log 2>&1 &
  window_process=$!
  timeout 300 xdotool search --sync --onlyvisible --name '^D-Scope Blink' >/tmp/window || { cat /tmp/window.log; fail "no window"; }
  echo "$start $(seconds)" | awk '{printf "%.2f\n", $2 - $1}'
}
for round in 1 2 3 4 5; do
  open_window >>/tmp/times
  if [ "$round" = 5 ]; then
    tell "Title of the window" "$(xdotool getwindowname "$(head -n 1 /tmp/window)")"
    sleep 6  # for the eye alone: a live picture and the first verdict of the live search
    import -window root "$seen/window.png"
  fi
  kill "$window_process"
  wait "$window_process" || true
done
tell "Window in sight, s, median of 5" "$(middle </tmp/times)"
# The first start wrote the station's data, and the screens' pictures tell that every one of them can be drawn.
expect 0 as_user env DISPLAY=$DISPLAY dscope gui --screenshots "$home/shots" --sparing
tell "Pictures of screens drawn" "$(find "$home/shots" -name '*.png' | wc -l)"
mkdir -p "$seen/screens"
cp "$home"/shots/*_light_1280x800.png "$seen/screens/" 2>/dev/null || true

# Data outlives the program; a new version takes it over. The next one is this one but for its number and one file less.
dpkg-deb -R "$package" /tmp/next
sed -i 's/^Version: .*/&+next/' /tmp/next/DEBIAN/control
rm /tmp/next/usr/share/man/man1/dscope.1.gz
dpkg-deb --root-owner-group -Zzstd -z1 --build /tmp/next /tmp/next.deb >/dev/null
rm -rf /tmp/next
version() { dpkg-query -W -f '${Version}' dscope-blink; }
this=$(version)
stored=$home/.local/share/dscope-blink
[ -d "$stored" ] || fail "no data was stored in $stored"
echo '{"workstation": {"station": "Line 7", "station_check": {"shift_starts": ["06:00:00", "14:30:00"]}}}' >"$stored/settings.json"
chown "$user:" "$stored/settings.json"
echo 'DSCOPE_NOTE=kept' >>/etc/default/dscope-blink
sums() { find "$stored" -type f ! -name '*.log' -exec sha256sum {} + | sort; }
kept=$(sums)
apt-get install -y -qq --no-install-recommends /tmp/next.deb >/tmp/apt.log 2>&1 || fail "the update"
[ "$(version)" = "$this+next" ] || fail "the update left version $(version)"
[ ! -e /usr/share/man/man1/dscope.1.gz ] || fail "the update left a file that the next version has not"
tell "Updated" "$this -> $(version)"
grep -q DSCOPE_NOTE=kept /etc/default/dscope-blink || fail "the update changed /etc/default/dscope-blink"
[ "$kept" = "$(sums)" ] || fail "the update touched the station's data"
open_window >/dev/null
until [ -f "$stored/settings.json.form-0" ]; do sleep 0.1; done
grep -q '"06:00 14:30"' "$stored/settings.json" || fail "the older settings were not taken over"
kill "$window_process"
wait "$window_process" || true
kept=$(sums)
# Back to the version before, as the help says.
apt-get install -y -qq --no-install-recommends --allow-downgrades "$package" >/tmp/apt.log 2>&1 || fail "the way back"
[ "$(version)" = "$this" ] && [ -e /usr/share/man/man1/dscope.1.gz ] || fail "the way back left version $(version)"
[ "$kept" = "$(sums)" ] || fail "the way back touched the station's data"
expect 0 as_user dscope --version
tell "And back" "$(version)"
apt-get remove -y -qq dscope-blink >/tmp/apt.log 2>&1 || fail "the removal"
[ ! -e /usr/lib/dscope-blink ] && [ ! -e /usr/bin/dscope ] || fail "the removal left the program"
[ "$kept" = "$(sums)" ] || fail "the removal touched the station's data"
apt-get purge -y -qq dscope-blink >/tmp/apt.log 2>&1 || fail "the purge"
[ ! -e /etc/default/dscope-blink ] || fail "the purge left its own settings"
[ "$kept" = "$(sums)" ] || fail "the purge touched the station's data"
tell "Files kept after apt purge" "$(wc -l <<<"$kept")"
