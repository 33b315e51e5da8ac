"""A short swelling that draws the eye to one place and then ends by itself."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEasingCurve, QObject, QVariantAnimation, pyqtSignal

_LASTS_MS: Final = 700


class Pulse(QObject):
    """`strength` goes from 1 down to 0 after `start`; `moved` tells each step."""

    moved = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.strength = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_LASTS_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    def start(self) -> None:
        self._animation.stop()
        self._animation.start()

    def _step(self, strength: float) -> None:
        self.strength = strength
        self.moved.emit()
