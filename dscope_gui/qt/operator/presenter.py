"""Decides what happens on the operator's screen: one part after the other, from its label to its booking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.station import CaptureSettings
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.operator.commands import Command
from dscope_gui.qt.operator.do_command import do_command
from dscope_gui.qt.operator.instrument import Instrument
from dscope_gui.qt.operator.refusals import why_no_capture
from dscope_gui.qt.operator.screen_state import Message, Mode, ScreenState
from dscope_gui.qt.widgets.defect_rows import in_table_order
from dscope_gui.workstation.acquire import CameraStatus
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.live import LiveLook
from dscope_gui.workstation.station_check.lock import Lock
from dscope_gui.workstation.tally import Tally

_RESULTS = (Answer.PASS, Answer.FAIL, Answer.ASK)
"""What a part can leave with; a retake is no result."""


class OperatorPresenter(QObject):
    """Between the instrument and the screen.

    Signals
    -------
    state_changed(ScreenState) : what the screen shows.
    frame_shown(Frame), look_shown(LiveLook) : for the live picture and its bars.
    technician_asked(Judged | None), help_asked(), full_screen_asked(), zoom_asked(CommandKind) : for the window.
    judged_shown(Judged) : a verdict has just appeared; for the tone.
    """

    state_changed = pyqtSignal(object)
    frame_shown = pyqtSignal(object)
    look_shown = pyqtSignal(object)
    judged_shown = pyqtSignal(object)
    technician_asked = pyqtSignal(object)
    help_asked = pyqtSignal()
    full_screen_asked = pyqtSignal()
    zoom_asked = pyqtSignal(object)

    def __init__(
        self,
        instrument: Instrument,
        recipes: Mapping[str, Recipe],
        settings: CaptureSettings,
        ticket: Ticket,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._recipes = recipes
        self._settings = settings
        self._question = 0
        self._is_caught = False
        self._is_settled = False
        self._base: Judged | None = None
        """The part before its last cleaning: a picture taken again after a retake is compared with it as well."""
        self._state = ScreenState(
            recipe=recipes.get(ticket.part), ticket=ticket, most_cleanings=settings.most_cleanings
        )

    @property
    def state(self) -> ScreenState:
        return self._state

    def start(self) -> None:
        """Show the first state and let the instrument look at the live picture."""
        self._instrument.watch(self._state.ticket.part if self._state.recipe else "")
        self._instrument.count(self._state.ticket.lot)
        self._change()

    # --- from the instrument ---------------------------------------------------------------------------------------

    def frame(self, frame: Frame) -> None:
        """The picture stands still while it is judged: with the first frame after the key."""
        is_first = self._state.mode is Mode.JUDGING and not self._is_caught
        if is_first or self._state.mode is Mode.LIVE:
            self._is_caught = is_first
            self.frame_shown.emit(frame)

    def look(self, look: LiveLook) -> None:
        self.look_shown.emit(look)

    def camera(self, status: CameraStatus) -> None:
        self._change(camera=status)

    def judged(self, question: int, judged: Judged) -> None:
        """An answer to an older question is in the history, but no longer on the screen."""
        self._arrived()
        if question != self._question:
            self._change()
            return
        self._is_settled = False
        self._change(mode=Mode.JUDGED, judged=judged, selected=None, message=Message())
        if judged.comparison is not None:
            self._change(mode=Mode.COMPARING)
        self.judged_shown.emit(judged)
        self._instrument.count(self._state.ticket.lot)

    def failed(self, question: int, error: DScopeError) -> None:
        """No verdict: whatever went wrong, the part must be captured again."""
        self._arrived()
        mode = Mode.LIVE if question == self._question else self._state.mode
        self._change(mode=mode, message=Message(error_words(error), is_fault=True))

    def booked(self, _judged: Judged) -> None:
        self._change(can_undo=True)
        self._instrument.count(self._state.ticket.lot)

    def booking_failed(self, error: DScopeError) -> None:
        """Neither made nor taken back; all stays as it is."""
        self._change(message=Message(error_words(error), is_fault=True))

    def undone(self, judged: Judged) -> None:
        """The part whose booking was taken back is shown again, unless another one is being worked on."""
        undone = Message(self.tr("Booking taken back: {part}").format(part=judged.ticket.serial or judged.ticket.part))
        self._change(can_undo=False, message=undone)
        self._instrument.count(self._state.ticket.lot)
        if self._state.judged is None and not self._state.in_flight:
            self._base, self._is_settled = judged.before, False
            ticket = replace(judged.ticket, operator=self._state.ticket.operator)
            recipe = self._recipes.get(ticket.part)
            self._change(mode=Mode.JUDGED, judged=judged, ticket=ticket, recipe=recipe, selected=None)

    def show_lock(self, lock: Lock) -> None:
        """Production was locked or opened."""
        if lock != self._state.lock:
            self._change(lock=lock)

    def counted(self, tally: Tally) -> None:
        self._change(tally=tally)

    # --- from the operator -----------------------------------------------------------------------------------------

    def command(self, command: Command) -> None:
        """One key or button."""
        do_command(self, command)

    def capture(self) -> None:
        """Space: judge what lies under the microscope now.

        After a result of a part without a serial number it is the next part; otherwise the same one again.
        """
        if self._refuses_capture():
            return
        if not self._state.ticket.serial and self._has_result():
            self._leave_part()
        self._ask(self._base)

    def capture_cleaned(self) -> None:
        """C: judge the same part after it was cleaned, and compare."""
        if not self._state.can_clean:
            self._say(self.tr("Nothing to clean: capture first"))
            return
        judged = self._state.judged
        if judged is not None and judged.inspection.zones:
            self._base = replace(judged, before=None, comparison=None)
        self._ask(self._base or judged)

    @property
    def next_question(self) -> int:
        """The number that the next capture will have."""
        return self._question + 1

    @property
    def is_finished(self) -> bool:
        """Nobody is in the middle of a part: what lies there has passed or is settled, and nothing else is begun."""
        state = self._state
        is_open = state.in_flight or state.asks_undo or state.picks_part
        is_done = self._is_settled or (state.judged is not None and state.judged.answer is Answer.PASS)
        return not is_open and (is_done if state.judged is not None else not state.ticket.serial)

    def judge_for(self, ticket: Ticket) -> None:
        """Judge a part of a production line, as if it had been captured here; whose hands work here stays."""
        self._leave_part()
        self._change(ticket=replace(ticket, operator=self._state.ticket.operator), recipe=self._recipes[ticket.part])
        self._instrument.watch(ticket.part)
        self._ask(None, ticket)

    def settle(self) -> None:
        """Book the part if it has a result, although it may lie there still: nobody is in the middle of it."""
        judged, was_settled = self._state.judged, self._is_settled
        self._is_settled = True
        if judged is not None and self._has_result() and not was_settled:
            self._instrument.book(judged)

    def scan(self, text: str) -> None:
        """A barcode: a known part number picks the part, anything else is the serial number of the next part."""
        if self._state.in_flight:
            self._say(self.tr("Still judging: scan again after the verdict"))
        elif text in self._recipes:
            self.pick_part(text)
        else:
            self.set_serial(text)

    def reject_scan(self, _text: str) -> None:
        self._say(self.tr("The scan was not understood: scan again"))

    def set_serial(self, serial: str) -> None:
        """Another serial number is another part: the one before is booked with its last verdict."""
        serial = serial.strip()
        if self._state.in_flight:
            self._say(self.tr("Still judging: enter it again after the verdict"))
            return
        if serial != self._state.ticket.serial:
            self._leave_part()
        self._change(mode=Mode.LIVE, ticket=replace(self._state.ticket, serial=serial), message=Message())

    def pick_part(self, part: str) -> None:
        """Another part number: the part before is booked, the serial number is asked anew."""
        if self._state.in_flight:
            self._say(self.tr("Still judging: pick the part after the verdict"))
            return
        if part != self._state.ticket.part:
            self._leave_part()
            self._change(ticket=replace(self._state.ticket, part=part, serial=""), recipe=self._recipes[part])
            self._instrument.watch(part)
        self._change(mode=Mode.LIVE, picks_part=False, message=Message())

    def set_lot(self, lot: str) -> None:
        self._change(ticket=replace(self._state.ticket, lot=lot.strip()))
        self._instrument.count(lot.strip())

    def set_operator(self, operator: str) -> None:
        self._change(ticket=replace(self._state.ticket, operator=operator.strip()))

    def open_parts(self, is_open: bool) -> None:
        self._change(picks_part=is_open, asks_undo=False)

    def toggle_compare(self) -> None:
        if self._state.can_compare:
            self._change(mode=Mode.JUDGED if self._state.mode is Mode.COMPARING else Mode.COMPARING)

    def show_raw(self, is_raw: bool) -> None:
        self._change(is_raw=is_raw)

    def select(self, defect_id: str | None) -> None:
        self._change(selected=defect_id)

    def jump_to(self, number: int) -> None:
        """The defect with this number in table and picture."""
        shown = self._state.shown
        order = in_table_order(shown.inspection, shown.traces) if shown else ()
        if number <= len(order):
            self.select(order[number - 1].id)

    def go_live(self) -> None:
        """Esc: close what is open, else back to the live picture; the verdict leaves the screen, not the history."""
        if self._state.asks_undo or self._state.picks_part:
            self._change(asks_undo=False, picks_part=False)
        elif not self._state.in_flight:
            self._change(mode=Mode.LIVE, selected=None, message=Message())

    def ask_technician(self) -> None:
        self.technician_asked.emit(self._state.shown)
        self._say(self.tr("A technician is asked; the part waits"))

    def ask_undo(self) -> None:
        if self._state.can_undo:
            self._change(asks_undo=not self._state.asks_undo, picks_part=False)
        else:
            self._say(self.tr("There is no booking to take back"))

    def undo(self, reason: str) -> None:
        self._change(asks_undo=False)
        self._instrument.undo(self._state.ticket.operator, reason)

    def finish(self) -> None:
        """The shift ends: the last part is booked as well."""
        self._leave_part()
        self._change(mode=Mode.LIVE)

    def _refuses_capture(self) -> bool:
        if self._state.can_capture and (self._state.ticket.serial or not self._settings.require_serial):
            return False
        self._say(why_no_capture(self._state))
        return True

    def _ask(self, before: Judged | None, ticket: Ticket | None = None) -> None:
        """The old verdict goes at once: it must not stand beside a new picture."""
        self._question += 1
        self._is_caught = False
        in_flight = self._state.in_flight + 1
        self._change(
            mode=Mode.JUDGING, in_flight=in_flight, selected=None, message=Message(), asks_undo=False, picks_part=False
        )
        self._instrument.capture(self._question, ticket or self._state.ticket, before)

    def _arrived(self) -> None:
        self._state = replace(self._state, in_flight=max(0, self._state.in_flight - 1))

    def _has_result(self) -> bool:
        return self._state.judged is not None and self._state.judged.answer in _RESULTS

    def _leave_part(self) -> None:
        """The part under the microscope makes room for the next."""
        self.settle()
        self._base = None
        self._change(judged=None, selected=None)

    def _say(self, text: str) -> None:
        self._change(message=Message(text))

    def _change(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.state_changed.emit(self._state)
