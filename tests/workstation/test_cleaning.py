"""What moved was dirt, what stayed is damage: on drawn connectors before and after a cleaning."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from dscope_gui.domain.inspection import Inspection, InspectionStatus, PictureFacts
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.simulator import Flaw, Particle, Pit, Scratch, clean_scene, draw
from dscope_gui.workstation.answers import Advice, advice_on
from dscope_gui.workstation.cleaning import compare
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup
from tests import hand_built

_SCRATCH = Scratch((-30.0, -34.0), (12.0, -40.0), 3.6, -30.0)
_PIT = Pit((20.0, 36.0), 6.0, -55.0)
_DIRT = Particle((-36.0, 20.0), 11.0, -60.0, aspect=1.5, roughness=0.3)


def inspected(setup: InspectionSetup, *flaws: Flaw, turn_deg: float = 0.0, shift_px: float = 0.0) -> Inspection:
    """A drawn 50/125 fiber with these flaws, turned and shifted as it was put back."""
    turned = tuple(_turned(flaw, turn_deg) for flaw in flaws)
    scene = clean_scene("mm-50-125", 0.434, size=(800, 640), read_noise=1.0, flaws=turned)
    plane = replace(scene.plane, cx=scene.plane.cx + shift_px, cy=scene.plane.cy - shift_px)
    picture = draw(replace(scene, plane=plane), seed=3).picture
    clock = SystemClock()
    return inspect_image(
        picture, PictureFacts("drawn.png", None, 800, 640), setup, clock.now(), Stopwatch(clock.monotonic_s)
    )


def _turned(flaw: Flaw, turn_deg: float) -> Flaw:
    if isinstance(flaw, Scratch):
        return replace(flaw, start_um=_spot(flaw.start_um, turn_deg), end_um=_spot(flaw.end_um, turn_deg))
    assert isinstance(flaw, (Pit, Particle))
    return replace(flaw, center_um=_spot(flaw.center_um, turn_deg))


def _spot(spot: tuple[float, float], turn_deg: float) -> tuple[float, float]:
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    return spot[0] * c - spot[1] * s, spot[0] * s + spot[1] * c


def _nearest(inspection: Inspection, spot_um: tuple[float, float]) -> str:
    assert inspection.examination is not None
    defects = [d for d in inspection.examination.defects if d.centroid_um is not None]
    return min(defects, key=lambda d: math.dist(d.centroid_um or (0, 0), spot_um)).id


@pytest.mark.parametrize("turn_deg", [0.0, 5.0])
def test_dirt_that_was_wiped_away_is_gone_and_damage_stays(setup: InspectionSetup, turn_deg: float) -> None:
    before = inspected(setup, _SCRATCH, _PIT, _DIRT)
    after = inspected(setup, _SCRATCH, _PIT, turn_deg=turn_deg, shift_px=14.0)

    found = compare(before, after)

    assert found.gone == {_nearest(before, _DIRT.center_um)}
    assert found.stayed[_nearest(before, _PIT.center_um)] == _nearest(after, _spot(_PIT.center_um, turn_deg))
    assert not found.new
    assert found.turned_deg == pytest.approx(turn_deg, abs=3.0)


def test_dirt_that_was_only_pushed_aside_is_gone_here_and_new_there(setup: InspectionSetup) -> None:
    before = inspected(setup, _PIT, _DIRT)
    after = inspected(setup, _PIT, replace(_DIRT, center_um=(34.0, -28.0)))

    found = compare(before, after)

    assert found.gone == {_nearest(before, _DIRT.center_um)}
    assert found.new == {_nearest(after, (34.0, -28.0))}


def test_a_fiber_turned_by_hand_is_recognised_by_its_damage(setup: InspectionSetup) -> None:
    pits = [Pit((x, y), 6.0, -55.0) for x, y in ((20.0, 36.0), (-42.0, 8.0), (30.0, -26.0), (-8.0, -44.0))]
    before, after = inspected(setup, *pits), inspected(setup, *pits, turn_deg=70.0)

    found = compare(before, after)

    assert len(found.stayed) == 4
    assert found.turned_deg == pytest.approx(70.0, abs=2.0)


def test_without_an_end_face_before_everything_is_new(setup: InspectionSetup) -> None:
    after = hand_built.inspection()
    assert after.examination is not None

    found = compare(hand_built.not_located(), after)

    assert found.new == {defect.id for defect in after.examination.defects}
    assert not found.gone
    assert hand_built.not_located().status is InspectionStatus.LOCALIZATION_FAILED


def test_dirt_is_cleaned_until_the_tries_are_used_up(setup: InspectionSetup) -> None:
    dirty = inspected(setup, _DIRT)
    assert advice_on(dirty, None, cleanings=0, most=3) is Advice.CLEAN
    assert advice_on(dirty, compare(dirty, dirty), cleanings=2, most=3) is Advice.CLEAN
    assert advice_on(dirty, compare(dirty, dirty), cleanings=3, most=3) is Advice.REPOLISH


def test_a_pit_is_cleaned_once_and_then_believed(setup: InspectionSetup) -> None:
    pitted = inspected(setup, Pit((12.0, 8.0), 8.0, -60.0))
    assert advice_on(pitted, None, cleanings=0, most=3) is Advice.CLEAN
    assert advice_on(pitted, compare(pitted, pitted), cleanings=1, most=3) is Advice.REPOLISH


def test_a_scratch_is_never_cleaned(setup: InspectionSetup) -> None:
    scratched = inspected(setup, Scratch((-40.0, -28.0), (30.0, -14.0), 4.0, 25.0))
    assert scratched.verdict.reasons
    assert advice_on(scratched, None, cleanings=0, most=3) is Advice.REPOLISH


def test_a_clean_connector_needs_no_advice(setup: InspectionSetup) -> None:
    assert advice_on(inspected(setup), None, cleanings=0, most=3) is Advice.NONE
