"""Lists the sentences that the floors below the screens can say, so that the screens can say them in other languages.

    python installer/sentences.py FILE     writes resources/languages/sentences.txt, and FILE for Qt's pylupdate

For `installer/languages.sh`. Records, logs, tables and the REST interface are in English whatever the screens speak;
so no floor below them translates, and none has to know that a screen does.
"""

from __future__ import annotations

import ast
import errno
import itertools
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

HOME: Final = Path(__file__).resolve().parent.parent
LIST: Final = HOME / "resources" / "languages" / "sentences.txt"
CONTEXT: Final = "Sentences"

_PROGRAM: Final = HOME / "dscope_gui"
_TOLD: Final = (
    "errors.py",
    "whole_file.py",
    "calibration",
    "cameras",
    "engine/read",
    "location",
    "neural",
    "rules/load.py",
    "rules/rings.py",
    "reports/rule_sheets",
    "settings",
    "store",
    "streaming/listener.py",
    "streaming/push",
    "streaming/server/tokens.py",
    "streaming/server/server.py",
    "streaming/server/wire",
    "validation/model_gate.py",
    "validation/studies",
    "validation/stations/compare.py",
    "workstation",
    "dataset",
    "qt/workers",
    "qt/pdf/saving.py",
    "qt/stream/keeper.py",
    "qt/live_view/display.py",
    "domain/suggest.py",
    "domain/file_format.py",
)
"""Whose sentences can reach a screen."""
_UNTOLD: Final = (
    "location/coordinates.py",
    "reports/rule_sheets/about.py",
    "reports/rule_sheets/layout.py",
    "dataset/coco.py",
    "store/migrations",
    "store/tables.py",
    "store/dialects.py",
    "store/seal/contents.py",
    "streaming/push/opening.py",
    "workstation/batch",
    "workstation/bench.py",
    "workstation/collecting",
    "workstation/labelled_set.py",
    "workstation/realtime/bench_live.py",
    "workstation/realtime/standalone.py",
    "workstation/rejudging/rows.py",
    "workstation/repeats.py",
    "workstation/setup.py",
    "workstation/robustness_sweep.py",
    "workstation/sealing/sentences.py",
    "workstation/rule_recovery.py",
    "workstation/rejudging/sent_out.py",
    "store/trimming",
    "store/moving",
    "store/opening.py",
    "dataset/importing.py",
    "dataset/sent_faces.py",
    "dataset/arriving.py",
    "dataset/manifest.py",
    "calibration/fixture_points.py",
    "calibration/fixture_from_points.py",
    "calibration/dot_table.py",
    "calibration/refit.py",
    "streaming/push/damage.py",
    "streaming/push/connection.py",
    "workstation/history_places.py",
    "settings/overrides.py",
)
"""For the terminal, for files and for other programs alone."""
_SENTENCE: Final = re.compile(r"[^a-z]?[A-Z{'].*\s\S*[a-z]{2,}.*|[a-z]+( \S+){2,}", re.DOTALL)
_NO_SENTENCE: Final = re.compile(
    r"SELECT|PRAGMA|INSERT|DELETE|CREATE|UPDATE|BEGIN|RAISE|EXISTS|COMMITTED|REPEATABLE|SET | = |, status, "
    r"|\w+\.\w+ \(|async with|outside of a task|\(\?P|IN \(|\bnumber kind\b"
)
"""What is written for a database or for programmers."""
_OF_THE_SYSTEM: Final = tuple(
    os.strerror(number)
    for number in (
        errno.ENOSPC,
        errno.EACCES,
        errno.EPERM,
        errno.ENOENT,
        errno.EROFS,
        errno.EIO,
        errno.EISDIR,
        errno.ENOTDIR,
        errno.EBUSY,
        errno.ECONNREFUSED,
        errno.ETIMEDOUT,
        errno.EHOSTUNREACH,
        errno.ENAMETOOLONG,
    )
)
"""What the system itself says where a file or a connection fails."""
_LEAST_LETTERS: Final = 6
"""Of its own: with fewer, such as `{words} in {zone}`, it would fit what is no sentence of the program."""
_LOGGED: Final = re.compile(r"%[sd]|%\.\d+f")


def sentences() -> list[str]:
    """Each once, with `{names}` where something is put in; sorted."""
    files = (file for file in sorted(_PROGRAM.rglob("*.py")) if _is_told(file))
    found = {form for file in files for form in _said_in(ast.parse(file.read_text(encoding="utf-8")))}
    found.update(_shipped())
    by_shape = {_shape(form): form for form in sorted(found.union(_OF_THE_SYSTEM), reverse=True)}
    return sorted(by_shape.values())


