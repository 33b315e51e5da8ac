"""The result of gauge R&R: how good it is in one line, the components and the analysis of variance."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.qt.studies.charts import ComponentsChart
from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.studies.result_rows import Rows, anova_rows, component_rows
from dscope_gui.qt.studies.words import gauge_grade_word, grade_sign
from dscope_gui.validation.studies import LEAST_CATEGORIES, GaugeResult, Grade, Part

_GAP_PX: Final = 8


class GaugeTab(QWidget):
    """Tables on the left, the components as bars on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says, self.chart = QLabel(), ComponentsChart()
        self.components = PlainTable(self.tr("Components of variation"))
        self.anova = PlainTable(self.tr("Analysis of variance"))
        self.reduced = PlainTable(self.tr("Analysis of variance without the interaction"))
        self.cross_check = QLabel()
        self._pooled = QLabel(self.tr("Without the interaction, which is none (p > 0.25):"))
        self._lay_out()

    def show_result(self, result: GaugeResult) -> None:
        self.says.setText("\n".join(self._sentences(result)))
        _show(self.components, component_rows(result))
        _show(self.anova, anova_rows(result.anova))
        for part in (self._pooled, self.reduced):
            part.setVisible(result.reduced is not None)
        if result.reduced is not None:
            _show(self.reduced, anova_rows(result.reduced))
        self.cross_check.setText(self._cross_check(result))
        self.chart.show_result(result)

    def _sentences(self, result: GaugeResult) -> list[str]:
        grr = result.component(Part.GRR)
        text = self.tr("{sign}  Gauge R&R is {percent:.1f} % of the total variation: {word}")
        said = [self._graded(text, result.grade, grr.of_spread_percent)]
        if result.tolerance_grade is not None and grr.of_tolerance_percent is not None:
            text = self.tr("{sign}  It is {percent:.1f} % of the tolerance: {word}")
            said.append(self._graded(text, result.tolerance_grade, grr.of_tolerance_percent))
        return [*said, self._categories(result)]

    def _graded(self, text: str, grade: Grade, percent: float) -> str:
        return text.format(sign=grade_sign(grade), percent=percent, word=gauge_grade_word(grade))

    def _categories(self, result: GaugeResult) -> str:
        if result.categories is None:
            return self.tr("✔  The gauge itself shows no spread (ndc without limit)")
        if result.has_enough_categories:
            return self.tr("✔  ndc = {}: tells enough categories of parts apart").format(result.categories)
        text = self.tr("✖  ndc = {found}: tells too few categories of parts apart, at least {least} are needed")
        return text.format(found=result.categories, least=LEAST_CATEGORIES)

    def _cross_check(self, result: GaugeResult) -> str:
        if result.cross_check is None:
            return ""
        text = self.tr("Cross-check by averages and ranges: Gauge R&R {:.1f} % of the total variation")
        return text.format(result.cross_check.grr_percent)

    def _lay_out(self) -> None:
        body, area, column = QWidget(), QScrollArea(), QVBoxLayout()
        for label in (self.says, self.cross_check, self._pooled):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.cross_check.setProperty("muted", True)
        column.setContentsMargins(0, 0, _GAP_PX, 0)
        for part in (self.components, self.cross_check, self.anova, self._pooled, self.reduced):
            column.addWidget(part)
        column.addStretch(1)
        body.setLayout(column)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(area, 2)
        row.addWidget(self.chart, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.says)
        whole.addLayout(row, 1)


def _show(table: PlainTable, rows: Rows) -> None:
    table.show_rows(rows.heads, rows.rows)
