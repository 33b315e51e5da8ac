"""Loads the Basler library when it is first needed."""

from __future__ import annotations

import os
import sys
import warnings
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from dscope_gui.errors import CameraNotFound

_PATH_OF_PARTS: Final = "PYLON_TL_PATH"
"""Where the library looks for its parts for USB and GigE."""


@dataclass(frozen=True, slots=True)
class Sdk:
    """The modules of the library; they bring no types."""

    pylon: Any
    genicam: Any


@cache
def load_sdk() -> Sdk:
    """The library, loaded once.

    Raises
    ------
    CameraNotFound : it is not installed, or damaged.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        # In a packed program the library is reached through a link and looks for its parts beside the link.
        os.environ.setdefault(_PATH_OF_PARTS, str(Path(bundle) / "pypylon"))
    try:
        with warnings.catch_warnings():
            # Its generated code warns of types without a module, and crashes where warnings are made errors.
            warnings.simplefilter("ignore", DeprecationWarning)
            from pypylon import genicam, pylon  # noqa: PLC0415 - optional, and it takes a moment to load
    except ImportError as error:
        raise CameraNotFound(
            f"The library for Basler cameras cannot be loaded: {error}", "Install the package pypylon."
        ) from error
    return Sdk(pylon, genicam)
