"""How much room is left where the history lies."""

from __future__ import annotations

import shutil
from pathlib import Path

_BYTES_PER_MB = 1e6


def free_mb(folder: Path) -> float:
    """Megabytes left on the disk of a folder; infinite where the system does not tell."""
    try:
        return shutil.disk_usage(folder).free / _BYTES_PER_MB
    except OSError:
        return float("inf")
