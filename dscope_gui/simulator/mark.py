"""What a flaw does to the picture."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage, Points
from dscope_gui.simulator.plane import Box


@dataclass(frozen=True, slots=True)
class Mark:
    """One flaw drawn by itself, before blur.

    Parameters
    ----------
    delta : (h, w) float32, change in grey levels in the pixels of `box`.
    outlines_um : closed outlines on the surface, the main one first; a broken scratch has one for each piece.
    whole_um : outline of the whole flaw, gaps bridged.
    length_um, width_um : of a line along its course; None where the outline's smallest rectangle says it.
    """

    kind: DefectKind
    source: str
    box: Box
    delta: FloatImage
    outlines_um: tuple[Points, ...]
    whole_um: Points
    contrast: float
    length_um: float | None = None
    width_um: float | None = None
