"""Heads and rows of the tables of a comparison of stations, in the user's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.qt.studies.result_rows import Rows
from dscope_gui.qt.studies.words import counted_words, translate
from dscope_gui.qt.widgets.wording import zone_word
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.paired import Difference
from dscope_gui.validation.stations import Band, Estimate, Seen, SizeBand, StationsResult

_MISLED: Final = "†"
"""Before figures that come from the middle of the differences."""


def band_word(dimension: Dimension | None, band: Band | None) -> str:
    """`Diameter, 2 – 5 µm`."""
    if dimension is None or band is None:
        return translate("Studies", "All marks")
    word = {
        Dimension.DIAMETER: translate("Studies", "Diameter"),
        Dimension.WIDTH: translate("Studies", "Scratch width"),
    }[dimension]
    return f"{word}, {band.title or translate('Studies', 'all sizes')}"


def size_rows(result: StationsResult) -> Rows:
    heads = (
        translate("Studies", "Size"),
        translate("Studies", "Marks (ends)"),
        translate("Studies", "Answer"),
        translate("Studies", "Bias, µm (95 %)"),
        translate("Studies", "Single marks, µm"),
        translate("Studies", "On one scale, µm"),
    )
    return Rows(heads, [_size_row(one) for one in result.sizes])


def misled_word(result: StationsResult) -> str:
    """What a row with the sign means; empty where there is none."""
    if not any(one.is_misled for one in result.sizes):
        return ""
    return translate(
        "Studies",
        "{sign}  Median and robust limits: marks far off or long tails would mislead mean and standard deviation here.",
    ).format(sign=_MISLED)


def seen_rows(result: StationsResult, rows: Sequence[Seen]) -> Rows:
    first, second = result.names
    alone = translate("Studies", "{station} alone")
    heads = (
        translate("Studies", "Marks"),
        translate("Studies", "Both"),
        alone.format(station=first),
        alone.format(station=second),
        translate("Studies", "Share seen, {second} − {first}").format(first=first, second=second),
    )
    return Rows(heads, [_seen_row(one) for one in rows])


def verdict_rows(result: StationsResult) -> Rows:
    verdicts, words = result.verdicts, {word: verdict_word(word) for word in result.verdicts.words}
    heads = (f"{result.names[0]} \\ {result.names[1]}", *words.values())
    rows = [
        [words[one], *(str(verdicts.counts.get((one, other), 0)) for other in verdicts.words)] for one in verdicts.words
    ]
    return Rows(heads, rows)


def fact_rows(result: StationsResult) -> Rows:
    heads = ("", *result.names)
    words = {
        "Rule set": translate("Studies", "Rule set"),
        "Profile": translate("Studies", "Profile"),
        "Ruler": translate("Studies", "Ruler"),
        "Judged by": translate("Studies", "Judged by"),
        "Program": translate("Studies", "Program"),
        "Inspected": translate("Studies", "Inspected"),
    }
    said = _fact_words()
    return Rows(heads, [[words.get(name, name), *(said.get(one, one) for one in ones)] for name, *ones in result.facts])


def _fact_words() -> dict[str, str]:
    """What records say in words of their own; names of rule sets, profiles and models stay as they are."""
    return {
        "rules": translate("Studies", "rules"),
        "calibration": translate("Studies", "calibration"),
        "fiber spec": translate("Studies", "cladding"),
        "given": translate("Studies", "typed in"),
        "none": translate("Studies", "none"),
    }


def estimate_word(one: Estimate | None, form: str = "+.2f") -> str:
    """`+0.30  (+0.28 – +0.33)`."""
    if one is None:
        return "–"
    return _interval_word(one.value, one.interval.low, one.interval.high, form)


def verdict_word(word: str) -> str:
    return {
        "pass": translate("Studies", "pass"),
        "fail": translate("Studies", "fail"),
        "not_inspectable": translate("Studies", "not inspectable"),
    }.get(word, word)


def _size_row(one: SizeBand) -> list[str]:
    head = [band_word(one.dimension, one.band), f"{len(one.pairs)}  ({one.ends})"]
    if one.limits is None:
        return [*head, translate("Studies", "too few ends"), *("",) * 4]
    low, high = one.between or (0.0, 0.0)
    sign = f"{_MISLED} " if one.is_misled else ""
    return [
        *head,
        _answer(one),
        f"{sign}{estimate_word(one.bias)}",
        f"{signed(low, '+.2f')} … {signed(high, '+.2f')}",
        "–" if one.rest is None else signed(one.rest.value, "+.2f"),
    ]


def _answer(one: SizeBand) -> str:
    """Which station reads higher, in a word."""
    if one.bias is None or one.bias.is_zero:
        return translate("Studies", "✔ alike")
    if one.is_negligible:
        return translate("Studies", "✔ hardly off")
    return translate("Studies", "✖ larger") if one.bias.value > 0.0 else translate("Studies", "✖ smaller")


def _seen_row(one: Seen) -> list[str]:
    name = zone_word(one.zone) if one.zone else band_word(one.dimension, one.band)
    counts = [counted_words(share) for share in (one.first_alone, one.second_alone)]
    return [name, str(one.both), *counts, _difference_word(one.difference)]


def _difference_word(one: Difference | None) -> str:
    return "–" if one is None else _interval_word(one.value, one.low, one.high, "+.3f")


def _interval_word(value: float, low: float, high: float, form: str) -> str:
    return f"{signed(value, form)}  ({signed(low, form)} – {signed(high, form)})"
