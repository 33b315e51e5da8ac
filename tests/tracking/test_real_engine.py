"""What the engine finds on pictures of a drifting end face, followed from frame to frame."""

from __future__ import annotations

import math
from datetime import timedelta

import cv2
import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import fiber_of_diameters, load_config
from dscope_gui.simulator import Particle, Pit, Scratch, clean_scene, draw
from dscope_gui.tracking import DefectAggregator
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup
from tests.conftest import GoldenPictures
from tests.hand_built import NOON, SOFTWARE
from tests.tracking.streams import FRAME_S

FRAMES = 8
PROFILE = "fast_scan"
UM_PER_PX = 0.5
WIDTH, HEIGHT = 640, 480
FLAWS = (
    Pit((4.0, 12.0), 4.0, -60.0),
    Pit((-30.0, 25.0), 5.0, -60.0),
    Pit((-40.0, -5.0), 4.0, -60.0),
    Scratch((5.0, -45.0), (45.0, -15.0), 2.5, -50.0),
    Particle((35.0, 25.0), 7.0, -70.0),
)


@pytest.fixture(scope="module")
def setup() -> InspectionSetup:
    config = load_config()
    return InspectionSetup(
        profile=PROFILE,
        request=ExamineRequest(config.profile(PROFILE), fiber_of_diameters(50.0, 125.0)),
        rule_set=load_rule_set(config.default_rules),
        software=SOFTWARE,
    )


def inspected(picture: GreyImage, number: int, setup: InspectionSetup) -> LiveFrame:
    height, width = picture.shape
    at = NOON + timedelta(seconds=number * FRAME_S)
    facts = PictureFacts("", None, width, height)
    inspection = inspect_image(picture, facts, setup, at, Stopwatch(lambda: 0.0))
    return LiveFrame(number, inspection, Geometry.FOUND, 0.0, number * FRAME_S)


def drawn(number: int, setup: InspectionSetup) -> LiveFrame:
    """The connector drifts by some pixels from frame to frame, over other noise each time."""
    center = (300.0 + 3.7 * number, 230.0 - 2.3 * number)
    scene = clean_scene("mm-50-125", UM_PER_PX, size=(WIDTH, HEIGHT), center_px=center, read_noise=1.5, flaws=FLAWS)
    return inspected(draw(scene, seed=number).picture, number, setup)


def seen_again(picture: GreyImage, random: np.random.Generator) -> GreyImage:
    """The same end face, shifted by less than a pixel or two, under other noise."""
    dx, dy = random.uniform(-1.5, 1.5, 2)
    height, width = picture.shape
    shift = np.array([[1, 0, dx], [0, 1, dy]])
    moved = cv2.warpAffine(picture, shift, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.clip(moved + random.normal(0, 2.0, picture.shape), 0, 255).astype(np.uint8)


def test_every_flaw_has_one_number_on_all_frames(setup: InspectionSetup) -> None:
    aggregator = DefectAggregator(TrackingSettings())
    for number in range(FRAMES):
        seen = drawn(number, setup)
        ids = [one.id for one in aggregator.add_frame_defects(seen, {})]
        assert len(set(ids)) == len(ids) >= len(FLAWS)
    report = aggregator.report(NOON)
    steady = [one for one in report["defects"] if one["frames_seen"] == FRAMES]
    assert len(steady) == len(FLAWS)
    assert [one["type"] for one in steady].count(DefectKind.SCRATCH.value) == 1
    assert aggregator.end_face_number == 1
    for flaw in FLAWS:
        assert len([one for one in steady if math.dist(one["centre_um"] or (), middle(flaw)) < 2.5]) == 1


def middle(flaw: Pit | Scratch | Particle) -> tuple[float, float]:
    """In µm from the centre of the cladding."""
    if isinstance(flaw, Scratch):
        return (flaw.start_um[0] + flaw.end_um[0]) / 2, (flaw.start_um[1] + flaw.end_um[1]) / 2
    return flaw.center_um


@pytest.mark.golden
def test_real_dirty_end_faces_keep_their_numbers_until_one_is_exchanged_for_the_other(
    setup: InspectionSetup, golden: GoldenPictures
) -> None:
    """Both carry some thirty marks; those near the limit of what can be seen come and go."""
    random, aggregator = np.random.default_rng(0), DefectAggregator(TrackingSettings())
    number, ids, faces = 0, [], []
    for name in ("E_DSCN0038.jpg", "E_DSCN0044.jpg"):
        picture = cv2.imread(str(golden.path(name)), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        for _ in range(6):
            frame = inspected(seen_again(np.asarray(picture, np.uint8), random), number, setup)
            ids.append({one.id for one in aggregator.add_frame_defects(frame, {})})
            faces.append(aggregator.end_face_number)
            number += 1
    assert faces == [1] * 9 + [2] * 3
    assert len(set.intersection(*ids[:6])) > 20
    assert len(set.intersection(*ids[9:])) > 20
    assert not ids[5] & ids[9]
