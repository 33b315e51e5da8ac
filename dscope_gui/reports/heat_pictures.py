"""Pictures under the heat map of an anomaly model, as files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.overlay import draw_heat
from dscope_gui.whole_file import write_whole


def heat_names(pictures: Sequence[Path]) -> list[str]:
    """`A_anomaly.png` for `A.jpg`; pictures of one name in several folders are numbered."""
    seen: dict[str, int] = {}
    names = []
    for picture in pictures:
        seen[picture.stem] = number = seen.get(picture.stem, 0) + 1
        names.append(f"{picture.stem}_anomaly.png" if number == 1 else f"{picture.stem}_anomaly_{number}.png")
    return names


def write_heat(
    path: Path, grey: GreyImage, crop: FlattenedCrop, heat: FloatImage, caption: str, *, alarm: bool
) -> None:
    """Write one whole or not at all; raises `NotWritable`."""
    _, encoded = cv2.imencode(".png", draw_heat(grey, crop, heat, caption, alarm=alarm))
    write_whole(path, encoded.tobytes())
