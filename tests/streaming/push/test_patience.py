"""How long the push waits, and what a receiver may ask for."""

from __future__ import annotations

import pytest

from dscope_gui.streaming.push.answers import wish_of
from dscope_gui.streaming.push.pauses import Pauses
from tests.cameras.clocks import HandClock

NOW = HandClock().now()  # 2026-11-27 08:00:00 UTC


def test_pauses_double_up_to_the_longest_and_begin_again_after_a_success() -> None:
    pauses = Pauses(0.5, 3.0, chance=lambda: 1.0)
    assert [pauses.next_s() for _ in range(5)] == [0.5, 1.0, 2.0, 3.0, 3.0]
    pauses.start_again()
    assert pauses.next_s() == 0.5


def test_chance_shortens_a_pause_by_half_at_most() -> None:
    assert Pauses(1.0, 9.0, chance=lambda: 0.0).next_s() == 0.5


def test_a_wish_lengthens_a_pause_and_never_shortens_it() -> None:
    pauses = Pauses(1.0, 9.0, chance=lambda: 1.0)
    assert pauses.next_s(wish_s=7.0) == 7.0
    assert pauses.next_s(wish_s=0.1) == 2.0


@pytest.mark.parametrize(
    ("header", "wish_s"),
    [
        (None, 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("Fri, 27 Nov 2026 08:00:30 GMT", 30.0),
        ("Fri, 27 Nov 2026 07:00:00 GMT", 0.0),
        ("Fri, 27 Nov 2026 08:00:30 -0000", 30.0),
        ("86400", 3600.0),
        ("9" * 400, 3600.0),
        ("-5", 0.0),
        ("soon", 0.0),
        ("٧", 0.0),
        ("", 0.0),
    ],
)
def test_the_wish_of_a_receiver_is_read_as_seconds_or_as_a_date(header: str | None, wish_s: float) -> None:
    assert wish_of(header, NOW) == wish_s
