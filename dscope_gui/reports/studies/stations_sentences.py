"""What a comparison of stations says, in sentences, the most important first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.reports.studies.told import counted_words, estimate_words, kappa_words, p_words, signed
from dscope_gui.validation.stations import FEW_ENDS, Estimate, Limits, SizeBand, SizedPair, StationsResult
from dscope_gui.validation.stations.sizes import NEGLIGIBLE_UM

_NAMED: Final = 12
_ODD_NAMED: Final = 5
_HUNDRED: Final = 100.0
_SURE: Final = 0.05
_PLURAL: Final = {Dimension.DIAMETER: "Diameters", Dimension.WIDTH: "Widths of scratches"}


def stations_sentences(result: StationsResult) -> Iterator[str]:
    first, second = result.names
    compared = len(result.ends)
    yield f"{second} against {first}, the reference: {compared} ends that both inspected."
    for one in result.sizes:
        if one.band.is_whole and one.pairs:
            yield _bias(one, result)
            yield from _odd(one, result)
            yield from _which_to_trust(one)
            yield from _parted(one)
    yield _scale(result)
    yield from _detection(result)
    yield from _verdicts(result)
    yield from _doubts(result)
    yield from result.notes


def _bias(one: SizeBand, result: StationsResult) -> str:
    what, second = _PLURAL[one.dimension], result.names[1]
    if one.limits is None:
        return f"{what}: {len(one.pairs)} marks on {one.ends} ends are too few to tell a bias."
    bias, (low, high) = one.bias or one.limits.bias, one.between or (0.0, 0.0)
    if bias.is_zero:
        found = f"{what} do not differ beyond chance: bias {_bias_words(bias)}"
    elif one.is_negligible:
        found = f"{what} differ by so little that no limit turns on it: bias {_bias_words(bias)}"
    else:
        found = f"{what} are {_than(bias, second)}: {_bias_words(bias)}"
    middle = ", by the middle of the differences" if one.is_misled else ""
    spread = (
        f"{middle}; 95 % of single differences lie between {signed(low, '+.2f')} and "
        f"{signed(high, '+.2f')} µm ({len(one.pairs)} marks on {one.ends} ends)"
    )
    return f"{found}{spread}{_grows(one)}."


def _odd(one: SizeBand, result: StationsResult) -> Iterator[str]:
    """Marks that are hardly the same thing to both, and what the bias would be without them."""
    if not one.odd:
        return
    named = "; ".join(odd_words(pair, result) for pair in one.odd[:_ODD_NAMED])
    more = f"; and {len(one.odd) - _ODD_NAMED} more" if len(one.odd) > _ODD_NAMED else ""
    without = ""
    if one.without_odd is not None and not one.is_misled:
        without = f" Without them it would be {_usual_words(one.without_odd)}."
    yield f"Measured quite differently: {named}{more}.{without}"


def _which_to_trust(one: SizeBand) -> Iterator[str]:
    """Where a few marks or long tails mislead the classic figures: what these would be, and what was in fact seen."""
    robust, limits = one.robust, one.limits
    if robust is None or limits is None or not one.is_misled:
        return
    why = f"marks far off ({len(one.odd)})" if one.odd else "differences with long tails"
    seen = "All" if robust.seen_all else "95 %"
    yield (
        f"Trust the median and its robust limits here, not mean and standard deviation, which {why} mislead: they "
        f"would say a bias of {_bias_words(limits.bias)} and limits of {signed(limits.lower.value, '+.2f')} and "
        f"{signed(limits.upper.value, '+.2f')} µm. {seen} of the differences in fact lay between "
        f"{signed(robust.seen.low, '+.2f')} and {signed(robust.seen.high, '+.2f')} µm."
    )


def _parted(one: SizeBand) -> Iterator[str]:
    """How often it may matter."""
    if one.parted.hits:
        yield (
            f"{_PLURAL[one.dimension]} on different sides of a limit, where a verdict may turn: "
            f"{counted_words(one.parted)} of the marks."
        )


def odd_words(one: SizedPair, result: StationsResult) -> str:
    """`E12: pit of 4.6 µm on A, chip of 17.2 µm on B`."""
    marks = ((one.pair.first, result.names[0]), (one.pair.second, result.names[1]))
    said = [f"{m.kind} of {m.size_um(one.pair.dimension):.1f} µm on {name}" for m, name in marks if m is not None]
    return f"{one.end}: {', '.join(said)}"


def _usual_words(limits: Limits) -> str:
    between = f"{signed(limits.lower.value, '+.2f')} and {signed(limits.upper.value, '+.2f')} µm"
    return f"a bias of {_bias_words(limits.bias)}, and limits of {between}"


def _bias_words(bias: Estimate) -> str:
    return f"{estimate_words(bias, '+.3f')} µm"


def _than(bias: Estimate, second: str) -> str:
    return f"{'larger' if bias.value > 0 else 'smaller'} on {second}"


def _grows(one: SizeBand) -> str:
    if one.limits is None or one.limits.slope is None or one.limits.slope.estimate.is_zero:
        return ""
    slope = one.limits.slope
    return f"; the difference changes with the size, by {estimate_words(slope.estimate, '+.3f')} µm for each µm"


def _scale(result: StationsResult) -> str:
    first, second = result.names
    scale = result.scale
    if scale.ratio is None:
        if scale.own_rulers[0] and scale.own_rulers[1]:
            return "Both stations use the cladding itself as their ruler, so that their scales agree by definition."
        return "The scales cannot be compared: too few ends show their cladding on both stations."
    told = f"one µm on {first} is {estimate_words(scale.ratio, '.5f')} µm on {second}, told by {scale.ends} claddings"
    says = f"The scales differ: {told}" if scale.differs else f"The scales do not differ beyond chance: {told}"
    return f"{says}{_ruler(result)}.{_explained(result)}"


def _ruler(result: StationsResult) -> str:
    rulers = [name for name, count in zip(result.names, result.scale.own_rulers, strict=True) if count]
    if not rulers:
        return ""
    return f"; {rulers[0]} takes its scale from the cladding, so that this holds how far the fibers are off their size"


def _explained(result: StationsResult) -> str:
    """How much of the bias is the scale's, where that is worth telling."""
    whole = next(one for one in result.sizes if one.band.is_whole and one.dimension is Dimension.DIAMETER)
    if not result.scale.differs or whole.by_scale_um is None or whole.rest is None:
        return ""
    is_gone = whole.rest.is_zero or whole.rest.farthest < NEGLIGIBLE_UM
    left = "no bias that matters is left" if is_gone else "the rest is measuring, not scale"
    return (
        f" It makes {signed(whole.by_scale_um, '+.3f')} µm of the bias of diameters; on one scale it would be "
        f"{estimate_words(whole.rest, '+.3f')} µm: {left}."
    )


