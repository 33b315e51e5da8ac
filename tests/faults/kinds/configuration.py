"""Files that a person or a disk spoils: the shipped configuration, rule sets, and what the station changed of them.

Cut short, overwritten with random bytes, or with a value of a wrong type. Each must be refused in a sentence that names
the file and the place, or mean exactly what it meant before. Some are also given to the command `dscope inspect`, which
must say so in one line and inspect nothing.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from dscope_gui.cli.app import run
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.errors import ConfigurationInvalid, DScopeError, RuleSetInvalid, WrongUse
from dscope_gui.paths import home
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config, load_fibers, load_recipes
from dscope_gui.settings.changes import CHANGES_FILE, load_config_with_changes
from dscope_gui.settings.json_file import load_model
from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome

_EVERY_SO_MANY: Final = 40
"""Rounds, of which one is told to the command as well."""
_LEAST_BYTES, _MOST_BYTES = 8, 64
"""Of random damage: a lost block, not one digit that somebody may as well have typed."""
_OTHER_TYPES: Final[tuple[Any, ...]] = (
    True,
    False,
    "5",
    "word",
    None,
    [],
    {},
    [1, "a"],
    {"a": 1},
    12,
    -3.5,
    float("nan"),
    1e400,
)
_CHANGES: Final = {"workstation": {"gui": {"theme": "dark"}, "capture": {"burst": 3}, "calibration_care": {}}}


def configuration(bench: Bench, rounds: int) -> Outcome:
    outcome, dice, room = Outcome(), bench.dice("configuration"), bench.room("configuration")
    for part in ("config", "resources/rules"):
        shutil.copytree(home() / part, room / part)
    (room / CHANGES_FILE).write_text(json.dumps(_CHANGES, indent=2))
    files = [*sorted(room.glob("config/**/*.json")), *sorted(room.glob("resources/rules/*.json")), room / CHANGES_FILE]
    whole = {file: (file.read_bytes(), _reader(room, file)()) for file in files}
    for number in range(rounds):
        file = dice.choice(files)
        content, meaning = whole[file]
        way = dice.choice(list(_WAYS))
        file.write_bytes(_WAYS[way](content, dice))
        found = Findings()
        told = _look(found, _reader(room, file), file, meaning)
        if told and number % _EVERY_SO_MANY == 0 and file.parent.name == "config":
            _tell_command(found, room, file)
        file.write_bytes(content)
        outcome.add(found, f"{file.relative_to(room)} {way}, round {number}")
        outcome.hit[way] += 1
        outcome.rounds += 1
    return outcome


def _look(found: Findings, read: Callable[[], Any], file: Path, meaning: Any) -> bool:
    """Whether it is refused, as it must be where it would mean something else."""
    try:
        now = read()
    except (ConfigurationInvalid, RuleSetInvalid) as refusal:
        named = file.name in refusal.message
        found.expect(named, f"the refusal does not name the file: {refusal}")
        found.expect(len(refusal.message) > len(str(file)) + 10, f"the refusal does not name the place: {refusal}")
        return True
    except DScopeError as refusal:
        found.expect(isinstance(refusal, WrongUse), f"refused in another way: {refusal}")
        return True
    except Exception as error:  # noqa: BLE001 - the very thing that must not happen
        found.wrong.append(f"{type(error).__name__} instead of a sentence: {error}")
        return True
    found.expect(now == meaning or _is_announced(now, meaning), "is read without a word and means something else")
    return False


def _is_announced(now: Any, meaning: Any) -> bool:
    """Something optional that was left out or put in is a choice that files may make; its hash stands in each record.

    Of a value of a wrong type nothing like it may come.
    """
    return bool(_differing(now, meaning)) and all(
        None in pair or _is_same_type(*pair) for pair in _differing(now, meaning)
    )


def _is_same_type(one: Any, other: Any) -> bool:
    numbers = (int, float)
    if isinstance(one, bool) or isinstance(other, bool):
        return isinstance(one, bool) and isinstance(other, bool)
    return type(one) is type(other) or (isinstance(one, numbers) and isinstance(other, numbers))


def _differing(now: Any, meaning: Any) -> list[tuple[Any, Any]]:
    """Values that are not the same, in pairs."""
    one, other = _plain(now), _plain(meaning)
    return list(_pairs(one, other))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    return value.model_dump(mode="json") if hasattr(value, "model_dump") else value


def _pairs(one: Any, other: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for name in {**one, **other}:
            yield from _pairs(one.get(name), other.get(name))
    elif one != other:
        yield one, other


def _reader(room: Path, file: Path) -> Callable[[], Any]:
    if file.name == CHANGES_FILE:
        return lambda: _changed(room)
    if file.parent.name == "rules":
        return lambda: load_rule_set(file)
    if file.parent.name == "cameras":
        return lambda: load_model(file, CameraSettings)
    readers: dict[str, Callable[[Path], Any]] = {
        "config.json": load_config,
        "fibers.json": load_fibers,
        "recipes.json": load_recipes,
    }
    return lambda: readers[file.name](file)


def _changed(room: Path) -> Any:
    """With what the station changed; where that is unusable, the shipped settings with a notice."""
    loaded = load_config_with_changes(room, room / "config" / "config.json")
    if loaded.problem is None:
        return loaded.config
    if loaded.config != load_config(room / "config" / "config.json") or not loaded.problem.hint:
        raise AssertionError("the notice comes without the shipped settings")
    raise loaded.problem


def _tell_command(found: Findings, room: Path, file: Path) -> None:
    out, picture = room / "out", room / "picture.png"
    picture.touch()
    before = os.environ.get("DSCOPE_HOME")
    os.environ["DSCOPE_HOME"] = str(room)
    said, printed = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(printed):
            code = run(["inspect", str(picture), "--out", str(out), "--records-only", "--jobs", "1"])
    finally:
        os.environ.pop("DSCOPE_HOME") if before is None else os.environ.__setitem__("DSCOPE_HOME", before)
    text = said.getvalue()
    if code == 1 and "program itself failed" not in text:
        return  # this file is not needed for it, and the picture is none
    found.expect(code == 2 and text.count("\n") == 1, f"the command ends with {code}: {text[-300:]}")
    found.expect(file.name in text and "Traceback" not in text, f"the command does not name the file: {text[-300:]}")


def _cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content))]


def _overwrite(content: bytes, dice: random.Random) -> bytes:
    length = dice.randint(_LEAST_BYTES, _MOST_BYTES)
    begin = dice.randrange(len(content))
    return content[:begin] + dice.randbytes(length) + content[begin + length :]


def _lose_block(content: bytes, dice: random.Random) -> bytes:
    """What a file system writes where it lost a block."""
    begin = dice.randrange(len(content))
    length = min(dice.choice((512, 4096)), len(content) - begin)
    return content[:begin] + bytes(length) + content[begin + length :]


def _exchange_type(content: bytes, dice: random.Random) -> bytes:
    plain = json.loads(content)
    holder, key = dice.choice(list(_places(plain)))
    others = [value for value in _OTHER_TYPES if not _is_same_type(value, holder[key])]
    holder[key] = dice.choice(others)
    return json.dumps(plain, indent=2).encode()


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every value, as where it is and its name there."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in list(entries):
        yield node, key
        yield from _places(value)


_WAYS: Final[dict[str, Callable[[bytes, random.Random], bytes]]] = {
    "cut short": _cut,
    "random bytes": _overwrite,
    "lost block": _lose_block,
    "wrong type": _exchange_type,
}
