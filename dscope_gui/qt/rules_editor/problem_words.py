"""What is wrong in a rule set, in a sentence in the user's language, and where."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.rule_problems import ProblemKind, RuleProblem
from dscope_gui.qt.rules_editor.words import column_word, field_word, zone_in_words
from dscope_gui.qt.widgets.wording import limit_words

translate = QCoreApplication.translate

_FACT_WORDS: Final = {
    "band": limit_words,
    "larger": limit_words,
    "zone": zone_in_words,
    "inside": zone_in_words,
    "outside": zone_in_words,
}


def problem_words(problem: RuleProblem) -> str:
    """One sentence that names the culprit and, where it is not plain, the remedy; without the place."""
    facts = {name: _FACT_WORDS.get(name, str)(fact) for name, fact in problem.facts.items()}
    return _sentence(problem.kind).format(**facts)


def place_words(problem: RuleProblem) -> str:
    """`Zone B (cladding), Defects, band 2`, in the user's language; of the head the name of the field."""
    place = problem.place
    if place.zone is None:
        return field_word(place.name)
    words = [
        translate("RuleProblems", "Zone {title}").format(title=zone_in_words(problem.zone_title) or place.zone + 1)
    ]
    if place.column:
        words.append(column_word(place.column))
    if place.band is not None:
        words.append(translate("RuleProblems", "band {number}").format(number=place.band + 1))
    if place.name:
        words.append(field_word(place.name))
    return ", ".join(words)


def _sentence(kind: ProblemKind) -> str:
    return {**_of_fields(), **_of_zones(), **_of_bands()}[kind]


def _of_fields() -> dict[ProblemKind, str]:
    return {
        ProblemKind.EMPTY: translate("RuleProblems", "This is empty. Type something in."),
        ProblemKind.NO_NUMBER: translate("RuleProblems", "“{given}” is no number. Use digits and a point."),
        ProblemKind.NOT_WHOLE: translate(
            "RuleProblems", "“{given}” is no number of features. Type a whole number, none or any."
        ),
        ProblemKind.TOO_SMALL: translate("RuleProblems", "“{given}” is too small."),
        ProblemKind.BAD_ID: translate(
            "RuleProblems", "“{given}” cannot be a name: use small letters, digits, points and hyphens."
        ),
        ProblemKind.NO_ZONE: translate("RuleProblems", "There is no zone. Add one."),
        ProblemKind.NO_WORDING: translate(
            "RuleProblems", "“{given}” is no band. Type it as the table says it: 5 from 2 to 5 µm."
        ),
        ProblemKind.OTHER: translate("RuleProblems", "This cannot be used: {said}"),
        ProblemKind.NO_NOTICE: translate(
            "RuleProblems", "It is not compared with a bought copy: a notice must say what was not compared."
        ),
    }


def _of_zones() -> dict[ProblemKind, str]:
    return {
        ProblemKind.SAME_NAME: translate("RuleProblems", "Two zones have the same name “{given}”."),
        ProblemKind.SAME_LABEL: translate("RuleProblems", "Two zones have the same label “{given}”."),
        ProblemKind.HOLE: translate(
            "RuleProblems", "Zone {zone} begins at {inner}: a gap in the middle. The innermost zone begins at 0."
        ),
        ProblemKind.EMPTY_ZONE: translate("RuleProblems", "Zone {zone} is empty: from {inner} to {outer}."),
        ProblemKind.ZONES_OVERLAP: translate(
            "RuleProblems",
            "Zones {inside} and {outside} overlap: {first} ends at {end}, {second} begins at {start}.",
        ),
        ProblemKind.ZONES_GAP: translate(
            "RuleProblems",
            "Zones {inside} and {outside} leave a gap: {first} ends at {end}, {second} begins at {start}.",
        ),
    }


def _of_bands() -> dict[ProblemKind, str]:
    return {
        ProblemKind.NO_LIMIT: translate("RuleProblems", "No limit is written. Where anything is allowed, say so."),
        ProblemKind.TWO_STARTS: translate(
            "RuleProblems", "A band begins either over {over} µm or at {at} µm, not both."
        ),
        ProblemKind.TWO_ENDS: translate("RuleProblems", "A band ends either under {under} µm or at {at} µm, not both."),
        ProblemKind.EMPTY_BAND: translate("RuleProblems", "The band “{band}” is empty: it ends before it begins."),
        ProblemKind.BANDS_OVERLAP: translate("RuleProblems", "“{band}” and “{larger}” overlap."),
        ProblemKind.BANDS_GAP: translate(
            "RuleProblems", "“{band}” and “{larger}” leave a gap: nothing is said about the sizes between."
        ),
        ProblemKind.SMALLER_FAIL: translate(
            "RuleProblems", "“{band}” lies below “{larger}”: smaller ones would fail where larger ones may pass."
        ),
        ProblemKind.MORE_OF_LARGER: translate(
            "RuleProblems", "“{band}” and “{larger}” contradict each other: more of the larger ones would be allowed."
        ),
        ProblemKind.NOTHING_BEYOND: translate(
            "RuleProblems", "Nothing is said about sizes beyond “{band}”: a gap. Add a band."
        ),
        ProblemKind.NO_FLOOR: translate(
            "RuleProblems", "“{band}” has no detection floor: noise would fail every part. Set the floor in the head."
        ),
        ProblemKind.BELOW_FLOOR: translate(
            "RuleProblems", "“{band}” lies below the detection floor of {floor} µm and could never act."
        ),
    }
