"""Trained models tried out on labelled pictures, one against the other or against the rules alone."""

from dscope_gui.workstation.model_trial.judges import RULES, TriedJudge, judge_named, rules_or_active
from dscope_gui.workstation.model_trial.trial import OnStep, Trial, TrialOrder, run_trial, trial_facts, trial_setup

__all__ = [
    "RULES",
    "OnStep",
    "Trial",
    "TrialOrder",
    "TriedJudge",
    "judge_named",
    "rules_or_active",
    "run_trial",
    "trial_facts",
    "trial_setup",
]
