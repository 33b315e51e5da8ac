"""What it costs to follow defects and to write their message: `python -m tests.benchmarks.tracking --help`.

Processor time of one thread for each frame, so that other programs on the machine count little. A fifth of the defects
are scratches up to one and a half cladding radii long, the others are specks; all jitter.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

import numpy as np

from dscope_gui.domain.live import FrameFacts, LiveFrame, Placed, frame_message, message_text
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.rules import explain, load_rule_set, quality_score, severities
from dscope_gui.tracking import DefectAggregator
from tests.hand_built import NOON
from tests.tracking.streams import Mark, live_frame, scratch

_SCRATCH_EVERY = 5
_JITTER = 0.003
_FACTS = FrameFacts("Station 1", "4711", 1, 87.5, 25.0, 0, 41.0)
_PLACED = Placed((120.0, -40.0), (12.1, 7.04), None)


def _frames(defects: int, frames: int) -> list[LiveFrame]:
    random = np.random.default_rng(1)
    marks = []
    for number in range(defects):
        x, y, length, turn_deg = random.uniform((-1.2, -1.2, 0.2, 0), (1.2, 1.2, 1.5, 180))
        marks.append(Mark(x, y) if number % _SCRATCH_EVERY else scratch(x, y, length, turn_deg))
    return [
        live_frame([mark.moved(*random.normal(0, _JITTER, 2)) for mark in marks], number) for number in range(frames)
    ]


def _cpu_ms(frames: list[LiveFrame], work: Callable[[LiveFrame], object]) -> dict[str, float]:
    took = []
    for frame in frames:
        begun = time.thread_time()
        work(frame)
        took.append((time.thread_time() - begun) * 1000)
    return {"median": round(float(np.median(took)), 2), "p95": round(float(np.quantile(took, 0.95)), 2)}


def _measured(defects: int, frames: int) -> dict[str, object]:
    seen, aggregator = _frames(defects, frames), DefectAggregator(TrackingSettings())
    rules = load_rule_set("iec61300-3-35-2015-sm-upc")
    sightings = aggregator.add_frame_defects(seen[0], {})

    def judge(frame: LiveFrame) -> object:
        examination = frame.inspection.examination
        assert examination is not None
        traces, verdict = explain(rules, examination), frame.inspection.verdict
        return severities(verdict, traces), quality_score(rules, verdict, traces)

    def tell(frame: LiveFrame) -> str:
        return message_text(frame_message(frame, sightings, lambda _: _PLACED, _FACTS))

    return {
        "defects": defects,
        "frames": frames,
        "add_frame_defects_ms": _cpu_ms(seen, lambda frame: aggregator.add_frame_defects(frame, {})),
        "severities_and_score_ms": _cpu_ms(seen, judge),
        "message_ms": _cpu_ms(seen, tell),
        "report_ms": _cpu_ms(seen, lambda _: aggregator.report(NOON)),
        "heat_map_ms": _cpu_ms(seen, lambda _: aggregator.heat_map(NOON)),
        "ids": len(aggregator.report(NOON)["defects"]),
    }


def main() -> None:
    """Write one line of JSON for each number of defects."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--defects", type=int, nargs="+", default=[5, 50, 500])
    parser.add_argument("--frames", type=int, default=200)
    chosen = parser.parse_args()
    for defects in chosen.defects:
        sys.stdout.write(json.dumps(_measured(defects, chosen.frames)) + "\n")


if __name__ == "__main__":
    main()
