"""Models taken in, made active and rolled back: each step signed, and in the audit trail before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.model_card import ModelCard, ModelTask
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError, ModelRefused, WrongUse
from dscope_gui.neural import Activation, Memory, ModelRegistry, Network, ReadCard, RolledBack, open_model, read_card
from dscope_gui.protocols import AuditTrail, Clock
from dscope_gui.validation.model_gate import ModelGate, gate
from dscope_gui.validation.paired import paired_gate
from dscope_gui.workstation.model_trial import Trial, TriedJudge, rules_or_active
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

    def take_in_dropped(self, folder: Path) -> ReadCard:
        """Take in a model that was dropped into the inbox: nobody signs, whoever may write there did it."""
        card = read_card(folder).card
        after: JsonValue = {"sha256": card.sha256, "from": f"{folder.parent.name}/{folder.name}"}
        line = AuditLine(AuditKind.MODEL_STEP, self._clock.now(), subject=f"{card.full_name} added", after=after)
        with self._noted(line):
            return self.registry.add(folder)

    def gate_of(self, found: ReadCard, trial: Trial | None = None) -> ModelGate:
        """Whether a model may take the place of the active one.

        Parameters
        ----------
        trial : both on the same labelled pictures, as measured here; without it the model's card is believed.
        """
        steps = self.registry.activations(found.card.task)
        if trial is not None:
            return _measured_gate(trial, steps)
        earlier = [step.known for step in steps[:-1] if step.known is not None]
        return gate(steps[-1].known if steps else None, found.card.tested, earlier=earlier)

    def require_gate(self, found: ReadCard, trial: Trial | None = None) -> None:
        """Raises `ModelRefused` with the reasons where the gate is closed."""
        if not (answer := self.gate_of(found, trial)).is_open:
            raise ModelRefused(f"{found.card.full_name} may not become active: {answer.text}")

    def use(self, full_name: str, by: Person, reason: str = "", trial: Trial | None = None) -> Activation:
        """Make a model the active one of its task, unless it is worse than the one that is.

        Parameters
        ----------
        trial : see `gate_of`; what it says is kept with the activation.
        """
        require_signature(by, Role.QA, f"make {full_name} active")
        found = self.registry.find(full_name)
        current = self.registry.activation(found.card.task)
        self._require_new(found, current)
        _require_judge(open_model(found), found.card)
        if trial is not None:
            self._require_of_now(trial, found)
        self.require_gate(found, trial)
        line = self._line(
            f"{full_name} activated",
            by,
            before=_told(current),
            after={
                "task": found.card.task.value,
                "sha256": found.card.sha256,
                **({} if trial is None else {"measured": _told_counts(trial)}),
            },
            reason=reason,
        )
        with self._noted(line):
            return self.registry.activate(found, line.by, line.at, None if trial is None else trial.tested[1])

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

    def _require_of_now(self, trial: Trial, found: ReadCard) -> None:
        """A trial takes minutes; meanwhile another model may have become active, or this one be another."""
        before, after = trial.order.judges
        if after.model is None or (after.model.card.full_name, after.model.sha256) != (
            found.card.full_name,
            found.sha256,
        ):
            raise WrongUse(f"{after.name} was measured, not {found.card.full_name} as it is now", "Measure it again")
        now = rules_or_active(self.registry)
        if (now.name, _card_of(now)) != (before.name, _card_of(before)):
            raise WrongUse(
                f"{found.card.full_name} was measured against {before.name}, but now {now.name} judges",
                "Measure it again",
            )

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


def _require_judge(opened: Network | Memory, card: ModelCard) -> None:
    """Features alone say nothing about an end face; they serve to make a detector that remembers good ones."""
    if card.task is ModelTask.ANOMALY and isinstance(opened, Network):
        raise ModelRefused(
            f"{card.full_name} remembers no good end faces",
            f"Make a detector with it: dscope train anomaly --backbone {card.name}",
        )


def _told(activation: Activation | None) -> JsonValue:
    return None if activation is None else {"model": activation.model, "sha256": activation.sha256}


def _told_counts(trial: Trial) -> JsonValue:
    before, after = trial.tested
    told: list[JsonValue] = [
        {"judge": judge.name, "hits": one.hits, "misses": one.misses, "false_alarms": one.false_alarms}
        for judge, one in zip(trial.order.judges, (before, after), strict=True)
    ]
    return {"data": after.data, "data_sha256": after.data_sha256, "found": told}


def _card_of(judge: TriedJudge) -> str | None:
    return None if judge.model is None else judge.model.sha256


def _measured_gate(trial: Trial, steps: Sequence[Activation]) -> ModelGate:
    """The one before as it was measured just now; those before it as they were measured then, on the same pictures."""
    if not (answer := paired_gate(trial.compared)).is_open:
        return answer
    before, after = trial.tested
    return gate(before, after, earlier=[step.measured for step in steps if step.measured is not None])
