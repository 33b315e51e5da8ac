"""Inspects one picture: read, examine, judge."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import datetime

from dscope_gui.calibration.excluded_marks import with_exclusions
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Examination, Inspection, InspectionStatus, JudgingContext, PictureFacts
from dscope_gui.domain.optics import Optics
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.record import as_kept, printable
from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.domain.stopwatch import Lap, Stopwatch
from dscope_gui.domain.verdict import Cause, Reason, Verdict
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.engine.read import Picture
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import Clock
from dscope_gui.rules import default_rings, is_cut_off, judge, not_inspectable, zone_rings
from dscope_gui.workstation.flat_field import fitting, load_flat_field
from dscope_gui.workstation.own_dirt import specks_on
from dscope_gui.workstation.part_check import wrong_part
from dscope_gui.workstation.picture_source import PictureSource, read_from
from dscope_gui.workstation.second_judge import Asked, Onlooker, asked
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid


@dataclass(frozen=True, slots=True)
class Inspected:
    """An inspection with what its reports need beside it.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16 as read, None when the picture could not be read.
    light : (H, W) float32 flat field with which it was inspected; None leaves the light.
    """

    inspection: Inspection
    grey: GreyImage | None
    laps: tuple[Lap, ...]
    light: FloatImage | None = None


def inspect_picture(source: PictureSource, setup: InspectionSetup, clock: Clock) -> Inspection:
    """Inspect one picture; what cannot be read or shows no end face is said in the inspection's status."""
    return inspect_file(source, setup, clock).inspection


def inspect_file(
    source: PictureSource, setup: InspectionSetup, clock: Clock, *, onlooker: Onlooker | None = None
) -> Inspected:
    """`inspect_picture` with the picture itself and the stages it went through."""
    captured_at, stopwatch = clock.now(), Stopwatch(clock.monotonic_s)
    try:
        with stopwatch.stage("read"):
            picture = read_from(source, setup.request.profile.read)
        fitted = _fitted(setup, picture)
    except PictureUnreadable as error:
        reason = Reason(str(error), Cause.UNREADABLE)
        return Inspected(unreadable(source, reason, setup, captured_at, stopwatch), None, stopwatch.laps)
    facts = _facts(source, picture)
    inspection = inspect_image(picture.grey, facts, fitted, captured_at, stopwatch, onlooker=onlooker)
    return Inspected(inspection, picture.grey, stopwatch.laps, fitted.request.flat_field)


def inspect_image(
    grey: GreyImage,
    facts: PictureFacts,
    setup: InspectionSetup,
    captured_at: datetime,
    stopwatch: Stopwatch,
    *,
    onlooker: Onlooker | None = None,
) -> Inspection:
    """Examine and judge a picture that is in memory already.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, not changed.
    setup : its flat field is that of its request, its dirt that of `own_dirt`; no file is read again.
    onlooker : see `asked`.
    """
    answer = asked(grey, setup.request, setup.models, stopwatch, onlooker)
    checked = with_part_checked(setup, grey, answer.found)
    inspection = judge_found(answer.found, facts, checked, captured_at, stopwatch)
    return with_models(inspection, answer)


def with_models(inspection: Inspection, answer: Asked) -> Inspection:
    """The inspection with what trained models had to do with it."""
    names = ", ".join(answer.models) or None
    return replace(inspection, learned=answer.learned, software=replace(inspection.software, model=names))


def with_part_checked(setup: InspectionSetup, grey: GreyImage, found: Examination) -> InspectionSetup:
    """The setup, refusing a verdict where the picture shows another part than the one it is for."""
    if setup.part is None or setup.refusal is not None:
        return setup
    return replace(setup, refusal=wrong_part(grey, setup.part, setup.request, found))


