"""What somebody in front of a terminal sees of a stream: one line while it runs, and what was found at its end."""

from __future__ import annotations

from collections import Counter
from typing import Final, TypeGuard

from rich.live import Live
from rich.text import Text

from dscope_gui.cli.console import VERDICT_SIGN, VERDICT_STYLE, answers, one_line, plain, remarks, say, table
from dscope_gui.domain.live import (
    FRAME,
    NOTICE,
    REPORT,
    FrameMessage,
    GpsPart,
    Health,
    LivePicture,
    NoticeMessage,
    Part,
    PartHealth,
    PartState,
    ReportedDefect,
    ReportMessage,
    StreamMessage,
)

_UNREADABLE: Final = "unreadable"
_MOST_ROWS: Final = 30


class StreamTally:
    """Implements `protocols.Publisher`: keeps the newest message of each kind and counts the frames.

    Parameters
    ----------
    tell_notices : say each notice as a line, where there is no line that is always up to date.
    """

    wants_pictures: Final = False

    def __init__(self, *, tell_notices: bool) -> None:
        self._tells = tell_notices
        self.frame: FrameMessage | None = None
        self.report: ReportMessage | None = None
        self.verdicts: Counter[str] = Counter()
        self.inspected = self.unreadable = 0

    @property
    def frames(self) -> int:
        """So many were told of."""
        return self.verdicts.total()

    def publish(self, message: StreamMessage) -> None:
        if _is_frame(message):
            self.frame = message
            self.verdicts[_word(message)] += 1
            self.inspected += message["end_face"] is not None
            self.unreadable += any(one["cause"] == _UNREADABLE for one in message["verdict"]["reasons"])
        elif _is_report(message):
            self.report = message
        elif self._tells and _is_notice(message):
            say(f"dscope: {message['part']}: {message['text']}. {message['hint']}".rstrip())

    def show(self, picture: LivePicture) -> None:
        """Pictures are no text."""

    def health(self) -> PartHealth:
        return PartHealth(Part.DISPLAY, PartState.OFF, "Nobody asked for a window")

    def close(self) -> None:
        """There is nothing to let go of."""


class StatusLine:
    """Shows the line while it is entered; nothing where nobody watches."""

    def __init__(self) -> None:
        console = remarks()
        self._live = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal else None

    def __enter__(self) -> StatusLine:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is not None:
            self._live.stop()

    def show(self, tally: StreamTally, health: Health) -> None:
        if self._live is not None:
            self._live.update(status_text(tally.frame, health), refresh=True)


def status_text(frame: FrameMessage | None, health: Health) -> Text:
    """Rate, verdict, defects, place, who listens, and what is off or waits; of a lost camera no old verdict."""
    line = Text(no_wrap=True, overflow="ellipsis")
    if frame is not None and _sees(health):
        word = _word(frame)
        line.append(f"{frame['frames_per_s']:.1f} frames/s  ")
        line.append(f"{VERDICT_SIGN[word]} {word}", VERDICT_STYLE[word])
        line.append(f"  {len(frame['defects'])} defects")
        if frame["dropped"]:
            line.append(f"  {frame['dropped']} frames not inspected")
        if frame["gps"] is not None:
            line.append(f"  {_place(frame['gps'])}")
    for part in health.parts:
        if part.state in (PartState.WAITING, PartState.FAILED):
            line.append(f"  {part.part.value}: {one_line(part.text)}", "bold yellow")
        elif part.part in (Part.SERVER, Part.PUSH) and part.state is PartState.OK:
            line.append(f"  {one_line(part.text)}")
    off = ", ".join(part.part.value for part in health.parts if part.state is PartState.OFF)
    line.append(f"  off: {off}" if off else "", "dim")
    return line


def show_report(tally: StreamTally) -> None:
    """What is known of the last end face, on stdout."""
    report = tally.report
    if report is None:
        return
    if report["defects"]:
        rows = table("Defect", "Type", "Severity", "Zone", "Diameter in µm", "Seen on frames")
        for defect in report["defects"][:_MOST_ROWS]:
            rows.add_row(*_row(defect))
        answers().print(rows)
    if len(report["defects"]) > _MOST_ROWS:
        answers().print(f"… and {len(report['defects']) - _MOST_ROWS} more")
    counts = ", ".join(f"{tally.verdicts[word]} {word}" for word in VERDICT_STYLE)
    last = f"last end face: {_passed(report)}, {len(report['defects'])} defects"
    answers().print(plain(f"{tally.frames} frames: {counts}; {last}"))


def _word(frame: FrameMessage) -> str:
    return frame["verdict"]["status"].replace("_", " ").upper()


def _row(defect: ReportedDefect) -> tuple[Text, ...]:
    size = "" if defect["diameter_um"] is None else f"{defect['diameter_um']:.1f}"
    words = (defect["id"], defect["type"], defect["severity"], defect["zone"], size, str(defect["frames_seen"]))
    return tuple(plain(word) for word in words)


def _passed(report: ReportMessage) -> str:
    return f"{report['frames_passed']} of {report['frames']} frames passed"


def _place(gps: GpsPart) -> str:
    return f"{gps['lat']:.6f}, {gps['lon']:.6f}"


def _sees(health: Health) -> bool:
    """The camera gives pictures, as far as anybody tells."""
    return all(one.state is PartState.OK for one in health.parts if one.part is Part.CAMERA)


def _is_frame(message: StreamMessage) -> TypeGuard[FrameMessage]:
    return message["schema"] == FRAME


def _is_report(message: StreamMessage) -> TypeGuard[ReportMessage]:
    return message["schema"] == REPORT


def _is_notice(message: StreamMessage) -> TypeGuard[NoticeMessage]:
    return message["schema"] == NOTICE
