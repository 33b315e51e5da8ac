"""Pictures of what went wrong, small enough to lie inside an HTML page."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.score import PictureScore
from dscope_gui.validation.truth import picture_path

MARGIN_PX = 30
"""Surroundings by which an eye recognises the place."""

LONGEST_PX = 720
"""Fits beside a table on a laptop's screen; larger crops are drawn smaller."""

MISSED = (0, 120, 230)
FALSE_ALARM = (200, 40, 200)
FOUND = (80, 160, 80)
"""BGR; the letters M and F say the same without colour."""

Box = tuple[float, float, float, float]
Picture = NDArray[np.uint8]


def worst_case_png(folder: Path, score: PictureScore) -> str | None:
    """Crop around everything missed (M) or falsely reported (F), as a `data:` URI; None when there is no picture."""
    picture = _read(picture_path(folder, score.name))
    if picture is None:
        return None
    missed = [(i.x, i.y, i.w, i.h) for match in score.comparison.missed for i in match.items]
    false = [alarm.box for alarm in score.comparison.false_alarms]
    found = [(i.x, i.y, i.w, i.h) for match in score.comparison.matches if match.reported for i in match.items]
    _draw(picture, found, FOUND, "")
    _draw(picture, missed, MISSED, "M")
    _draw(picture, false, FALSE_ALARM, "F")
    return _png_uri(_cut(picture, missed + false))


def _read(path: Path) -> Picture | None:
    try:
        coded = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError:
        return None
    picture = cv2.imdecode(coded, cv2.IMREAD_COLOR) if coded.size else None
    return None if picture is None else np.asarray(picture, np.uint8)


def _draw(picture: Picture, boxes: Sequence[Box], color: tuple[int, int, int], letter: str) -> None:
    for x, y, w, h in boxes:
        left, top, right, bottom = round(x) - 2, round(y) - 2, round(x + w) + 1, round(y + h) + 1
        cv2.rectangle(picture, (left, top), (right, bottom), color, 1)
        cv2.putText(picture, letter, (right + 2, top + 8), cv2.FONT_HERSHEY_SIMPLEX, 0.4, color, 1, cv2.LINE_AA)


def _cut(picture: Picture, boxes: Sequence[Box]) -> Picture:
    height, width = picture.shape[:2]
    left = max(0, int(min(x for x, *_ in boxes)) - MARGIN_PX)
    top = max(0, int(min(y for _, y, *_ in boxes)) - MARGIN_PX)
    right = min(width, int(max(x + w for x, _, w, _ in boxes)) + MARGIN_PX)
    bottom = min(height, int(max(y + h for _, y, _, h in boxes)) + MARGIN_PX)
    cut = picture[top:bottom, left:right]
    shrink = LONGEST_PX / max(1, *cut.shape[:2])
    if shrink < 1:
        cut = np.asarray(cv2.resize(cut, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8)
    return cut


def _png_uri(picture: Picture) -> str | None:
    if not picture.size:
        return None
    done, coded = cv2.imencode(".png", picture)
    return f"data:image/png;base64,{base64.b64encode(coded.tobytes()).decode('ascii')}" if done else None
