"""The commands are loaded by their names, each when it is called: none is forgotten, and none pays for another."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
import typer
from typer.core import TyperGroup

from dscope_gui import cli
from dscope_gui.cli.app import app, run
from dscope_gui.cli.commands import COMMANDS

SPARED = """
import sys
from dscope_gui.cli.app import run
assert run(sys.argv[1:]) == 0
print(*sorted(name for name in sys.modules if name.startswith('dscope_gui.cli.')))
print(*sorted({'pandas', 'pydantic', 'rich.progress', 'sqlalchemy', 'scipy'} & set(sys.modules)))
"""


@pytest.fixture(scope="module")
def command_line() -> TyperGroup:
    made = typer.main.get_command(app)
    assert isinstance(made, TyperGroup)
    return made


def modules() -> list[ModuleType]:
    return [importlib.import_module(f"{cli.__name__}.{found.name}") for found in pkgutil.iter_modules(cli.__path__)]


def functions(command: Any) -> Iterator[object]:
    """Those that a command, or what is in its group, calls."""
    yield inspect.unwrap(command.callback)
    for inner in getattr(command, "commands", {}).values():
        yield from functions(inner)


def test_every_command_and_every_group_that_is_written_is_on_the_list(command_line: TyperGroup) -> None:
    written = {module.__name__: module for module in modules() if module.__name__ != run.__module__}
    groups = {name.rpartition(".")[2] for name, module in written.items() if hasattr(module, "app")}
    commands = {name: module.command for name, module in written.items() if hasattr(module, "command")}
    called = set(functions(command_line))
    assert groups - set(COMMANDS) == set()
    assert [name for name, command in commands.items() if command not in called] == []


def test_the_help_tells_of_all_of_them_in_their_order_and_what_each_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    lines = capsys.readouterr().out.partition("Commands:\n")[2].splitlines()
    told = [line.split(maxsplit=1) for line in lines]
    assert [name for name, _ in told] == list(COMMANDS)
    assert all(does[0].isupper() for _, does in told)


@pytest.mark.parametrize("group", [(), ("rules",), ("study",)])
def test_a_slip_is_told_with_the_name_that_was_meant(
    group: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    meant = {(): "inspect", ("rules",): "rollback", ("study",): "stations"}[group]
    assert run([*group, meant[:-1]]) == 2
    said = capsys.readouterr().err
    assert (
        said
        == f"dscope: No such command '{meant[:-1]}'. Did you mean '{meant}'? 'dscope --help' shows what there is.\n"
    )


def test_who_asks_for_the_version_alone_waits_for_no_command_and_for_none_of_their_libraries() -> None:
    own, libraries = loaded("--version")
    assert {name.rpartition(".")[2] for name in own} == {"app", "commands", "console", "exits", "screens"}
    assert libraries == []


def test_a_command_waits_for_no_other() -> None:
    own, _ = loaded("cameras", "--help")
    assert {name.rpartition(".")[2] for name in own} & set(COMMANDS) == {"cameras"}


def loaded(*words: str) -> tuple[list[str], list[str]]:
    """The modules of commands and what they share, and the libraries, that a command line needs."""
    done = subprocess.run(
        [sys.executable, "-c", SPARED, *words], capture_output=True, text=True, check=True, timeout=60
    )
    own, libraries = done.stdout.splitlines()[-2:]
    return own.split(), libraries.split()
