"""Settings of the step `detect`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class DetectSettings(Section):
    pass
