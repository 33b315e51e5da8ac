"""Names of the zones by colour, and the scale bar."""

from __future__ import annotations

import math
from typing import Final

from dscope_gui.domain.scale import Scale
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.overlay.canvas import Box, Canvas, text_width
from dscope_gui.overlay.palette import INK, PAPER, zone_color

_BAR_SHARE: Final = 0.18
_ROUND_STEPS: Final = (1.0, 2.0, 5.0, 10.0)


def draw_legend(canvas: Canvas, zones: tuple[ZoneRing, ...], note: str) -> Box:
    """Zones by colour in the bottom left corner, and a note beside them; returns the box that is taken."""
    size = round(canvas.text_px * 0.86)
    pad = size * 0.5
    names = [ring.name for ring in zones]
    words = [*names, note] if note else names
    wide = sum(text_width(word, size) for word in words) + size * 1.6 * len(names) + size * 0.9 * len(words)
    box = Box(canvas.text_px, canvas.height - canvas.text_px - size - 1.4 * pad, wide + pad, size + 1.4 * pad)
    if not words:
        return Box(0, 0, 0, 0)
    canvas.plate(box, INK, 0.8)
    x, baseline = box.x + pad, box.bottom - pad * 1.05
    for place, name in enumerate(names):
        canvas.disc(x + size * 0.5, box.y + box.height / 2, size * 0.38, zone_color(name, place))
        canvas.text(name, x + size * 1.3, baseline, PAPER, size_px=size)
        x += size * 2.5 + text_width(name, size)
    canvas.text(note, x, baseline, PAPER, size_px=size)
    return box


def draw_scale_bar(canvas: Canvas, scale: Scale) -> Box:
    """A bar of a round length in the bottom right corner; returns the box that is taken."""
    size = round(canvas.text_px * 0.86)
    length_um = round_length(canvas.width * _BAR_SHARE * scale.um_per_px_x)
    bar_px, words = length_um / scale.um_per_px_x, f"{length_um:g} µm"
    pad = size * 0.5
    wide = max(bar_px, text_width(words, size)) + 2 * pad
    tall = size * 2.0 + pad
    box = Box(canvas.width - canvas.text_px - wide, canvas.height - canvas.text_px - tall, wide, tall)
    canvas.plate(box, INK, 0.8)
    middle = box.x + wide / 2
    canvas.text(words, middle - text_width(words, size) / 2, box.y + size * 1.1, PAPER, size_px=size)
    thick = max(2.0, size * 0.2)
    canvas.plate(Box(middle - bar_px / 2, box.bottom - pad - thick, bar_px, thick), PAPER, 1.0)
    return box


def round_length(wanted: float) -> float:
    """The largest of 1, 2, 5, 10, 20, 50, … not above what is wanted."""
    decade = 10.0 ** math.floor(math.log10(wanted))
    return max(step * decade for step in _ROUND_STEPS if step * decade <= wanted)
