"""What pictures of the whole window show."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.qt.labelling import LabellingPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.rules_editor import RulesPresenter
from dscope_gui.qt.station import Station


@dataclass(frozen=True, slots=True)
class Pictured:
    """The station, and what of its screens is brought from state to state by hand."""

    station: Station
    operator: OperatorScreen
    rules: RulesPresenter
    labelling: LabellingPresenter
