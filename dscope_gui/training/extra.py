"""The optional libraries of training, which a station that only judges does without."""

from __future__ import annotations

import importlib.util
from typing import Final

from dscope_gui.errors import WrongUse, how_to_install

LIBRARIES: Final = ("torch", "onnx", "onnxscript", "onnxruntime")


def require_extra() -> None:
    """To be called before anything else of this package is imported.

    Raises
    ------
    WrongUse
        A library is missing; the hint says how to install all of them.
    """
    missing = [name for name in LIBRARIES if importlib.util.find_spec(name) is None]
    if missing:
        raise WrongUse(
            f"Training needs {', '.join(missing)}, which this installation lacks",
            how_to_install("train"),
        )
