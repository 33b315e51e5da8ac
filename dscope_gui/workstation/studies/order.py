"""The order in which a study is captured: at random, so that nobody remembers what a part looked like."""

from __future__ import annotations

import random

from dscope_gui.domain.study import Step, StudyPlan


def random_order(plan: StudyPlan, chance: random.Random) -> tuple[Step, ...]:
    """Trial after trial, in each the operators one after the other, each with the parts in an order of its own.

    Operators change places once a round, not after every part, or nobody would carry a study through.
    """
    steps: list[Step] = []
    for trial in range(1, plan.trials + 1):
        for operator in chance.sample(plan.operators, len(plan.operators)):
            parts = chance.sample(plan.parts, len(plan.parts))
            if steps and parts[0] == steps[-1].part:
                parts.append(parts.pop(0))  # the same part twice running would not have to be put in anew
            steps += [Step(part=part, operator=operator, trial=trial) for part in parts]
    return tuple(steps)
