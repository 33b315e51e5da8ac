"""Two judges held against each other on labelled pictures, and what the gate says of the second."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.models.interval_chart import IntervalChart
from dscope_gui.qt.models.trial_bar import TrialBar
from dscope_gui.qt.models.words import chance_word, difference_words, discordant_words, figure_word
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.widgets.told import tell
from dscope_gui.validation.model_gate import ModelGate
from dscope_gui.validation.paired import PairedComparison

_MARGIN_PX, _GAP_PX = 12, 8
_LOW_TABS: Final = "QTabBar::tab { min-height: 40px; }"
"""A person of QA has a mouse, and the figures need the height."""
_WORST: Final = 100
"""Pictures listed."""


class TrialPage(QWidget):
    """Signals
    -------
    back_wanted(), report_wanted(), activate_wanted()
    """

    back_wanted = pyqtSignal()
    report_wanted = pyqtSignal()
    activate_wanted = pyqtSignal()

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._key(self.tr("Back"), self.tr("Back to the list (Esc)"))
        self.report = self._key(self.tr("Save report…"), self.tr("Write the comparison as a page and as JSON"))
        self.activate = self._key(self.tr("Activate…"), self.tr("Let the second judge from now on"))
        self.bar, self.chart, self.panel = TrialBar(), IntervalChart(), SignPanel(signatures)
        self.gate, self.discordant, self.told = QLabel(), QLabel(), QLabel()
        self.figures = PlainTable(self.tr("Figures of both judges"))
        self.worst = PlainTable(self.tr("Pictures on which they differ most"), is_list=True)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is compared yet, or what is chosen is something else."""
        self.tabs.hide()
        self.chart.show_comparison(None)
        self.report.setEnabled(False)
        self.activate.setEnabled(False)
        self.panel.drop()
        self.gate.setText(self.tr("Choose two judges and a folder of labelled pictures."))
        self.gate.setProperty("fault", False)
        self.tell("")

    def show_running(self) -> None:
        self.show_nothing()
        self.gate.setText(self.tr("Both look at every picture…"))

    def show_comparison(self, compared: PairedComparison, gate: ModelGate, *, may_activate: bool) -> None:
        """`may_activate` : the first is who judges now, so that the second may take its place."""
        self._show_gate(compared.names, gate)
        self.chart.show_comparison(compared)
        self.discordant.setText(discordant_words(compared))
        self._show_figures(compared)
        self._show_worst(compared)
        self.tabs.show()
        self.report.setEnabled(True)
        self.activate.setEnabled(may_activate and gate.is_open)

    def show_unreadable(self, names: Sequence[str]) -> None:
        """Pictures in which neither could look."""
        if names:
            self.tell(self.tr("⚠ These pictures could not be looked at: {}").format(", ".join(names)), is_fault=True)

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)

    def show_error(self, error: DScopeError) -> None:
        self.tell(f"⚠ {error_words(error)}", is_fault=True)

    def _show_gate(self, names: tuple[str, str], gate: ModelGate) -> None:
        first, second = names
        if gate.is_open:
            text = self.tr("✔ {second} may take the place of {first}: nothing falls by more than chance.")
            tell(self.gate, text.format(first=first, second=second))
        else:
            text = self.tr("✖ {second} may not take the place of {first}: {reasons}.")
            told = text.format(
                first=first, second=second, reasons="; ".join(spoken(str(reason)) for reason in gate.reasons)
            )
            tell(self.gate, told, is_fault=True)

    def _show_figures(self, compared: PairedComparison) -> None:
        heads = (self.tr("Figure"), *compared.names, self.tr("Difference"), "")
        rows = [
            (
                figure_word(one.figure),
                str(one.first),
                str(one.second),
                difference_words(one.difference),
                chance_word(one.difference),
            )
            for one in compared.figures
        ]
        self.figures.show_rows(heads, rows)

    def _show_worst(self, compared: PairedComparison) -> None:
        first, second = compared.names
        missed, false = self.tr("missed by\n{}"), self.tr("false alarms of\n{}")
        heads = (
            self.tr("Objects"),
            self.tr("Picture"),
            *(missed.format(name) for name in (first, second)),
            *(false.format(name) for name in (first, second)),
        )
        rows = []
        for one in compared.worst(_WORST):
            scores = one.first.comparison, one.second.comparison
            counts = [len(score.missed) for score in scores] + [len(score.false_alarms) for score in scores]
            rows.append((str(len(one.pairs)), one.name, *map(str, counts)))
        self.worst.show_rows(heads, rows)

    def _lay_out(self) -> None:
        column, above, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("Compare on labelled pictures"))
        heading.setProperty("heading", True)
        for label in (self.gate, self.discordant, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.activate.setProperty("primary", True)
        above.addWidget(self.back)
        above.addWidget(heading, 1)
        below.setSpacing(_GAP_PX)
        below.addWidget(self.told, 1)
        below.addWidget(self.report)
        below.addWidget(self.activate)
        self._fill_tabs()
        column.addLayout(above)
        column.addWidget(self.bar)
        column.addWidget(self.gate)
        column.addWidget(self.tabs, 1)
        column.addStretch(0)
        column.addWidget(self.panel)
        column.addLayout(below)

    def _fill_tabs(self) -> None:
        page, figures = QWidget(), QVBoxLayout()
        figures.setSpacing(_GAP_PX)
        figures.addWidget(self.figures)
        figures.addWidget(self.discordant)
        figures.addStretch(1)
        page.setLayout(figures)
        self.tabs.setStyleSheet(_LOW_TABS)
        self.tabs.addTab(page, self.tr("Figures"))
        self.tabs.addTab(self.chart, self.tr("Chart"))
        self.tabs.addTab(self.worst, self.tr("Pictures"))

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.report.clicked.connect(lambda _checked: self.report_wanted.emit())
        self.activate.clicked.connect(lambda _checked: self.activate_wanted.emit())

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
