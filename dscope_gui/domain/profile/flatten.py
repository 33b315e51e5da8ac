"""Settings of the step `flatten`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class FlattenSettings(Section):
    pass
