"""The zones as rings to scale, each with a line to its name and diameters."""

from __future__ import annotations

import math
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.rule_set import RuleSet, Zone, ZoneUnit
from dscope_gui.qt.pdf.rules.printed import unit_words
from dscope_gui.qt.pdf.sheet import INK, MARGIN_MM, MUTED, WIDTH_MM, Ink, Sheet
from dscope_gui.qt.widgets.scale_bar import round_length_um
from dscope_gui.qt.widgets.wording import zone_word

translate = QCoreApplication.translate

_RADIUS_MM: Final = 32.0
_HEIGHT_MM: Final = 2 * _RADIUS_MM + 10.0
_LINE_MM: Final = 0.35
_LEADER_MM: Final = 0.2
_DOT_MM: Final = 0.5
_TEXT_AT_MM: Final = MARGIN_MM + 2 * _RADIUS_MM + 14.0
_TITLE: Final = Ink(10.0, bold=True)
_BODY: Final = Ink(8.5, color=MUTED)
_BAR_SHARE: Final = 0.5
_SHADES: Final = ("#d7e6f4", "#eef3e6", "#faf1dc", "#f1f2f4", "#e9e4f1", "#e4efef")
"""From the inside out; names and lines tell zones apart, shades only help."""
_FIBER: Final = "#8a97a3"
_WHOLE_PERCENT: Final = 100.0
_BEND: Final = 0.9
"""How far up a ring, of its radius, its line may begin."""


def draw_rings(sheet: Sheet, rules: RuleSet) -> None:
    """Draw at the cursor; what does not fit goes to the next page whole."""
    texts = [_words(zone, rules) for zone in rules.zones]
    room = MARGIN_MM + WIDTH_MM - _TEXT_AT_MM
    heights = [_text_height(sheet, title, body, room) for title, body in texts]
    sheet.need(max(_HEIGHT_MM, sum(heights)))
    top, cladding = sheet.y_mm, _cladding(rules)
    outermost = max(rules.zones[-1].outer, cladding or 0.0)
    centre = MARGIN_MM + _RADIUS_MM, top + _RADIUS_MM + 1.0
    mm_per_unit = _RADIUS_MM / (outermost / 2)
    for place, zone in reversed(list(enumerate(rules.zones))):
        shade = _SHADES[place % len(_SHADES)]
        sheet.circle(*centre, zone.outer / 2 * mm_per_unit, INK, width_mm=_LINE_MM, fill=shade)
    if cladding is not None:
        sheet.circle(*centre, cladding / 2 * mm_per_unit, _FIBER, width_mm=_LINE_MM)
    y = top
    for zone, (title, body), height in reversed(list(zip(rules.zones, texts, heights, strict=True))):
        _draw_leader(sheet, zone, centre, mm_per_unit, y + sheet.height_of(title, room, _TITLE) / 2)
        title_mm = sheet.write(title, _TEXT_AT_MM, y, room, _TITLE)
        sheet.write(body, _TEXT_AT_MM, y + title_mm, room, _BODY)
        y += height
    _draw_scale(sheet, rules, mm_per_unit, top + 2 * _RADIUS_MM + 6.0)
    sheet.y_mm = max(top + _HEIGHT_MM, y) + 3.0


def _words(zone: Zone, rules: RuleSet) -> tuple[str, str]:
    """`B (cladding)   25 to 115 µm`, and where that is from."""
    span = translate("RulesOnPaper", "{inner} to {outer} {unit}")
    measures = span.format(inner=f"{zone.inner:g}", outer=f"{zone.outer:g}", unit=unit_words(rules.unit))
    return f"{zone.label} ({zone_word(zone.name)})   {measures}", zone.source


def _text_height(sheet: Sheet, title: str, body: str, room_mm: float) -> float:
    return sheet.height_of(title, room_mm, _TITLE) + sheet.height_of(body, room_mm, _BODY) + 2.0


def _draw_leader(sheet: Sheet, zone: Zone, centre: tuple[float, float], mm_per_unit: float, y_mm: float) -> None:
    """From the middle of the ring, at the height of its name as far as the ring reaches, to the name."""
    radius = (zone.inner + zone.outer) / 4 * mm_per_unit
    up = min(max((y_mm - centre[1]) / radius, -_BEND), _BEND) if zone.inner else 0.0
    along = radius * math.sqrt(1.0 - up * up) if zone.inner else 0.0
    at = centre[0] + along, centre[1] + up * radius
    sheet.circle(*at, _DOT_MM, INK, width_mm=_LEADER_MM, fill=INK)
    sheet.stroke(at, (_TEXT_AT_MM - 2.0, y_mm), MUTED, _LEADER_MM)


def _cladding(rules: RuleSet) -> float | None:
    """Where the glass ends, in the unit of the zones; None where it may end anywhere."""
    if rules.unit is ZoneUnit.PERCENT_OF_CLADDING:
        return _WHOLE_PERCENT
    return rules.cladding.diameter_um if rules.cladding else None


def _draw_scale(sheet: Sheet, rules: RuleSet, mm_per_unit: float, y_mm: float) -> None:
    """A bar of a round length."""
    length = round_length_um(_BAR_SHARE * _RADIUS_MM / mm_per_unit)
    end = MARGIN_MM + length * mm_per_unit
    sheet.stroke((MARGIN_MM, y_mm), (end, y_mm), INK, 3 * _LINE_MM)
    grey = translate("RulesOnPaper", "grey circle: edge of the cladding")
    sheet.write(f"{length:g} {unit_words(rules.unit)}", end + 2.0, y_mm - 2.0, 40.0, _BODY)
    if _cladding(rules) is not None:
        sheet.write(grey, MARGIN_MM, y_mm + 2.0, 2 * _RADIUS_MM, Ink(7.5, color=MUTED))
