"""A drawn end face with labelled marks, small enough to be disturbed and inspected in no time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage
from dscope_gui.validation.robustness import Subject
from dscope_gui.validation.truth import TruthPicture

CENTER = (200.0, 160.0)
RADIUS = 60.0
MARKS = ((180, 140), (222, 172), (286, 150), (200, 70))
"""Top left corners of dark spots of 7 px, two on the fiber and two on the ferrule."""

SPOT = 7


def picture(noise: float = 1.0, *, seed: int = 1) -> GreyImage:
    image = np.full((320, 400), 180.0, np.float32)
    cv2.circle(image, (200, 160), int(RADIUS), 80.0, cv2.FILLED, cv2.LINE_AA)
    for x, y in MARKS:
        cv2.circle(image, (x + SPOT // 2, y + SPOT // 2), SPOT // 2, 20.0, cv2.FILLED, cv2.LINE_AA)
    image = np.asarray(cv2.GaussianBlur(image, (0, 0), 0.8), dtype=np.float32)
    image += np.float32(noise) * np.random.default_rng(seed).standard_normal(image.shape, dtype=np.float32)
    return np.asarray(np.clip(np.rint(image), 0, 255), dtype=np.uint8)


def labels(**changes: Any) -> dict[str, Any]:
    items = [
        {"x": x, "y": y, "w": SPOT, "h": SPOT, "kind": "region", "must": True, "group": f"g{number}"}
        for number, (x, y) in enumerate(MARKS)
    ]
    geometry = {"cx": CENTER[0], "cy": CENTER[1], "a": RADIUS, "b": RADIUS, "ang": 0.0, "core_r": None}
    scope = {"inner": [0, 0.92], "outer": [1.1, 2.0]}
    nominal = {"core": None, "cladding": 125.0}
    return {"family": "T", "geometry": geometry, "scope": scope, "nominal_um": nominal, "defects": items, **changes}


def subject(**changes: Any) -> Subject:
    return Subject("one.png", TruthPicture.model_validate(labels(**changes)), 1)


def labelled_set(folder: Path, count: int) -> Path:
    (folder / "pictures").mkdir(parents=True)
    truth = {f"p{number}.png": labels(family="TU"[number % 2]) for number in range(count)}
    (folder / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    for number, name in enumerate(truth):
        cv2.imwrite(str(folder / "pictures" / name), picture(seed=number))
    return folder
