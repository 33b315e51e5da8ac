"""A production line's station that judges as it is told to."""

from __future__ import annotations

import threading

from dscope_gui.domain.live import Health, Part, PartHealth, PartState, ReportMessage
from dscope_gui.domain.record import Record
from dscope_gui.errors import DScopeError
from tests.streaming.messages import RECORD, report_message

WELL = Health(
    (
        PartHealth(Part.CAMERA, PartState.OK, "Sees"),
        PartHealth(Part.LOCATION, PartState.OFF, "Not wanted"),
        PartHealth(Part.PUSH, PartState.OK, "17 wait", backlog=17),
    )
)


class Line:
    """Notes what it was asked; `fault` is raised instead of judging, `held` lets it wait in the middle."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, str]] = []
        self.fault: DScopeError | Exception | None = None
        self.held: threading.Event | None = None
        self.begun = threading.Semaphore(0)
        self.most_at_once = 0
        self.state = WELL
        self._last: Record | None = None
        self._at_once = 0

    def judge(self, serial: str, *, part: str | None, lot: str, timeout_s: float) -> Record:
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            return self._judged(serial, part, lot, timeout_s)
        finally:
            self._at_once -= 1

    def _judged(self, serial: str, part: str | None, lot: str, timeout_s: float) -> Record:
        self.begun.release()
        if self.held is not None:
            assert self.held.wait(timeout_s)
        if self.fault is not None:
            raise self.fault
        self.asked.append((serial, part, lot))
        self._last = {**RECORD, "id": f"01KAJ4Q00000000000000{len(self.asked):05}"}
        return self._last

    def last(self) -> Record | None:
        return self._last

    def report(self) -> ReportMessage:
        return report_message()

    def health(self) -> Health:
        return self.state
