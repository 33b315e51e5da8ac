"""Settings of the step `locate`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class LocateSettings(Section):
    pass
