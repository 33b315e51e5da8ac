"""What is good enough on the live picture, as the verdict's own profile sees it."""

from __future__ import annotations

from typing import Final

from dscope_gui.qt.operator.bars import BarRanges
from dscope_gui.settings import Config

_WHITE: Final = 255.0


def bar_ranges(config: Config) -> BarRanges:
    """Marks on the bars from the configuration."""
    quality = config.profile(config.default_profile).quality
    dark = quality.extreme_band * _WHITE
    return BarRanges(
        focus=quality.blurred_focus,
        light=(dark, _WHITE - dark),
        off_centre=config.workstation.capture.off_centre,
    )
