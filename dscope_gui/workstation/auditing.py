"""Notes in the audit trail who does what at this station, without anybody waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.differences import differing
from dscope_gui.domain.person import Person
from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import AuditTrail, Clock

_OF_THEIR_OWN = {"calibration": AuditKind.CALIBRATION_ADOPTED, "flat_field": AuditKind.FLAT_FIELD_USED}
"""Settings that name what the station measures and corrects with."""


class Auditing:
    """Any thread may note; lines are written in the order in which they were noted."""

    def __init__(self, trail: AuditTrail, clock: Clock) -> None:
        self._trail, self._clock = trail, clock
        self._who: Callable[[], Person | None] = lambda: None
        self._writer = ThreadPoolExecutor(1, "audit")

    def set_names(self, who: Callable[[], Person | None]) -> None:
        """From now on what is done is done by whom this names; None is the program itself."""
        self._who = who

    def note(
        self,
        kind: AuditKind,
        subject: str = "",
        *,
        before: JsonValue = None,
        after: JsonValue = None,
        reason: str = "",
        role: Role | None = None,
    ) -> None:
        """Something was done just now by whoever works here.

        Parameters
        ----------
        role : instead of the one in force.
        """
        who = self._who()
        name, in_force = ("", None) if who is None else (who.name, who.role)
        self._write(AuditLine(kind, self._clock.now(), name, role or in_force, subject, before, after, reason))

    def note_program(self, kind: AuditKind, after: JsonValue) -> None:
        """Something that the program did of itself."""
        self._write(AuditLine(kind, self._clock.now(), after=after))

    def settings_changed(self, before: Section, after: Section) -> None:
        """One line for each setting that is not as it was."""
        was, now = differing(before.model_dump(mode="json"), after.model_dump(mode="json"))
        for field in {**was, **now}:
            kind = _OF_THEIR_OWN.get(field, AuditKind.SETTINGS_CHANGED)
            if kind is AuditKind.CALIBRATION_ADOPTED and now.get(field) is None:
                kind = AuditKind.CALIBRATION_REMOVED
            self.note(kind, field, before=was.get(field), after=now.get(field))

    def recipe_changed(self, part: str, before: Recipe | None, after: Recipe | None) -> None:
        """`before` and `after` : None where there is none."""
        was, now = differing(_plain(before), _plain(after))
        self.note(AuditKind.RECIPE_CHANGED, part, before=was or None, after=now or None)

    def close(self) -> None:
        """Write what waits; nothing can be noted any more."""
        self._writer.shutdown()

    def _write(self, line: AuditLine) -> None:
        try:
            self._writer.submit(self._note, line)
        except RuntimeError:
            logger().error("The audit trail is closed; it misses %s %s", line.kind.value, line.subject)

    def _note(self, line: AuditLine) -> None:
        try:
            self._trail.note(line)
        except DScopeError as error:
            logger().error("The audit trail misses %s %s: %s", line.kind.value, line.subject, error)


def _plain(recipe: Recipe | None) -> JsonValue:
    return {} if recipe is None else recipe.model_dump(mode="json")
