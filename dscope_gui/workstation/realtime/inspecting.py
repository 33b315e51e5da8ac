"""From the frames of a stream to what is on them, whatever happens to one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.live import LiveFrame
from dscope_gui.domain.realtime import GeometrySettings
from dscope_gui.domain.record import printable
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import FrameDamaged
from dscope_gui.protocols import Clock
from dscope_gui.workstation.inspect import unreadable
from dscope_gui.workstation.realtime.fault_words import in_words
from dscope_gui.workstation.realtime.light import Fit, LightInspector
from dscope_gui.workstation.setup import InspectionSetup

_RENEW_S: Final = 5.0
"""Calibrations end and rule sets come into force while a stream runs; to ask for them takes some milliseconds."""


class FrameInspection:
    """Implements `session.Inspecting`; `renew` may be called from any thread, everything else from one.

    Parameters
    ----------
    setup_for : how frames are inspected now; asked again and again, as ruler and rules may be others meanwhile.
    unrelated : each frame shows another part, such as the pictures of a folder: nothing is followed.
    follow_light : sets the camera for the part under the microscope; may wait for it, and raise `CameraFault`.
    """

    def __init__(
        self,
        setup_for: Callable[[], InspectionSetup],
        settings: GeometrySettings,
        clock: Clock,
        fit: Fit = lambda setup, _frame: setup,
        *,
        unrelated: bool = False,
        follow_light: Callable[[], None] = lambda: None,
    ) -> None:
        self._setup_for, self._clock, self._unrelated = setup_for, clock, unrelated
        self._light = LightInspector(setup_for(), settings, clock, fit)
        self._follow_light = follow_light
        self._renewed_s: float | None = None

    @property
    def rules(self) -> RuleSet:
        """The rule set that judges."""
        return self._light.setup.rule_set

    def renew(self) -> None:
        """The next frame may be that of another part: ask at once how it is inspected."""
        self._renewed_s = None

    def inspect(self, frame: Frame, received_s: float) -> LiveFrame:
        now_s = self._clock.monotonic_s()
        if self._renewed_s is None or now_s - self._renewed_s >= _RENEW_S:
            self._follow_light()
            self._light.use(self._setup_for())
            self._renewed_s = now_s
        if self._unrelated:
            self._light.forget()
        return self._light.inspect(frame, received_s)

    def failed(self, number: int, fault: Exception, *, frame: Frame | None, received_s: float) -> LiveFrame:
        captured_at = self._clock.now() if frame is None else frame.captured_at
        cause = Cause.UNREADABLE if isinstance(fault, FrameDamaged) else Cause.PROGRAM_FAILED
        stopwatch = Stopwatch(self._clock.monotonic_s)
        reason = Reason(in_words(fault), cause)
        inspection = unreadable(Path(), reason, self._light.setup, captured_at, stopwatch)
        return LiveFrame(number, replace(inspection, picture=_facts(fault, frame)), None, 0.0, received_s)


def _facts(fault: Exception, frame: Frame | None) -> PictureFacts:
    """Without a picture its size is 0."""
    if frame is not None:
        height, width = frame.image.shape
        return PictureFacts(printable(frame.file), None, width, height)
    return PictureFacts(printable(fault.file) if isinstance(fault, FrameDamaged) else "", None, 0, 0)
