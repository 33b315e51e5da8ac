"""Pages of a report in millimetres: text that wraps, bands, pictures and lines, each page with header and footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QImage, QPainter, QPdfWriter, QPen, QTextLayout, QTextOption
from PyQt6.QtPrintSupport import QPrinter

PAGE_WIDTH_MM: Final = 210.0
PAGE_HEIGHT_MM: Final = 297.0
MARGIN_MM: Final = 15.0
TOP_MM: Final = 26.0
BOTTOM_MM: Final = 280.0
WIDTH_MM: Final = PAGE_WIDTH_MM - 2 * MARGIN_MM

INK: Final = "#1b232c"
MUTED: Final = "#56616d"
LINE: Final = "#c8ced5"
PAPER: Final = "#ffffff"

_MM_PER_INCH: Final = 25.4
_LINE_MM: Final = 0.2
_LINE_SEPARATOR: Final = "\u2028"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text is written."""

    points: float = 9.0
    bold: bool = False
    color: str = INK

    def font(self) -> QFont:
        font = QFont()
        font.setPointSizeF(self.points)
        font.setBold(self.bold)
        return font


Writer: TypeAlias = QPdfWriter | QPrinter


class Sheet:
    """Draws on a writer; without a painter it only measures, which is how pages are counted beforehand."""

    def __init__(self, writer: Writer, painter: QPainter | None) -> None:
        self._writer, self._painter = writer, painter
        self._px_per_mm = writer.resolution() / _MM_PER_INCH
        self.page = 1
        self.y_mm = TOP_MM

    @property
    def is_drawing(self) -> bool:
        return self._painter is not None

    @property
    def room_mm(self) -> float:
        """Left on this page."""
        return BOTTOM_MM - self.y_mm

    def new_page(self) -> None:
        self.page += 1
        self.y_mm = TOP_MM
        if self._painter is not None:
            self._writer.newPage()

    def need(self, height_mm: float) -> bool:
        """Go on on a new page when so much does not fit any more; returns whether it did."""
        if height_mm <= self.room_mm:
            return False
        self.new_page()
        return True

    def height_of(self, text: str, width_mm: float, ink: Ink) -> float:
        return self._laid_out(text, width_mm, ink).boundingRect().height() / self._px_per_mm

    def write(self, text: str, x_mm: float, y_mm: float, width_mm: float, ink: Ink, *, right: bool = False) -> float:
        """Write wrapped text from the left, or against the right side; returns its height in mm."""
        laid_out = self._laid_out(text, width_mm, ink, right=right)
        if self._painter is not None:
            self._painter.setPen(QColor(ink.color))
            laid_out.draw(self._painter, self._point(x_mm, y_mm))
        return laid_out.boundingRect().height() / self._px_per_mm

    def paragraph(self, text: str, ink: Ink, *, after_mm: float = 1.0) -> None:
        """Write at the cursor over the whole width, on the next page where it does not fit."""
        self.need(self.height_of(text, WIDTH_MM, ink))
        self.y_mm += self.write(text, MARGIN_MM, self.y_mm, WIDTH_MM, ink) + after_mm

    def band(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float, color: str) -> None:
        if self._painter is not None:
            corner = self._rect(x_mm, y_mm, width_mm, height_mm)
            self._painter.fillRect(corner, QColor(color))

    def line(self, y_mm: float) -> None:
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(LINE), _LINE_MM * self._px_per_mm))
            self._painter.drawLine(self._point(MARGIN_MM, y_mm), self._point(MARGIN_MM + WIDTH_MM, y_mm))

    def circle(
        self, x_mm: float, y_mm: float, radius_mm: float, color: str, *, width_mm: float, fill: str = ""
    ) -> None:
        """Around a point; `fill` colours its inside, empty leaves it."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(color), width_mm * self._px_per_mm))
            self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            radius = radius_mm * self._px_per_mm
            self._painter.drawEllipse(self._point(x_mm, y_mm), radius, radius)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def stroke(self, from_mm: tuple[float, float], to_mm: tuple[float, float], color: str, width_mm: float) -> None:
        """A straight line between two points."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(color), width_mm * self._px_per_mm))
            self._painter.drawLine(self._point(*from_mm), self._point(*to_mm))

    def picture(self, image: QImage, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> None:
        """Draw a picture as large as the box allows, its shape kept, from the box's top left corner."""
        if self._painter is None:
            return
        box = self._rect(x_mm, y_mm, width_mm, height_mm)
        scale = min(box.width() / image.width(), box.height() / image.height())
        box.setSize(image.size().toSizeF() * scale)
        self._painter.drawImage(box, image)

    def _laid_out(self, text: str, width_mm: float, ink: Ink, *, right: bool = False) -> QTextLayout:
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid_out = QTextLayout(text.replace("\n", _LINE_SEPARATOR), ink.font(), self._writer)
        laid_out.setTextOption(option)
        laid_out.beginLayout()
        y = 0.0
        while (line := laid_out.createLine()).isValid():
            line.setLineWidth(width_mm * self._px_per_mm)
            line.setPosition(QPointF(0.0, y))
            y += line.height()
        laid_out.endLayout()
        return laid_out

    def _point(self, x_mm: float, y_mm: float) -> QPointF:
        return QPointF(x_mm * self._px_per_mm, y_mm * self._px_per_mm)

    def _rect(self, x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> QRectF:
        k = self._px_per_mm
        return QRectF(x_mm * k, y_mm * k, width_mm * k, height_mm * k)
