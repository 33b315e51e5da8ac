"""Which kind of defect it is: one question a kind, each decided by few measures from the configuration."""

from __future__ import annotations

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.measured import Measured, Ridge
from dscope_gui.domain.profile.classify import (
    ChipSettings,
    ClassifySettings,
    ContaminationSettings,
    CrackSettings,
    FilmSettings,
    ScratchSettings,
)
from dscope_gui.engine.classify.rim import length_along_rim_px

_LEAST_PX = 1e-3


def classify(measured: Measured, end_face: EndFace, settings: ClassifySettings) -> DefectKind:
    """Name one measured candidate."""
    diameter = measured.diameter.px / (2.0 * end_face.cladding.mean_radius)
    if is_crack(measured, settings.crack):
        return DefectKind.CRACK
    if is_chip(measured, settings.chip) and is_along_rim(measured, end_face.cladding, settings.chip):
        return DefectKind.CHIP
    if is_film(measured, diameter, settings.film) and is_streaks(measured, settings.film):
        return DefectKind.FILM
    if is_scratch(measured, settings.scratch):
        return DefectKind.SCRATCH
    if is_film(measured, diameter, settings.film):
        return DefectKind.FILM
    if is_chip(measured, settings.chip):
        return DefectKind.CHIP
    if is_contamination(measured, diameter, settings.contamination):
        return DefectKind.CONTAMINATION
    return DefectKind.PIT


def is_scratch(measured: Measured, settings: ScratchSettings) -> bool:
    ridge = measured.ridge
    return (
        ridge is not None
        and not _is_compact(measured, settings)
        and _is_line(ridge, settings)
        and ridge.length.px >= settings.min_extent_share * measured.length.px
        and ridge.radial_span_px >= settings.min_radial_share * ridge.length.px
        and measured.line_z >= settings.min_line_share * measured.peak_z
        and measured.mottle <= settings.max_mottle
    )


def _is_compact(measured: Measured, settings: ScratchSettings) -> bool:
    """One plump outline, whatever faint tail hangs on it."""
    return (
        measured.pieces == 1
        and measured.circularity >= settings.compact_circularity
        and measured.solidity >= settings.compact_solidity
    )


def _is_line(ridge: Ridge, settings: ScratchSettings) -> bool:
    steady = ridge.unevenness <= settings.max_unevenness and ridge.dip <= settings.max_dip
    return (
        ridge.slenderness >= settings.min_slenderness
        and ridge.length.px >= settings.min_length_px
        and ridge.continuity >= settings.min_continuity
        and ridge.straightness <= settings.max_straightness
        and (steady or ridge.length.px >= settings.long_px)
    )


def is_crack(measured: Measured, settings: CrackSettings) -> bool:
    return (
        _leaves_curve(measured.ridge, settings)
        and measured.contrast < 0.0
        and measured.pieces == 1
        and measured.circularity <= settings.max_circularity
        and measured.solidity <= settings.max_solidity
        and measured.softness <= settings.max_softness
        and measured.mottle <= settings.max_mottle
        and measured.length.px >= settings.min_length_px
    )


def _leaves_curve(ridge: Ridge | None, settings: CrackSettings) -> bool:
    """Whether no smooth curve follows it."""
    if ridge is None or ridge.dip >= settings.min_dip:
        return True
    return ridge.jaggedness >= settings.min_jaggedness and ridge.continuity >= settings.min_continuity


def is_film(measured: Measured, diameter: float, settings: FilmSettings) -> bool:
    return diameter >= settings.min_diameter and abs(measured.contrast) <= settings.max_contrast


def is_streaks(measured: Measured, settings: FilmSettings) -> bool:
    """A soft patch too broad for the line that is seen in it."""
    bow = 0.0 if measured.ridge is None else measured.ridge.straightness
    breadth = measured.width.px / max(measured.length.px, measured.width.px, _LEAST_PX) - bow
    return breadth >= settings.streaks_breadth and measured.softness >= settings.streaks_softness


def is_chip(measured: Measured, settings: ChipSettings) -> bool:
    reaches_rim = settings.min_farthest <= measured.farthest_radius <= settings.max_farthest
    return reaches_rim and measured.nearest_radius <= settings.max_nearest


def is_along_rim(measured: Measured, cladding: Ellipse, settings: ChipSettings) -> bool:
    """The rim is one of its long sides; a scratch only ends there or crosses it."""
    along = length_along_rim_px(measured.outline_px, cladding, settings.rim_band)
    return along >= settings.min_rim_share * measured.length.px


def is_contamination(measured: Measured, diameter: float, settings: ContaminationSettings) -> bool:
    soft = measured.softness >= settings.min_softness and diameter >= settings.soft_diameter
    bright = measured.contrast >= settings.bright_contrast
    return diameter >= settings.large_diameter or soft or bright or _is_ragged(measured, diameter, settings)


def _is_ragged(measured: Measured, diameter: float, settings: ContaminationSettings) -> bool:
    resolved = diameter >= settings.irregular_diameter and measured.diameter.px >= settings.irregular_px
    return resolved and measured.circularity <= settings.max_circularity
