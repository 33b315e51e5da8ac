"""From evidence maps to candidates."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import CandidateSettings, FuseSettings
from dscope_gui.engine.fuse.components import Component, components
from dscope_gui.engine.fuse.confidence import Confidence, agreement, confidence
from dscope_gui.engine.fuse.extent import shown
from dscope_gui.engine.fuse.films import films
from dscope_gui.engine.fuse.index_dip import IndexDip
from dscope_gui.engine.fuse.join import groups
from dscope_gui.engine.fuse.threshold import levels_of


def fuse(
    evidence: dict[str, FloatImage],
    crop: FlattenedCrop,
    core_radius: float | None,
    settings: FuseSettings,
    learned: dict[str, FloatImage],
) -> tuple[Candidate, ...]:
    """Candidates where the methods together are confident, pieces of one scratch joined.

    Parameters
    ----------
    evidence : name of the method → (h, w) float32 contrast-to-noise ratio.
    core_radius : in cladding radii, or None when the core was not seen.
    learned : what a network sees, see `Segmenter`; empty where none was asked.
    """
    if not evidence:
        return ()
    fused = confidence(evidence, settings)
    final, extent = levels_of(fused.sharp, settings.threshold)
    if settings.extent is not None:
        extent = shown(extent, fused, settings.threshold.extent, crop, settings.extent)
    pieces, sure = _pieces(fused, extent, final, crop, settings)
    dip = IndexDip(crop, core_radius, settings.index_dip)
    sharp = [
        [pieces[i] for i in group]
        for group in groups(pieces, settings.join)
        if any(sure[i] and not dip.explains(pieces[i]) for i in group)
    ]
    faint = films(fused, extent, crop, settings.films, settings.candidates.most)
    return tuple(_candidate(group, evidence, settings) for group in [*sharp, *([piece] for piece in faint)])


def _pieces(
    fused: Confidence, extent: NDArray[np.uint8], final: float, crop: FlattenedCrop, settings: FuseSettings
) -> tuple[list[Component], list[bool]]:
    """Pieces of the extent worth a look, and which of them are sure by themselves."""
    weakest = min(final, settings.join.weak)
    most = settings.candidates.most
    found = components(extent, fused.sharp, fused.lines, crop, weakest=weakest, most=most)
    pieces = [piece for piece in found if piece.area >= settings.candidates.smallest_px]
    return pieces, [_is_sure(piece, final, crop.contrast, settings.candidates) for piece in pieces]


def _is_sure(piece: Component, final: float, contrast: float, settings: CandidateSettings) -> bool:
    needed = final * (settings.light_factor if piece.residual > 0 else 1.0)
    own = piece.mean_ratio * math.sqrt(piece.area / settings.grain_px)
    if piece.peak < needed or own < settings.own_ratio:
        return False
    vouched = piece.area > settings.contrast_free_px or piece.line_peak >= final
    return vouched or piece.contrast >= contrast * settings.contrast_floor


def _candidate(pieces: list[Component], evidence: dict[str, FloatImage], settings: FuseSettings) -> Candidate:
    x0, y0, mask = _united(pieces)
    ratios = {name: _largest(pieces, image) for name, image in evidence.items()}
    groups_by_name = settings.groups.by_name()
    weights = {name: weight for group in groups_by_name.values() for name, weight in group.items()}
    shares = {name: ratio / weights[name].full_ratio for name, ratio in ratios.items() if name in weights}
    seen_by = sorted((name for name in shares if shares[name] >= 1.0), key=lambda name: -shares[name])
    strongest = max(shares, key=lambda name: shares[name])
    return Candidate(
        x0,
        y0,
        mask,
        peak_z=max(ratios.values()),
        line_z=max((ratios[name] for name in settings.groups.lines if name in ratios), default=0.0),
        detectors=tuple(seen_by) or (strongest,),
        confidence=max(agreement(ratios, group) for group in groups_by_name.values()),
    )


def _united(pieces: list[Component]) -> tuple[int, int, NDArray[np.bool_]]:
    """Top-left corner and mask of all pieces together."""
    if len(pieces) == 1:
        return pieces[0].x0, pieces[0].y0, pieces[0].mask
    x0, y0 = min(p.x0 for p in pieces), min(p.y0 for p in pieces)
    x1, y1 = max(p.x0 + p.mask.shape[1] for p in pieces), max(p.y0 + p.mask.shape[0] for p in pieces)
    mask = np.zeros((y1 - y0, x1 - x0), dtype=np.bool_)
    for p in pieces:
        height, width = p.mask.shape
        mask[p.y0 - y0 : p.y0 - y0 + height, p.x0 - x0 : p.x0 - x0 + width] |= p.mask
    return x0, y0, mask


def _largest(pieces: list[Component], image: FloatImage) -> float:
    return max(float(piece.cut(image)[piece.mask].max()) for piece in pieces)
