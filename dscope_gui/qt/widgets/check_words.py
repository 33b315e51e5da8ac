"""Steps, quantities, results and alarms in the user's language."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.calibration.alarm_rules import AlarmRule
from dscope_gui.domain.check_plan import DotTargetStep, StepKind
from dscope_gui.domain.station_check import CheckResult, Reading, StepResult, Trouble, Unit
from dscope_gui.qt.widgets.reason_reading import first_reason_words
from dscope_gui.qt.widgets.wording import role_word
from dscope_gui.workstation.station_check.lock import Lock, LockState
from dscope_gui.workstation.station_check.plan import PlannedStep

translate = QCoreApplication.translate


def kind_title(kind: StepKind) -> str:
    return {
        StepKind.LIGHT: translate("StationCheck", "Light and focus"),
        StepKind.DOT_TARGET: translate("StationCheck", "Scale"),
        StepKind.GOLDEN: translate("StationCheck", "Golden connector"),
        StepKind.PAINTED: translate("StationCheck", "Painted defects"),
    }[kind]


def step_title(kind: StepKind, connector: str) -> str:
    """`Golden connector G1`, or just the kind."""
    return f"{kind_title(kind)} {connector}" if connector else kind_title(kind)


def planned_title(planned: PlannedStep) -> str:
    return step_title(planned.step.kind, "" if planned.golden is None else planned.golden.name)


def instruction(planned: PlannedStep) -> str:
    """What hands have to do before the step can be measured."""
    step, golden = planned.step, planned.golden
    if isinstance(step, DotTargetStep):
        template = translate("StationCheck", "Put in the dot target of {pitch} µm pitch and focus on it.")
        return template.format(pitch=f"{step.target.pitch_um:g}")
    if step.kind is StepKind.GOLDEN:
        if golden is None:
            return translate("StationCheck", "Too few golden connectors are taught: a technician has to teach them.")
        return translate("StationCheck", "Put in golden connector {name} and focus on it.").format(name=golden.name)
    if step.kind is StepKind.PAINTED:
        return translate(
            "StationCheck",
            "Clean reference connector again: known defects are painted upon its picture.",
        )
    return translate("StationCheck", "Put in the clean reference connector and focus on it.")


def outcome_word(ok: bool) -> str:
    """Sign and word."""
    return translate("StationCheck", "✔ GREEN") if ok else translate("StationCheck", "✖ RED")


def sentence(result: StepResult) -> str:
    """What came out of a step, in one sentence."""
    if result.trouble is Trouble.OUT_OF_LIMITS:
        named = ", ".join(reading_word(reading.name) for reading in result.readings if not reading.is_ok)
        return translate("StationCheck", "Out of its limits: {quantities}.").format(quantities=named)
    return _sentences(result.trouble).format(detail=first_reason_words(result.detail))


def _sentences(trouble: Trouble) -> str:
    return {
        Trouble.NONE: translate("StationCheck", "Everything is within its limits."),
        Trouble.NO_END_FACE: translate("StationCheck", "No end face was found on the picture."),
        Trouble.NOT_INSPECTABLE: translate("StationCheck", "It cannot be judged: {detail}"),
        Trouble.NO_TARGET: translate("StationCheck", "The dot target gave no scale: {detail}"),
        Trouble.NO_CALIBRATION: translate("StationCheck", "No calibration is in force that could be checked."),
        Trouble.NO_GOLDEN: translate("StationCheck", "Too few golden connectors are taught."),
        Trouble.OTHER_VERDICT: translate("StationCheck", "The verdict is another one than was taught: {detail}."),
        Trouble.NEW_DEFECTS: translate("StationCheck", "There are defects that were not taught: {detail}."),
        Trouble.MISSING_DEFECTS: translate("StationCheck", "Taught defects are not found: {detail}."),
        Trouble.NO_ROOM: translate("StationCheck", "There is no free place to paint defects: take a clean connector."),
        Trouble.SKIPPED: translate("StationCheck", "Left out."),
    }[trouble]


def reading_word(name: str) -> str:
    """A quantity; defects of golden connectors keep their names."""
    known = {
        "mean_level": translate("StationCheck", "brightness"),
        "saturated": translate("StationCheck", "saturated share"),
        "evenness": translate("StationCheck", "evenness"),
        "focus": translate("StationCheck", "focus"),
        "um_per_px_x": translate("StationCheck", "scale across"),
        "um_per_px_y": translate("StationCheck", "scale down"),
        "cladding": translate("StationCheck", "cladding"),
        "core": translate("StationCheck", "core"),
        "found": translate("StationCheck", "painted and found"),
        "right_sizes": translate("StationCheck", "right sizes"),
        "extra": translate("StationCheck", "found besides"),
        "size_error": translate("StationCheck", "mean error of sizes"),
    }
    return known.get(name, name)


def series_title(series: str) -> str:
    """Of a control chart: step and quantity."""
    step, _, reading = series.partition(".")
    return f"{_short_step(step)}   ·   {reading_word(reading)}"


def _short_step(step: str) -> str:
    """As it stands before the quantity in a narrow list; golden connectors keep their names."""
    kind, _, connector = step.partition(" ")
    word = {
        StepKind.LIGHT.value: translate("StationCheck", "light"),
        StepKind.PAINTED.value: translate("StationCheck", "painted"),
        StepKind.GOLDEN.value: translate("StationCheck", "golden"),
        StepKind.DOT_TARGET.value: translate("StationCheck", "target"),
    }.get(kind, kind)
    return f"{word} {connector}".strip()


def value_text(reading: Reading) -> str:
    return with_unit(_number(reading.value, reading), reading.unit)


def limits_text(reading: Reading) -> str:
    """`90 … 215`, `≥ 0.8`, `≤ 2 %`; empty where there is no limit."""
    lower = None if reading.lower is None else _number(reading.lower, reading)
    upper = None if reading.upper is None else _number(reading.upper, reading)
    if lower is not None and upper is not None:
        return f"{lower} … {upper}"
    return f"≥ {lower}" if lower is not None else f"≤ {upper}" if upper is not None else ""


def with_unit(number: str, unit: Unit) -> str:
    return f"{number} {unit.value}" if unit.value else number


def _number(value: float, reading: Reading) -> str:
    """With the digits that the quantity deserves."""
    if reading.unit is Unit.UM_PER_PX:
        return f"{value:.5f}"
    if reading.unit is Unit.UM or reading.unit is Unit.PX:
        return f"{value:.2f}"
    return f"{value:.0f}" if abs(value) >= 10 or value == int(value) else f"{value:.3f}"  # noqa: PLR2004 - two digits


def rule_sentence(rule: AlarmRule) -> str:
    """What an alarm on a control chart means; numbers are Nelson's."""
    return {
        AlarmRule.BEYOND_LIMIT: translate("StationCheck", "1: beyond three standard deviations"),
        AlarmRule.ONE_SIDE: translate("StationCheck", "2: nine in a row on one side"),
        AlarmRule.TREND: translate("StationCheck", "3: six in a row rising or falling"),
        AlarmRule.ALTERNATING: translate("StationCheck", "4: fourteen in a row up and down"),
        AlarmRule.TWO_OF_THREE: translate("StationCheck", "5: two of three beyond two standard deviations"),
        AlarmRule.FOUR_OF_FIVE: translate("StationCheck", "6: four of five beyond one standard deviation"),
        AlarmRule.TOO_CALM: translate("StationCheck", "7: fifteen in a row hardly vary"),
        AlarmRule.TORN_APART: translate("StationCheck", "8: eight in a row far off on both sides"),
    }[rule]


