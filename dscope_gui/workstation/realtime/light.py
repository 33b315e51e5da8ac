"""Inspects the frames of a running camera one after the other, and follows the end face from frame to frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.inspection import Examination, PictureFacts
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.realtime import GeometrySettings
from dscope_gui.domain.record import printable
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.engine.locate import FOLLOWED, Known
from dscope_gui.engine.pipeline import examine, known_end_face
from dscope_gui.protocols import Clock
from dscope_gui.workstation.inspect import judge_found, with_part_checked
from dscope_gui.workstation.setup import InspectionSetup

Fit = Callable[[InspectionSetup, Frame], InspectionSetup]


@dataclass(frozen=True, slots=True)
class _Seen:
    """The end face as it was seen last.

    Parameters
    ----------
    known : what the next frame is held against. `shape` : of the picture.
    examination : with end face, scale and sizes.
    seen_s, searched_s : when it was seen last, and when the whole picture was searched last.
    """

    known: Known
    shape: tuple[int, ...]
    examination: Examination
    seen_s: float
    searched_s: float


class LightInspector:
    """Used by one thread at a time; `use` may come from any other.

    Parameters
    ----------
    setup : with the profile of the stream, see `Setups.live`.
    fit : puts in what is known of the microscope, for this very frame, such as `Microscope.fitted`.
    """

    def __init__(
        self,
        setup: InspectionSetup,
        settings: GeometrySettings,
        clock: Clock,
        fit: Fit = lambda setup, _: setup,
    ) -> None:
        self._setup = setup
        self._settings = settings
        self._clock = clock
        self._fit = fit
        self._seen: _Seen | None = None

    @property
    def setup(self) -> InspectionSetup:
        """With which the next frame is inspected."""
        return self._setup

    def use(self, setup: InspectionSetup) -> None:
        """Inspect by another setup from the next frame on, such as for another part or with another calibration."""
        self._setup = setup

    def forget(self) -> None:
        """The next frame has nothing to do with those before: another camera, or the stream begins anew."""
        self._seen = None

    def inspect(self, frame: Frame, received_s: float) -> LiveFrame:
        """What is seen on the frame, and the verdict on it alone.

        Parameters
        ----------
        received_s : when it came out of the camera, by the clock's monotonic time; grows from frame to frame.

        Raises
        ------
        WrongUse : from `fit`; nothing was judged.
        """
        captured_at, stopwatch = frame.captured_at, Stopwatch(self._clock.monotonic_s)
        setup = self._fit(self._setup, frame)
        if self._seen is not None and self._seen.shape != frame.image.shape:
            self._seen = None
        found = self._examined(frame, setup, received_s, stopwatch)
        geometry, age_s = self._geometry(found), 0.0
        if geometry is None and (seen := self._remembered(received_s)) is not None:
            geometry, age_s = Geometry.REMEMBERED, received_s - seen.seen_s
            found, setup = _as_it_lay(found, seen.examination), _refusing(setup, age_s)
        else:
            setup = with_part_checked(setup, frame.image, found)
        height, width = frame.image.shape[:2]
        facts = PictureFacts(path=printable(frame.file), sha256=None, width=width, height=height)
        inspection = judge_found(found, facts, setup, captured_at, stopwatch)
        return LiveFrame(frame.index, inspection, geometry, age_s, received_s)

    def _examined(self, frame: Frame, setup: InspectionSetup, now_s: float, stopwatch: Stopwatch) -> Examination:
        """Where it lay before, or anywhere when a search is due; there again where the search finds nothing."""
        seen, request = self._seen, setup.request
        is_due = seen is None or now_s - seen.searched_s >= self._settings.search_every_s
        found = examine(frame.image, request, stopwatch, None if seen is None or is_due else seen.known)
        if found.end_face is None and seen is not None and is_due:
            self._seen = seen = replace(seen, searched_s=now_s)
            found = examine(frame.image, request, stopwatch, seen.known)
        if found.end_face is None:
            return found
        if seen is not None and found.end_face.method == FOLLOWED:
            known = seen.known.moved_to(found.end_face.cladding)
            self._seen = replace(seen, known=known, examination=found, seen_s=now_s)
        else:
            known = known_end_face(frame.image, found.end_face, request)
            self._seen = _Seen(known, frame.image.shape, found, now_s, now_s)
        return found

    def _geometry(self, found: Examination) -> Geometry | None:
        if found.end_face is None:
            return None
        return Geometry.FOLLOWED if found.end_face.method == FOLLOWED else Geometry.FOUND

    def _remembered(self, now_s: float) -> _Seen | None:
        """None, and forgotten, where it was seen too long ago."""
        if self._seen is not None and now_s - self._seen.seen_s > self._settings.remembered_s:
            self._seen = None
        return self._seen


def _as_it_lay(found: Examination, seen: Examination) -> Examination:
    """Where the end face was seen last; nothing that is on this frame is said to lie on it."""
    return replace(found, end_face=seen.end_face, scale=seen.scale, cladding=seen.cladding, core=seen.core, defects=())


def _refusing(setup: InspectionSetup, age_s: float) -> InspectionSetup:
    """Without a verdict, whatever there is to see."""
    text = f"The end face was not seen on this frame; it is shown where it lay {age_s:.2f} s before"
    return replace(setup, refusal=setup.refusal or Reason(text, Cause.END_FACE_REMEMBERED))
