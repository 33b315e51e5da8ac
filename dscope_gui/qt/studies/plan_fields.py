"""What stands in the form of a new study, and the plan that it means."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError
from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.study import SMALL_STUDY, Quantity, StudyPlan
from dscope_gui.errors import WrongUse
from dscope_gui.settings.json_file import first_fault

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlanFields:
    """`names` : of the parts; empty numbers them. `failing` : parts known to fail; None where nobody knows."""

    title: str
    recipe: str
    quantity: Quantity
    zone: str
    parts: int
    names: str
    operators: str
    trials: int
    tolerance: str
    failing: str | None

    @property
    def part_names(self) -> tuple[str, ...]:
        """As typed."""
        return _names(self.names)

    @property
    def all_parts(self) -> tuple[str, ...]:
        return self.part_names or tuple(str(number) for number in range(1, self.parts + 1))

    @property
    def operator_names(self) -> tuple[str, ...]:
        return _names(self.operators)

    @property
    def captures(self) -> int:
        return len(self.all_parts) * len(self.operator_names) * self.trials

    @property
    def is_small(self) -> bool:
        return len(self.all_parts) * len(self.operator_names) < SMALL_STUDY

    def plan(self) -> StudyPlan:
        """Raises `WrongUse` with what is wrong in the form."""
        self._refuse_gaps()
        try:
            return StudyPlan(
                title=" ".join(self.title.split()),
                recipe=self.recipe,
                quantity=self.quantity,
                zone=self.zone,
                parts=self.all_parts,
                operators=self.operator_names,
                trials=self.trials,
                tolerance=self._tolerance(),
                references=self._references(),
            )
        except ValidationError as error:
            raise WrongUse(translate("Studies", "This is no plan: {}").format(first_fault(error))) from error

    def _refuse_gaps(self) -> None:
        if not self.title.strip():
            raise WrongUse(translate("Studies", "The study needs a title"))
        if not self.operator_names:
            raise WrongUse(translate("Studies", "Name at least one operator"))
        for names, twice in (
            (self.all_parts, translate("Studies", "The part {} is there twice")),
            (self.operator_names, translate("Studies", "The operator {} is there twice")),
        ):
            for name in names:
                if names.count(name) > 1:
                    raise WrongUse(twice.format(name))

    def _tolerance(self) -> float | None:
        text = self.tolerance.strip().replace(",", ".")
        if not text:
            return None
        try:
            tolerance = float(text)
        except ValueError:
            tolerance = 0.0
        if not tolerance > 0.0:
            raise WrongUse(translate("Studies", "The tolerance {} is no number above zero").format(self.tolerance))
        return tolerance

    def _references(self) -> dict[str, str]:
        if self.failing is None:
            return {}
        failing = _names(self.failing)
        for name in failing:
            if name not in self.all_parts:
                raise WrongUse(translate("Studies", "There is no part {} that could be known to fail").format(name))
        return {part: "fail" if part in failing else "pass" for part in self.all_parts}


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.replace(";", ",").split(",") if (name := " ".join(part.split())))
