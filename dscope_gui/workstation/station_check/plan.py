"""The steps of one check, in order: what the settings list, with a step for each golden connector that is taught."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dscope_gui.domain.check_plan import CheckStep, GoldenStep
from dscope_gui.domain.station_check import GoldenConnector


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """`golden` : the connector to be put in; None for steps without, and where too few are taught."""

    step: CheckStep
    golden: GoldenConnector | None = None

    @property
    def name(self) -> str:
        """As its result is called."""
        return self.step.name if self.golden is None else f"{self.step.name} {self.golden.name}"


def planned(steps: Sequence[CheckStep], goldens: Sequence[GoldenConnector]) -> tuple[PlannedStep, ...]:
    """What is to be done; a step that wants more golden connectors than are taught is there without one, to be red."""
    return tuple(_planned(steps, goldens))


def _planned(steps: Sequence[CheckStep], goldens: Sequence[GoldenConnector]) -> Iterator[PlannedStep]:
    for step in steps:
        if not isinstance(step, GoldenStep):
            yield PlannedStep(step)
            continue
        yield from (PlannedStep(step, golden) for golden in goldens)
        if len(goldens) < step.least_connectors:
            yield PlannedStep(step)
