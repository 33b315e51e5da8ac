"""Pictures of what went wrong, one for each mistake, small enough to lie inside an HTML page."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.engine.read import quiet_decoders
from dscope_gui.validation.score import PictureScore
from dscope_gui.validation.truth import picture_path

TILE_PX: Final = (480, 360)
"""Three of these, wide and high, stand side by side on a laptop's screen."""

ENLARGED: Final = 3.0
"""Single pixels are seen, and the surroundings by which an eye knows the place; long marks are enlarged less."""

MARGIN: Final = 0.25
"""Surroundings of a long mark on either side, as a share of its length."""

QUALITY: Final = 90
"""Of the JPEG: the noise of real pictures would make a page of PNG three times as large."""

MISSED: Final = (0, 120, 230)
FALSE_ALARM: Final = (200, 40, 200)
FOUND: Final = (80, 160, 80)
"""BGR; the letters M and F say the same without colour."""

Box = tuple[float, float, float, float]
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something missed or falsely reported: its boxes in px, what it is, and its letter."""

    boxes: tuple[Box, ...]
    what: str
    letter: str


def mistakes_in(score: PictureScore) -> tuple[Mistake, ...]:
    """All mistakes on one picture, misses first."""
    missed = (
        Mistake(tuple((i.x, i.y, i.w, i.h) for i in m.items), f"missed {m.kind or 'mark'}, {m.size_px:.0f} px", "M")
        for m in score.comparison.missed
    )
    false = (
        Mistake((alarm.box,), f"false {alarm.type} {alarm.id}, {alarm.size_px:.0f} px", "F")
        for alarm in score.comparison.false_alarms
    )
    return (*missed, *false)


def mistake_tiles(folder: Path, score: PictureScore, most: int) -> Iterator[tuple[Mistake, str | None]]:
    """The first mistakes of a picture, each enlarged as a `data:` URI; None when the picture cannot be read."""
    mistakes = mistakes_in(score)
    found = [(i.x, i.y, i.w, i.h) for match in score.comparison.matches if match.reported for i in match.items]
    picture = _read(picture_path(folder, score.name))
    for mistake in mistakes[:most]:
        yield mistake, None if picture is None else _data_uri(_tile(picture, mistake, mistakes, found))


def _read(path: Path) -> Picture | None:
    try:
        coded = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError:
        return None
    with quiet_decoders():
        picture = cv2.imdecode(coded, cv2.IMREAD_COLOR) if coded.size else None
    return None if picture is None else np.asarray(picture, np.uint8)


def _tile(picture: Picture, wanted: Mistake, mistakes: Sequence[Mistake], found: Sequence[Box]) -> Picture:
    """The surroundings of one mistake, with everything else that lies there."""
    to_tile = _to_tile(wanted.boxes)
    tile = np.asarray(cv2.warpAffine(picture, to_tile, TILE_PX, flags=cv2.INTER_CUBIC), np.uint8)
    _draw(tile, to_tile, found, FOUND, "")
    for mistake in mistakes:
        _draw(tile, to_tile, mistake.boxes, MISSED if mistake.letter == "M" else FALSE_ALARM, mistake.letter)
    return tile


def _to_tile(boxes: Sequence[Box]) -> NDArray[np.float64]:
    """(2, 3) map from the picture to its tile, with the boxes in the middle."""
    left, top = min(x for x, *_ in boxes), min(y for _, y, *_ in boxes)
    right, bottom = max(x + w for x, _, w, _ in boxes), max(y + h for _, y, _, h in boxes)
    wide, high = (length * (1 + 2 * MARGIN) for length in (right - left, bottom - top))
    scale = min(ENLARGED, TILE_PX[0] / max(wide, 1.0), TILE_PX[1] / max(high, 1.0))
    shift_x, shift_y = TILE_PX[0] / 2 - scale * (left + right) / 2, TILE_PX[1] / 2 - scale * (top + bottom) / 2
    return np.array([[scale, 0.0, shift_x], [0.0, scale, shift_y]])


def _draw(
    tile: Picture, to_tile: NDArray[np.float64], boxes: Sequence[Box], color: tuple[int, int, int], letter: str
) -> None:
    scale, shift = to_tile[0, 0], to_tile[:, 2]
    for x, y, w, h in boxes:
        left, top = (int(v) - 3 for v in np.round(scale * np.array([x, y]) + shift))
        right, bottom = (int(v) + 3 for v in np.round(scale * np.array([x + w, y + h]) + shift))
        cv2.rectangle(tile, (left, top), (right, bottom), color, 2)
        cv2.putText(tile, letter, (right + 6, top + 14), cv2.FONT_HERSHEY_SIMPLEX, 0.6, color, 2, cv2.LINE_AA)


def _data_uri(picture: Picture) -> str | None:
    done, coded = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, QUALITY))
    return f"data:image/jpeg;base64,{base64.b64encode(coded.tobytes()).decode('ascii')}" if done else None
