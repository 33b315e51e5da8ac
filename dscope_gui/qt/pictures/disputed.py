"""A judged connector as it would be if a trained model saw none of the marks that fail it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dscope_gui.domain.judges import ByJudge
from dscope_gui.rules import explain, judge
from dscope_gui.workstation.judged import Judged

_UNSEEN: Final = 0.06
_SEEN: Final = 0.91
"""Probabilities that the model gives to marks."""


def disputed(judged: Judged) -> Judged:
    """The same part, failed by marks of which the judges disagree."""
    inspection, rules = judged.inspection, judged.rules
    if inspection.examination is None or rules is None:
        return judged
    guilty = {name for reason in inspection.verdict.reasons for name in reason.defects}
    defects = tuple(
        replace(one, by_judge=ByJudge(one.confidence, _UNSEEN if one.id in guilty else _SEEN, one.id in guilty))
        for one in inspection.examination.defects
    )
    examination = replace(inspection.examination, defects=defects)
    verdict = judge(rules, examination)
    return replace(
        judged,
        inspection=replace(inspection, examination=examination, verdict=verdict),
        traces=explain(rules, examination),
    )
