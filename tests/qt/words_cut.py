"""Which words of a screen do not stand whole on what bears them."""

from __future__ import annotations

from PyQt6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QWidget

_BESIDE_PX = 6
"""The least padding and border at both sides together."""


def cut_words(widget: QWidget) -> list[str]:
    """Texts of visible buttons and boxes to tick that are wider than their place, or reach out of the widget."""
    return [one.text() for one in _bearers(widget) if _room_px(one) < 0 or _reaches_out(one, widget)]


def _bearers(widget: QWidget) -> list[QAbstractButton]:
    found: list[QAbstractButton] = [*widget.findChildren(QPushButton), *widget.findChildren(QCheckBox)]
    return [one for one in found if one.isVisible() and one.text()]


def _room_px(one: QAbstractButton) -> int:
    if isinstance(one, QCheckBox):
        return one.width() - one.sizeHint().width()
    words = max(one.fontMetrics().horizontalAdvance(line) for line in one.text().splitlines())
    return one.width() - _BESIDE_PX - words


def _reaches_out(one: QAbstractButton, widget: QWidget) -> bool:
    return one.mapTo(widget, one.rect().topRight()).x() > widget.width()