def lock_sentence(lock: Lock, *, is_required: bool) -> str:
    """Whether production is open, and until when."""
    if not is_required:
        return translate("StationCheck", "Production does not wait for the station check (see the settings).")
    if lock.override is not None and lock.is_open:
        template = translate("StationCheck", "Opened by {by} without a green check until {until}: {reason}")
        until = "" if lock.holds_until is None else f"{lock.holds_until.astimezone():%Y-%m-%d %H:%M}"
        return template.format(by=lock.override.by, until=until, reason=lock.override.reason)
    if lock.is_open and lock.holds_until is not None:
        until = f"{lock.holds_until.astimezone():%Y-%m-%d %H:%M}"
        template = translate("StationCheck", "The station is checked. Production is open until {until}.")
        return template.format(until=until)
    if lock.state is LockState.RED:
        return translate("StationCheck", "The last station check was red. Production is locked.")
    return translate("StationCheck", "A station check is due. Production is locked.")


def doer(check: CheckResult) -> str:
    """Name and role of whoever did it; just the role where no name was said."""
    role = role_word(check.role)
    return role if check.by == check.role.value else f"{check.by} ({role})"


def check_summary(check: CheckResult) -> str:
    """Which steps are not green; empty where all are."""
    bad = [step_title(step.kind, step.connector) for step in check.steps if not step.is_ok]
    return ", ".join(bad)
