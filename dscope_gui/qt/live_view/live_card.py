"""What stands on the verdict card of a stream."""

from __future__ import annotations

import numpy as np
from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.inspection import Inspection
from dscope_gui.qt.live_view.display import Shown
from dscope_gui.qt.operator.card_texts import CardTexts
from dscope_gui.qt.widgets.reason_wording import cause_word, reason_sentence
from dscope_gui.qt.widgets.wording import answer_sign, answer_word
from dscope_gui.workstation.answers import answer_of

translate = QCoreApplication.translate


def no_verdict() -> CardTexts:
    """As long as no frame was inspected, and when no more come."""
    return CardTexts(None, "–", translate("LiveCard", "No verdict"), "", "")


def live_card_texts(shown: Shown) -> CardTexts:
    """The verdict on this very frame, and its quality."""
    answer = live_answer(shown)
    quality = translate("LiveCard", "quality {score} of 100").format(score=f"{shown.message['quality_score']:.0f}")
    return CardTexts(answer, answer_sign(answer), answer_word(answer), quality, _first_cause(shown.live.inspection))


def live_answer(shown: Shown) -> Answer:
    """What does not pass in the message passes nowhere, such as an end face that is only remembered."""
    answer = answer_of(shown.live.inspection.verdict)
    return Answer.RETAKE if answer is Answer.PASS and not shown.message["pass"] else answer


def live_reason(shown: Shown) -> str:
    """Why it does not pass, in one sentence; empty for a pass."""
    reasons = shown.live.inspection.verdict.reasons
    if not reasons or live_answer(shown) is Answer.PASS:
        return ""
    return reason_sentence(reasons[0], _numbers(shown))


def _first_cause(inspection: Inspection) -> str:
    reasons = inspection.verdict.reasons
    return cause_word(reasons[0].cause) if reasons else ""


def _numbers(shown: Shown) -> dict[str, str]:
    """The lasting number of each defect of the inspection: that which lies at the same place."""
    found, parts = shown.live.inspection.examination, shown.message["defects"]
    if found is None or not parts:
        return {}
    places = np.array([part["px"] for part in parts])
    return {
        one.id: parts[int(np.hypot(*(places - np.asarray(one.centroid_px)).T).argmin())]["id"] for one in found.defects
    }
