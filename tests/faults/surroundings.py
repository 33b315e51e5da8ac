"""Small disks of one's own, and permissions that count for root too; for a program of its own, as they cannot end."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_NEW_MOUNTS: Final = 0x00020000
_NEW_USER: Final = 0x10000000
_CAPABILITIES_V3: Final = 0x20080522
_OVERRIDE: Final = (1 << 1) | (1 << 2)
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: with them permissions do not bind root."""
BALLAST: Final = "ballast"
DISK: Final = Path("/mnt")
"""In a name space of its own nobody else sees what is mounted there."""


def small_disk(size_mb: int) -> Path:
    """A disk in memory that only this process and its children see.

    Raises
    ------
    PermissionError
        Nobody may mount here.
    """
    _leave_for_own_mounts()
    _mount("--make-rprivate", "/")
    _mount("-t", "tmpfs", "-o", f"size={size_mb}m", "none", str(DISK))
    return DISK


def set_read_only(is_so: bool) -> None:
    """The small disk; nothing on it may be open for writing."""
    _mount("-o", f"remount,{'ro' if is_so else 'rw'}", str(DISK))


def fill_but(folder: Path, free_bytes: int) -> Path:
    """Leave so much room on a folder's disk; returns the file that takes the rest."""
    ballast, block = folder / BALLAST, bytes(64 * 1024)
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(block) == len(block):
            pass
    os.truncate(ballast, max(0, ballast.stat().st_size - free_bytes))
    return ballast


def used_bytes(folder: Path) -> int:
    state = os.statvfs(folder)
    return (state.f_blocks - state.f_bfree) * state.f_frsize


def be_bound_by_permissions() -> None:
    """From now on permissions count in this thread and those it starts, also where it is root's."""
    if os.geteuid() != 0:
        return
    library = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0)
    data = (ctypes.c_uint32 * 6)()
    for call in ("capget", "capset"):
        if call == "capset":
            data[0] &= ~_OVERRIDE
        if getattr(library, call)(header, data) != 0:
            raise OSError(ctypes.get_errno(), f"{call} is refused")


def may_mount() -> str:
    """Why nobody may mount a small disk here; empty where one may."""
    if sys.platform != "linux":
        return "small disks are mounted on Linux only"
    child = os.fork()
    if child == 0:
        try:
            small_disk(1)
            os._exit(0)
        except OSError:
            os._exit(1)
    return "" if os.waitpid(child, 0)[1] == 0 else "nobody may mount a small disk here"


def _leave_for_own_mounts() -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(_NEW_MOUNTS) == 0:
        return
    user, group = os.geteuid(), os.getegid()
    if library.unshare(_NEW_USER | _NEW_MOUNTS) != 0:
        raise PermissionError(ctypes.get_errno(), "no name space of its own")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PermissionError(1, done.stderr.strip() or "mount is refused")
