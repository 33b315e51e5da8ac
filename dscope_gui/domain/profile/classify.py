"""Settings of the step `classify`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Section


class ClassifySettings(Section):
    pass
