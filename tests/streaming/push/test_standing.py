"""How it stands with the push, in sentences for people."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dscope_gui.domain.live import PartHealth, PartState
from dscope_gui.streaming.push.answers import answer_of
from dscope_gui.streaming.push.damage import Damage
from dscope_gui.streaming.push.faults import no_room
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.standing import Standing
from tests.cameras.clocks import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def standing(clock: HandClock) -> Standing:
    return Standing("https://mes/in", clock)


def without_numbers(health: PartHealth) -> str:
    return re.sub(r"\d+", "#", health.text)


def test_nothing_but_numbers_changes_while_all_goes_well(standing: Standing, clock: HandClock) -> None:
    said = set()
    for count in range(3):
        standing.measured(Backlog(count, clock.now() if count else None, 0))
        said.add(without_numbers(standing.health()))
        standing.taken()
    assert said == {"Messages taken by https://mes/in since the start: #; waiting: #"}
    assert standing.health().state is PartState.OK


def test_who_waits_for_what_and_until_when_is_told(standing: Standing, clock: HandClock) -> None:
    began = clock.now()
    clock.advance(300)
    standing.measured(Backlog(1234, began, 0))
    standing.waits(answer_of(401, "no token.", None, clock.now()), 8.0)
    clock.advance(3)
    health = standing.health()
    assert health.state is PartState.WAITING
    assert health.text == (
        "Messages waiting for https://mes/in: 1234, the oldest for 5 min. "
        "It answered 401 Unauthorized: no token. Next try in 5 s"
    )
    assert "push.token_file" in health.hint
    standing.taken()
    assert standing.health().state is PartState.OK


def test_what_was_refused_stays_told_until_somebody_deals_with_it(standing: Standing, clock: HandClock) -> None:
    standing.buried(answer_of(422, "odd lot", None, clock.now()))
    standing.measured(Backlog(0, None, 7))
    standing.taken()
    health = standing.health()
    assert health.state is PartState.FAILED
    assert health.text.endswith("put aside: 7. It answered 422 Unprocessable Entity: odd lot")
    assert "dscope outbox status" in health.hint
    standing.measured(Backlog(0, None, 0))
    assert standing.health().state is PartState.OK


def test_losses_and_damage_are_remembered_after_they_ended(standing: Standing) -> None:
    standing.lost(no_room(Path("/data/outbox.sqlite")))
    assert standing.health().state is PartState.FAILED
    standing.kept()
    standing.was_damaged(Damage(Path("/data/damaged-1.sqlite"), 44))
    health = standing.health()
    assert health.state is PartState.OK
    assert "Messages not kept since the start: 1" in health.text
    assert "damaged-1.sqlite; messages saved out of it: 44" in health.text
