"""What a comparison of stations says at a glance, in the user's language; the report says it at length."""

from __future__ import annotations

from collections.abc import Iterator

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.studies.stations.rows import estimate_word
from dscope_gui.qt.studies.words import counted_words, grade_sign, translate
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.stations import FEW_ENDS, SizeBand, StationsResult
from dscope_gui.validation.studies import Counted, kappa_grade


def sentences(result: StationsResult) -> tuple[str, ...]:
    """Each with a sign in front: ✔ they agree, ✖ they differ, ! look at it."""
    return (
        *(_bias(one, result) for one in result.sizes if one.band.is_whole and one.pairs),
        *_parted(result),
        _scale(result),
        _seen(result),
        _verdicts(result),
        *_doubts(result),
    )


def _bias(one: SizeBand, result: StationsResult) -> str:
    what = {
        Dimension.DIAMETER: translate("Studies", "Diameters"),
        Dimension.WIDTH: translate("Studies", "Widths of scratches"),
    }[one.dimension]
    if one.limits is None:
        text = translate("Studies", "!  {what}: {marks} marks on {ends} ends are too few")
        return text.format(what=what, marks=len(one.pairs), ends=one.ends)
    trusted = one.bias or one.limits.bias
    bias = estimate_word(trusted)
    if trusted.is_zero:
        text = translate("Studies", "✔  {what} do not differ beyond chance: bias {bias} µm")
    elif one.is_negligible:
        text = translate("Studies", "✔  {what} differ by so little that no limit turns on it: bias {bias} µm")
    elif trusted.value > 0.0:
        text = translate("Studies", "✖  {what} are larger on {station}: bias {bias} µm")
    else:
        text = translate("Studies", "✖  {what} are smaller on {station}: bias {bias} µm")
    return text.format(what=what, bias=bias, station=result.names[1]) + _between(one) + _odd(one)


def _between(one: SizeBand) -> str:
    """By how much a single mark may differ."""
    if one.between is None:
        return ""
    low, high = (signed(value, "+.2f") for value in one.between)
    return translate("Studies", "; single marks {low} to {high} µm (95 %)").format(low=low, high=high)


def _odd(one: SizeBand) -> str:
    """What marks far off do to the mean, where there are such."""
    if one.is_misled and one.limits is not None:
        mean = signed(one.limits.bias.value, "+.2f")
        if not one.odd:
            text = translate("Studies", ". This is the median: long tails pull the mean to {mean} µm")
            return text.format(mean=mean)
        text = translate("Studies", ". This is the median: marks far off ({count}) pull the mean to {mean} µm")
        return text.format(count=len(one.odd), mean=mean)
    if not one.odd or one.without_odd is None:
        return ""
    text = translate("Studies", "; without those measured quite differently ({count}): {bias} µm")
    return text.format(count=len(one.odd), bias=signed(one.without_odd.bias.value, "+.2f"))


def _parted(result: StationsResult) -> Iterator[str]:
    """Whether it is too much: how often a limit lies between what the two measured."""
    whole = [one.parted for one in result.sizes if one.band.is_whole and one.pairs]
    hits, of = sum(one.hits for one in whole), sum(one.of for one in whole)
    if of:
        text = translate("Studies", "{sign}  On different sides of a limit, where a verdict may turn: {marks} marks")
        yield text.format(sign="!" if hits else "✔", marks=counted_words(Counted(hits, of)))


def _scale(result: StationsResult) -> str:
    scale = result.scale
    if scale.ratio is None:
        if all(scale.own_rulers):
            return translate("Studies", "✔  Both take their scale from the cladding: the scales agree by definition")
        return translate("Studies", "!  The scales cannot be compared: too few ends show their cladding on both")
    percent = 100.0 * (scale.ratio.value - 1.0)
    text = (
        translate("Studies", "✖  The scales differ by {percent:+.2f} %")
        if scale.differs
        else translate("Studies", "✔  The scales do not differ beyond chance: {percent:+.2f} %")
    )
    return text.format(percent=percent)


def _seen(result: StationsResult) -> str:
    every, (first, second) = result.all_marks, result.names
    text = translate("Studies", "{sign}  {first} alone sees {one}, {second} alone {other}")
    differs = every.difference is not None and (every.difference.is_fall or every.difference.is_rise)
    return text.format(
        sign="✖" if differs else "✔",
        first=first,
        second=second,
        one=counted_words(every.first_alone),
        other=counted_words(every.second_alone),
    )


def _verdicts(result: StationsResult) -> str:
    verdicts = result.verdicts
    agreed = counted_words(verdicts.agreed)
    if verdicts.kappa is None or verdicts.interval is None:
        return translate("Studies", "!  The verdict is the same on {agreed}").format(agreed=agreed)
    text = translate(
        "Studies", "{sign}  The verdict is the same on {agreed}; kappa {kappa:.2f}  ({low:.2f} – {high:.2f})"
    )
    return text.format(
        sign=grade_sign(kappa_grade(verdicts.kappa)),
        agreed=agreed,
        kappa=verdicts.kappa,
        low=verdicts.interval.low,
        high=verdicts.interval.high,
    )


def _doubts(result: StationsResult) -> Iterator[str]:
    if len(result.ends) < FEW_ENDS:
        yield translate("Studies", "!  Only {ends} ends: take {few} or more").format(
            ends=len(result.ends), few=FEW_ENDS
        )
    if result.strangers:
        text = translate("Studies", "!  Hardly any mark is the same on {ends}: cleaned, or other ends?")
        yield text.format(ends=", ".join(result.strangers))
    if result.left_out:
        text = translate("Studies", "!  Ends left out, see the list: {count}")
        yield text.format(count=len(result.left_out))
    yield from (f"!  {spoken(note)}" for note in result.notes)
