"""The options of `dscope live`, and the stream that they ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dscope_gui.cli.inspect_options import InspectOptions, setup_of
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, RealtimeSettings
from dscope_gui.errors import WrongUse
from dscope_gui.settings import Config
from dscope_gui.streaming.push.address import checked_url
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.build import StreamWish, usual_wish
from dscope_gui.workstation.setup import InspectionSetup

_HIGHEST_PORT: Final = 65535


@dataclass(frozen=True, slots=True)
class LiveOptions:
    """As typed; None is what was not said."""

    source: str | None = None
    serve: str | None = None
    push: str | None = None
    max_fps: float | None = None
    frames: int | None = None
    part: str | None = None
    profile: str | None = None
    fiber: str | None = None
    rules: str | None = None
    um_per_px: str | None = None
    calibration: Path | None = None

    @property
    def names_a_setup(self) -> bool:
        """Instead of a part's recipe."""
        return any((self.fiber, self.rules, self.um_per_px, self.calibration))


def config_of(options: LiveOptions, config: Config) -> Config:
    """The configuration as if the options stood in it.

    Raises
    ------
    WrongUse
        An option that cannot be what was meant, by name.
    """
    realtime = config.realtime_settings
    asked = {"source": options.source, "max_fps": options.max_fps, "profile": options.profile}
    changed = realtime.model_copy(update={name: value for name, value in asked.items() if value is not None})
    config.profile(changed.profile)
    return config.model_copy(update={"realtime_settings": changed})


def wish_of(options: LiveOptions, workstation: Workstation) -> StreamWish:
    """The stream that is asked for, with the configuration of `config_of`.

    Raises
    ------
    WrongUse, ConfigurationInvalid, RuleSetInvalid
        An option that cannot be what was meant, by name.
    """
    if options.part is not None and options.names_a_setup:
        raise WrongUse("--part and --fiber, --rules, --um-per-px or --calibration exclude each other")
    config, realtime = workstation.config, workstation.config.realtime_settings
    part = options.part or config.workstation.default_part or next(iter(workstation.recipes))
    wish = replace(
        usual_wish(workstation, lambda: part),
        serve=_served(options, realtime),
        push=_pushed(options, realtime),
        most_frames=options.frames,
    )
    return _without_recipe(wish, options, workstation) if options.names_a_setup else wish


def _without_recipe(wish: StreamWish, options: LiveOptions, workstation: Workstation) -> StreamWish:
    """The frames are inspected as typed; so are the parts of a line that names no number."""
    config = workstation.config
    shown = setup_of(_inspecting(options, config.realtime_settings.profile), config)
    judged = setup_of(_inspecting(options, config.default_profile), config)

    def judging(part: str) -> InspectionSetup:
        return workstation.setups.judging(part) if part else judged

    return replace(wish, setup_for=lambda: shown, judging_setup=judging, part=lambda: "")


def _inspecting(options: LiveOptions, profile: str) -> InspectOptions:
    return InspectOptions(
        pictures=(),
        out=None,
        profile=profile,
        fiber=options.fiber,
        rules=options.rules,
        um_per_px=options.um_per_px,
        calibration=options.calibration,
    )


def _served(options: LiveOptions, realtime: RealtimeSettings) -> BroadcastSettings | None:
    if options.serve is not None:
        host, port = _address(options.serve)
        return realtime.broadcast.model_copy(update={"host": host, "port": port})
    return realtime.broadcast if realtime.broadcast.mode is BroadcastMode.WEBSOCKET else None


def _pushed(options: LiveOptions, realtime: RealtimeSettings) -> BroadcastSettings | None:
    broadcast = realtime.broadcast
    if options.push is not None:
        checked_url(options.push, "--push")
        return broadcast.model_copy(update={"push": broadcast.push.model_copy(update={"url": options.push})})
    return broadcast if broadcast.mode is BroadcastMode.REST else None


def _address(text: str) -> tuple[str, int]:
    """`127.0.0.1:8765`, `station.local:0` or `[::1]:8765`."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > _HIGHEST_PORT:
        raise WrongUse(f"--serve {text} is no HOST:PORT", "Such as 127.0.0.1:8765; port 0 takes any free one")
    return host.removeprefix("[").removesuffix("]"), int(port)
