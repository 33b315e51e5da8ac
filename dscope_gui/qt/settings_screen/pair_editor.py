"""Two numbers in one line, such as a point; or one, where that will do."""

from __future__ import annotations

from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.theme.sizes import GAP_PX


class PairEditor(Editor):
    """Empty is None; what are no numbers is handed on as the text it is, so that the check can name it.

    Parameters
    ----------
    may_be_one : a single number stands for itself.
    """

    def __init__(self, unit: str, *, may_be_one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_be_one = may_be_one
        self._line = QLineEdit()
        self._line.textEdited.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_PX // 2)
        layout.addWidget(self._line, 1)
        layout.addWidget(QLabel(unit))
        self.setFocusProxy(self._line)

    def value(self) -> object:
        text = self._line.text().strip()
        if not text:
            return None
        try:
            numbers = [float(word) for word in text.replace(";", " ").replace(",", " ").split()]
        except ValueError:
            return text
        return numbers[0] if self._may_be_one and len(numbers) == 1 else numbers

    def set_value(self, value: object) -> None:
        numbers = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
        self._line.setText("  ".join(f"{number:g}" if isinstance(number, float) else str(number) for number in numbers))

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._line.setAccessibleName(label)
