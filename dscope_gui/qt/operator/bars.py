"""Bars for the hand on the focus wheel: how sharp, how bright, how well in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PyQt6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dscope_gui.domain.quality import QualityWarning
from dscope_gui.qt.theme import colors_of
from dscope_gui.workstation.live import LiveLook

_HEIGHT_PX: Final = 58
_TRACK_PX: Final = 16
_POINTS: Final = 13
_GAP_PX: Final = 14
_MARK_PX: Final = 3
_WHITE: Final = 255.0
_LEAST_WIDTH_PX: Final = 190


@dataclass(frozen=True, slots=True)
class Reading:
    """One bar.

    Parameters
    ----------
    value : 0 to 1 of the bar; None where nothing could be measured.
    good : from where to where it is as it should be.
    is_good : what the workstation says of it, whatever the bar looks like.
    word : the same in words.
    """

    value: float | None
    good: tuple[float, float]
    is_good: bool
    word: str


@dataclass(frozen=True, slots=True)
class BarRanges:
    """What is good enough; from the configuration.

    Parameters
    ----------
    focus : least focus, 0 to 1. `light` : least and most mean grey level.
    off_centre : most distance from the middle as a share of half the picture's height.
    """

    focus: float = 0.35
    light: tuple[float, float] = (40.0, 215.0)
    off_centre: float = 0.5


class LiveBar(QWidget):
    """A title, a bar with its good range, and a word."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._reading = Reading(None, (0.0, 1.0), is_good=False, word="")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        self.setFont(font)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self.setAccessibleDescription(reading.word)
        self.update()

    @property
    def reading(self) -> Reading:
        return self._reading

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(f"{self._title}  {self._line()}"), _HEIGHT_PX)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_of(self)
        text_room = QRectF(0, 0, self.width(), self.height() - _TRACK_PX - _MARK_PX * 2)
        painter.setPen(QColor(colors.muted))
        painter.drawText(text_room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setPen(QColor(self._color()))
        painter.drawText(text_room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._line())
        self._paint_track(painter, QRectF(0, text_room.bottom(), self.width(), _TRACK_PX))
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        colors, radius = colors_of(self), _TRACK_PX / 2
        painter.setPen(QColor(colors.line))
        painter.setBrush(QColor(colors.field))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._reading.value:
            filled = QRectF(track.left(), track.top(), track.width() * min(1.0, self._reading.value), track.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._color()))
            painter.drawRoundedRect(filled, radius, radius)
        for edge in self._reading.good:
            if 0 < edge < 1:
                at = track.left() + edge * track.width() - _MARK_PX / 2
                mark = QRectF(at, track.top() - _MARK_PX, _MARK_PX, track.height() + 2 * _MARK_PX)
                painter.fillRect(mark, QColor(colors.ink))

    def _line(self) -> str:
        if self._reading.value is None:
            return self._reading.word or "–"
        return f"{'✔' if self._reading.is_good else '!'} {self._reading.word}"

    def _color(self) -> str:
        colors = colors_of(self)
        if self._reading.value is None:
            return colors.muted
        return colors.good if self._reading.is_good else colors.poor


class LiveBars(QWidget):
    """The three bars side by side."""

    def __init__(self, ranges: BarRanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranges = ranges
        self.focus = LiveBar(self.tr("Focus"))
        self.light = LiveBar(self.tr("Light"))
        self.centre = LiveBar(self.tr("Centre"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for bar in (self.focus, self.light, self.centre):
            row.addWidget(bar)

    def show_look(self, look: LiveLook) -> None:
        self.focus.show_reading(self._focus(look))
        self.light.show_reading(self._light(look))
        self.centre.show_reading(self._centre(look))

    def clear(self) -> None:
        """Nothing is known: no camera."""
        for bar in (self.focus, self.light, self.centre):
            bar.show_reading(Reading(None, (0.0, 1.0), is_good=False, word=""))

    def _focus(self, look: LiveLook) -> Reading:
        is_good = look.focus >= self._ranges.focus and QualityWarning.BLURRED not in look.warnings
        word = self.tr("sharp") if is_good else self.tr("not sharp")
        return Reading(look.focus, (self._ranges.focus, 1.0), is_good, word)

    def _light(self, look: LiveLook) -> Reading:
        least, most = self._ranges.light
        value, good = look.light / _WHITE, (least / _WHITE, most / _WHITE)
        if QualityWarning.SATURATED in look.warnings or look.light > most:
            return Reading(value, good, is_good=False, word=self.tr("too bright"))
        if look.light < least:
            return Reading(value, good, is_good=False, word=self.tr("too dark"))
        if QualityWarning.POOR_ILLUMINATION in look.warnings:
            return Reading(value, good, is_good=False, word=self.tr("poor"))
        return Reading(value, good, is_good=True, word=self.tr("good"))

    def _centre(self, look: LiveLook) -> Reading:
        good = (1 - self._ranges.off_centre, 1.0)
        if look.off_centre is None:
            return Reading(None, good, is_good=False, word=self.tr("no fiber"))
        value = max(0.0, 1 - look.off_centre)
        if look.cut_off:
            return Reading(value, good, is_good=False, word=self.tr("cut off"))
        is_good = look.off_centre <= self._ranges.off_centre
        return Reading(value, good, is_good, self.tr("in the middle") if is_good else self.tr("off centre"))
