"""The stream inside the workstation."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PyQt6.QtCore import Qt

from dscope_gui.domain.audit import AuditQuery
from dscope_gui.domain.live import PartState
from dscope_gui.domain.station import Role
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.workstation.live import LiveLook
from tests.qt.hands import click
from tests.qt.stream.watched import Watched

WATCHED_FRAMES = 5


class TestOff:
    @pytest.fixture
    def stream_settings(self) -> dict[str, Any]:
        return {"enabled": False}

    def test_nothing_runs_and_the_live_picture_is_looked_at_as_ever(self, watched: Watched) -> None:
        looks: list[LiveLook] = []
        watched.operated.running.look_shown.connect(looks.append)
        watched.pick_part()
        watched.operated.spin(lambda: len(looks) >= 2)
        assert not watched.keeper.is_running
        watched.operated.window.set_role(Role.OPERATOR)
        assert ScreenName.STREAM not in watched.operated.window.open_screens
        assert not any(thread.name.startswith(("stream", "live-inspection")) for thread in threading.enumerate())

    def test_it_is_started_and_stopped_by_its_key_and_that_is_kept(self, watched: Watched) -> None:
        watched.pick_part()
        watched.show()
        assert watched.screen.picture.note == "The stream is off"
        click(watched.screen.run_key)
        watched.wait_for_verdict()
        assert watched.saved()["realtime_settings"] == {"enabled": True}
        assert watched.screen.run_key.text() == "Stop the stream"
        click(watched.screen.run_key)
        watched.operated.spin(lambda: watched.screen.picture.note == "The stream is off")
        assert "realtime_settings" not in watched.saved()
        assert watched.screen.side.card.texts.answer is None


def test_the_stream_shows_what_it_finds_and_how_its_parts_are(watched: Watched) -> None:
    watched.pick_part()
    watched.show()
    watched.wait_for_verdict()
    watched.operated.spin(lambda: watched.screen.picture.has_heat)
    watched.operated.spin(lambda: len(watched.screen.parts.texts) > 0)
    states = {one.part: one.state for one in watched.keeper.facts().health.parts}
    assert set(states.values()) <= {PartState.OK, PartState.OFF}
    assert watched.screen.picture.overlay.cladding is not None
    address = watched.wait_until_served()
    watched.operated.spin(lambda: watched.screen.access.address.text() == address)
    assert watched.screen.access.qr_code.text_inside == "", "others cannot connect"


def test_the_live_picture_is_inspected_once(watched: Watched) -> None:
    """What the operator sees upon it is what the stream saw; the analysis of its own stands back."""
    looks: list[LiveLook] = []
    watched.operated.running.look_shown.connect(looks.append)
    watched.pick_part()
    watched.operated.spin(lambda: watched.keeper.is_running and len(looks) >= WATCHED_FRAMES)
    own = watched.operated.running.analysis.looks
    before = own.dropped
    looks.clear()
    watched.operated.spin(lambda: len(looks) >= WATCHED_FRAMES)
    assert own.take() is None
    assert own.dropped == before
    assert looks[-1].end_face is not None


class TestWithoutPart:
    @pytest.fixture
    def station_settings(self) -> dict[str, Any]:
        return {"default_part": None}

    def test_it_waits_until_somebody_picks_one(self, watched: Watched) -> None:
        watched.show()
        watched.operated.spin(lambda: watched.screen.picture.note.startswith("Pick a part"))
        assert not watched.keeper.is_running
        watched.pick_part()
        watched.wait_for_verdict()


def test_a_capture_has_the_processor_to_itself(watched: Watched) -> None:
    watched.pick_part()
    watched.operated.spin(lambda: watched.keeper.is_running)
    watched.operated.press(Qt.Key.Key_Space)
    running = watched.keeper._running
    assert running is not None
    watched.operated.spin(lambda: running.session._is_resting)
    watched.operated.spin(lambda: watched.operated.is_judged)
    watched.operated.spin(lambda: not running.session._is_resting)
    last = running.line.last()
    assert last is None or last["id"] == watched.operated.presenter.state.judged.stored.line.id  # type: ignore[union-attr]  # or it fails
    watched.operated.spin(lambda: running.line.last() is not None)


def test_tokens_are_made_shown_once_and_revoked(watched: Watched) -> None:
    watched.show()
    watched.screen.tabs.setCurrentIndex(2)
    tokens = watched.screen.access.tokens
    tokens.name.setText("Dashboard")
    click(tokens.new_key)
    watched.operated.spin(lambda: bool(tokens.secret) and tokens.table.rowCount() == 1)
    assert tokens.secret in tokens.told.text()
    watched.show(ScreenName.INSPECT)
    watched.show()
    assert tokens.secret not in tokens.told.text() or not tokens.secret
    assert tokens.secret == ""
    tokens.table.selectRow(0)
    click(tokens.revoke_key)
    watched.operated.spin(lambda: tokens.table.rowCount() == 0)
    watched.operated.spin(lambda: _subjects(watched).count("Dashboard") == 2)


def _subjects(watched: Watched) -> list[str]:
    """Of the audit trail, into which whoever made or revoked something is written beside the window."""
    trail = watched.operated.running.workstation.store.audit
    return [line.subject for line in trail.lines(AuditQuery(), limit=100)]
