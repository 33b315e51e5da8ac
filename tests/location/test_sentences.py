"""What GGA and RMC say, and what of it is not believed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from dscope_gui.domain.location import FixQuality
from dscope_gui.location.sentences import Gga, Other, Position, Rmc, Sentence, read_sentence
from tests.location.receivers import GGA, NO_GGA, NO_RMC, RMC, sentence


def read(body: str) -> Sentence | None:
    return read_sentence(sentence(body).decode().strip())


def gga(body: str) -> Gga:
    told = read(body)
    assert isinstance(told, Gga)
    return told


def rmc(body: str) -> Rmc:
    told = read(body)
    assert isinstance(told, Rmc)
    return told


def test_a_gga_is_read_whole() -> None:
    assert gga(GGA) == Gga(
        time(9, 27, 50, tzinfo=UTC), Position(48.1173, 11.516666666666667), FixQuality.GPS, 545.4, 1.03, 8
    )


def test_an_rmc_is_read_whole() -> None:
    told = rmc(RMC)
    assert told == Rmc(
        time(9, 27, 50, tzinfo=UTC), date(2026, 11, 27), Position(48.1173, 11.516666666666667), FixQuality.GPS
    )
    assert told.at == datetime(2026, 11, 27, 9, 27, 50, tzinfo=UTC)


def test_south_and_west_are_negative() -> None:
    told = gga(GGA.replace(",N,", ",S,").replace(",E,", ",W,"))
    assert told.position == Position(-48.1173, -11.516666666666667)


@pytest.mark.parametrize("talker", ["GP", "GN", "GL", "GA", "BD", "GB", "QZ", "GI", "II"])
def test_any_talker_is_heard(talker: str) -> None:
    assert gga(talker + GGA[2:]).is_fix
    assert rmc(talker + RMC[2:]).is_fix


@pytest.mark.parametrize(
    ("number", "quality"),
    [
        ("1", FixQuality.GPS),
        ("2", FixQuality.DGPS),
        ("3", FixQuality.PPS),
        ("4", FixQuality.RTK),
        ("5", FixQuality.FLOAT_RTK),
        ("6", FixQuality.ESTIMATED),
        ("7", FixQuality.MANUAL),
        ("8", FixQuality.SIMULATED),
        ("0", None),
        ("9", None),
        ("", None),
        ("x", None),
        ("-1", None),
        ("1e0", None),
    ],
)
def test_the_quality_of_a_gga(number: str, quality: FixQuality | None) -> None:
    assert gga(GGA.replace(",E,1,", f",E,{number},")).quality is quality


@pytest.mark.parametrize(
    ("ending", "quality"),
    [
        (",A", FixQuality.GPS),
        (",D", FixQuality.DGPS),
        (",R", FixQuality.RTK),
        (",F", FixQuality.FLOAT_RTK),
        (",E", FixQuality.ESTIMATED),
        (",S", FixQuality.SIMULATED),
        ("", FixQuality.GPS),
        (",A,V", FixQuality.GPS),  # the last letter says that no navigational status is given, not that it is void
        (",N", None),
        (",?", None),
    ],
)
def test_the_quality_of_an_rmc_is_its_mode_which_old_receivers_do_not_send(
    ending: str, quality: FixQuality | None
) -> None:
    assert rmc(RMC.removesuffix(",A") + ending).quality is quality


def test_no_fix_is_not_a_place_in_the_gulf_of_guinea() -> None:
    for told in (gga(NO_GGA), rmc(NO_RMC), rmc("GPRMC,092750,A")):
        assert not told.is_fix
        assert told.position is None


@pytest.mark.parametrize(
    "wrong",
    [
        ("4807.0380", "48x7.0380"),
        ("4807.0380", "4867.0380"),
        ("4807.0380", "9107.0380"),
        ("4807.0380", "4807"),
        ("4807.0380", "0"),
        ("4807.0380", ""),
        ("4807.0380", "-4807.0380"),
        ("4807.0380", "nan"),
        ("01131.0000", "18131.0000"),
        ("01131.0000", ""),
        (",N,", ",,"),
        (",N,", ",X,"),
        (",E,", ",N,"),
    ],
)
def test_impossible_coordinates_are_none(wrong: tuple[str, str]) -> None:
    assert gga(GGA.replace(*wrong)).position is None
    assert rmc(RMC.replace(*wrong)).position is None


def test_rubbish_beside_a_right_position_is_left_out() -> None:
    told = gga("GPGGA,9x2750,4807.0380,N,01131.0000,E,1,1_0,nan,xx,M,46.9,M,,")
    assert told.is_fix
    assert (told.time_of_day, told.satellites, told.hdop, told.altitude_m) == (None, None, None, None)


@pytest.mark.parametrize("altitude", ["nan,M", "inf,M", "545.4,f", "545.4,", ",M"])
def test_an_altitude_that_is_no_number_of_metres_is_none(altitude: str) -> None:
    assert gga(GGA.replace("545.4,M", altitude)).altitude_m is None


@pytest.mark.parametrize("day", ["", "311126", "xx", "27112"])
def test_a_date_that_is_none_leaves_the_position(day: str) -> None:
    told = rmc(RMC.replace("271126", day))
    assert told.is_fix
    assert told.at is None


def test_a_short_sentence_with_a_right_checksum_is_no_fix() -> None:
    for body in ("GPGGA,", "GPGGA,092750.00,4807.0380,N", "GPRMC,"):
        told = read(body)
        assert isinstance(told, Gga | Rmc)
        assert not told.is_fix


@pytest.mark.parametrize("body", ["GPXYZ,1,2,3", "GPGSV,3,1,11,03,03,111,00", "PUBX,00,1,2", "PGRME,1,M"])
def test_right_sentences_of_other_kinds_are_told_from_garbage(body: str) -> None:
    assert read(body) == Other()


@pytest.mark.parametrize("text", ["$GPGGA,092750.00*00", "$GPGGA,092750.00", "", "$", "$*00", "hello", "$PUBX*4B"])
def test_wrong_and_missing_checksums_and_garbage_are_nothing(text: str) -> None:
    assert read_sentence(text) is None
