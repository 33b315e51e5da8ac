#!/bin/sh
# Starts D-Scope Blink with what /etc/default/dscope-blink sets for this computer.
if [ -r /etc/default/dscope-blink ]; then
  set -a
  . /etc/default/dscope-blink
  set +a
fi
exec /usr/lib/dscope-blink/dscope "$@"
