"""The verdict: pass, fail or not inspectable. An error is never a pass."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import replace

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.inspection import Examination, InspectionStatus
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import FeatureClass, RuleSet
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.rules.disputed import asking, hangs_on_them, undisputed
from dscope_gui.rules.explain import explain, graded_zones
from dscope_gui.rules.hidden import hidden
from dscope_gui.rules.load import rule_set_sha256
from dscope_gui.rules.rings import measured_cladding_um
from dscope_gui.rules.sentences import forbidden, too_many, unmeasured, within_guard_band
from dscope_gui.rules.trace import Outcome, Trace

_REFUSED = {
    QualityWarning.BLURRED: "The picture is out of focus; small defects would not be seen",
    QualityWarning.POOR_ILLUMINATION: "The picture is too dark or too bright; defects would not be seen",
    QualityWarning.SATURATED: "The picture is overexposed; defects would not be seen",
    QualityWarning.LOW_CONTRAST: "The picture has too little contrast or too much noise; defects would not be seen",
    QualityWarning.SOFT: "The picture is not quite sharp; small defects would not be seen",
    QualityWarning.COARSELY_CODED: "The picture is compressed too much; faint defects would not be seen",
    QualityWarning.COVERED: "A film or fringes cover the end face; clean it and inspect it again",
    QualityWarning.ZONE_CUT_OFF: "A zone reaches out of the picture; defects there would not be seen",
    QualityWarning.SCALE_DISAGREES: "The measured cladding contradicts the scale; sizes in µm cannot be trusted",
}

_HIDING = (
    QualityWarning.ZONE_CUT_OFF,
    QualityWarning.LOW_CONTRAST,
    QualityWarning.SOFT,
    QualityWarning.COARSELY_CODED,
)


def judge(
    rule_set: RuleSet,
    examination: Examination,
    *,
    refuse_when: Collection[QualityWarning] = (),
    skipped_zones: Collection[str] = (),
    strict_own_dirt: bool = False,
) -> Verdict:
    """Judge what was found on one end face under one rule set.

    All marks count, also those of which the judges disagree; where the verdict hangs on these, it asks for a person.

    Parameters
    ----------
    refuse_when : warnings about the picture that forbid a verdict, beside those of the rule set.
    skipped_zones : names of zones in which nothing was looked for; they can fail nothing, so they allow no pass.
    strict_own_dirt : no pass with dirt of the microscope in any zone that is judged, however small it is.
    """

    def judged(what: Examination) -> Verdict:
        return _judged(rule_set, what, {*rule_set.refuse_when, *refuse_when}, skipped_zones, strict=strict_own_dirt)

    verdict, agreed = judged(examination), undisputed(examination)
    otherwise = verdict if agreed is None else judged(agreed)
    return asking(verdict, examination, otherwise) if hangs_on_them(verdict, otherwise) else verdict


def _judged(
    rule_set: RuleSet,
    examination: Examination,
    refuse_when: Collection[QualityWarning],
    skipped_zones: Collection[str],
    *,
    strict: bool,
) -> Verdict:
    if obstacles := tuple(_obstacles(rule_set, examination, refuse_when)):
        return _verdict(rule_set, VerdictStatus.NOT_INSPECTABLE, obstacles)
    traces = explain(rule_set, examination)
    turning = [trace for trace in traces if trace.at_stake is not None]
    if broken := _broken(rule_set, traces):
        return _decided(rule_set, VerdictStatus.FAIL, broken, conditional=bool(turning))
    unclear = (
        *_too_coarse(rule_set, examination),
        *_unseen(examination),
        *_unmeasured(traces),
        *_skipped(rule_set, skipped_zones),
        *hidden(rule_set, examination, traces, strict=strict),
    )
    if unclear:
        return _verdict(rule_set, VerdictStatus.NOT_INSPECTABLE, unclear)
    near = tuple(within_guard_band(trace, rule_set) for trace in turning)
    return _decided(rule_set, VerdictStatus.PASS, near, conditional=bool(near))


def _decided(rule_set: RuleSet, status: VerdictStatus, reasons: tuple[Reason, ...], *, conditional: bool) -> Verdict:
    """The verdict as the decision rule states it; guarded acceptance knows no condition, and passes nothing on one."""
    decision = rule_set.decided_by
    if not conditional:
        return _verdict(rule_set, status, reasons)
    if decision.rule is DecisionRule.GUARDED:
        return _verdict(rule_set, VerdictStatus.FAIL, reasons)
    passed = status is VerdictStatus.PASS
    ask = (decision.conditional_pass if passed else decision.conditional_fail) == "ask"
    return replace(_verdict(rule_set, status, reasons), conditional=True, ask=ask)


def not_inspectable(rule_set: RuleSet, reason: Reason) -> Verdict:
    """Verdict on a picture that never reached the engine."""
    return _verdict(rule_set, VerdictStatus.NOT_INSPECTABLE, (reason,))


def _verdict(rule_set: RuleSet, status: VerdictStatus, reasons: tuple[Reason, ...]) -> Verdict:
    return Verdict(status, rule_set.id, rule_set_sha256(rule_set), reasons)


def _obstacles(rule_set: RuleSet, examination: Examination, refused: Collection[QualityWarning]) -> Iterator[Reason]:
    """Why nothing can be judged at all."""
    if examination.status is InspectionStatus.UNREADABLE:
        yield Reason("The picture could not be read", Cause.UNREADABLE)
        return
    if examination.status is not InspectionStatus.INSPECTED or examination.end_face is None:
        yield Reason("No end face was found on the picture", Cause.NO_END_FACE)
        return
    yield from (_refused(warning) for warning in QualityWarning if _stands(warning, examination, refused))
    if examination.scale is None:
        yield Reason(f"The picture has no scale; the limits of {rule_set.id} are in µm", Cause.NO_SCALE)
    elif misfit := _misfit(rule_set, examination):
        yield misfit


def _refused(warning: QualityWarning) -> Reason:
    return Reason(_REFUSED[warning], Cause(warning.value))


def _stands(warning: QualityWarning, examination: Examination, refused: Collection[QualityWarning]) -> bool:
    return warning in refused and warning in examination.quality.warnings


def _misfit(rule_set: RuleSet, examination: Examination) -> Reason | None:
    """A fiber of another diameter would be judged in zones that are not its own."""
    nominal, end_face, scale = rule_set.cladding, examination.end_face, examination.scale
    if end_face is None or scale is None:
        return None
    measured = measured_cladding_um(end_face, scale)
    if not 0 < measured < math.inf:
        text = "The cladding or the scale is no proper length; nothing can be measured in µm"
        return Reason(text, Cause.NO_SCALE)
    if nominal is None or abs(measured - nominal.diameter_um) <= nominal.tolerance_um:
        return None
    return Reason(
        text=f"The cladding measures {measured:.1f} µm; {rule_set.id} is made for "
        f"{nominal.diameter_um:g} ± {nominal.tolerance_um:g} µm",
        cause=Cause.WRONG_CLADDING,
        limit=f"{nominal.diameter_um:g} ± {nominal.tolerance_um:g} µm",
        found=f"{measured:.1f} µm",
        margin_um=nominal.tolerance_um - abs(measured - nominal.diameter_um),
    )


def _broken(rule_set: RuleSet, traces: tuple[Trace, ...]) -> tuple[Reason, ...]:
    """One reason for each defect where none is allowed and for each band that holds too many, inner zones first."""
    groups: dict[tuple[int, str, float, bool], list[Trace]] = {}
    for trace in traces:
        if trace.outcome is Outcome.BREAKS and trace.zone and trace.feature and trace.limit:
            band = trace.limit.lower, trace.limit.gt is not None
            key = rule_set.zones.index(trace.zone), trace.feature.value, *band
            groups.setdefault(key, []).append(trace)
    return tuple(reason for key in sorted(groups) for reason in _reasons(groups[key], rule_set))


def _reasons(traces: list[Trace], rule_set: RuleSet) -> list[Reason]:
    limit = traces[0].limit
    if limit is not None and limit.forbids:
        return [forbidden(trace, rule_set) for trace in traces]
    return [too_many(traces, rule_set)]


def _too_coarse(rule_set: RuleSet, examination: Examination) -> tuple[Reason, ...]:
    """A mark smaller than a pixel may leave no trace, so that its absence proves nothing."""
    scale, smallest_um = examination.scale, smallest_that_fails_um(rule_set)
    pixel_um = 0.0 if scale is None else max(scale.um_per_px_x, scale.um_per_px_y)
    if pixel_um <= smallest_um:
        return ()
    text = f"A pixel is {pixel_um:.3g} µm; marks of {smallest_um:g} µm, which may fail, would not be seen"
    limit, found = f"≤ {smallest_um:g} µm per pixel", f"{pixel_um:.3g} µm per pixel"
    return (Reason(text, Cause.TOO_COARSE, limit=limit, found=found),)


def smallest_that_fails_um(rule_set: RuleSet) -> float:
    """Size of the smallest mark that fails an end face all by itself; infinite where none does."""
    cells = (zone.limits(feature) or () for zone in rule_set.zones for feature in FeatureClass)
    return min((max(b.lower, rule_set.min_detect_um) for cell in cells for b in cell if b.forbids), default=math.inf)


def _unmeasured(traces: tuple[Trace, ...]) -> tuple[Reason, ...]:
    return tuple(unmeasured(trace) for trace in traces if trace.outcome is Outcome.UNMEASURED)


def _unseen(examination: Examination) -> tuple[Reason, ...]:
    """What is cut off, drowned or washed out can fail nothing, so it allows no pass; what was seen, fails."""
    return tuple(_refused(warning) for warning in _HIDING if warning in examination.quality.warnings)


def _skipped(rule_set: RuleSet, skipped: Collection[str]) -> tuple[Reason, ...]:
    left_out = [zone for zone in graded_zones(rule_set) if zone.name in skipped]
    return tuple(
        Reason(f"Zone {zone.title} was not inspected", Cause.ZONE_SKIPPED, zone=zone.name) for zone in left_out
    )
