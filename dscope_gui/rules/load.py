"""Rule sets from files: found by name, read, and refused when they contradict themselves."""

from __future__ import annotations

import difflib
import hashlib
import json
import textwrap
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.json_text import json_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import RuleSetInvalid, WrongUse
from dscope_gui.paths import rules_folder

_MOST_TOLD: Final = 8
_LONGEST: Final = 240
_LONGEST_NAME: Final = 40
"""Letters of one problem, and of a zone's name in it."""


def list_rule_sets() -> tuple[str, ...]:
    """Names of the rule sets that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in rules_folder().glob("*.json")))


def load_rule_set(name_or_path: str | Path) -> RuleSet:
    """The rule set of that name, or the one in that file.

    Raises
    ------
    WrongUse : there is neither; the hint names the nearest rule sets.
    RuleSetInvalid : the file cannot be read or contradicts itself.
    """
    return read_rule_set(_find(name_or_path))


def read_rule_set(path: Path) -> RuleSet:
    """Read one file; raises RuleSetInvalid naming the file and what is wrong in it."""
    try:
        data = json_of(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RuleSetInvalid(f"Rule set {path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise RuleSetInvalid(f"Rule set {path} is not JSON: {error}") from error
    return parse_rule_set(data, origin=str(path))


def parse_rule_set(data: object, *, origin: str) -> RuleSet:
    """Rule set from decoded JSON; raises RuleSetInvalid naming `origin`, zone and band."""
    try:
        # Strictly, as JSON: `true` is no limit of 1 µm, and "3" none of 3 µm.
        return RuleSet.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        raise RuleSetInvalid(f"Rule set {origin}: {_in_words(error, data)}") from error


def dump_rule_set(rule_set: RuleSet) -> str:
    """JSON text that `read_rule_set` reads back to the same rule set."""
    return json.dumps(_content(rule_set), indent=2, ensure_ascii=False) + "\n"


@lru_cache(maxsize=64)
def rule_set_sha256(rule_set: RuleSet) -> str:
    """Hash of the content, independent of layout and order of keys in the file."""
    return hashlib.sha256(rule_set_line(rule_set).encode("utf-8")).hexdigest()


def rule_set_line(rule_set: RuleSet) -> str:
    """JSON text in one line, the same for the same content: what its hash is made of."""
    return json.dumps(_content(rule_set), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _content(rule_set: RuleSet) -> dict[str, Any]:
    """What a file of it holds; a decision rule only where there is one, as in rule sets older than decision rules."""
    return rule_set.model_dump(mode="json", exclude={"decision"} if rule_set.decision is None else None)


def _find(name_or_path: str | Path) -> Path:
    shipped = rules_folder() / f"{name_or_path}.json"
    if str(name_or_path) in list_rule_sets():
        return shipped
    given = Path(name_or_path)
    if given.is_file():
        return given
    near = difflib.get_close_matches(str(name_or_path), list_rule_sets())
    hint = f"Did you mean {' or '.join(near)}?" if near else "'dscope rules list' shows those there are."
    raise WrongUse(f"There is no rule set '{name_or_path}'", hint)


def _in_words(error: ValidationError, data: object) -> str:
    """The first problems, and how many more there are: a file that is something else altogether has hundreds."""
    problems = error.errors()
    told = [_place(one["loc"], data) + one["msg"].removeprefix("Value error, ") for one in problems[:_MOST_TOLD]]
    if (more := len(problems) - len(told)) > 0:
        told.append(f"and {more} more")
    return "; ".join(textwrap.shorten(one, _LONGEST, placeholder=" …") if len(one) > _LONGEST else one for one in told)


def _place(location: tuple[int | str, ...], data: object) -> str:
    """`zones.1.defects.0` in words: `zone B (cladding), defects, line 1: `."""
    words: list[str] = []
    node: object = data
    for step in location:
        node = _descend(node, step)
        if isinstance(step, int) and isinstance(node, dict) and "label" in node:
            words[-1:] = [f"zone {_short(node['label'])} ({_short(node.get('name', '?'))})"]
        else:
            words.append(f"line {step + 1}" if isinstance(step, int) else step)
    return f"{', '.join(words)}: " if words else ""


def _short(name: object) -> str:
    """Whatever stands there instead of a name may be long."""
    text = str(name)
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def _descend(node: object, step: int | str) -> object:
    if isinstance(node, dict) and step in node:
        return node[step]
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None