def _detection(result: StationsResult) -> Iterator[str]:
    first, second = result.names
    every = result.all_marks
    if not every.count:
        yield "No marks were seen on the ends that both could inspect."
        return
    said = (
        f"Marks that {first} alone saw: {counted_words(every.first_alone)}; that {second} alone saw: "
        f"{counted_words(every.second_alone)}"
    )
    difference = every.difference
    if difference is None or not (difference.is_fall or difference.is_rise):
        yield f"{said}. That is no difference beyond chance."
    else:
        yield f"{said}. {first if difference.is_fall else second} sees more."
    alike = result.called_alike
    if alike.of:
        yield f"Of the marks that both saw, both call {counted_words(alike)} by the same kind."
    pieces, hidden = sum(end.pieces for end in result.ends), sum(end.out_of_view for end in result.ends)
    if pieces:
        yield f"Pieces of a mark that the other station saw whole: {pieces}; they count as seen."
    if hidden:
        yield f"Marks where the other station did not look: {hidden}; they do not count."


def _verdicts(result: StationsResult) -> Iterator[str]:
    first, second = result.names
    verdicts = result.verdicts
    kappa = "" if verdicts.kappa is None else f"; Cohen's kappa {kappa_words(verdicts.kappa, verdicts.interval)}"
    yield f"The verdict is the same on {counted_words(verdicts.agreed)} of the ends{kappa}."
    stricter = verdicts.stricter
    if stricter.only_first + stricter.only_second:
        sure = stricter.p_value < _SURE
        more = first if stricter.only_first > stricter.only_second else second
        says = f"{more} is stricter" if sure else "which may be chance"
        yield (
            f"{first} alone failed {stricter.only_first}, {second} alone {stricter.only_second} "
            f"(McNemar, exact: p {_equals(stricter.p_value)}): {says}."
        )
    if verdicts.differing:
        yield f"Different verdicts: {_named(verdicts.differing)}."


def _equals(p: float) -> str:
    words = p_words(p)
    return words if words.startswith("<") else f"= {words}"


def _doubts(result: StationsResult) -> Iterator[str]:
    if len(result.ends) < FEW_ENDS:
        yield (
            f"{len(result.ends)} ends are few: the limits of agreement are unsure by more than a third of their "
            f"width. Take {FEW_ENDS} or more, better 100."
        )
    if result.strangers:
        yield (
            f"Hardly any mark is the same on {_named(result.strangers)}: was an end cleaned in between, or are "
            "these different ends under one serial?"
        )
    uncompared = [end for end in result.ends if end.not_compared]
    if uncompared:
        named = _named([f"{end.name} ({end.not_compared})" for end in uncompared])
        yield f"Only the verdicts were compared of {named}."
    if result.left_out:
        named = _named([f"{one.name} ({one.reason})" for one in result.left_out])
        yield f"{len(result.left_out)} ends were left out: {named}."


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
