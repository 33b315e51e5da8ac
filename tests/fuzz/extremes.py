"""Every setting of the configuration at, beside and beyond its ends: first one by one, then several at once."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from dscope_gui.errors import ConfigurationInvalid, DScopeError
from dscope_gui.paths import config_file
from dscope_gui.settings import Config, load_config
from tests.fuzz.json_kinds import require_sentence
from tests.fuzz.kind import ACCEPTED, REFUSED, Chance, Unsound
from tests.fuzz.profile_use import ProfileUse
from tests.fuzz.settings_walk import Path as Way
from tests.fuzz.settings_walk import changed, extremes, places, setting
from tests.fuzz.station_use import StationUse

Change: TypeAlias = tuple[Way, Any]

_PROFILES: Final = ("fast_scan", "deep_inspection", "published_do2mr_lei")
_QUICK: Final[Way] = ("profiles", _PROFILES[0])
_METHODS: Final = ("detect", "methods")
_AT_ONCE: Final = (2, 2, 3, 5)


class Extremes:
    """Implements `kind.Kind`: the configuration as it is shipped, all but one setting, and what it is then good for."""

    limit_s = 30.0
    limit_mb = 1024

    def __init__(self, folder: Path) -> None:
        self._file, self._profiles, self._station = folder / "config.json", ProfileUse(folder), StationUse(folder)

    def make(self, chance: Chance) -> bytes:
        """The number counts through all of `single_changes`, in an order of its own; from there on chance combines."""
        singles = single_changes()
        if chance.number < len(singles):
            return _written([singles[chance.number]])
        return _written(chance.sample(singles, chance.choice(_AT_ONCE)))

    def outcome(self, content: bytes) -> str:
        changes: list[Change] = [(tuple(way), value) for way, value in json.loads(content)]
        whole = switched_on(way for way, _ in changes)
        for way, value in changes:
            try:
                whole = changed(whole, way, value)
            except (KeyError, IndexError, TypeError):  # what another change left nothing of
                continue
        self._file.write_text(json.dumps(whole), encoding="utf-8")
        try:
            config = load_config(self._file)
        except ConfigurationInvalid as error:
            require_sentence(error)
            if not any(is_named(way, str(error)) for way, _ in changes):
                raise Unsound(f"refused without naming the setting: {error}") from error
            return REFUSED
        return " ".join([ACCEPTED, *sorted({self._used(way, config) for way, _ in changes})])

    def _used(self, way: Way, config: Config) -> str:
        """With what the changed setting is for."""
        try:
            if way[0] == "profiles":
                names = [str(way[1])] if len(way) > 1 else list(config.profiles)
                return " ".join(sorted({self._profiles.inspect_with(config, name) for name in names}))
            if way[0] in ("realtime_settings", "calibration"):
                return self._station.stream_with(config, pushes="push" in way)
            return self._station.judge_with(config)
        except DScopeError as error:  # such as a camera, a profile or a file that there is not
            require_sentence(error)
            return f"{REFUSED} at work"

    def close(self) -> None:
        self._file.unlink(missing_ok=True)
        self._profiles.close()


@cache
def shipped() -> dict[str, Any]:
    """The shipped configuration with its defaults written out.

    Its quick profile comes first, and is the one whose settings are changed: all have the same.
    """
    whole: dict[str, Any] = json.loads(load_config(config_file()).model_dump_json())
    return {**whole, "profiles": {name: whole["profiles"][name] for name in _PROFILES}}


@cache
def sections_off() -> dict[Way, Any]:
    """What the quick profile does without, as another has it, and what none has, as somebody might set it."""
    made_up: dict[Way, Any] = {
        (*_METHODS, "cells"): {"cell_px": 8, "floor": 0.3},
        ("flatten", "clahe"): {"clip_limit": 2.0, "tiles": 8},
    }
    ways = [(*_METHODS, name) for name in setting(shipped(), (*_QUICK, *_METHODS))] + [("flatten", "clahe")]
    off: dict[Way, Any] = {}
    for way in ways:
        quick, *others = (setting(shipped(), ("profiles", profile, *way)) for profile in _PROFILES)
        if quick is None:
            off[(*_QUICK, *way)] = next((other for other in others if other is not None), made_up.get(way))
    return off


def switched_on(ways: Iterable[Way]) -> dict[str, Any]:
    """The shipped configuration, with the sections on that these settings lie in."""
    asked, whole = list(ways), shipped()
    for off, section in sections_off().items():
        if any(way[: len(off)] == off and len(way) > len(off) for way in asked):
            whole = changed(whole, off, section)
    return whole


@cache
def single_changes() -> list[Change]:
    """Each setting with each of its extremes, mixed: the first so many are a fair sample."""
    every_section = shipped()
    for off, section in sections_off().items():
        every_section = changed(every_section, off, section)
    found = [(place.path, value) for place in places(Config, every_section) for value in extremes(place)]
    random.Random("extremes").shuffle(found)
    return found


def is_named(way: Way, sentence: str) -> bool:
    """Whether the sentence names the setting, or the section whose settings it says do not agree, or a piece of it."""
    names = [step for step in way if isinstance(step, str)]
    return any(name.removesuffix("s") in sentence for name in names[-2:])


def _written(changes: list[Change]) -> bytes:
    return json.dumps(changes).encode("utf-8", "surrogatepass")
