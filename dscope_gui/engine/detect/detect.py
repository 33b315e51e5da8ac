"""The methods by name, and the evidence of those that a profile uses."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import DetectSettings
from dscope_gui.engine.detect.black_hat import black_hat
from dscope_gui.engine.detect.cells import cells
from dscope_gui.engine.detect.do2mr import do2mr
from dscope_gui.engine.detect.edge_skeleton import edge_skeleton
from dscope_gui.engine.detect.lei import lei
from dscope_gui.engine.detect.levels import Levels
from dscope_gui.engine.detect.morphological_gradient import morphological_gradient
from dscope_gui.engine.detect.multiscale import multiscale
from dscope_gui.engine.detect.oriented_line import oriented_line
from dscope_gui.engine.detect.threads import lasting_threads

# Each takes its own section of `MethodSettings`, which the field's name picks. The longest come first, so that no
# thread is left alone with one of them at the end.
METHODS: MappingProxyType[str, Callable[[Levels, Any], FloatImage]] = MappingProxyType(
    {
        "oriented_line": oriented_line,
        "multiscale": multiscale,
        "large_scale": multiscale,  # the same method on films and smears, which the others do not see
        "do2mr": do2mr,
        "lei": lei,
        "black_hat": black_hat,
        "morphological_gradient": morphological_gradient,
        "edge_skeleton": edge_skeleton,
        "cells": cells,
    }
)


def detect(crop: FlattenedCrop, settings: DetectSettings) -> dict[str, FloatImage]:
    """Evidence of every method the profile uses.

    Returns
    -------
    Name of the method → (h, w) float32, never negative: how remarkable each pixel is, in units of the noise of that
    method's own response at that radius. The same whatever the number of threads.
    """
    levels = Levels(crop, settings)
    chosen = {name: section for name in METHODS if (section := getattr(settings.methods, name)) is not None}
    if settings.threads == 1:
        return {name: METHODS[name](levels, section) for name, section in chosen.items()}
    threads = lasting_threads(settings.threads)
    running = {name: threads.submit(METHODS[name], levels, section) for name, section in chosen.items()}
    return {name: future.result() for name, future in running.items()}
