"""The forms that the station's settings files have had, each with the step from the one before."""

from __future__ import annotations

import copy
from typing import Final

from dscope_gui.domain.file_format import Content, FileFormat, unchanged


def _shift_starts_as_text(content: Content) -> Content:
    """The first station checks listed their times; they are typed as one text since: `06:00 14:30`."""
    renewed = copy.deepcopy(content)
    match renewed:
        case {"workstation": {"station_check": {"shift_starts": [*times]} as check}}:
            check["shift_starts"] = " ".join(":".join(str(time).split(":")[:2]) for time in times)
    return renewed


SETTINGS: Final = FileFormat("dscope.settings", (_shift_starts_as_text,))
RECIPES: Final = FileFormat("dscope.recipes", (unchanged,))
USERS: Final = FileFormat("dscope.users", (unchanged,))
