"""How a rule set takes the uncertainty of sizes into account: the rule, the guard band, and what conditional means."""

from __future__ import annotations

from typing import Any, Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QGridLayout, QWidget

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.qt.rules_editor.figures import figure_text, read_figure
from dscope_gui.qt.rules_editor.head_field import HeadField
from dscope_gui.qt.rules_editor.line import Line
from dscope_gui.qt.rules_editor.words import decision_word, field_word

_UNSAID: Final = ""
_GAP_PX: Final = 8
_DEFAULTS: Final[dict[str, Any]] = {
    "k": 2.0,
    "r": 1.0,
    "conditional_pass": "pass",
    "conditional_fail": "fail",
    "source": "",
}


class DecisionEditor(QWidget):
    """`value` gives the decision as files hold it, None where the rule set says nothing: simple acceptance."""

    value_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = QComboBox()
        self.k, self.r = Line(field_word("decision.k")), Line(field_word("decision.r"))
        self.conditional_pass = self._choice(
            ("pass", self.tr("a pass")), ("ask", self.tr("a question to a technician"))
        )
        self.conditional_fail = self._choice(
            ("fail", self.tr("a fail")), ("ask", self.tr("a question to a technician"))
        )
        self.source = Line(field_word("decision.source"))
        self.rule.addItem(self.tr("not said: simple acceptance"), _UNSAID)
        for rule in DecisionRule:
            self.rule.addItem(decision_word(rule), rule.value)
        self.rule.setProperty("compact", True)
        self.fields = {
            f"decision.{name}": HeadField(f"decision.{name}", editor)
            for name, editor in {
                "rule": self.rule,
                "k": self.k,
                "r": self.r,
                "conditional_pass": self.conditional_pass,
                "conditional_fail": self.conditional_fail,
                "source": self.source,
            }.items()
        }
        self._lay_out()
        self._connect()
        self._follow()

    def value(self) -> dict[str, Any] | None:
        if not (rule := self.rule.currentData()):
            return None
        return {
            "rule": rule,
            "k": read_figure(self.k.text()),
            "r": read_figure(self.r.text()),
            "conditional_pass": self.conditional_pass.currentData(),
            "conditional_fail": self.conditional_fail.currentData(),
            "source": self.source.text(),
        }

    def set_value(self, decision: dict[str, Any] | None) -> None:
        """Silent."""
        shown = {"rule": _UNSAID, **_DEFAULTS, **(decision or {})}
        for name in ("rule", "conditional_pass", "conditional_fail"):
            choice: QComboBox = getattr(self, name)
            blocked = choice.blockSignals(True)
            choice.setCurrentIndex(max(0, choice.findData(shown[name])))
            choice.blockSignals(blocked)
        for line, name in ((self.k, "k"), (self.r, "r")):
            if read_figure(line.text()) != shown[name]:
                line.show_text(figure_text(shown[name]))
        self.source.show_text(str(shown["source"]))
        self._follow()

    def set_read_only(self, is_read_only: bool) -> None:
        for line in (self.k, self.r, self.source):
            line.setReadOnly(is_read_only)
        for choice in (self.rule, self.conditional_pass, self.conditional_fail):
            choice.setEnabled(not is_read_only)

    def show_problems(self, problems: list[RuleProblem]) -> None:
        for field in self.fields.values():
            field.show_problems(problems)

    def _follow(self) -> None:
        """What the rule has no use for is out of sight."""
        rule = self.rule.currentData()
        has_band = rule in (DecisionRule.GUARDED.value, DecisionRule.GUARD_BAND.value)
        for name in ("k", "r"):
            self.fields[f"decision.{name}"].setVisible(has_band)
        for name in ("conditional_pass", "conditional_fail"):
            self.fields[f"decision.{name}"].setVisible(rule == DecisionRule.GUARD_BAND.value)
        self.fields["decision.source"].setVisible(bool(rule))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        grid.addWidget(self.fields["decision.rule"], 0, 0, 1, 2)
        for number, name in enumerate(("k", "r", "conditional_pass", "conditional_fail")):
            grid.addWidget(self.fields[f"decision.{name}"], 1 + number // 2, number % 2)
        grid.addWidget(self.fields["decision.source"], 3, 0, 1, 2)

    def _connect(self) -> None:
        for choice in (self.rule, self.conditional_pass, self.conditional_fail):
            choice.activated.connect(lambda _place: self._changed())
        for line in (self.k, self.r, self.source):
            line.textEdited.connect(lambda _text: self._changed())

    def _changed(self) -> None:
        self._follow()
        self.value_changed.emit()

    def _choice(self, *choices: tuple[str, str]) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("compact", True)
        for name, words in choices:
            choice.addItem(words, name)
        return choice
