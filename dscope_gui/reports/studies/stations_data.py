"""A comparison of stations in figures: every band, every mark and every end, for whoever goes on calculating."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dscope_gui.domain.station_pair import EndPair, MarkPair
from dscope_gui.reports.csv_files import Cell
from dscope_gui.reports.studies.table import Table
from dscope_gui.validation.stations import Estimate, SizeBand, StationsResult


def stations_data_tables(results: Sequence[StationsResult]) -> Iterator[Table]:
    for result in results:
        before = f"{result.names[1]}: " if len(results) > 1 else ""
        yield sizes_table(result, f"{before}Sizes in figures")
        yield marks_table(result, f"{before}Marks")
        yield ends_table(result, f"{before}Ends")


def sizes_table(result: StationsResult, title: str = "") -> Table:
    heads = (
        *("dimension", "from_um", "to_um", "ends", "marks", "median_um", "sd_um"),
        *_thrice("bias_um"),
        *_thrice("lower_limit_um"),
        *_thrice("upper_limit_um"),
        "by_scale_um",
        *_thrice("bias_on_one_scale_um"),
        *("median_um_low", "median_um_high", "robust_lower_limit_um", "robust_upper_limit_um", "trust"),
    )
    rows = tuple(_size_row(one) for one in result.sizes)
    return Table(title, heads, rows, ("", "g", "g", "d", "d", *(".4f",) * 19, ""))


def marks_table(result: StationsResult, title: str = "") -> Table:
    """Every mark of the ends whose marks were compared; what one alone saw has no size on the other side."""
    heads = (
        *("end", "dimension", "zone", "first_id", "second_id", "first_kind", "second_kind"),
        *("first_um", "second_um", "difference_um"),
    )
    rows = tuple(_mark_row(end.name, pair) for end in result.ends for pair in end.marks)
    return Table(title, heads, rows, (*("",) * 7, *(".4f",) * 3))


def ends_table(result: StationsResult, title: str = "") -> Table:
    heads = (
        *("end", "first_verdict", "second_verdict", "first_inspection", "second_inspection"),
        *("first_cladding_um", "second_cladding_um", "both", "first_alone", "second_alone", "pieces", "out_of_view"),
        *("turned_deg", "shifted_radii", "not_compared"),
    )
    rows = tuple(_end_row(end) for end in result.ends)
    return Table(title, heads, rows, (*("",) * 5, ".3f", ".3f", *("d",) * 5, ".1f", ".4f", ""))


def _thrice(name: str) -> tuple[str, str, str]:
    return name, f"{name}_low", f"{name}_high"


def _ends_of(one: Estimate | None) -> tuple[Cell, Cell, Cell]:
    return (None, None, None) if one is None else (one.value, one.interval.low, one.interval.high)


def _size_row(one: SizeBand) -> tuple[Cell, ...]:
    limits, high_um = one.limits, one.band.high_um
    return (
        one.dimension.value,
        one.band.low_um,
        None if high_um == float("inf") else high_um,
        one.ends,
        len(one.pairs),
        None if limits is None else limits.median,
        None if limits is None else limits.deviation,
        *_ends_of(None if limits is None else limits.bias),
        *_ends_of(None if limits is None else limits.lower),
        *_ends_of(None if limits is None else limits.upper),
        one.by_scale_um,
        *_ends_of(one.rest),
        *_robust_of(one),
    )


def _robust_of(one: SizeBand) -> tuple[Cell, ...]:
    robust = one.robust
    if robust is None:
        return (None, None, None, None, "classic")
    low, high = robust.median.interval.low, robust.median.interval.high
    return (low, high, robust.lower, robust.upper, "robust" if one.is_misled else "classic")


def _mark_row(end: str, pair: MarkPair) -> tuple[Cell, ...]:
    first, second, dimension = pair.first, pair.second, pair.dimension
    return (
        end,
        dimension.value,
        pair.leading.zone,
        None if first is None else first.id,
        None if second is None else second.id,
        None if first is None else first.kind,
        None if second is None else second.kind,
        None if first is None else first.size_um(dimension),
        None if second is None else second.size_um(dimension),
        pair.difference_um,
    )


def _end_row(end: EndPair) -> tuple[Cell, ...]:
    first, second = sum(p.second is None for p in end.marks), sum(p.first is None for p in end.marks)
    return (
        end.name,
        end.first.verdict,
        end.second.verdict,
        end.first.inspection,
        end.second.inspection,
        end.first.cladding_um,
        end.second.cladding_um,
        len(end.marks) - first - second,
        first,
        second,
        end.pieces,
        end.out_of_view,
        end.turned_deg,
        end.shifted,
        end.not_compared,
    )
