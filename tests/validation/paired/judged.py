"""Two judges of made-up pictures, whose every object is known to be found or missed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from dscope_gui.validation import ValidationResult, validate
from dscope_gui.validation.paired import PairedComparison, compare_paired

NAMES: Final = ("rules", "seg@1")
_GEOMETRY: Final = {"cx": 200.0, "cy": 200.0, "a": 100.0, "b": 100.0, "ang": 0.0, "core_r": None}
_SCOPE: Final = {"inner": [0, 0.92], "outer": [1.1, 2.0]}
_SIDE: Final = 10
_BELOW_THEM_ALL: Final = 240


def compared(folder: Path, first: list[str], second: list[str]) -> PairedComparison:
    """What came of two judges.

    Each picture is written as one letter for each object, `x` found and `.` missed, and an `F` for each false alarm.
    """
    labelled(folder, [len(one.replace("F", "")) for one in first])
    return compare_paired(_result(folder, first), _result(folder, second), NAMES)


def labelled(folder: Path, objects: list[int]) -> None:
    (folder / "pictures").mkdir(parents=True)
    truth = {_name(number): _labels(count) for number, count in enumerate(objects)}
    (folder / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    for name in truth:
        cv2.imwrite(str(folder / "pictures" / name), np.full((400, 400), 120, np.uint8))


def _result(folder: Path, pictures: list[str]) -> ValidationResult:
    return validate(folder, [_record(number, letters) for number, letters in enumerate(pictures)])


def _name(number: int) -> str:
    return f"p{number:03}.png"


def _place(number: int) -> tuple[int, int]:
    """In rows of five upon the fiber."""
    return 150 + 20 * (number % 5), 150 + 20 * (number // 5)


def _labels(count: int) -> dict[str, Any]:
    boxes = [
        {"x": x, "y": y, "w": _SIDE, "h": _SIDE, "kind": "region", "must": True, "group": f"g{number}"}
        for number, (x, y) in enumerate(map(_place, range(count)))
    ]
    return {"family": "T", "geometry": _GEOMETRY, "scope": _SCOPE, "defects": boxes}


def _record(number: int, letters: str) -> dict[str, Any]:
    objects, false = letters.replace("F", ""), letters.count("F")
    places = [_place(place) for place, letter in enumerate(objects) if letter == "x"]
    places += [(150 + 20 * place, _BELOW_THEM_ALL) for place in range(false)]
    defects = [{"id": "P1", "type": "pit", "bbox_px": [x, y, _SIDE, _SIDE]} for x, y in places]
    face = {"cladding": {"cx": 200.0, "cy": 200.0, "a": 100.0, "b": 100.0, "angle_deg": 0.0}, "core": None}
    return {"image": {"path": _name(number)}, "status": "inspected", "end_face": face, "defects": defects}
