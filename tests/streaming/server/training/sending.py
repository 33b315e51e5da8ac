"""A drawn end face with two pits that was inspected, and how it is sent and asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import httpx
import numpy as np

from dscope_gui.dataset import reading
from dscope_gui.dataset.png import sha256_of
from dscope_gui.domain.dataset import Item
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import PictureFacts, Software
from dscope_gui.domain.judges import ByJudge
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, fiber_of_diameters, load_config
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup
from tests import hand_built

COLLECT, LIST, EXPORT, CLEAR = (f"/api/v1/training/{what}" for what in ("collect", "list", "export", "clear"))
PITS = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 4.0, -50.0))
PNG = {"content-type": "image/png"}


@cache
def setup_for(_part: str) -> InspectionSetup:
    config = load_config()
    request = ExamineRequest(config.profile("fast_scan"), fiber_of_diameters(50.0, 125.0))
    rules, software = load_rule_set(config.default_rules), Software("0.1.0", config_sha256(config))
    return InspectionSetup("fast_scan", request, rules, software)


@cache
def drawn(*, clean: bool) -> bytes:
    flaws = () if clean else PITS
    grey = draw(clean_scene("mm-50-125", 0.9, size=(480, 400), read_noise=1.0, flaws=flaws), seed=2).picture
    return cv2.imencode(".png", grey)[1].tobytes()


@cache
def inspected() -> Record:
    """Of the picture with two pits, of one of which the judges disagree."""
    png = drawn(clean=False)
    grey = np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE), np.uint8)
    height, width = grey.shape
    facts = PictureFacts("end.png", sha256_of(png), width, height)
    made = inspect_image(grey, facts, setup_for(""), hand_built.NOON, Stopwatch(lambda: 0.0))
    assert made.examination is not None and len(made.examination.defects) == 2
    one, other = made.examination.defects
    defects: tuple[Defect, ...] = (one, replace(other, by_judge=ByJudge(0.9, 0.1, disputed=True)))
    return record_of(replace(made, examination=replace(made.examination, defects=defects)))


def collected(web: httpx.Client) -> dict[str, Any]:
    answer = web.post(COLLECT, json={"inspection": inspected()["id"]})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def sent(web: httpx.Client, label: str, *, clean: bool = False, **query: str) -> httpx.Response:
    return web.post(COLLECT, content=drawn(clean=clean), headers=PNG, params={"label": label, **query})


def items_in(folder: Path) -> list[Item]:
    return [item for item in reading(folder).items() if isinstance(item, Item)]