def judge_found(
    found: Examination, facts: PictureFacts, setup: InspectionSetup, captured_at: datetime, stopwatch: Stopwatch
) -> Inspection:
    """Judge what the engine found on a picture."""
    with stopwatch.stage("judge"):
        examination = as_kept(found)
        zones = zones_on(setup.rule_set, examination)
        examination = replace(examination, defects=with_exclusions(examination.defects, setup.own_dirt))
        examination = _within(examination, zones, setup.zones)
        if is_cut_off(setup.rule_set, zones, examination.end_face, (facts.height, facts.width)):
            examination = _warned(examination, QualityWarning.ZONE_CUT_OFF)
        verdict = _verdict(setup, examination)
    return _assembled(facts, setup, captured_at, stopwatch, examination=examination, zones=zones, verdict=verdict)


def _verdict(setup: InspectionSetup, examination: Examination) -> Verdict:
    if setup.refusal is not None:
        return not_inspectable(setup.rule_set, setup.refusal)
    return judge(
        setup.rule_set,
        examination,
        skipped_zones=setup.skipped_zones,
        strict_own_dirt=setup.strict_own_dirt,
    )


def unreadable(
    source: PictureSource, reason: Reason, setup: InspectionSetup, captured_at: datetime, stopwatch: Stopwatch
) -> Inspection:
    """The inspection of a picture that never reached the engine."""
    verdict = not_inspectable(setup.rule_set, reason)
    return _assembled(PictureFacts(printable(str(source)), None, 0, 0), setup, captured_at, stopwatch, verdict=verdict)


def _fitted(setup: InspectionSetup, picture: Picture) -> InspectionSetup:
    """With what is taken out of this very picture as the microscope's own."""
    request, light, dirt = setup.request, None, setup.known_dirt
    if setup.flat_field is not None:
        light = load_flat_field(setup.flat_field, request.profile.read)
        request = replace(request, flat_field=fitting(light, picture.grey))
    if light is None and dirt is None:
        return setup
    return replace(
        setup,
        request=request,
        own_dirt=() if dirt is None else specks_on(dirt, picture.grey),
        optics=Optics(None if light is None else light.file, None if dirt is None else dirt.file),
    )


def _facts(source: PictureSource, picture: Picture) -> PictureFacts:
    height, width = picture.grey.shape
    return PictureFacts(printable(str(source)), picture.sha256, width, height)


def zones_on(rule_set: RuleSet, examination: Examination) -> tuple[ZoneRing, ...]:
    """The rule set's rings, or the visible parts where its µm have no scale."""
    if examination.end_face is None:
        return ()
    if rule_set.unit is ZoneUnit.UM and examination.scale is None:
        return default_rings(examination.end_face)
    return zone_rings(rule_set, examination.end_face, examination.scale)


def _within(examination: Examination, zones: tuple[ZoneRing, ...], asked: tuple[str, ...] | None) -> Examination:
    """The examination with the defects of the zones asked for; a defect belongs to the innermost zone it touches."""
    if asked is None:
        return examination
    kept = [
        defect
        for defect in examination.defects
        if zones_touched(zones, defect.nearest_radius, defect.farthest_radius)[:1] in [(name,) for name in asked]
    ]
    return replace(examination, defects=tuple(kept))


def _warned(examination: Examination, warning: QualityWarning) -> Examination:
    quality = examination.quality
    return replace(examination, quality=replace(quality, warnings=(*quality.warnings, warning)))


def _assembled(
    picture: PictureFacts,
    setup: InspectionSetup,
    captured_at: datetime,
    stopwatch: Stopwatch,
    *,
    verdict: Verdict,
    examination: Examination | None = None,
    zones: tuple[ZoneRing, ...] = (),
) -> Inspection:
    return Inspection(
        id=ulid(captured_at, os.urandom(RANDOM_BYTES)),
        captured_at=captured_at,
        picture=picture,
        profile=setup.profile,
        status=InspectionStatus.UNREADABLE if examination is None else examination.status,
        examination=examination,
        zones=zones,
        verdict=verdict,
        timing_ms=stopwatch.timing_ms(),
        software=setup.software,
        context=JudgingContext(setup.skipped_zones, setup.strict_own_dirt, refused=setup.refusal is not None),
        optics=setup.optics,
    )
