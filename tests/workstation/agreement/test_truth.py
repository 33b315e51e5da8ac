"""On drawn ends whose truth is known: what differs is found, what does not is not, and each is told apart."""

from __future__ import annotations

import pytest

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.validation.stations import Limits, SizeBand, StationsResult
from dscope_gui.workstation.agreement import StationEnds, agree
from tests.workstation.agreement.drawn import Bench, station

ENDS = range(500, 510)
REFERENCE = Bench("A")
TURNED = Bench("B", um_per_px=0.4, turn_deg=75.0, read_noise=1.4)
LARGER = Bench("C", um_per_px=0.4, turn_deg=75.0, read_noise=1.4, larger_um=0.4)
WRONG_SCALE = Bench("D", scale_error=1.03, turn_deg=-120.0, is_mirrored=True, blind_below_um=3.0)


@pytest.fixture(scope="module")
def reference() -> StationEnds:
    return station(REFERENCE, ENDS)


def compared(reference: StationEnds, bench: Bench) -> StationsResult:
    (result,) = agree(reference, [station(bench, ENDS)])
    return result


def middle(result: StationsResult) -> SizeBand:
    """Marks of 5 to 10 µm: large enough that magnification and noise of the quick profile make no bias of their own."""
    bands = (one for one in result.sizes if one.dimension is Dimension.DIAMETER)
    return next(one for one in bands if one.band.low_um == 5.0)


def limits(one: SizeBand) -> Limits:
    assert one.limits is not None
    return one.limits


def test_another_magnification_turn_and_noise_make_no_bias_and_hide_no_mark(reference: StationEnds) -> None:
    result = compared(reference, TURNED)
    assert limits(middle(result)).bias.value == pytest.approx(0.0, abs=0.06)  # what the engine itself is good for
    assert not result.scale.differs
    # The quick profile sees a little that is not there on either: neither station sees more beyond chance.
    assert result.all_marks.difference is not None
    assert not (result.all_marks.difference.is_fall or result.all_marks.difference.is_rise)
    assert result.all_marks.both >= 30
    assert result.verdicts.agreed.share > 0.9


def test_marks_that_are_larger_by_so_much_are_found_larger_by_that(reference: StationEnds) -> None:
    found = middle(compared(reference, LARGER))
    assert limits(found).bias.value == pytest.approx(0.4, abs=0.06)
    assert not limits(found).bias.is_zero
    assert found.by_scale_um == pytest.approx(0.0, abs=0.01)


def test_a_wrong_scale_and_a_blind_station_are_told_apart_from_each_other(reference: StationEnds) -> None:
    result = compared(reference, WRONG_SCALE)
    assert result.scale.used.value == pytest.approx(1.03, abs=0.001)
    rest = middle(result).rest
    assert rest is not None
    assert rest.value == pytest.approx(0.0, abs=0.05)
    small = [one for one in result.bands if one.band is not None and one.band.title in ("< 2 µm", "2 – 5 µm")]
    assert sum(one.only_first for one in small) > 5
    assert sum(one.only_second for one in result.bands[1:]) <= 1
    large = next(one for one in result.bands if one.band is not None and one.band.title == "5 – 10 µm")
    assert large.only_first <= 1
