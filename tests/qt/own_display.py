"""An X server for this test process alone: windows of two processes would take the focus from one another."""

from __future__ import annotations

import os
import subprocess
from typing import Final

_SCREEN: Final = ("-screen", "0", "1920x1080x24", "-nolisten", "tcp")
_running: list[subprocess.Popen[bytes]] = []


def open_own_display() -> None:
    """Start Xvfb and make it the display of this process; it ends with the last program that uses it."""
    told, tell = os.pipe()
    _running.append(
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(tell), "-terminate", *_SCREEN],
            pass_fds=(tell,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    )
    os.close(tell)
    with os.fdopen(told) as number:  # written when it is ready
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
