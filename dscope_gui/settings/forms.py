"""The forms that the station's settings files have had, each with the step from the one before."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.file_format import Content, FileFormat, unchanged


def _shift_starts_as_text(content: Content) -> Content:
    """The first station checks listed their times; they are typed as one text since: `06:00 14:30`."""
    station = content.get("workstation")
    check = station.get("station_check") if isinstance(station, dict) else None
    starts = check.get("shift_starts") if isinstance(check, dict) else None
    if not isinstance(starts, list):
        return content
    text = " ".join(":".join(str(time).split(":")[:2]) for time in starts)
    return {**content, "workstation": {**station, "station_check": {**check, "shift_starts": text}}}


SETTINGS: Final = FileFormat("dscope.settings", (_shift_starts_as_text,))
RECIPES: Final = FileFormat("dscope.recipes", (unchanged,))
USERS: Final = FileFormat("dscope.users", (unchanged,))
