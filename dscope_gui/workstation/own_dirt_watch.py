"""Watches which marks stay in place from part to part, and tells which marks of a picture are the microscope's own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from dscope_gui.calibration.fixed_specks import FoundSpeck
from dscope_gui.calibration.own_dirt import SeenMark, SeenPart, with_blank, with_part
from dscope_gui.domain.inspection import Examination, Inspection, InspectionStatus
from dscope_gui.domain.own_dirt import OwnDirtMap, SensorView, Speck
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.protocols import Clock
from dscope_gui.settings.own_dirt_maps import OwnDirtMaps
from dscope_gui.workstation.acquire import CameraStatus
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.own_dirt import KnownDirt

_TELLS_NOTHING = {
    QualityWarning.BLURRED,
    QualityWarning.POOR_ILLUMINATION,
    QualityWarning.SATURATED,
    QualityWarning.COVERED,
}


@dataclass(frozen=True, slots=True)
class DirtNews:
    """What changed with the last part: specks that are sure now, and those that are gone."""

    found: tuple[Speck, ...] = ()
    gone: tuple[Speck, ...] = ()


class OwnDirtWatch:
    """May be called from any thread; the map is read from disk once for each view and written after each part.

    Parameters
    ----------
    status : of the camera as it is now; its region of interest says which pixels a picture shows.
    """

    def __init__(self, maps: OwnDirtMaps, clock: Clock, status: Callable[[], CameraStatus]) -> None:
        self._maps = maps
        self._clock = clock
        self._status = status
        self._lock = threading.Lock()
        self._known: OwnDirtMap | None = None
        self._same_part: tuple[str, str] = ("", "")
        """Id of the last inspection, and which part it was: pictures of one part need not have a serial number."""

    def specks(self, shape: tuple[int, ...]) -> tuple[Speck, ...]:
        """Those that lie on the pixels of a picture of this shape, (H, W)."""
        return self.known(shape).map.specks

    def known(self, shape: tuple[int, ...]) -> KnownDirt:
        """The map of pictures of this shape, (H, W), as it is now."""
        with self._lock:
            known = self._map(self._view(shape))
        return KnownDirt(known, self._maps.named(known))

    def see(self, judged: Judged, reach: float) -> DirtNews:
        """Take in one more picture of a part.

        Parameters
        ----------
        reach : in cladding radii from the centre, as far as marks are looked for.

        Raises
        ------
        NotWritable
            The map could not be kept.
        """
        with self._lock:
            part = self._part(judged)
            examination = judged.inspection.examination
            if examination is None or not _tells(judged.inspection, examination):
                return DirtNews()
            before = self._map(self._view(judged.grey.shape))
            after = with_part(before, _seen(judged.inspection, examination, part, reach))
            if after != before:
                self._keep(after)
            return _news(before, after)

    def take_blank(self, shape: tuple[int, ...], found: tuple[FoundSpeck, ...]) -> DirtNews:
        """Believe from now on what a blank showed; raises NotWritable."""
        with self._lock:
            before = self._map(self._view(shape))
            after = with_blank(before, found, self._clock.now())
            self._keep(after)
            return DirtNews(found=after.specks, gone=before.specks)

    def _map(self, view: SensorView) -> OwnDirtMap:
        if self._known is None or self._known.view != view:
            self._known = self._maps.load(view)
        return self._known

    def _keep(self, known: OwnDirtMap) -> None:
        self._known = known
        self._maps.save(known)

    def _view(self, shape: tuple[int, ...]) -> SensorView:
        status = self._status()
        x, y = (0, 0) if status.settings.roi is None else (status.settings.roi.x, status.settings.roi.y)
        return SensorView(camera=status.info.name, x=x, y=y, width=shape[1], height=shape[0])

    def _part(self, judged: Judged) -> str:
        """By its serial number, or else by the first of the pictures between which it was only cleaned."""
        ticket, own = judged.ticket, judged.stored.line.id
        last, last_part = self._same_part
        if judged.before is None:
            part = own
        else:
            part = last_part if judged.before.stored.line.id == last else judged.before.stored.line.id
        self._same_part = own, part
        return f"{ticket.part} {ticket.serial}" if ticket.serial else part


def _tells(inspection: Inspection, examination: Examination) -> bool:
    """On a picture that is not sharp or too dark a speck may be missed for no other reason."""
    seen = inspection.status is InspectionStatus.INSPECTED and examination.end_face is not None
    return seen and not _TELLS_NOTHING.intersection(examination.quality.warnings)


def _seen(inspection: Inspection, examination: Examination, part: str, reach: float) -> SeenPart:
    assert examination.end_face is not None  # `_tells` has looked
    cladding = examination.end_face.cladding
    marks = tuple(SeenMark(*one.centroid_px, one.diameter.px) for one in examination.defects)
    return SeenPart(part, (cladding.cx, cladding.cy), reach * cladding.mean_radius, marks, inspection.captured_at)


def _news(before: OwnDirtMap, after: OwnDirtMap) -> DirtNews:
    old, new = {_place(one) for one in before.specks}, {_place(one) for one in after.specks}
    return DirtNews(
        found=tuple(one for one in after.specks if _place(one) not in old),
        gone=tuple(one for one in before.specks if _place(one) not in new),
    )


def _place(speck: Speck) -> tuple[float, float]:
    return speck.x_px, speck.y_px
