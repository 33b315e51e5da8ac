"""Settings of the step `fuse`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class FuseSettings(Section):
    pass
