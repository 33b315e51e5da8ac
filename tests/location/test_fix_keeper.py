"""How GGA and RMC become one fix."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dscope_gui.domain.location import FixQuality
from dscope_gui.location.fix_keeper import FixKeeper
from dscope_gui.location.sentences import Gga, Rmc, read_sentence
from tests.location.receivers import GGA, RMC, sentence


@pytest.fixture
def keeper() -> FixKeeper:
    return FixKeeper(stale_s=5.0)


def hear(keeper: FixKeeper, body: str, now_s: float) -> None:
    told = read_sentence(sentence(body).decode().strip())
    assert isinstance(told, Gga | Rmc)
    keeper.hear(told, now_s)


def at(body: str, moment: str) -> str:
    return body.replace("092750.00", moment)


def void(body: str) -> str:
    return body.replace(",A,4807", ",V,4807")


@pytest.mark.parametrize("order", [(GGA, RMC), (RMC, GGA)])
def test_in_either_order_they_are_the_same_fix(keeper: FixKeeper, order: tuple[str, str]) -> None:
    for body in order:
        hear(keeper, body.replace(",E,1,", ",E,4,"), 10.0)
    fix = keeper.fix(10.5)
    assert fix is not None
    assert (fix.quality, fix.hdop, fix.altitude_m) == (FixQuality.RTK, 1.03, 545.4)
    assert fix.at == datetime(2026, 11, 27, 9, 27, 50, tzinfo=UTC)
    assert fix.age_s == 0.5


def test_between_an_rmc_and_its_gga_nothing_of_the_last_gga_is_lost(keeper: FixKeeper) -> None:
    hear(keeper, GGA, 10.0)
    hear(keeper, RMC, 10.0)
    hear(keeper, at(RMC, "092751.00"), 11.0)
    fix = keeper.fix(11.0)
    assert fix is not None
    assert fix.hdop == 1.03
    assert fix.age_s == 1.0


def test_an_rmc_alone_is_a_fix_without_height(keeper: FixKeeper) -> None:
    hear(keeper, RMC, 10.0)
    fix = keeper.fix(10.0)
    assert fix is not None
    assert (fix.quality, fix.altitude_m, fix.hdop, fix.satellites) == (FixQuality.GPS, None, None, None)


def test_when_gga_falls_silent_rmc_goes_on(keeper: FixKeeper) -> None:
    hear(keeper, GGA, 10.0)
    hear(keeper, RMC, 15.5)
    fix = keeper.fix(15.5)
    assert fix is not None
    assert (fix.age_s, fix.hdop) == (0.0, None)


def test_a_void_rmc_denies_the_gga_of_its_second_in_either_order(keeper: FixKeeper) -> None:
    hear(keeper, GGA, 10.0)
    hear(keeper, void(RMC), 10.1)
    assert keeper.fix(10.1) is None
    hear(keeper, GGA, 10.2)
    assert keeper.fix(10.2) is None


def test_a_void_rmc_does_not_deny_the_gga_of_a_later_second(keeper: FixKeeper) -> None:
    hear(keeper, void(RMC), 10.0)
    hear(keeper, at(GGA, "092751.00"), 11.0)
    assert keeper.fix(11.0) is not None


def test_a_gga_without_fix_is_not_overruled_by_an_rmc(keeper: FixKeeper) -> None:
    hear(keeper, GGA.replace(",E,1,", ",E,0,"), 10.0)
    hear(keeper, RMC, 10.1)
    assert keeper.fix(10.1) is None


@pytest.mark.parametrize(
    ("rmc_at", "gga_at", "day"),
    [("235959.00", "000000.00", 28), ("000000.00", "235959.00", 26), ("120000.00", "120001.00", 27)],
)
def test_the_date_is_right_over_midnight(keeper: FixKeeper, rmc_at: str, gga_at: str, day: int) -> None:
    hear(keeper, at(RMC, rmc_at), 10.0)
    hear(keeper, at(GGA, gga_at), 11.0)
    fix = keeper.fix(11.0)
    assert fix is not None and fix.at is not None
    assert (fix.at.day, fix.at.second) == (day, int(gga_at[4:6]))


def test_at_the_limit_it_still_counts_and_beyond_no_more(keeper: FixKeeper) -> None:
    hear(keeper, GGA, 10.0)
    assert keeper.fix(15.0) is not None
    assert keeper.fix(15.001) is None
