"""From evidence maps to candidates."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.engine.fuse.components import Component, components
from dscope_gui.engine.fuse.confidence import Confidence, agreement, confidence
from dscope_gui.engine.fuse.extent import shown
from dscope_gui.engine.fuse.films import films
from dscope_gui.engine.fuse.index_dip import IndexDip
from dscope_gui.engine.fuse.join import groups
from dscope_gui.engine.fuse.opinion import Opinion
from dscope_gui.engine.fuse.threshold import levels_of
from dscope_gui.engine.fuse.voting import Voting


def fuse(
    evidence: dict[str, FloatImage],
    crop: FlattenedCrop,
    core_radius: float | None,
    settings: FuseSettings,
    learned: Opinion | None = None,
) -> tuple[Candidate, ...]:
    """Candidates where the methods together are confident, pieces of one scratch joined.

    Parameters
    ----------
    evidence : name of the method → (h, w) float32 contrast-to-noise ratio.
    core_radius : in cladding radii, or None when the core was not seen.
    learned : what a network sees; None where none was asked.
    """
    if not evidence:
        return ()
    fused = confidence(evidence, settings)
    final, extent = levels_of(fused.sharp, settings.threshold)
    if settings.extent is not None:
        extent = shown(extent, fused, settings.threshold.extent, crop, settings.extent)
    voting = Voting(final, crop, settings, learned)
    faint = films(fused, extent, crop, settings.films, settings.candidates.most)
    pieces, defects = _pieces(fused, extent, voting, faint)
    dip = IndexDip(crop, core_radius, settings.index_dip)
    sharp = [
        [pieces[i] for i in group]
        for group in groups(pieces, settings.join)
        if any(defects[i] and not dip.explains(pieces[i]) for i in group)
    ]
    if learned is not None and learned.detector is Detector.DL:
        faint = [piece for piece in faint if voting.is_defect(piece)]
    return tuple(_candidate(group, evidence, voting) for group in [*sharp, *([piece] for piece in faint)])


def _pieces(
    fused: Confidence, extent: NDArray[np.uint8], voting: Voting, faint: list[Component]
) -> tuple[list[Component], list[bool]]:
    """Pieces worth a look, and which of them are defects by themselves; the others may belong to one."""
    settings, learned = voting.settings, voting.learned
    joins = min(voting.final, settings.join.weak)
    weakest = min(joins, voting.least_final)
    most = settings.candidates.most
    found = components(extent, fused.sharp, fused.lines, voting.crop, weakest=weakest, most=most)
    pieces = [piece for piece in found if piece.area >= settings.candidates.smallest_px]
    if learned is not None:
        pieces += learned.alone([*pieces, *faint], fused, voting.crop, settings.learned, most)
    judged = [(piece, voting.is_defect(piece)) for piece in pieces]
    kept = [(piece, is_defect) for piece, is_defect in judged if is_defect or piece.peak >= joins]
    return [piece for piece, _ in kept], [is_defect for _, is_defect in kept]


def _candidate(pieces: list[Component], evidence: dict[str, FloatImage], voting: Voting) -> Candidate:
    settings = voting.settings
    x0, y0, mask = _united(pieces)
    ratios = {name: _largest(pieces, image) for name, image in evidence.items()}
    groups_by_name = settings.groups.by_name()
    weights = {name: weight for group in groups_by_name.values() for name, weight in group.items()}
    shares = {name: ratio / weights[name].full_ratio for name, ratio in ratios.items() if name in weights}
    seen_by = sorted((name for name in shares if shares[name] >= 1.0), key=lambda name: -shares[name])
    strongest = max(shares, key=lambda name: shares[name])
    agreed = max(agreement(ratios, group) for group in groups_by_name.values())
    by_judge = voting.by_judge(pieces, agreed)
    return Candidate(
        x0,
        y0,
        mask,
        peak_z=max(ratios.values()),
        line_z=max((ratios[name] for name in settings.groups.lines if name in ratios), default=0.0),
        detectors=tuple(seen_by) or (strongest,),
        confidence=max(agreed, by_judge.learned or 0.0),
        by_judge=by_judge,
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
