"""What the operator can do by one key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PyQt6.QtCore import Qt

from dscope_gui.qt.operator.burst import Stroke


class CommandKind(StrEnum):
    CAPTURE = "capture"
    CLEANED = "cleaned"
    COMPARE = "compare"
    RAW = "raw"
    """As long as the key is held."""
    ASK = "ask"
    UNDO = "undo"
    LIVE = "live"
    DEFECT = "defect"
    """`Command.number` says which."""
    HELP = "help"
    FULL_SCREEN = "full_screen"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    FIT = "fit"
    WHY = "why"
    """Explain the verdict, or show its findings again."""
    HEAT = "heat"
    """Show where it is unlike all good end faces, or no longer."""


@dataclass(frozen=True, slots=True)
class Command:
    kind: CommandKind
    number: int = 0


RAW_KEY: Final = Qt.Key.Key_Z.value

_BY_KEY: Final[dict[int, CommandKind]] = {
    Qt.Key.Key_Space.value: CommandKind.CAPTURE,
    Qt.Key.Key_C.value: CommandKind.CLEANED,
    Qt.Key.Key_B.value: CommandKind.COMPARE,
    Qt.Key.Key_W.value: CommandKind.WHY,
    Qt.Key.Key_H.value: CommandKind.HEAT,
    RAW_KEY: CommandKind.RAW,
    Qt.Key.Key_Question.value: CommandKind.ASK,
    Qt.Key.Key_Escape.value: CommandKind.LIVE,
    Qt.Key.Key_F1.value: CommandKind.HELP,
    Qt.Key.Key_F11.value: CommandKind.FULL_SCREEN,
    Qt.Key.Key_Plus.value: CommandKind.ZOOM_IN,
    Qt.Key.Key_Minus.value: CommandKind.ZOOM_OUT,
    Qt.Key.Key_0.value: CommandKind.FIT,
}
_FIRST_DIGIT: Final = Qt.Key.Key_1.value
_LAST_DIGIT: Final = Qt.Key.Key_9.value
UNDO_KEY: Final = Qt.Key.Key_Z.value


def command_of(stroke: Stroke) -> Command | None:
    """What a key of the hand means, or None."""
    if stroke.has_control:
        return Command(CommandKind.UNDO) if stroke.key == UNDO_KEY else None
    if _FIRST_DIGIT <= stroke.key <= _LAST_DIGIT:
        return Command(CommandKind.DEFECT, stroke.key - _FIRST_DIGIT + 1)
    kind = _BY_KEY.get(stroke.key)
    return None if kind is None else Command(kind)


def is_command_key(key: int) -> bool:
    """Keys that type nothing and still mean something here."""
    return key in _BY_KEY
