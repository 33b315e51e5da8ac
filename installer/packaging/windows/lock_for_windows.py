"""Prints the lines of a lock file that hold on Windows, without their conditions, so that pip on Linux can be asked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from packaging.markers import Marker

WINDOWS: Final = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}


def lines_for(lock: str, python: str) -> list[str]:
    """Each as `name==version --hash=…`."""
    surroundings = WINDOWS | {"python_version": python, "python_full_version": f"{python}.9"}
    kept = []
    for line in lock.replace("\\\n", " ").splitlines():
        named, *hashes = line.split(" --hash=")
        wanted, _, condition = named.partition(";")
        if not wanted.strip() or wanted.lstrip().startswith("#"):
            continue
        if not condition.strip() or Marker(condition.strip()).evaluate(surroundings):
            kept.append(" ".join([wanted.strip(), *(f"--hash={one.strip()}" for one in hashes)]))
    return kept


if __name__ == "__main__":
    print("\n".join(lines_for(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2])))  # noqa: T201 - a command
