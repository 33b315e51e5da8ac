"""Takes a model in, or makes one active, and is killed at every change on the disk in turn; prints how it stood then.

python -m tests.neural.killed add|activate|roll-back FOLDER
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.neural import ModelRegistry
from tests.hand_built import NOON
from tests.neural.small_models import brightness_network, card_of, dropped, lay_down

CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"}


def main() -> None:
    step, home = sys.argv[1], Path(sys.argv[2])
    for number in count(1):
        data = home / str(number)
        prepare(data)
        was_killed = killed_at(number, lambda data=data: STEPS[step](data))  # type: ignore[misc] # bound in the loop
        sys.stdout.write(json.dumps([was_killed, *standing(data)]) + "\n")
        if not was_killed:
            return


def prepare(data: Path) -> None:
    registry = ModelRegistry(data, data / "shipped")
    for version in ("1", "2"):
        registry.activate(dropped(registry.folder, version=version), "Quinn", NOON)
    lay_down(data / "stick", card_of(brightness_network(), version="3"), brightness_network())


def killed_at(number: int, act: Callable[[], object]) -> bool:
    """In a process of its own, which dies before its `number`th change on the disk."""
    child = os.fork()
    if child == 0:
        numbers = count(1)

        def die(event: str, arguments: tuple[object, ...]) -> None:
            changes = event in CHANGES or (event == "open" and isinstance(arguments[1], str) and "x" in arguments[1])
            if changes and next(numbers) == number:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(die)
        act()
        os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


def standing(data: Path) -> list[object]:
    """What is active, which models there are, what is said to be wrong; then whether the step succeeds when redone."""
    registry = ModelRegistry(data, data / "shipped")
    active = registry.active(ModelTask.QUALITY)
    shelf = registry.listing()
    there = [found.card.full_name for found in shelf.models]
    if "brightness@3" not in there:
        add(data)
    torn = [str(path) for path in registry.folder.rglob(".writing-*") if path.parent.name == "brightness"]
    return [active and active.card.full_name, there, [fault.message for fault in shelf.faults], torn]


def add(data: Path) -> None:
    ModelRegistry(data, data / "shipped").add(data / "stick")


def activate(data: Path) -> None:
    registry = ModelRegistry(data, data / "shipped")
    registry.activate(registry.find("brightness@1"), "Quinn", NOON)


def roll_back(data: Path) -> None:
    ModelRegistry(data, data / "shipped").roll_back(ModelTask.QUALITY)


STEPS = {"add": add, "activate": activate, "roll-back": roll_back}


if __name__ == "__main__":
    main()
    shutil.rmtree(sys.argv[2])
