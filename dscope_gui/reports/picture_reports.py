"""The files of one picture: annotated picture, table of defects, polar map, zones."""

from __future__ import annotations

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
from dscope_gui.whole_file import make_folder, remove_torn_files, write_text, write_whole


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
        make_folder(self.folder)
        remove_torn_files(self.folder)
        write_text(self._path("report.csv"), defects_csv(record_of(inspection)))
        if grey is None:
            return
        self._write_png("annotated.png", annotate(grey, inspection))
        self._write_png("polar.png", polar_map(inspection))
        if self.with_zones:
            self._write_zones(inspection, grey)

    def _write_zones(self, inspection: Inspection, grey: GreyImage) -> None:
        if inspection.examination is None or inspection.examination.end_face is None:
            return
        for ring in inspection.zones:
            part = zone_picture(grey, inspection.examination.end_face.cladding, ring)
            if part is not None:
                self._write_png(f"zone_{_file_word(ring.name)}.png", part)

    def _write_png(self, ending: str, image: NDArray[np.uint8] | NDArray[np.uint16]) -> None:
        _, encoded = cv2.imencode(".png", image)
        write_whole(self._path(ending), encoded.tobytes())

    def _path(self, ending: str) -> Path:
        return self.folder / f"{self.stem}_{ending}"


def is_report_picture(path: Path) -> bool:
    """Whether a picture is called like one of these reports: `A_annotated.png` and its like in a folder `A`."""
    stem, name = path.parent.name, path.name
    return name in (f"{stem}_annotated.png", f"{stem}_polar.png") or name.startswith(f"{stem}_zone_")


def _file_word(name: str) -> str:
    """A zone's name as part of a file name: a rule set may call a zone anything."""
    return "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in name)
