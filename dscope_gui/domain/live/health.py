"""How the parts of a real-time station are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    CAMERA = "camera"
    INSPECTION = "inspection"
    LOCATION = "location"
    SERVER = "server"
    PUSH = "push"
    STORE = "store"
    DISPLAY = "display"
    MODEL = "model"


class PartState(StrEnum):
    OK = "ok"
    OFF = "off"
    """Nobody asked for it, or what it needs is not there; everything else works."""
    WAITING = "waiting"
    """It is tried again: no fix yet, a lost camera, a receiver that does not answer."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PartHealth:
    """How one part is.

    Parameters
    ----------
    text : in one sentence.
    hint : what to do; empty where nothing is to be done.
    backlog : how many things wait to be handed on; None where nothing is kept.
    """

    part: Part
    state: PartState
    text: str
    hint: str = ""
    backlog: int | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """All parts, each once."""

    parts: tuple[PartHealth, ...]

    @property
    def is_well(self) -> bool:
        """Nothing waits and nothing has failed."""
        return all(one.state in (PartState.OK, PartState.OFF) for one in self.parts)
