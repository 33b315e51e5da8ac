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
from tests.fuzz.settings_walk import Step, changed, extremes, places, setting
from tests.fuzz.station_use import StationUse

Change: TypeAlias = tuple[Way, Any]

_PROFILES: Final = ("fast_scan", "deep_inspection", "published_do2mr_lei")
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
        whole = with_methods({way[4] for way, _ in changes if way[2:4] == _METHODS and len(way) > 4})
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


def with_methods(names: Iterable[Step]) -> dict[str, Any]:
    """The same, with these methods on in the quick profile, set as in the first profile that has them."""
    whole = shipped()
    for name in names:
        ways = ((*("profiles", profile), *_METHODS, name) for profile in _PROFILES)
        method = next(found for way in ways if (found := setting(whole, way)) is not None)
        whole = changed(whole, ("profiles", _PROFILES[0], *_METHODS, name), method)
    return whole


@cache
def every_section() -> dict[str, Any]:
    """All that can be set."""
    return with_methods(setting(shipped(), ("profiles", _PROFILES[0], *_METHODS)))


@cache
def single_changes() -> list[Change]:
    """Each setting with each of its extremes, mixed: the first so many are a fair sample."""
    found = [(place.path, value) for place in places(Config, every_section()) for value in extremes(place)]
    random.Random("extremes").shuffle(found)
    return found


def is_named(way: Way, sentence: str) -> bool:
    """Whether the sentence names the setting, or the section whose settings it says do not agree, or a piece of it."""
    names = [step for step in way if isinstance(step, str)]
    return any(name.removesuffix("s") in sentence for name in names[-2:])


def _written(changes: list[Change]) -> bytes:
    return json.dumps(changes).encode("utf-8", "surrogatepass")
