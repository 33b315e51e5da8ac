"""The technician's calibration screen: the shelf of calibrations, and over it the wizard while one is made."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtWidgets import QStackedLayout, QWidget

from dscope_gui.domain.fiber import Fiber
from dscope_gui.qt.calibration_wizard.shelf_page import ShelfPage
from dscope_gui.qt.calibration_wizard.wizard import Wizard


class CalibrationScreen(QWidget):
    """Only shows; see the two presenters.

    Parameters
    ----------
    fibers : whose claddings are known, for a second look.
    """

    def __init__(self, fibers: Sequence[Fiber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf, self.wizard = ShelfPage(), Wizard(fibers)
        self._place = QStackedLayout(self)
        self._place.addWidget(self.shelf)
        self._place.addWidget(self.wizard)

    def show_shelf(self) -> None:
        self._place.setCurrentWidget(self.shelf)

    def show_wizard(self) -> None:
        self._place.setCurrentWidget(self.wizard)

    @property
    def is_calibrating(self) -> bool:
        """Whether the wizard is open."""
        return self._place.currentWidget() is self.wizard
