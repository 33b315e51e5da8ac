"""Results of studies for programs: what `dscope study … --json` prints."""

from __future__ import annotations

from typing import Any

from dscope_gui.validation.studies import (
    AgreementResult,
    Anova,
    Component,
    Counted,
    GaugeResult,
    Source,
    StabilityResult,
)


def gauge_answer(result: GaugeResult) -> dict[str, Any]:
    check = result.cross_check
    return {
        "parts": len(result.design.parts),
        "operators": len(result.design.operators),
        "trials": len(result.design.trials),
        "k": result.options.k,
        "tolerance": result.options.tolerance,
        "anova": _anova(result.anova),
        "interaction_pooled": result.reduced is not None,
        "anova_without_interaction": None if result.reduced is None else _anova(result.reduced),
        "components": {one.part.value: _component(one) for one in result.components},
        "ndc": result.categories,
        "grade": result.grade.value,
        "tolerance_grade": None if result.tolerance_grade is None else result.tolerance_grade.value,
        "average_and_range": None
        if check is None
        else {"EV": check.ev, "AV": check.av, "GRR": check.grr, "PV": check.pv, "TV": check.tv},
    }


def agreement_answer(result: AgreementResult) -> dict[str, Any]:
    return {
        "parts": len(result.design.parts),
        "appraisers": {
            one.operator: {
                "repeated": _counted(one.repeated),
                "fleiss_kappa": one.kappa,
                "reference": None
                if one.reference is None
                else {
                    "effectiveness": _counted(one.reference.effective),
                    "misses": _counted(one.reference.misses),
                    "false_alarms": _counted(one.reference.false_alarms),
                    "undecided": _counted(one.reference.undecided),
                    "cohens_kappa": one.reference.kappa,
                    "grade": one.reference.grade.value,
                },
            }
            for one in result.appraisers
        },
        "pairs": [
            {"operators": [p.first, p.second], "agreed": _counted(p.agreed), "cohens_kappa": p.kappa}
            for p in result.pairs
        ],
        "together": _counted(result.together),
        "fleiss_kappa": result.kappa,
        "all_right": None if result.all_right is None else _counted(result.all_right),
        "confused_parts": list(result.confused),
    }


def stability_answer(result: StabilityResult) -> dict[str, Any]:
    return {
        "flipped": _counted(result.flipped),
        "unsteady": _counted(result.unsteady),
        "flickering": _counted(result.flickering),
        "bursts": {
            burst.connector: {
                "verdicts": burst.verdicts,
                "flipped": _counted(burst.flipped),
                "marks": [
                    {
                        "kinds": list(mark.kinds),
                        "seen": mark.seen.hits,
                        "of": mark.seen.of,
                        "size": mark.size,
                        "spread": mark.spread,
                        "unit": mark.unit,
                        "x_radii": mark.x,
                        "y_radii": mark.y,
                    }
                    for mark in burst.marks
                ],
            }
            for burst in result.bursts
        },
    }


def _anova(anova: Anova) -> list[dict[str, Any]]:
    return [
        {
            "source": row.source.value,
            "df": row.df,
            "sum_of_squares": row.sum_of_squares,
            "mean_square": None if row.source is Source.TOTAL else row.mean_square,
            "f": row.f,
            "p": row.p,
        }
        for row in anova.rows
    ]


def _component(one: Component) -> dict[str, Any]:
    return {
        "variance": one.variance,
        "variance_95": None if one.interval is None else [one.interval.low, one.interval.high],
        "sigma": one.deviation,
        "study_variation": one.study_variation,
        "percent_contribution": one.of_variance_percent,
        "percent_of_total": one.of_spread_percent,
        "percent_of_tolerance": one.of_tolerance_percent,
    }


def _counted(one: Counted) -> dict[str, Any]:
    return {"hits": one.hits, "of": one.of, "share": one.share, "share_95": [one.interval.low, one.interval.high]}
