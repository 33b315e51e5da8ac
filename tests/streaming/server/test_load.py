"""A crowd of clients, some of whom do not read; the full size: `python -m tests.benchmarks.stream`."""

from __future__ import annotations

import argparse
import asyncio

import pytest

from tests.benchmarks.stream import measure

_MB = 1024


@pytest.mark.slow
def test_who_does_not_read_costs_the_others_nothing() -> None:
    asked = argparse.Namespace(clients=50, not_reading=5, messages=100, per_s=30.0, serve=False)
    found = asyncio.run(measure(asked))
    assert found["least_got_by_a_reader"] == 100 and found["lost_by_readers"] == 0
    assert found["in_order"] and found["p95_delay_ms"] < 200
    assert found["per_s"] == pytest.approx(30, rel=0.05)


@pytest.mark.slow
def test_memory_stays_flat_however_much_is_lost() -> None:
    asked = argparse.Namespace(clients=20, not_reading=5, messages=4_000, per_s=2500.0, serve=False)
    found = asyncio.run(measure(asked))
    assert found["all_accounted_for"] and found["in_order"]
    assert found["memory_end_kb"] - found["memory_warm_kb"] < 6 * _MB