def as_source(forms: list[str]) -> str:
    """What pylupdate finds as texts of the program."""
    marked = "\n".join(f"QT_TRANSLATE_NOOP({CONTEXT!r}, {form!r})" for form in forms)
    return f"from PyQt6.QtCore import QT_TRANSLATE_NOOP\n\n{marked}\n"


def as_list(forms: list[str]) -> str:
    """One a line."""
    return "".join(f"{form}\n" for form in forms)


def _shipped() -> Iterator[str]:
    """What targets are called and of what rule sets warn, in the files that come with the program."""
    targets = json.loads((HOME / "resources" / "calibration_targets" / "targets.json").read_text(encoding="utf-8"))
    yield from (target["name"] for target in targets)
    for file in sorted((HOME / "resources" / "rules").glob("*.json")):
        if notice := json.loads(file.read_text(encoding="utf-8")).get("notice"):
            yield notice


def _is_told(file: Path) -> bool:
    place = file.relative_to(_PROGRAM).as_posix()
    return _lies_in(place, _TOLD) and not _lies_in(place, _UNTOLD)


def _lies_in(place: str, names: tuple[str, ...]) -> bool:
    return any(place == name or place.startswith(f"{name}/") for name in names)


def _said_in(tree: ast.AST) -> Iterator[str]:
    inner = {id(part) for node in ast.walk(tree) for part in _parts_of(node)}
    for node in ast.walk(tree):
        if id(node) not in inner and isinstance(node, ast.JoinedStr | ast.Constant):
            yield from filter(_is_sentence, map(str.strip, _forms_of(node)))


def _parts_of(node: ast.AST) -> Iterator[ast.AST]:
    """What stands within a docstring or an f-string, and is no sentence of its own."""
    if isinstance(node, ast.Expr):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield part
            if isinstance(part, ast.FormattedValue):
                yield from filter(None, (part.format_spec, *_either(part.value)))


def _forms_of(node: ast.JoinedStr | ast.Constant) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            names = (f"{{{letter}}}" for letter in "abcdefgh")
            yield _LOGGED.sub(lambda _: next(names), node.value)
        return
    taken: set[str] = set()
    yield from map("".join, itertools.product(*(_alternatives(part, taken) for part in node.values)))


def _alternatives(part: ast.expr, taken: set[str]) -> list[str]:
    """What can stand in one place of an f-string: its letters, a name for what is put in, or either of two words."""
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    if not isinstance(part, ast.FormattedValue):
        raise TypeError(f"{ast.dump(part)} is no part of an f-string")
    words = [one.value for one in _either(part.value) if isinstance(one, ast.Constant)]
    if words:
        return [str(word) for word in words]
    name = _name_of(part.value)
    numbered = (f"{name}_{turn}" for turn in itertools.count(2))
    free = next(one for one in itertools.chain((name,), numbered) if one not in taken)
    taken.add(free)
    return [f"{{{free}}}"]


def _either(value: ast.expr) -> tuple[ast.expr, ...]:
    """Both words of `'is' if … else 'are'`."""
    if isinstance(value, ast.IfExp) and isinstance(value.body, ast.Constant) and isinstance(value.orelse, ast.Constant):
        return value.body, value.orelse
    return ()


def _name_of(value: ast.expr) -> str:
    """The last name in an expression, as translators read it."""
    named = (one for one in ast.walk(value) if isinstance(one, ast.Attribute | ast.Name))
    names = [one.attr if isinstance(one, ast.Attribute) else one.id for one in named]
    return names[0].strip("_").lower() if names else "value"


def _is_sentence(form: str) -> bool:
    own_letters = len(re.findall(r"[A-Za-z]", _shape(form)))
    is_plain = own_letters >= _LEAST_LETTERS and "\n" not in form
    return is_plain and bool(_SENTENCE.fullmatch(_shape(form))) and not _NO_SENTENCE.search(form)


def _shape(form: str) -> str:
    """The same for all that differ in the names of what is put in alone."""
    return re.sub(r"\{\w+\}", "{}", form)


if __name__ == "__main__":
    LIST.write_text(as_list(sentences()), encoding="utf-8")
    Path(sys.argv[1]).write_text(as_source(sentences()), encoding="utf-8")
