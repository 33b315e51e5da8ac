"""What the sandbox says above its numbers and below them."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.qt.languages import error_words
from dscope_gui.qt.rules_editor.sandbox.flip_words import not_judged_sentence, other_flips_sentence, yield_sentence
from dscope_gui.qt.rules_editor.sandbox.state import Phase, SandboxState

translate = QCoreApplication.translate


def headline(state: SandboxState) -> str:
    """What must be known before the numbers are read; empty where there is nothing."""
    if state.phase is Phase.FAILED and state.fault is not None:
        return f"⚠ {error_words(state.fault)}"
    if state.phase is Phase.NOTHING and state.is_valid:
        return translate("Sandbox", "Change a limit: what that would change of the history is shown here.")
    if not state.is_valid:
        return f"⚠ {_about_mistakes(state)}"
    return _about_emptiness(state) if state.answer is not None else ""


def is_warning(state: SandboxState) -> bool:
    return state.phase is Phase.FAILED or not state.is_valid


def summary(state: SandboxState) -> str:
    """Yield, other flips, and what could not be judged again."""
    answer = state.answer
    if answer is None or not answer.total:
        return ""
    tally = answer.tally
    parts = (yield_sentence(tally), other_flips_sentence(tally), not_judged_sentence(answer.not_judged))
    return "   ·   ".join(part for part in parts if part)


def _about_mistakes(state: SandboxState) -> str:
    if state.phase is Phase.NOTHING:
        return translate("Sandbox", "The draft has mistakes; it is tried when they are put right.")
    return translate("Sandbox", "The draft has mistakes: these are the numbers of the last valid draft.")


def _about_emptiness(state: SandboxState) -> str:
    """Why there are no numbers, or that nothing would change."""
    answer = state.answer
    if answer is None or not answer.is_complete:
        return ""
    if answer.total:
        nothing = translate("Sandbox", "✔ No verdict would change.")
        return nothing if not answer.tally.flipped else ""
    if state.is_filtered:
        return translate("Sandbox", "No stored inspection fits what is chosen above.")
    if state.is_own_only:
        text = translate(
            "Sandbox", "{name} has judged nothing yet. Choose 'Judged by any rule set' to try it on others."
        )
        return text.format(name=state.name)
    return translate("Sandbox", "The history is empty: no inspection has been stored yet.")
