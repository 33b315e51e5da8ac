"""The incremental aggregator: takes frame after frame and says which defects are the same."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime
from typing import Final

import numpy as np

from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.live import (
    HEAT_MAP,
    REPORT,
    Geometry,
    HeatMapMessage,
    LiveFrame,
    ReportedDefect,
    ReportMessage,
    Severity,
    Sighting,
)
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.record import utc_text
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.tracking.change import ChangeWatch
from dscope_gui.tracking.footprint import Around, around, footprints
from dscope_gui.tracking.heat_map import HALF_SIDE, HeatMap
from dscope_gui.tracking.report import reported
from dscope_gui.tracking.track import Track
from dscope_gui.tracking.tracks import Seen, Tracks

_COUNT_DIGITS: Final = 2


class DefectAggregator:
    """Gives each defect of a stream one number as long as it is seen, and says at any time what is known so far.

    Every method may be called from any thread. What it keeps is bounded, however long the stream runs. Times are those
    of the frames, so that the same frames always give the same answers.
    """

    def __init__(self, settings: TrackingSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._tracks = Tracks(settings)
        self._change = ChangeWatch()
        self._heat = HeatMap(settings.heat_map_cells, settings.heat_map_half_life_s)
        self._end_face_number = 1
        self._frames = 0
        self._frames_passed = 0
        self._watched_s = 0.0
        self._watching_since_s: float | None = None
        self._last_at: datetime | None = None
        self._finished: ReportMessage | None = None

    @property
    def end_face_number(self) -> int:
        """Counts the end faces that lay under the microscope; 1 from the start."""
        return self._end_face_number

    def add_frame_defects(self, frame: LiveFrame, severities: Mapping[str, Severity]) -> tuple[Sighting, ...]:
        """The defects of a frame in their order, each with its number; none where no end face is known.

        Parameters
        ----------
        severities : by the id of the defect within the inspection; see `rules.severities`.
        """
        examination = frame.inspection.examination
        with self._lock:
            self._heat.fade(frame.received_s)
            if examination is None or examination.end_face is None or frame.geometry is None:
                self._miss(frame)
                return ()
            where = around(examination.end_face.cladding)
            matches, seen = self._matched(frame, examination, where, severities)
            if frame.geometry is Geometry.REMEMBERED:
                self._miss(frame)
                return self._tracks.look_up(matches, seen)
            return self._add(frame, matches, seen, where)

    def begin_end_face(self) -> None:
        """Another end face lies under the microscope, as somebody knows who changed it; its defects are new ones.

        Does nothing where none was seen since the last one began.
        """
        with self._lock:
            if self._frames:
                self._begin()
            self._change.begin_at(None)

    def report(self, utc: datetime) -> ReportMessage:
        """All that is known of the end face, as a message of this time; without dirt of the microscope itself."""
        with self._lock:
            return self._report(utc)

    def take_finished(self) -> ReportMessage | None:
        """The last report of the end face that was taken away, as of its last frame; told once."""
        with self._lock:
            finished, self._finished = self._finished, None
            return finished

    def heat_map(self, utc: datetime) -> HeatMapMessage:
        """Where its defects were seen lately, faded up to the last frame."""
        with self._lock:
            counts = np.round(self._heat.counts(), _COUNT_DIGITS)
            return {
                "schema": HEAT_MAP,
                "utc": utc_text(utc),
                "end_face_number": self._end_face_number,
                "half_side": HALF_SIDE,
                "counts": counts.tolist(),
                "most": float(counts.max()),
            }

    def _miss(self, frame: LiveFrame) -> None:
        """While nothing is seen, nothing is forgotten: it may be the same end face that comes back."""
        self._change.miss(frame.received_s)
        self._watching_since_s = None

    def _matched(
        self, frame: LiveFrame, examination: Examination, where: Around, severities: Mapping[str, Severity]
    ) -> tuple[dict[int, Track], Seen]:
        if self._watching_since_s is not None:
            self._watched_s += frame.received_s - self._watching_since_s
        self._watching_since_s = frame.received_s
        inspection, defects = frame.inspection, examination.defects
        shapes = footprints(defects, where, self._settings.reach)
        seen = Seen(defects, shapes, severities, inspection.zones, inspection.captured_at, self._watched_s)
        return self._tracks.match(seen), seen

    def _add(self, frame: LiveFrame, matches: dict[int, Track], seen: Seen, where: Around) -> tuple[Sighting, ...]:
        pattern = self._tracks.pattern(matches, seen, self._frames, doubtful=self._change.doubts)
        if self._change.is_another(where, pattern, frame.received_s):
            self._begin()
            self._change.begin_at(where)
            matches = {}
        self._frames += 1
        self._last_at = frame.inspection.captured_at
        self._frames_passed += frame.inspection.verdict.status is VerdictStatus.PASS
        self._warm(seen, where)
        return self._tracks.take(matches, seen, self._frames)

    def _warm(self, seen: Seen, where: Around) -> None:
        """Dirt of the microscope itself says nothing of where the parts have defects."""
        counted = [index for index, defect in enumerate(seen.defects) if defect.excluded is None]
        boxes_px = np.array([seen.defects[index].bbox_px for index in counted], dtype=np.float64)
        self._heat.add(boxes_px, [seen.footprints[index] for index in counted], where)

    def _report(self, utc: datetime) -> ReportMessage:
        return {
            "schema": REPORT,
            "utc": utc_text(utc),
            "end_face_number": self._end_face_number,
            "frames": self._frames,
            "frames_passed": self._frames_passed,
            "defects": [self._reported(track) for track in self._tracks if track.last.excluded is None],
        }

    def _begin(self) -> None:
        if self._last_at is not None:
            self._finished = self._report(self._last_at)
        self._end_face_number += 1
        self._frames = self._frames_passed = 0
        self._tracks.clear()
        self._heat.clear()

    def _reported(self, track: Track) -> ReportedDefect:
        return reported(track, self._tracks.sizes(track), self._frames)
