"""How sharp the picture is against the best that was seen: turn until the bar is full."""

from __future__ import annotations

from typing import Final

from PyQt6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

_FULL: Final = 100
_SMOOTHING: Final = 0.5
_BAR_PX: Final = 36


class SharpnessBar(QWidget):
    """Remembers the best until it is told to begin again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._best = 0.0
        self._now: float | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, _FULL)
        self.bar.setMinimumHeight(_BAR_PX)
        self.bar.setAccessibleName(self.tr("Sharpness"))
        self.again = QPushButton(self.tr("New best"))
        self.again.setProperty("compact", True)
        self.again.setToolTip(self.tr("Forget the sharpest picture so far"))
        self.again.clicked.connect(lambda _checked: self.begin_again())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.again)
        self.begin_again()

    def show_sharpness(self, sharpness: float) -> None:
        """Smoothed a little, or noise would make it tremble."""
        self._now = sharpness if self._now is None else self._now + _SMOOTHING * (sharpness - self._now)
        self._best = max(self._best, self._now)
        share = self._now / self._best if self._best > 0 else 0.0
        self.bar.setValue(round(_FULL * share))
        self.bar.setFormat(self.tr("{share:.0%} of the best ({now:.0f})").format(now=self._now, share=share))

    def begin_again(self) -> None:
        self._best, self._now = 0.0, None
        self.bar.setValue(0)
        self.bar.setFormat(self.tr("sharpness"))
