"""An end face that is drawn, and shown frame after frame to what inspects a stream."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Software
from dscope_gui.domain.live import LiveFrame
from dscope_gui.domain.realtime import GeometrySettings
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.verdict import Cause
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import find_fiber, load_config, load_fibers
from dscope_gui.simulator import Flaw, Pit, Scratch, clean_scene, draw
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.realtime.light import LightInspector
from dscope_gui.workstation.setup import InspectionSetup
from tests.hand_built import NOON

CONFIG = load_config()
UM_PER_PX = 0.7
SIZE = (480, 420)
CENTER = (240.0, 210.0)
RADIUS = 62.5 / UM_PER_PX
FRAME_S = 0.04
GEOMETRY = GeometrySettings(remembered_s=1.0, search_every_s=2.0)
SETUP = InspectionSetup(
    profile="fast_scan",
    request=ExamineRequest(CONFIG.profile("fast_scan"), find_fiber(load_fibers(), "mm-50-125")),
    rule_set=load_rule_set("iec61300-3-35-2015-mm"),
    software=Software("0.1.0", "0" * 64),
)
BAD: tuple[Flaw, ...] = (Scratch((-10.0, -8.0), (12.0, -6.0), 6.0, -60.0), Pit((30.0, 25.0), 12.0, -60.0))
EMPTY = np.full(SIZE[::-1], 190, np.uint8)


def drawn(center: tuple[float, float] = CENTER, flaws: tuple[Flaw, ...] = (), seed: int = 1) -> GreyImage:
    scene = clean_scene("mm-50-125", UM_PER_PX, size=SIZE, center_px=center, blur_um=0.4, read_noise=1.2, flaws=flaws)
    return draw(scene, seed=seed).picture


class Stream:
    """Frames one after the other, each 40 ms after the one before."""

    def __init__(self, setup: InspectionSetup = SETUP, geometry: GeometrySettings = GEOMETRY) -> None:
        self.light = LightInspector(setup, geometry, SystemClock())
        self.frames = 0
        self.now_s = 100.0

    def show(self, image: GreyImage, *, after_s: float = FRAME_S) -> LiveFrame:
        self.frames += 1
        self.now_s += after_s
        captured_at = NOON + timedelta(seconds=self.now_s)
        return self.light.inspect(Frame(image, self.frames, captured_at, "simulator"), self.now_s)


def cladding(seen: LiveFrame) -> Ellipse:
    assert seen.inspection.examination is not None
    assert seen.inspection.examination.end_face is not None
    return seen.inspection.examination.end_face.cladding


def causes(seen: LiveFrame) -> list[Cause]:
    return [reason.cause for reason in seen.inspection.verdict.reasons]
