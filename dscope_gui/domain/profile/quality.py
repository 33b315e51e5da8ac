"""Settings of the step `quality`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class QualitySettings(Section):
    pass
