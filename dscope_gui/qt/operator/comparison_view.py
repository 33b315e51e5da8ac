"""Before and after cleaning side by side: what moved was dirt, what stayed is damage."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from dscope_gui.qt.widgets import Overlay, PictureView, overlay_of
from dscope_gui.workstation.judged import Judged

_POINTS: Final = 14
_GAP_PX: Final = 8


class ComparisonView(QWidget):
    """Two pictures and one line that counts.

    Signals
    -------
    defect_clicked(str) : a defect of the picture after was chosen.
    """

    defect_clicked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = PictureView(), PictureView()
        self.before.setAccessibleName(self.tr("Before cleaning"))
        self.after.setAccessibleName(self.tr("After cleaning"))
        self.after.defect_clicked.connect(self.defect_clicked)
        self.before.defect_clicked.connect(self._select_the_same)
        self.counts = _label(bold=True)
        self._after_title = _label(bold=False)
        self._stayed: dict[str, str] = {}
        before_title = _label(bold=False)
        before_title.setText(self.tr("Before (dashed: gone)"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        grid.addWidget(before_title, 0, 0)
        grid.addWidget(self._after_title, 0, 1)
        grid.addWidget(self.before, 1, 0)
        grid.addWidget(self.after, 1, 1)
        grid.addWidget(self.counts, 2, 0, 1, 2)

    def show_judged(self, judged: Judged) -> None:
        """Does nothing for a part that was not cleaned."""
        before, comparison = judged.before, judged.comparison
        if before is None or comparison is None:
            return
        self._stayed = dict(comparison.stayed)
        self.before.show_image(before.grey)
        self.before.show_overlay(_without(overlay_of(before.inspection, before.traces), comparison.gone))
        self.after.show_image(judged.grey)
        self.after.show_overlay(overlay_of(judged.inspection, judged.traces))
        self.before.aim_at_zones()
        self.after.aim_at_zones()
        self._after_title.setText(self.tr("After cleaning {number}").format(number=judged.cleanings))
        template = self.tr("Gone: {gone} (it was dirt) · stayed: {stayed} (damage) · new: {new}")
        self.counts.setText(
            template.format(gone=len(comparison.gone), stayed=len(comparison.stayed), new=len(comparison.new))
        )

    def select(self, defect_id: str | None) -> None:
        """The defect in both pictures, where it stayed."""
        earlier = next((old for old, new in self._stayed.items() if new == defect_id), None)
        self.after.select(defect_id)
        self.before.select(earlier)

    def set_overlay_visible(self, visible: bool) -> None:
        self.before.set_overlay_visible(visible)
        self.after.set_overlay_visible(visible)

    def _select_the_same(self, earlier: str) -> None:
        if earlier in self._stayed:
            self.defect_clicked.emit(self._stayed[earlier])


def _without(overlay: Overlay, gone: frozenset[str]) -> Overlay:
    """The defects that are gone become hollow."""
    return replace(
        overlay,
        defects=tuple(one for one in overlay.defects if one.id not in gone),
        gone=tuple(one for one in overlay.defects if one.id in gone),
    )


def _label(*, bold: bool) -> QLabel:
    label = QLabel()
    font = QFont(label.font())
    font.setPointSize(_POINTS)
    font.setBold(bold)
    label.setFont(font)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label
