"""The waits between the tries to get a lost camera back."""

from __future__ import annotations

from dscope_gui.cameras.reconnect import Backoff


def test_waits_double_up_to_five_seconds() -> None:
    backoff = Backoff()

    assert [backoff.next_s() for _ in range(7)] == [0.25, 0.5, 1.0, 2.0, 4.0, 5.0, 5.0]


def test_after_a_success_the_first_wait_is_short_again() -> None:
    backoff = Backoff()
    backoff.next_s()
    backoff.next_s()

    backoff.reset()

    assert backoff.next_s() == 0.25
