"""From what is on a frame to what is said of it: numbers that stay, severities, score and places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.live import FrameMessage, HeatMapMessage, LiveFrame, ReportMessage
from dscope_gui.domain.live.writing import FrameFacts, frame_message
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.protocols import Clock
from dscope_gui.rules import Trace, explain, quality_score, severities
from dscope_gui.tracking import DefectAggregator
from dscope_gui.workstation.realtime.placing import Placing
from dscope_gui.workstation.realtime.session import Traffic
from dscope_gui.workstation.realtime.throttle import Throttle

_MS_PER_S: Final = 1000


class StreamTelling:
    """Implements `session.Telling`.

    Parameters
    ----------
    rules : the rule set that judged the frames.
    part : number of the part under the microscope; None where it is not known.
    unrelated : each frame shows another end face.
    """

    def __init__(
        self,
        settings: TrackingSettings,
        placing: Placing,
        clock: Clock,
        *,
        station: str,
        rules: Callable[[], RuleSet],
        part: Callable[[], str | None],
        unrelated: bool = False,
    ) -> None:
        self._aggregator = DefectAggregator(settings)
        self._placing, self._clock = placing, clock
        self._station, self._rules, self._part, self._unrelated = station, rules, part, unrelated
        self._heat_map_due = Throttle(1.0 / settings.heat_map_every_s)
        self._has_news = False

    def frame(self, seen: LiveFrame, traffic: Traffic) -> FrameMessage:
        rules, inspection = self._rules(), seen.inspection
        traces = _traces(rules, inspection)
        if self._unrelated:
            self._aggregator.begin_end_face()
        sightings = self._aggregator.add_frame_defects(seen, severities(inspection.verdict, traces))
        self._has_news = True
        fix = self._placing.fix()
        facts = FrameFacts(
            station=self._station,
            part=self._part(),
            end_face_number=self._aggregator.end_face_number,
            quality_score=quality_score(rules, inspection.verdict, traces),
            frames_per_s=traffic.frames_per_s,
            dropped=traffic.dropped,
            latency_ms=(self._clock.monotonic_s() - seen.received_s) * _MS_PER_S,
            fix=fix,
        )
        return frame_message(seen, sightings, self._placing.place_of(seen, fix), facts)

    def finished(self) -> ReportMessage | None:
        finished = self._aggregator.take_finished()
        return None if self._unrelated else finished  # of a single picture its own message tells all

    def heat_map(self) -> HeatMapMessage | None:
        if not (self._has_news and self._heat_map_due.admits(self._clock.monotonic_s())):
            return None
        self._has_news = False
        return self._aggregator.heat_map(self._clock.now())

    def report(self) -> ReportMessage:
        return self._aggregator.report(self._clock.now())

    def begin_end_face(self) -> None:
        """Another part lies under the microscope, as somebody knows; from any thread."""
        self._aggregator.begin_end_face()


def _traces(rules: RuleSet, inspection: Inspection) -> tuple[Trace, ...]:
    return () if inspection.examination is None else tuple(explain(rules, inspection.examination))
