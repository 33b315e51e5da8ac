"""What a comparison of stations says, as tables of words: in the terminal, on the page, in PDF and workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.reports.csv_files import Cell
from dscope_gui.reports.studies.table import Table
from dscope_gui.reports.studies.told import counted_words, estimate_words, kappa_words, p_words, signed
from dscope_gui.validation.paired.rows import difference_words
from dscope_gui.validation.stations import Band, Seen, SizeBand, StationsResult

DIMENSION_WORDS: Final = {Dimension.DIAMETER: "Diameter", Dimension.WIDTH: "Scratch width"}
ALL_SIZES: Final = "all sizes"
TOO_FEW: Final = "too few ends"
MISLED: Final = "†"
"""Before figures that marks far off or long tails mislead; the robust ones stand in a table of their own."""


def stations_tables(results: Sequence[StationsResult]) -> Iterator[Table]:
    for result in results:
        before = f"{result.names[1]}: " if len(results) > 1 else ""
        yield _facts_table(before, result)
        yield _sizes_table(before, result)
        yield _robust_table(before, result)
        yield _slopes_table(before, result)
        yield _seen_table(f"{before}Seen by one alone", "Size", result.bands, result)
        yield _seen_table(f"{before}Seen by one alone, by zone", "Zone", result.zones, result)
        yield _verdict_table(before, result)
        if result.left_out:
            rows = tuple((one.name, one.reason) for one in result.left_out)
            yield Table(f"{before}Left out", ("End", "Why"), rows, ("", ""))


def band_words(dimension: Dimension | None, band: Band | None) -> str:
    """`Diameter, 2 – 5 µm`."""
    if dimension is None or band is None:
        return "All marks"
    return f"{DIMENSION_WORDS[dimension]}, {band.title or ALL_SIZES}"


def _facts_table(before: str, result: StationsResult) -> Table:
    first, second = result.names
    scale = result.scale
    ratio: Cell = "–" if scale.ratio is None else f"{estimate_words(scale.ratio, '.5f')}, {scale.ends} ends"
    rows = (*result.facts, ("µm for 1 µm of the reference", "1", ratio))
    return Table(f"{before}Stations", ("What", f"{first} (reference)", second), rows, ("",) * 3)


def _sizes_table(before: str, result: StationsResult) -> Table:
    first, second = result.names
    heads = (
        "Size",
        "Ends",
        "Marks",
        f"Bias, µm: {second} − {first} (95 %)",
        "Lower limit of agreement (95 %)",
        "Upper limit of agreement (95 %)",
        "By the scales",
        "Bias on one scale (95 %)",
    )
    rows = tuple(_size_row(one) for one in result.sizes)
    return Table(f"{before}Sizes", heads, rows, ("", "d", "d", *("",) * 5))


def _size_row(one: SizeBand) -> tuple[Cell, ...]:
    head: tuple[Cell, ...] = (band_words(one.dimension, one.band), one.ends, len(one.pairs))
    if one.limits is None:
        return (*head, TOO_FEW, "", "", "", "")
    limits = [estimate_words(estimate, "+.2f") for estimate in (one.limits.lower, one.limits.upper)]
    by_scale = "–" if one.by_scale_um is None else signed(one.by_scale_um, "+.3f")
    rest = "–" if one.rest is None else estimate_words(one.rest, "+.3f")
    sign = f"{MISLED} " if one.is_misled else ""
    return (*head, f"{sign}{estimate_words(one.limits.bias, '+.3f')}", *limits, by_scale, rest)


def _robust_table(before: str, result: StationsResult) -> Table:
    heads = ("Size", "Median, µm (95 %)", "Robust limits, µm", "In fact seen between, µm", "Trust", "Across a limit")
    rows = tuple(_robust_row(one) for one in result.sizes if one.limits is not None)
    return Table(f"{before}Sizes by their middle", heads, rows, ("",) * len(heads))


def _robust_row(one: SizeBand) -> tuple[Cell, ...]:
    head, parted, robust = band_words(one.dimension, one.band), counted_words(one.parted), one.robust
    if robust is None:
        return (head, "–", "–", "–", "classic", parted)
    limits = f"{signed(robust.lower, '+.2f')} to {signed(robust.upper, '+.2f')}"
    share = "all" if robust.seen_all else "95 %"
    seen = f"{signed(robust.seen.low, '+.2f')} to {signed(robust.seen.high, '+.2f')} ({share})"
    return (head, estimate_words(robust.median, "+.3f"), limits, seen, "these" if one.is_misled else "classic", parted)


def _slopes_table(before: str, result: StationsResult) -> Table:
    heads = ("Size", "Bias for each µm of size (95 %)", "p of none")
    whole = [one for one in result.sizes if one.band.is_whole]
    rows = tuple(
        (DIMENSION_WORDS[one.dimension], TOO_FEW, "")
        if one.limits is None or one.limits.slope is None
        else (
            DIMENSION_WORDS[one.dimension],
            estimate_words(one.limits.slope.estimate, "+.4f"),
            p_words(one.limits.slope.p),
        )
        for one in whole
    )
    return Table(f"{before}Proportional bias", heads, rows, ("",) * 3)


def _seen_table(title: str, head: str, rows: Sequence[Seen], result: StationsResult) -> Table:
    first, second = result.names
    heads = (
        head,
        "Both",
        f"{first} alone (95 %)",
        f"{second} alone (95 %)",
        f"Share seen: {second} − {first} (95 %)",
        "p (McNemar)",
    )
    said = tuple(
        (
            one.zone or band_words(one.dimension, one.band),
            one.both,
            counted_words(one.first_alone),
            counted_words(one.second_alone),
            difference_words(one.difference),
            p_words(one.discordant.p_value) if one.count else "",
        )
        for one in rows
    )
    return Table(title, heads, said, ("", "d", "", "", "", ""))


def _verdict_table(before: str, result: StationsResult) -> Table:
    first, second = result.names
    verdicts = result.verdicts
    heads = (f"{first} \\ {second}", *(word.replace("_", " ") for word in verdicts.words))
    counts: list[tuple[Cell, ...]] = [
        (one.replace("_", " "), *(str(verdicts.counts.get((one, other), 0)) for other in verdicts.words))
        for one in verdicts.words
    ]
    empty = ("",) * (len(verdicts.words) - 1)
    counts.append(("alike", counted_words(verdicts.agreed), *empty))
    counts.append(("Cohen's kappa", kappa_words(verdicts.kappa, verdicts.interval), *empty))
    return Table(f"{before}Verdicts", heads, tuple(counts), ("",) * len(heads))
