"""Settings of the step `measure`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class MeasureSettings(Section):
    pass
