"""The zones of a rule set as rings to scale on a real picture; their edges are moved by finger, mouse or key."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.qt.rules_editor.ring_edges import MovedEdge, RingEdges
from dscope_gui.qt.rules_editor.ring_painting import Chosen, paint_chosen, paint_focus, paint_tag
from dscope_gui.qt.rules_editor.specimen import Specimen
from dscope_gui.qt.widgets import Overlay, PictureView
from dscope_gui.qt.widgets.wording import zone_word

_GRAB_PX: Final = 22.0
"""Half a fingertip: so near to an edge a press takes hold of it."""
_TAG_POINTS: Final = 13
_STEP: Final = 1.0
_FINE, _COARSE = 0.1, 10.0
"""Times the step, with Ctrl and with Shift."""


class RingsView(PictureView):
    """Shows a rule set on a specimen.

    Tap a zone, or press ↑ and ↓, to choose it; drag its edge, or press ← and → (Ctrl: finely, Shift: by far), to move
    it.

    Signals
    -------
    zone_chosen(str) : name of the zone that was tapped or stepped to.
    edge_moved(MovedEdge) : while an edge is dragged, for fields beside the picture.
    edge_settled(MovedEdge) : an edge was let go of, or moved by a key; the rule set shall follow.
    """

    zone_chosen = pyqtSignal(str)
    edge_moved = pyqtSignal(object)
    edge_settled = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Zones of the rule set on a picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._rule_set: RuleSet | None = None
        self._specimen: Specimen | None = None
        self._edges: RingEdges | None = None
        self._chosen: int | None = None
        self._held: int | None = None
        self._is_editable = False
        self.tapped.connect(self._choose_at)
        self._show_rings()

    def set_rule_set(self, rule_set: RuleSet | None) -> None:
        """Lay the zones of this rule set on the picture; what is being dragged gives way."""
        name = self.chosen
        self._rule_set, self._held = rule_set, None
        self._show_rings()
        self.choose(name)

    def set_inspection(self, specimen: Specimen | None) -> None:
        """Lay the zones on this end face."""
        self._specimen = specimen
        if specimen is not None:
            self.show_image(specimen.grey)
            self.show_scale(specimen.scale.um_per_px if specimen.scale else None)
        self._show_rings()
        self.aim_at_zones()

    def set_editable(self, editable: bool) -> None:
        """Whether edges can be moved; what is approved cannot."""
        self._is_editable, self._held = editable, None
        self.update()

    def choose(self, name: str | None) -> None:
        """Show a zone as chosen; a name that is not there chooses none."""
        names = self._edges.names if self._edges else ()
        self._chosen = names.index(name) if name in names else None
        self.update()

    @property
    def chosen(self) -> str | None:
        return None if self._edges is None or self._chosen is None else self._edges.names[self._chosen]

    @property
    def edges(self) -> RingEdges | None:
        """As drawn at the moment; None where there is nothing to lay zones on."""
        return self._edges

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (chosen := self._what_is_chosen()) is not None:
            font = QFont(self.font())
            font.setPointSize(_TAG_POINTS)
            paint_chosen(painter, chosen, self.view, self._edges_px(chosen))
            paint_tag(painter, self._tag(chosen), font)
        if self.hasFocus():
            paint_focus(painter, self)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        place = None if event is None else self._edge_under(event.position())
        if event is None or place is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = place
        self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._held is None:
            super().mouseMoveEvent(event)
            if event is not None and not event.buttons():
                self._show_cursor(event.position())
            return
        moved = self._move(self._held, self._value_at(event.position()))
        if moved is not None:
            self.edge_moved.emit(moved)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        held, self._held = self._held, None
        if held is None or self._edges is None or self._rule_set is None:
            super().mouseReleaseEvent(event)
        elif self._edges.outers[held] != self._rule_set.zones[held].outer:
            self.edge_settled.emit(MovedEdge(self._edges.names[held], self._edges.outers[held]))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        key = None if event is None else Qt.Key(event.key())
        if event is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_to(1 if key == Qt.Key.Key_Up else -1)
        elif event is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._is_editable:
            self._nudge((1 if key == Qt.Key.Key_Right else -1) * _step(event.modifiers()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent | None) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        super().focusOutEvent(event)
        self.update()

    def _show_rings(self) -> None:
        rule_set, specimen = self._rule_set, self._specimen
        self._edges = RingEdges.of(rule_set, specimen) if rule_set and specimen else None
        self._draw_edges()
        self.show_note(self._why_nothing())

    def _draw_edges(self) -> None:
        if self._edges is None or self._specimen is None:
            self.show_overlay(None)
            return
        found, zones = self._specimen, self._rule_set.zones if self._rule_set else ()
        titles = tuple(f"{zone.label} {zone_word(zone.name)}" for zone in zones)
        rings, cladding = self._edges.rings, found.end_face.cladding
        self.show_overlay(Overlay(cladding, rings, found.defects, is_numbered=False, zone_titles=titles))

    def _why_nothing(self) -> str:
        if self._specimen is None:
            return self.tr("No picture to lay the zones on")
        if self._rule_set is not None and self._edges is None:
            return self.tr("Zones in µm need a picture with a scale")
        return ""

    def _what_is_chosen(self) -> Chosen | None:
        if self._edges is None or self._chosen is None or self._specimen is None:
            return None
        ring = self._edges.rings[self._chosen]
        return Chosen(self._specimen.end_face.cladding, ring, self._chosen, has_grips=self._is_editable)

    def _edges_px(self, chosen: Chosen) -> float:
        """Width of the chosen ring on the screen."""
        return (chosen.ring.outer - chosen.ring.inner) * self._px_per_radius()

    def _tag(self, chosen: Chosen) -> str:
        """`B (cladding) 25 to 120 µm`."""
        if self._rule_set is None or self._edges is None:
            return ""
        zone = self._rule_set.zones[chosen.place]
        inner = self._edges.outers[chosen.place - 1] if chosen.place else 0.0
        text = self.tr("{label} ({name}): {inner} to {outer} {unit}")
        percent = self._rule_set.unit is ZoneUnit.PERCENT_OF_CLADDING
        unit = self.tr("% of the cladding") if percent else self.tr("µm")
        values = {"inner": f"{inner:g}", "outer": f"{self._edges.outers[chosen.place]:g}", "unit": unit}
        return text.format(label=zone.label, name=zone_word(zone.name), **values)

    def _choose_at(self, at: QPointF) -> None:
        if self._edges is not None and (place := self._edges.zone_at(self._radius_at(at))) is not None:
            self._choose(place)

    def _choose(self, place: int) -> None:
        if self._edges is not None and place != self._chosen:
            self._chosen = place
            self.update()
            self.zone_chosen.emit(self._edges.names[place])

    def _step_to(self, step: int) -> None:
        if self._edges is not None:
            last = len(self._edges.names) - 1
            self._choose(0 if self._chosen is None else min(max(self._chosen + step, 0), last))

    def _nudge(self, by: float) -> None:
        if self._edges is not None and self._chosen is not None:
            moved = self._move(self._chosen, self._edges.outers[self._chosen] + by)
            if moved is not None:
                self.edge_settled.emit(moved)

    def _move(self, place: int, outer: float) -> MovedEdge | None:
        """Move an edge on the picture; None where it lies there already."""
        if self._edges is None:
            return None
        moved = self._edges.with_outer(place, outer)
        if moved == self._edges:
            return None
        self._edges = moved
        self._draw_edges()
        return MovedEdge(moved.names[place], moved.outers[place])

    def _edge_under(self, at: QPointF) -> int | None:
        if self._edges is None or not self._is_editable:
            return None
        return self._edges.edge_near(self._radius_at(at), _GRAB_PX / self._px_per_radius(), self._chosen)

    def _value_at(self, at: QPointF) -> float:
        if self._edges is None:
            return 0.0
        return self._edges.snapped(self._radius_at(at), self._px_per_radius() / self._edges.whole)

    def _radius_at(self, at: QPointF) -> float:
        if self._specimen is None:
            return 0.0
        point = self.view.to_picture(at.x(), at.y())
        return float(self._specimen.end_face.cladding.normalised_radius(*point))

    def _px_per_radius(self) -> float:
        """Pixels of the widget to a cladding radius."""
        return self._specimen.end_face.cladding.mean_radius * self.view.scale if self._specimen else 1.0

    def _show_cursor(self, at: QPointF) -> None:
        on_edge = self._edge_under(at) is not None
        self.setCursor(Qt.CursorShape.SizeAllCursor if on_edge else Qt.CursorShape.ArrowCursor)


def _step(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _STEP * _FINE
    return _STEP * (_COARSE if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0)
