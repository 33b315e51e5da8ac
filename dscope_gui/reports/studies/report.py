"""What a report of a study is made of."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.validation.stations import StationsResult
from dscope_gui.validation.studies import AgreementResult, GaugeResult, StabilityResult


@dataclass(frozen=True, slots=True)
class StudyReport:
    """One study; a result that is None was not asked for, or could not be evaluated, as `notes` then say.

    Parameters
    ----------
    facts : who, when, with what; by name.
    stations : each of one station against the reference.
    quantity, unit : what was read, such as `Width of the widest scratch` and `µm`; the unit may be empty.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    quantity: str = "Value"
    unit: str = ""
    gauge: GaugeResult | None = None
    agreement: AgreementResult | None = None
    stability: StabilityResult | None = None
    stations: tuple[StationsResult, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def quantity_with_unit(self) -> str:
        return f"{self.quantity}, {self.unit}" if self.unit else self.quantity
