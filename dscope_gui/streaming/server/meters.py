"""What Prometheus may know of the station."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, cast

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.live import FRAME, FrameMessage, Health, PartState, Severity, StreamMessage
from dscope_gui.domain.verdict import VerdictStatus

_LATENCY_S: Final = (0.01, 0.02, 0.03, 0.04, 0.06, 0.09, 0.12, 0.2, 0.4, 1.0, 3.0)
_MS_PER_S: Final = 1000.0
_KNOWN: Final = frozenset((*DefectKind, *Severity, *VerdictStatus))
_SILENCE_S: Final = 5.0
_PERIODS: Final = 3
"""Nothing for so long, and for so many times what lies between two frames: none come any more."""
_OTHER: Final = "other"
"""Label of what is not known, so that no message can make labels without end."""


@dataclass(frozen=True, slots=True)
class _Newest:
    """What the last frame said, and when."""

    quality: float
    per_s: float
    at_s: float


class Meters:
    """Counts in a registry of its own, so that two servers in one process do not add up.

    Of a stream that has fallen silent the last score and the last rate are told no more.
    """

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._newest: _Newest | None = None
        self._registry = CollectorRegistry()
        ours = self._registry
        self._frames = Counter("dscope_frames", "Inspected frames", registry=ours)
        self._dropped = Counter("dscope_frames_dropped", "Frames taken and not inspected", registry=ours)
        self._verdicts = Counter("dscope_verdicts", "Verdicts on frames", ["verdict"], registry=ours)
        self._defects = Counter("dscope_defects", "Defects, each once", ["type", "severity"], registry=ours)
        self._latency = Histogram(
            "dscope_latency_seconds", "From a frame's arrival to its message", buckets=_LATENCY_S, registry=ours
        )
        for name, says, now in (
            ("dscope_quality_score", "Of the last frame, 0 to 100; NaN while none come", self._quality),
            ("dscope_frames_per_second", "Inspected lately; 0 while none come", self._rate),
            ("dscope_last_frame_age_seconds", "Since the last message of a frame; NaN before the first", self._age_s),
        ):
            Gauge(name, says, registry=ours).set_function(now)
        self._lost = Counter("dscope_client_messages_dropped", "Messages that slow clients lost", registry=ours)
        self._clients = Gauge("dscope_clients", "Who listens to the stream or looks at its pictures", registry=ours)
        self._judged = Counter("dscope_judged", "Parts judged for a production line", ["verdict"], registry=ours)
        self._dropped_before = 0

    def note(self, message: StreamMessage) -> None:
        """Count what a message says."""
        if message["schema"] == FRAME:
            self._note_frame(cast(FrameMessage, message))

    def note_lost(self, messages: int) -> None:
        if messages:
            self._lost.inc(messages)

    def note_judged(self, verdict: str) -> None:
        self._judged.labels(_label(verdict)).inc()

    def ask(self, *, clients: Callable[[], int], health: Callable[[], Health]) -> None:
        """Let these be asked whenever somebody reads the meters."""
        self._clients.set_function(clients)
        self._registry.register(_Parts(health))

    def text(self) -> bytes:
        """In the text format of Prometheus."""
        return generate_latest(self._registry)

    def _note_frame(self, message: FrameMessage) -> None:
        self._frames.inc()
        self._latency.observe(message["latency_ms"] / _MS_PER_S)
        self._newest = _Newest(message["quality_score"], message["frames_per_s"], self._monotonic_s())
        self._verdicts.labels(_label(message["verdict"]["status"])).inc()
        self._note_dropped(message["dropped"])
        for defect in message["defects"]:
            if defect["frames_seen"] == 1:
                self._defects.labels(_label(defect["type"]), _label(defect["severity"])).inc()

    def _current(self) -> _Newest | None:
        newest = self._newest
        if newest is None:
            return None
        period_s = 1.0 / newest.per_s if newest.per_s else 0.0
        is_silent = self._monotonic_s() - newest.at_s > max(_SILENCE_S, _PERIODS * period_s)
        return None if is_silent else newest

    def _quality(self) -> float:
        current = self._current()
        return math.nan if current is None else current.quality

    def _rate(self) -> float:
        current = self._current()
        return 0.0 if current is None else current.per_s

    def _age_s(self) -> float:
        newest = self._newest
        return math.nan if newest is None else self._monotonic_s() - newest.at_s

    def _note_dropped(self, dropped: int) -> None:
        """The message counts since the stream began, and a stream may begin anew."""
        new = dropped - self._dropped_before if dropped >= self._dropped_before else dropped
        self._dropped_before = dropped
        self._dropped.inc(new)


class _Parts(Collector):
    """1 at the state that a part is in, 0 at all others; and what waits there."""

    def __init__(self, health: Callable[[], Health]) -> None:
        self._health = health

    def describe(self) -> Iterator[GaugeMetricFamily]:
        yield self._states()
        yield self._backlogs()

    def collect(self) -> Iterator[GaugeMetricFamily]:
        states, backlogs = self._states(), self._backlogs()
        for one in self._health().parts:
            for state in PartState:
                states.add_metric([one.part.value, state.value], float(one.state is state))
            if one.backlog is not None:
                backlogs.add_metric([one.part.value], one.backlog)
        yield states
        yield backlogs

    @staticmethod
    def _backlogs() -> GaugeMetricFamily:
        return GaugeMetricFamily("dscope_part_backlog", "What waits to be handed on", labels=["part"])

    @staticmethod
    def _states() -> GaugeMetricFamily:
        return GaugeMetricFamily("dscope_part_state", "How the parts of the station are", labels=["part", "state"])


def _label(word: str) -> str:
    return word if word in _KNOWN else _OTHER
