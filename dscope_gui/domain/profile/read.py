"""Settings of the step `read`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class ReadSettings(Section):
    pass
