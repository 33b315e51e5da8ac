"""Single settings of a profile changed for one run, so that variants can be compared without editing files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.settings.config import Config
from dscope_gui.settings.json_file import first_fault


def with_overrides(config: Config, profile: str, changes: Iterable[str]) -> Config:
    """The configuration with some settings of one profile changed.

    Parameters
    ----------
    changes : each `section.setting=value`, such as `fuse.threshold.kind=otsu`; the value is JSON or plain text.

    Raises
    ------
    WrongUse
        A change names no setting, or gives it a value that it cannot have.
    """
    content = config.profile(profile).model_dump(mode="json")
    for change in changes:
        _apply(content, change)
    try:
        changed = Profile.model_validate(content)
    except ValidationError as error:
        raise WrongUse(f"--set: {first_fault(error)}") from error
    return config.model_copy(update={"profiles": {**config.profiles, profile: changed}})


def _apply(content: dict[str, Any], change: str) -> None:
    """Set one value in place."""
    path, equals, value = change.partition("=")
    if not equals:
        raise WrongUse(f"--set {change!r} gives no value", "Write it as section.setting=value")
    *sections, name = path.split(".")
    place: Any = content
    for section in sections:
        place = _step(place, section, path)
    _step(place, name, path)
    place[name] = _value(value)


def _step(place: Any, name: str, path: str) -> Any:
    known = place if isinstance(place, dict) else {}
    if name not in known:
        raise WrongUse(f"--set {path}: there is no setting {name!r}", did_you_mean(name, known))
    return known[name]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text
