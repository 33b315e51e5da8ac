"""The one brain of the program: `config/config.json`, validated."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pydantic import model_validator

from dscope_gui.domain.profile.common import PathText, Section, Text
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.realtime import FixtureCalibration, RealtimeSettings, StreamSettings
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.paths import config_file
from dscope_gui.settings.json_file import load_model


class Config(Section):
    """Everything that can be set without touching the program."""

    default_profile: Text
    default_rules: PathText
    workstation: WorkstationSettings
    realtime_settings: RealtimeSettings = RealtimeSettings()
    calibration: FixtureCalibration = FixtureCalibration()
    profiles: dict[str, Profile]

    @model_validator(mode="after")
    def _default_exists(self) -> Config:
        named = {
            "default_profile": self.default_profile,
            "workstation.live.profile": self.workstation.live.profile,
            "realtime_settings.profile": self.realtime_settings.profile,
        }
        for field, name in named.items():
            if name not in self.profiles:
                raise ValueError(f"{field}: there is no profile {name!r}. {did_you_mean(name, self.profiles)}")
        return self

    @property
    def stream_settings(self) -> StreamSettings:
        """What a station may change of its stream and its fixture."""
        return StreamSettings(stream=self.realtime_settings, fixture=self.calibration)

    def profile(self, name: str) -> Profile:
        """The profile of that name.

        Raises
        ------
        WrongUse
            There is none; the hint names the nearest.
        """
        if name not in self.profiles:
            raise WrongUse(f"There is no profile {name!r}", did_you_mean(name, self.profiles))
        return self.profiles[name]


def load_config(path: Path | None = None) -> Config:
    """`config/config.json`, or another file of its kind."""
    return load_model(path or config_file(), Config)


def config_sha256(config: Config) -> str:
    """Hash of what decides how pictures are inspected, whatever the file's spacing and order of keys in a section.

    The sections of the workstation and of its stream are left out: language and theme change no result, and what does,
    such as the scale, stands in every record by itself.
    """
    left_out = {"workstation", "realtime_settings", "calibration"}
    return hashlib.sha256(config.model_dump_json(exclude=left_out).encode()).hexdigest()
