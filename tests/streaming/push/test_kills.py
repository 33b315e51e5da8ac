"""A program that is killed again and again while its receiver is away, or answers nonsense."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.streaming.push.pushing import looking
from tests.streaming.push.receiver import Receiver, Reply, Request, free_port, receiving

SENDING = (sys.executable, "-m", "tests.streaming.push.sending")


@dataclass
class Sent:
    """Numbers that the killed programs reported, and those of which nobody can know: a kill came before the report."""

    reported: list[int] = field(default_factory=list)
    unknown: set[int] = field(default_factory=set)

    @property
    def next(self) -> int:
        return max([*self.reported, *self.unknown], default=-1) + 1


@contextmanager
def program(folder: Path, port: int, sent: Sent, count: int) -> Iterator[subprocess.Popen[str]]:
    """Publishes so many messages if it is left to; killed at the end of the block."""
    first = sent.next
    words = [*SENDING, str(folder), str(port), str(first), str(count)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            yield running
        finally:
            running.kill()
        sent.reported += [int(line) for line in running.stdout.read().split("\n")[:-1]]
        if sent.next < first + count:
            sent.unknown.add(sent.next)


def publish_and_kill(folder: Path, port: int, sent: Sent, count: int) -> None:
    """Let the program publish so many messages at least, and kill it at whatever moment that is."""
    with program(folder, port, sent, 1_000_000) as running:
        assert running.stdout is not None
        sent.reported += [int(running.stdout.readline()) for _ in range(count)]


class Unreliable:
    """Takes two of three messages; of the rest, and of its answers, anything may become."""

    BAD = (
        Reply(500),
        Reply(503, {"Retry-After": "0"}),
        Reply(429),
        Reply(500, takes=True),
        Reply(takes=True, hangs_up=True),
        Reply(takes=True, raw=b"HTTP/1.1 2"),
        Reply(takes=False, hangs_up=True),
    )

    def __init__(self, seed: int, share: float) -> None:
        self._chance = random.Random(seed)
        self._share = share

    def __call__(self, _request: Request) -> Reply:
        return self._chance.choice(self.BAD) if self._chance.random() < self._share else Reply()


def assert_none_lost_none_doubled(receiver: Receiver, sent: Sent) -> None:
    numbers = receiver.numbers
    assert numbers == sorted(set(numbers)), "in order, each once"
    assert set(numbers) >= set(sent.reported), "none lost"
    assert set(numbers) <= set(sent.reported) | sent.unknown, "none invented"
    by_number: dict[int, set[str]] = {}
    for request in receiver.requests:
        by_number.setdefault(request.message["frame_id"], set()).add(request.key)
    assert all(len(keys) == 1 for keys in by_number.values()), "one message, one key, however often it came"


def run(folder: Path, messages: int, kills_away: int, kills_back: int, seed: int) -> tuple[Receiver, Sent]:
    """Kill while the receiver is away, then while it is back and unreliable; at last let everything go out."""
    chance, sent, port = random.Random(seed), Sent(), free_port()
    for left in range(kills_away, 0, -1):
        share = max(messages - len(sent.reported), left) // left
        publish_and_kill(folder, port, sent, chance.randint(max(share // 2, 1), share) if left > 1 else share)
    with looking(folder) as outbox:
        assert outbox.backlog().waiting >= messages
    with receiving(Unreliable(seed, share=0.02), port) as receiver:
        for _ in range(kills_back):
            before = len(receiver.taken)
            with program(folder, port, sent, 20):
                receiver.wait_for_messages(before + chance.randint(1, messages // (2 * kills_back)), 120.0)
        with program(folder, port, sent, 0):
            receiver.wait_for(lambda: receiver.last_number >= sent.reported[-1], 240.0)
    return receiver, sent


def test_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    receiver, sent = run(tmp_path, messages=200, kills_away=2, kills_back=1, seed=1)
    assert_none_lost_none_doubled(receiver, sent)


@pytest.mark.slow
def test_ten_thousand_messages_outlive_a_receiver_that_is_away_and_five_kills(tmp_path: Path) -> None:
    receiver, sent = run(tmp_path, messages=10_000, kills_away=3, kills_back=2, seed=2)
    assert len(sent.reported) >= 10_000
    assert_none_lost_none_doubled(receiver, sent)
