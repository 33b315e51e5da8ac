"""Models taken in, made active and rolled back: each step signed, and in the audit trail before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError, ModelRefused, WrongUse
from dscope_gui.neural import Activation, ModelRegistry, ReadCard, RolledBack, open_model, read_card
from dscope_gui.protocols import AuditTrail, Clock
from dscope_gui.validation.model_gate import ModelGate, gate
from dscope_gui.workstation.signatures import require_signature


class ModelBook:
    """The registry with all that may be done to it.

    Methods may raise `WrongUse`, saying who may do it instead, `ModelRefused`, saying why the model cannot be trusted,
    `NotWritable` and `StoreUnavailable`.
    """

    def __init__(self, registry: ModelRegistry, trail: AuditTrail, clock: Clock) -> None:
        self.registry = registry
        self._trail, self._clock = trail, clock

    def add(self, folder: Path, by: Person) -> ReadCard:
        """Take in a model from elsewhere; it is not active by that."""
        require_signature(by, Role.TECHNICIAN, "take in models")
        card = read_card(folder).card
        after: JsonValue = {"sha256": card.sha256, "from": str(folder)}
        with self._noted(self._line(f"{card.full_name} added", by, after=after)):
            return self.registry.add(folder)

    def gate_of(self, found: ReadCard) -> ModelGate:
        """Whether a model may take the place of the active one."""
        steps = self.registry.activations(found.card.task)
        earlier = [step.tested for step in steps[:-1] if step.tested is not None]
        return gate(steps[-1].tested if steps else None, found.card.tested, earlier=earlier)

    def use(self, full_name: str, by: Person, reason: str = "") -> Activation:
        """Make a model the active one of its task, unless it is worse than the one that is."""
        require_signature(by, Role.QA, f"make {full_name} active")
        found = self.registry.find(full_name)
        current = self.registry.activation(found.card.task)
        self._require_new(found, current)
        open_model(found)
        if not (answer := self.gate_of(found)).is_open:
            raise ModelRefused(f"{full_name} may not become active: {'; '.join(answer.reasons)}")
        line = self._line(
            f"{full_name} activated",
            by,
            before=_told(current),
            after={"task": found.card.task.value, "sha256": found.card.sha256},
            reason=reason,
        )
        with self._noted(line):
            return self.registry.activate(found, line.by, line.at)

    def roll_back(self, task: ModelTask, by: Person, reason: str) -> RolledBack:
        """Make the model before the last active again at once; without one none is active."""
        require_signature(by, Role.QA, f"roll the {task.value} model back")
        if not reason.strip():
            raise WrongUse("A roll-back needs a reason", "Say why, for the records")
        planned = self.registry.plan_roll_back(task)
        line = self._line(
            f"{task.value} rolled back", by, before=_told(planned.gone), after=_told(planned.back), reason=reason
        )
        with self._noted(line):
            return self.registry.roll_back(task)

    def _require_new(self, found: ReadCard, current: Activation | None) -> None:
        if current is None or (current.model, current.card_sha256) != (found.card.full_name, found.sha256):
            return
        raise WrongUse(f"{current.model} is active already, since {current.at.astimezone():%Y-%m-%d %H:%M}")

    def _line(
        self, subject: str, by: Person, *, before: JsonValue = None, after: JsonValue = None, reason: str = ""
    ) -> AuditLine:
        name = " ".join(by.name.split())
        return AuditLine(AuditKind.MODEL_STEP, self._clock.now(), name, by.role, subject, before, after, reason.strip())

    @contextmanager
    def _noted(self, line: AuditLine) -> Iterator[None]:
        """Nothing is done of which the trail does not know; what could not be done after all is noted too."""
        self._trail.note(line)
        try:
            yield
        except DScopeError as error:
            undone = f"{line.subject}: not done"
            self._trail.note(replace(line, at=self._clock.now(), subject=undone, after=None, reason=error.message))
            raise


def _told(activation: Activation | None) -> JsonValue:
    return None if activation is None else {"model": activation.model, "sha256": activation.sha256}
