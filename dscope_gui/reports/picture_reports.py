"""The files of one picture: annotated picture, table of defects, polar map, zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import record_of
from dscope_gui.overlay import annotate
from dscope_gui.reports.csv_files import defects_csv
from dscope_gui.reports.polar_map import polar_map
from dscope_gui.reports.zone_pictures import zone_picture
from dscope_gui.whole_file import make_folder, remove_torn_files, write_whole


@dataclass(frozen=True, slots=True)
class PictureReportWriter:
    """Writes the files of one picture into `folder`, all named after `stem`; what is there already is replaced."""

    folder: Path
    stem: str
    with_zones: bool = False

    def write(self, inspection: Inspection, grey: GreyImage | None) -> None:
        """Write every file whole or not at all.

        Parameters
        ----------
        grey : (H, W) uint8 or uint16 as read, None when the picture could not be read.

        Raises
        ------
        NotWritable
            Disk full or no permission.
        """
        self.keep(picture_files(inspection, grey, with_zones=self.with_zones))

    def keep(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Write files that were made already, likewise."""
        make_folder(self.folder)
        remove_torn_files(self.folder)
        for ending, content in files:
            write_whole(self.folder / f"{self.stem}_{ending}", content)


def picture_files(
    inspection: Inspection, grey: GreyImage | None, *, with_zones: bool = False
) -> Iterator[tuple[str, bytes]]:
    """The files of one picture one after the other: how the name of each ends, and its content."""
    yield "report.csv", defects_csv(record_of(inspection)).encode()
    if grey is None:
        return
    yield "annotated.png", _png(annotate(grey, inspection))
    yield "polar.png", _png(polar_map(inspection))
    if with_zones and inspection.examination is not None and inspection.examination.end_face is not None:
        for ring in inspection.zones:
            part = zone_picture(grey, inspection.examination.end_face.cladding, ring)
            if part is not None:
                yield f"zone_{_file_word(ring.name)}.png", _png(part)


def _png(image: NDArray[np.uint8] | NDArray[np.uint16]) -> bytes:
    return cv2.imencode(".png", image)[1].tobytes()


def is_report_picture(path: Path) -> bool:
    """Whether a picture is called like one of these reports: `A_annotated.png` and its like in a folder `A`."""
    stem, name = path.parent.name, path.name
    return name in (f"{stem}_annotated.png", f"{stem}_polar.png") or name.startswith(f"{stem}_zone_")


def _file_word(name: str) -> str:
    """A zone's name as part of a file name: a rule set may call a zone anything."""
    return "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in name)
