"""Which stations are to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

_GAP_PX: Final = 8
_BETWEEN: Final = ";"


@dataclass(frozen=True, slots=True)
class Asked:
    """
    Parameters
    ----------
    reference : empty is this station. `others` : folders, with a `#` and a station's name where several share one.
    lot : of histories, empty for all.
    """

    reference: str
    others: tuple[str, ...]
    lot: str


class StationsForm(QWidget):
    """Signals
    -------
    compare_wanted(Asked). browse_wanted(QLineEdit) : a folder for this field.
    """

    compare_wanted = pyqtSignal(object)
    browse_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reference, self.others, self.lot = QLineEdit(), QLineEdit(), QLineEdit()
        self.compare = QPushButton(self.tr("Compare"))
        self.browse_reference, self.browse_others = QPushButton(self.tr("Folder…")), QPushButton(self.tr("Folder…"))
        self.how = QLabel(
            self.tr(
                "The same ends are inspected on both stations under the same serials; write the side into the serial, "
                "as in 4711-A. Of an end inspected several times the last inspection counts. Thirty ends or more tell "
                "something, and they should have marks."
            )
        )
        self._fill()
        self._lay_out()
        self._connect()

    def asked(self) -> Asked:
        others = tuple(one for text in self.others.text().split(_BETWEEN) if (one := text.strip()))
        return Asked(self.reference.text().strip(), others, self.lot.text().strip())

    def add_folder(self, field: QLineEdit, folder: str) -> None:
        """The reference is one folder; the others may be several."""
        before = field.text().strip()
        is_added = field is self.others and bool(before)
        field.setText(f"{before.rstrip(_BETWEEN)}{_BETWEEN} {folder}" if is_added else folder)

    def _fill(self) -> None:
        self.reference.setPlaceholderText(self.tr("This station; or the folder of another one's history or records"))
        self.others.setPlaceholderText(
            self.tr("Folder of a history, or of the results of dscope inspect; several with ; between")
        )
        self.lot.setPlaceholderText(self.tr("Only this lot of the histories; empty for all"))
        self.reference.setAccessibleName(self.tr("Reference"))
        self.others.setAccessibleName(self.tr("Stations to compare"))
        self.lot.setAccessibleName(self.tr("Lot"))
        self.how.setWordWrap(True)
        self.how.setProperty("muted", True)
        self.compare.setProperty("primary", True)
        self.compare.setToolTip(self.tr("Pair the ends by serial and compare (Enter)"))
        for key, name in (
            (self.browse_reference, self.tr("Choose the reference's folder")),
            (self.browse_others, self.tr("Add the folder of a station")),
        ):
            key.setToolTip(name)
            key.setAccessibleName(name)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        rows = (
            (self.tr("Reference"), self.reference, self.browse_reference),
            (self.tr("Compared with"), self.others, self.browse_others),
            (self.tr("Lot"), self.lot, self.compare),
        )
        for number, row in enumerate(rows):
            word, field, key = row
            grid.addWidget(QLabel(word), number, 0)
            grid.addWidget(field, number, 1)
            grid.addWidget(key, number, 2)
        grid.addWidget(self.how, len(rows), 1, 1, 2)

    def _connect(self) -> None:
        self.compare.clicked.connect(lambda _checked: self.compare_wanted.emit(self.asked()))
        for field in (self.reference, self.others, self.lot):
            field.returnPressed.connect(lambda: self.compare_wanted.emit(self.asked()))
        self.browse_reference.clicked.connect(lambda _checked: self.browse_wanted.emit(self.reference))
        self.browse_others.clicked.connect(lambda _checked: self.browse_wanted.emit(self.others))
