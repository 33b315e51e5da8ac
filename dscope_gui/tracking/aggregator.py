"""The incremental aggregator: takes frame after frame and says which defects are the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dscope_gui.domain.live import HeatMapMessage, LiveFrame, ReportMessage, Severity, Sighting
from dscope_gui.domain.realtime import TrackingSettings


class DefectAggregator:
    """Gives each defect of a stream one number as long as it is seen, and says at any time what is known so far.

    Every method may be called from any thread. What it keeps is bounded, however long the stream runs.
    """

    def __init__(self, settings: TrackingSettings) -> None:
        self._settings = settings

    @property
    def end_face_number(self) -> int:
        """Counts the end faces that lay under the microscope; 1 from the start."""
        raise NotImplementedError

    def add_frame_defects(self, frame: LiveFrame, severities: Mapping[str, Severity]) -> tuple[Sighting, ...]:
        """The defects of a frame in their order, each with its number.

        Parameters
        ----------
        severities : by the id of the defect within the inspection; see `rules.severities`.
        """
        raise NotImplementedError

    def begin_end_face(self) -> None:
        """Another end face lies under the microscope, as somebody knows who changed it: numbers start anew."""
        raise NotImplementedError

    def report(self, utc: datetime) -> ReportMessage:
        """All that is known of the end face, as a message of this time."""
        raise NotImplementedError

    def heat_map(self, utc: datetime) -> HeatMapMessage:
        """Where its defects were seen lately, faded up to the last frame."""
        raise NotImplementedError
