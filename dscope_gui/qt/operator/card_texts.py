"""What stands on the verdict card, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Cause
from dscope_gui.qt.operator.refusals import lock_reason
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.operator.zone_marks import margin_um, zone_outcomes
from dscope_gui.qt.widgets.wording import answer_sign, answer_word, conditional_word, ok_sign, zone_letter
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.judged import Judged

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CardTexts:
    """`answer` is None as long as there is no verdict."""

    answer: Answer | None
    sign: str
    word: str
    margin: str
    zones: str

    @property
    def spoken(self) -> str:
        """For screen readers."""
        return ". ".join(text for text in (self.word, self.margin, self.zones) if text)


def card_texts(state: ScreenState) -> CardTexts:
    if state.mode is Mode.JUDGING:
        return CardTexts(None, "…", translate("VerdictCard", "Judging"), "", "")
    if state.shows_lock:
        word = translate("VerdictCard", "Locked")
        return CardTexts(Answer.ASK, answer_sign(Answer.ASK), word, lock_reason(state.lock), "")
    if (shown := state.shown) is None:
        return CardTexts(None, "–", translate("VerdictCard", "No verdict"), "", "")
    answer = shown.answer
    zones = "  ".join(f"{zone_letter(name)} {ok_sign(ok)}" for name, ok in zone_outcomes(shown.inspection))
    return CardTexts(answer, answer_sign(answer), answer_word(answer), _second_line(shown), zones)


def advice_text(judged: Judged, most_cleanings: int) -> str:
    """What to do with a part that did not pass; empty where there is nothing to advise."""
    if judged.advice is Advice.CLEAN:
        template = translate("VerdictCard", "Clean ({number} of {most}), then press C")
        return template.format(number=judged.cleanings + 1, most=most_cleanings)
    if judged.advice is Advice.REPOLISH:
        return translate("VerdictCard", "Damage: scrap or re-polish")
    if judged.answer is Answer.ASK:
        return translate("VerdictCard", "Ask a technician: press ?")
    if judged.answer is Answer.RETAKE:
        return translate("VerdictCard", "Not judged: correct it, then press Space")
    return ""


def _second_line(judged: Judged) -> str:
    """On what condition, and how near the limit."""
    condition = conditional_word() if judged.inspection.verdict.conditional else ""
    return " · ".join(text for text in (condition, _margin(judged)) if text)


def _margin(judged: Judged) -> str:
    if judged.answer not in (Answer.PASS, Answer.FAIL):
        return ""
    counted = [reason for reason in judged.inspection.verdict.reasons if reason.cause is Cause.TOO_MANY]
    margin = margin_um(judged)
    if judged.answer is Answer.PASS:
        if margin is None or margin < 0:
            return ""
        return translate("VerdictCard", "margin {um} µm").format(um=f"{margin:.1f}")
    if margin is not None and margin < 0:
        return translate("VerdictCard", "{um} µm over the limit").format(um=f"{-margin:.1f}")
    return translate("VerdictCard", "too many defects") if counted else ""
