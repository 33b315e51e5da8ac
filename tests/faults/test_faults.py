"""Every fault, injected for real a few times; `python -m tests.faults` does the same many times."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.faults.bench import Bench
from tests.faults.suite import FAULTS, Fault, injected

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="faults are injected with what Linux has for it"),
    pytest.mark.xdist_group("faults"),
]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One warm program for all of them."""
    with Bench(tmp_path_factory.mktemp("faults")) as made:
        yield made


_SLOW = ("worker-memory",)  # the command itself, twice, each with two processes of its own


@pytest.mark.parametrize(
    "fault",
    [pytest.param(one, id=one.name, marks=[pytest.mark.slow] if one.name in _SLOW else []) for one in FAULTS],
)
def test_nothing_is_lost_and_nothing_wrong_after(fault: Fault, bench: Bench) -> None:
    outcome = injected(fault, bench, fault.few)
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.rounds == fault.few
    assert not outcome.lost
    assert not outcome.wrong
