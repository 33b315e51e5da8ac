"""Whatever is done with an outbox in whatever order, it holds what a plain list would hold."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dscope_gui.domain.realtime import PushKind
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock

WHICH = st.sampled_from([0, 1])


class TwoPrograms(RuleBasedStateMachine):
    """Two programs use one outbox; each may close it and open it again at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp())
        self._clock = HandClock()
        self._programs = [self._opened(), self._opened()]
        self._waiting: list[tuple[str, bytes]] = []
        self._dead: list[tuple[str, bytes]] = []
        self._count = 0

    def teardown(self) -> None:
        for one in self._programs:
            one.close()
        shutil.rmtree(self._folder)

    def _opened(self) -> Outbox:
        return Outbox(outbox_file(self._folder), self._clock)

    @rule(which=WHICH, at_once=st.booleans(), padding=st.sampled_from([0, 5000]))
    def append(self, which: int, at_once: bool, padding: int) -> None:
        self._count += 1
        body = json.dumps({"number": self._count, "padding": "é" * padding}).encode()
        key = self._programs[which].append(PushKind.FRAME, body, at_once=at_once)
        assert key not in [known for known, _ in self._waiting + self._dead]
        self._waiting.append((key, body))

    @precondition(lambda self: self._waiting)
    @rule(which=WHICH)
    def remove_first(self, which: int) -> None:
        letter = self._programs[which].first()
        assert letter is not None
        self._programs[1 - which].remove(letter)
        self._programs[which].remove(letter)
        assert (letter.key, letter.body) == self._waiting.pop(0)

    @precondition(lambda self: self._waiting)
    @rule(which=WHICH)
    def bury_first(self, which: int) -> None:
        letter = self._programs[which].first()
        assert letter is not None
        self._programs[which].bury(letter, 400, "odd")
        self._programs[1 - which].bury(letter, 400, "odd")
        self._dead.append(self._waiting.pop(0))

    @rule(which=WHICH)
    def revive(self, which: int) -> None:
        assert self._programs[which].revive() == len(self._dead)
        self._waiting += self._dead
        self._dead = []

    @precondition(lambda self: self._dead)
    @rule(which=WHICH, data=st.data())
    def drop(self, which: int, data: st.DataObject) -> None:
        number = data.draw(st.integers(0, len(self._dead) - 1))
        listed = self._programs[which].dead_letters()
        assert self._programs[which].drop_dead([listed[number].number]) == 1
        del self._dead[number]

    @rule(which=WHICH)
    def flush(self, which: int) -> None:
        self._programs[which].flush()

    @rule(which=WHICH)
    def start_again(self, which: int) -> None:
        self._programs[which].close()
        self._programs[which] = self._opened()

    @invariant()
    def both_see_the_same(self) -> None:
        for one in self._programs:
            backlog, first = one.backlog(), one.first()
            assert (backlog.waiting, backlog.dead) == (len(self._waiting), len(self._dead))
            assert (first and (first.key, first.body)) == (self._waiting[0] if self._waiting else None)
            assert [(dead.key, one.body_of_dead(dead.number)) for dead in one.dead_letters()] == self._dead


TestTwoPrograms = TwoPrograms.TestCase
TestTwoPrograms.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
