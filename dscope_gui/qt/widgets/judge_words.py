"""The two judges in words: how sure each is of a mark, and what to do where they disagree."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.judges import ByJudge, Detector
from dscope_gui.domain.learned import Learned
from dscope_gui.qt.widgets.wording import conditional_word

translate = QCoreApplication.translate

DISPUTED_SIGN: Final = "?"
"""Beside a mark that one judge calls a defect and the other does not."""


def look_word() -> str:
    """Beside the verdict that hangs on such marks."""
    return translate("Judges", "look yourself")


def remark_words(*, conditional: bool, disputed: bool) -> str:
    """What stands in small letters beneath an answer; empty where nothing is to be remarked."""
    look = f"{DISPUTED_SIGN} {look_word()}" if disputed else ""
    return " · ".join(filter(None, (conditional_word() if conditional else "", look)))


def look_sentence(listed: str, *, many: bool) -> str:
    """What the operator shall do, and with which marks."""
    if many:
        return translate("Judges", "Look yourself: the judges disagree on marks {ids}").format(ids=listed)
    return translate("Judges", "Look yourself: the judges disagree on mark {ids}").format(ids=listed)


def sure_words(by_judge: ByJudge) -> str:
    """How sure each judge is; empty where the rules alone were asked."""
    if by_judge.learned is None:
        return ""
    model = translate("Judges", "model {:.0%}").format(by_judge.learned)
    words = (
        model if by_judge.rules is None else f"{translate('Judges', 'rules {:.0%}').format(by_judge.rules)}, {model}"
    )
    return f"{DISPUTED_SIGN} {words}: {translate('Judges', 'the judges disagree')}" if by_judge.disputed else words


def detector_words(detector: Detector) -> str:
    """Who looks for defects."""
    return {
        Detector.RULES: translate("Judges", "the rules"),
        Detector.DL: translate("Judges", "the trained model alone"),
        Detector.BOTH: translate("Judges", "the rules and the trained model"),
    }[detector]


def quality_words(learned: Learned) -> str:
    """What a model says of the end face as a whole; empty where none was asked."""
    one = learned.quality
    return "" if one is None else f"{one.label}, {one.confidence:.0%} ({one.model})"


def anomaly_words(learned: Learned) -> str:
    """How far it is from good ones; empty where nobody was asked."""
    one = learned.anomaly
    if one is None:
        return ""
    words = translate("Judges", "{label}: {score:.3g}, anomalous from {threshold:.3g} on ({model})")
    return words.format(label=one.label, score=one.score, threshold=one.threshold, model=one.model)
