"""What a study says: gauge R&R, the readings, the verdicts; to be taken along as PDF or workbook."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from dscope_gui.domain.study import Study
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.studies.agreement_tab import AgreementTab
from dscope_gui.qt.studies.charts import ReadingsCharts
from dscope_gui.qt.studies.export import ExportKind
from dscope_gui.qt.studies.gauge_tab import GaugeTab
from dscope_gui.qt.studies.words import progress_words, quantity_word
from dscope_gui.qt.widgets.told import tell
from dscope_gui.reports.studies import StudyReport

_MARGIN_PX, _GAP_PX = 12, 8


class ResultPage(QWidget):
    """Signals
    -------
    export_wanted(ExportKind), captures_wanted() : back to the captures. back_wanted() : to the list.
    """

    export_wanted = pyqtSignal(object)
    captures_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.facts, self.notes, self.told = QLabel(), QLabel(), QLabel(), QLabel()
        self.gauge, self.readings, self.agreement = GaugeTab(), ReadingsCharts(), AgreementTab()
        self.tabs = QTabWidget()
        self.keys = {
            ExportKind.PDF: self._key(self.tr("PDF report"), self.tr("Write tables and charts as PDF (Ctrl+P)")),
            ExportKind.EXCEL: self._key(self.tr("Excel"), self.tr("Write tables and readings as workbook (Ctrl+E)")),
        }
        self.captures = self._key(self.tr("Captures"), self.tr("Go on capturing, or take one again"))
        self.back = self._key(self.tr("Back"), self.tr("Back to the list of studies"))
        self._lay_out()
        self._connect()

    def show_loading(self, study: Study) -> None:
        self._show_head(study)
        self.tabs.clear()
        self._tell(self.tr("Evaluating…"))
        for key in self.keys.values():
            key.setEnabled(False)

    def show_report(self, study: Study, report: StudyReport) -> None:
        self._show_head(study)
        self._tell("")
        self.tabs.clear()
        if report.gauge is not None:
            self.gauge.show_result(report.gauge)
            self.readings.show_result(report.gauge, report.unit)
            self.tabs.addTab(self.gauge, self.tr("Gauge R&R").replace("&", "&&"))
            self.tabs.addTab(self.readings, self.tr("Readings"))
        if report.agreement is not None:
            self.agreement.show_result(report.agreement)
            self.tabs.addTab(self.agreement, self.tr("Verdicts"))
        self.notes.setText("\n".join(f"⚠  {spoken(note)}" for note in report.notes))
        self.notes.setVisible(bool(report.notes))
        for key in self.keys.values():
            key.setEnabled(report.gauge is not None or report.agreement is not None)

    def show_message(self, text: str) -> None:
        self._tell(text)

    def show_error(self, error: DScopeError) -> None:
        self._tell(f"⚠ {error_words(error)}", is_fault=True)

    def _show_head(self, study: Study) -> None:
        plan = study.plan
        self.heading.setText(plan.title)
        facts = (study.id, plan.recipe, quantity_word(plan.quantity), progress_words(study), ", ".join(plan.operators))
        self.facts.setText("   ·   ".join(facts))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        self.heading.setProperty("heading", True)
        self.facts.setProperty("muted", True)
        for label in (self.heading, self.facts, self.notes, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self.heading, self.facts, self.notes):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.back)
        row.addWidget(self.captures)
        row.addWidget(self.told, 1)
        for key in self.keys.values():
            row.addWidget(key)
        column.addLayout(row)

    def _connect(self) -> None:
        self.keys[ExportKind.PDF].setShortcut("Ctrl+P")
        self.keys[ExportKind.EXCEL].setShortcut("Ctrl+E")
        for kind, key in self.keys.items():
            key.clicked.connect(lambda _checked, kind=kind: self.export_wanted.emit(kind))
        self.captures.clicked.connect(lambda _checked: self.captures_wanted.emit())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
