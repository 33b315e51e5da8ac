"""The words of the field in the user's language: answers, types of defects, zones, roles."""

from __future__ import annotations

import re
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record import OUTSIDE
from dscope_gui.domain.station import Role

translate = QCoreApplication.translate

_SIGNS: Final = {Answer.PASS: "✔", Answer.FAIL: "✖", Answer.RETAKE: "↻", Answer.ASK: "?"}
OWN_DIRT_SIGN: Final = "◌"
"""Beside what lies on the microscope itself; dotted like its outline on the picture."""
_ZONE_LETTERS: Final = {"core": "A", "cladding": "B", "adhesive": "C", "contact": "D"}


def answer_word(answer: Answer) -> str:
    """The large word on the verdict card."""
    return {
        Answer.PASS: translate("Wording", "PASS"),
        Answer.FAIL: translate("Wording", "FAIL"),
        Answer.RETAKE: translate("Wording", "RETAKE"),
        Answer.ASK: translate("Wording", "ASK"),
    }[answer]


def conditional_word() -> str:
    """Beside PASS or FAIL where sizes within the guard band could turn it."""
    return translate("Wording", "conditional")


def answer_sign(answer: Answer) -> str:
    """The sign beside the word; it tells the answers apart without colour."""
    return _SIGNS[answer]


def kind_word(kind: DefectKind) -> str:
    return {
        DefectKind.SCRATCH: translate("Wording", "Scratch"),
        DefectKind.PIT: translate("Wording", "Pit"),
        DefectKind.CHIP: translate("Wording", "Chip"),
        DefectKind.CRACK: translate("Wording", "Crack"),
        DefectKind.CONTAMINATION: translate("Wording", "Dirt"),
        DefectKind.FILM: translate("Wording", "Film"),
    }[kind]


def own_dirt_word() -> str:
    """In place of the type of a mark that lies on the microscope itself."""
    return translate("Wording", "own dirt")


def excluded_words() -> str:
    """In place of the outcome of such a mark."""
    return translate("Wording", "– not judged: dirt of the microscope itself")


def own_dirt_sentence(count: int) -> str:
    """What was left out, and what to do about it; empty where nothing was."""
    if count == 0:
        return ""
    if count == 1:
        one = translate("Wording", "1 mark is dirt of the microscope itself and was not judged: clean the microscope")
        return f"{OWN_DIRT_SIGN} {one}"
    many = translate(
        "Wording", "{count} marks are dirt of the microscope itself and were not judged: clean the microscope"
    )
    return f"{OWN_DIRT_SIGN} {many.format(count=count)}"


def zone_word(name: str) -> str:
    """A zone without its letter; names of a rule set's own stay as they are."""
    known = {
        "core": translate("Wording", "core"),
        "cladding": translate("Wording", "cladding"),
        "adhesive": translate("Wording", "adhesive"),
        "contact": translate("Wording", "contact"),
        OUTSIDE: translate("Wording", "outside"),
    }
    return known.get(name, name)


def zone_letter(name: str) -> str:
    """`A` to `D` as the standards call the zones; a name of a rule set's own stays, outside is a dash."""
    return "–" if name == OUTSIDE else _ZONE_LETTERS.get(name, name)


def zone_title(name: str) -> str:
    """`B cladding`, or just the name where a rule set has names of its own."""
    return f"{_ZONE_LETTERS[name]} {zone_word(name)}" if name in _ZONE_LETTERS else zone_word(name)


def role_word(role: Role) -> str:
    return {
        Role.OPERATOR: translate("Wording", "Operator"),
        Role.TECHNICIAN: translate("Wording", "Technician"),
        Role.QA: translate("Wording", "QA"),
    }[role]


def ok_sign(ok: bool | None, *, near: bool = False) -> str:
    """In brackets where the size lies within the guard band of its limit."""
    sign = "–" if ok is None else "✔" if ok else "✖"
    return f"({sign})" if near else sign


def ok_word(ok: bool | None, *, near: bool = False) -> str:
    """Sign and word of a defect's own outcome."""
    if ok is None:
        return translate("Wording", "– not judged")
    if near:
        return (
            translate("Wording", "(✔) ok, within the guard band")
            if ok
            else translate("Wording", "(✖) not ok, within the guard band")
        )
    return translate("Wording", "✔ ok") if ok else translate("Wording", "✖ not ok")


def limit_words(wording: str) -> str:
    """A limit as the acceptance table writes it, such as `5 from 2 to 5 µm`, in the user's language."""
    words = _limit_words()
    return re.sub(rf"\b({'|'.join(words)})\b", lambda found: words[found[0]], wording)


def read_limit_words(typed: str) -> str:
    """A limit that was typed in the user's language, in the words that `Limit.wording` has."""
    words = {local.lower(): english for english, local in _limit_words().items()}
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    pattern = rf"(?<!\w)({'|'.join(longest_first)})(?!\w)"
    return re.sub(pattern, lambda found: words[found[0].lower()], typed, flags=re.IGNORECASE)


def _limit_words() -> dict[str, str]:
    return {
        "no limit": translate("Wording", "no limit"),
        "none": translate("Wording", "none"),
        "of any size": translate("Wording", "of any size"),
        "any": translate("Wording", "any"),
        "over": translate("Wording", "over"),
        "under": translate("Wording", "under"),
        "from": translate("Wording", "from"),
        "to": translate("Wording", "to"),
        "per pixel": translate("Wording", "per pixel"),
    }
