"""The commands by their names; each is loaded when it is called or told of, as one needs little of what all need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final, cast

import typer
from typer.core import TyperCommand, TyperGroup

COMMANDS: Final = (
    "gui",
    "inspect",
    "anomaly",
    "live",
    "calibrate",
    "simulate",
    "validate",
    "bench",
    "cameras",
    "fixture",
    "gps",
    "explain",
    "export",
    "verify",
    "dataset",
    "history",
    "models",
    "outbox",
    "rules",
    "spool",
    "study",
    "token",
    "train",
)
"""As the help lists them. Each is the module of its name beside this one: a function `command`, or a group `app`."""


class CommandLine(TyperGroup):
    """A group whose commands are those above."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings | {"commands": _LoadedWhenAsked()})


class _LoadedWhenAsked(Mapping[str, TyperCommand | TyperGroup]):
    """Knows all names from the beginning."""

    def __init__(self) -> None:
        self._loaded: dict[str, TyperCommand | TyperGroup] = {}

    def __getitem__(self, name: str) -> TyperCommand | TyperGroup:
        if name not in COMMANDS:
            raise KeyError(name)
        if name not in self._loaded:
            self._loaded[name] = _load(name)
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


def _load(name: str) -> TyperCommand | TyperGroup:
    module = import_module(f"{__package__}.{name}")
    only = typer.Typer(rich_markup_mode=None)
    if hasattr(module, "app"):
        only.add_typer(module.app, name=name)
    else:
        only.command(name)(module.command)
    return cast(TyperCommand | TyperGroup, typer.main.get_group(only).commands[name])  # typer hides what both are
