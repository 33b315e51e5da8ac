"""Flips, months and what hinders judging again, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.widgets.wording import answer_sign, answer_word, conditional_word
from dscope_gui.workstation.rejudging import FlipKind, NotJudged, Tally

translate = QCoreApplication.translate

_ANSWERS: Final = {
    VerdictStatus.PASS: Answer.PASS,
    VerdictStatus.FAIL: Answer.FAIL,
    VerdictStatus.NOT_INSPECTABLE: Answer.RETAKE,
}
_S_PER_MIN: Final = 60
_HUNDRED: Final = 100.0


def answer_of(verdict: Verdict) -> Answer:
    """The answer in whose colours a verdict is shown."""
    return _ANSWERS[verdict.status]


def verdict_words(verdict: Verdict) -> str:
    """`✔ PASS, conditional`."""
    answer = answer_of(verdict)
    condition = f", {conditional_word()}" if verdict.conditional else ""
    return f"{answer_sign(answer)} {answer_word(answer)}{condition}"


def flip_signs(kind: FlipKind) -> str:
    """Both signs with an arrow: what it was, what it would be."""
    passed, failed, retake = (answer_sign(answer) for answer in (Answer.PASS, Answer.FAIL, Answer.RETAKE))
    return {
        FlipKind.PASS_TO_FAIL: f"{passed} → {failed}",
        FlipKind.FAIL_TO_PASS: f"{failed} → {passed}",
        FlipKind.TO_NOT_INSPECTABLE: f"→ {retake}",
        FlipKind.FROM_NOT_INSPECTABLE: f"{retake} →",
        FlipKind.CONDITION: "±",
    }[kind]


def flip_words(kind: FlipKind) -> str:
    """What becomes of a part."""
    return {
        FlipKind.PASS_TO_FAIL: translate("Sandbox", "passed and would fail"),
        FlipKind.FAIL_TO_PASS: translate("Sandbox", "failed and would pass"),
        FlipKind.TO_NOT_INSPECTABLE: translate("Sandbox", "could not be judged any more"),
        FlipKind.FROM_NOT_INSPECTABLE: translate("Sandbox", "could be judged now"),
        FlipKind.CONDITION: translate("Sandbox", "with another condition only"),
    }[kind]


def other_flips_sentence(tally: Tally) -> str:
    """Those beside pass and fail; empty where there are none."""
    kinds = (FlipKind.TO_NOT_INSPECTABLE, FlipKind.FROM_NOT_INSPECTABLE, FlipKind.CONDITION)
    return "; ".join(f"{thousands(tally.of(kind))} {flip_words(kind)}" for kind in kinds if tally.of(kind))


def not_judged_sentence(not_judged: Mapping[NotJudged, int]) -> str:
    """How many could not be judged again, and why; empty where all could."""
    words = {
        NotJudged.NO_PICTURE: translate("Sandbox", "no end face on the picture"),
        NotJudged.NO_SCALE: translate("Sandbox", "no scale"),
        NotJudged.OTHER_OBSTACLE: translate("Sandbox", "refused by the station"),
        NotJudged.DAMAGED: translate("Sandbox", "record damaged"),
    }
    if not any(not_judged.values()):
        return ""
    told = ", ".join(f"{thousands(count)} {words[why]}" for why, count in not_judged.items() if count)
    return translate("Sandbox", "Not judged again: {reasons}").format(reasons=told)


def yields_words(tally: Tally) -> str:
    """Yields in percent, as stored and under the draft."""
    if not tally.judged:
        return "–"
    before, after = (_HUNDRED * passed / tally.judged for passed in (tally.passed_before, tally.passed_after))
    return f"{before:.1f} → {after:.1f}"


def yield_sentence(tally: Tally) -> str:
    text = translate("Sandbox", "Yield {yields} % of {judged} judged again")
    return text.format(yields=yields_words(tally), judged=thousands(tally.judged))


def time_left_words(seconds: float | None) -> str:
    """Empty as long as it cannot be told."""
    if seconds is None:
        return ""
    if seconds >= _S_PER_MIN:
        text = translate("Sandbox", "{minutes} min {seconds} s left")
        return text.format(minutes=int(seconds) // _S_PER_MIN, seconds=int(seconds) % _S_PER_MIN)
    return translate("Sandbox", "{seconds} s left").format(seconds=max(1, round(seconds)))
