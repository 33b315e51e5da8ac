"""The camera is lost in the middle of a capture, and of a live stream: the real library with its camera emulation."""

from __future__ import annotations

import os
import random
import threading
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any, Final

import cv2

from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import CameraFault
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from tests.faults.bench import Bench
from tests.faults.kinds.alone import in_child, write_outcome
from tests.faults.outcome import Findings, Outcome
from tests.faults.works import history
from tests.faults.works.capturing import ANSWERS, CONDITIONS, Capturing, capturing, show, small_camera, ticket
from tests.faults.works.work import Said

_PATIENCE_S: Final = 60.0
_BURST_S, _USUAL_S = 0.06, 0.3
"""A burst takes about so long, and a capture."""
_VERDICT: Final = ("status", "rule_set")


def camera_capture(bench: Bench, rounds: int) -> Outcome:
    return in_child(bench, "camera-capture", "tests.faults.kinds.camera:lose_in_capture", rounds)


def camera_live(bench: Bench, rounds: int) -> Outcome:
    return in_child(bench, "camera-live", "tests.faults.kinds.camera:lose_in_live", rounds)


def lose_in_capture(folder: str, rounds: int, seed: str, result: str) -> None:
    """In a child of the zygote."""
    from tests.cameras import emulator  # noqa: PLC0415 - the library starts threads, which no fork survives

    os.environ[emulator.HOW_MANY] = "1"
    home, outcome, dice = Path(folder) / "station", Outcome(), random.Random(seed)
    home.mkdir()
    shown = _pictures(home)
    camera = emulator.ShowingCamera(SystemClock(), home / "shown.png")
    store, told, look = SqliteStore(history.folder_of(home)), [], Capturing()
    shown(0)
    states = _States()
    with capturing(store, camera, SystemClock(), states.hear) as capture:
        for number in range(rounds):
            shown(number)
            found, wait_s = Findings(), dice.uniform(0.0, dice.choice((_BURST_S, _USUAL_S)))
            pull = emulator.pull_cable if dice.random() < 0.5 else emulator.break_connection
            lost, live = states.times[CameraState.LOST], states.times[CameraState.LIVE]
            cutting = threading.Timer(wait_s, partial(pull, camera))
            fresh = _capture_and_lose(found, capture, store, number, cutting)
            outcome.hit["after the burst" if fresh else "the burst"] += 1
            told += fresh
            while not states.came(CameraState.LOST, lost + 1, within_s=1.0):
                pull(camera)  # the grabbing was just being started anew, which forgets an imposed error
            emulator.plug_in()
            states.until(CameraState.LIVE, live + 1)
            told += _capture(found, capture, store, number)
            outcome.add(found, f"round {number}")
            outcome.rounds += 1
    store.close()
    outcome.add(look.look(home, rounds, told), "at the end")
    write_outcome(outcome, result)


def _capture_and_lose(
    found: Findings, capture: Capture, store: SqliteStore, number: int, cutting: threading.Timer
) -> list[Said]:
    """Either a whole result that is stored, or a refusal and nothing stored."""
    before = store.count(HistoryQuery())
    cutting.start()
    try:
        return _capture(found, capture, store, number)
    except CameraFault as fault:
        found.expect(bool(fault.message and fault.hint), f"the refusal says too little: {fault}")
        found.expect(store.count(HistoryQuery()) == before, "something was stored without a picture")
        return []
    finally:
        cutting.join()


def _capture(found: Findings, capture: Capture, store: SqliteStore, number: int) -> list[Said]:
    judged = capture.capture(ticket(number))
    expected = ANSWERS[number % len(ANSWERS)]
    found.expect(judged.answer is expected, f"{judged.answer.value} instead of {expected.value}")
    return [history.told_of(judged.stored, judged.stored.picture.read_bytes())]


def _pictures(home: Path) -> Any:
    """Shows the connector of a number: clean, scratched or dirty."""
    camera = small_camera()
    camera.open()
    contents = []
    for number in range(len(CONDITIONS)):
        show(camera, number)
        camera.start(GrabMode.EVERY)
        contents.append(cv2.imencode(".png", camera.read(_PATIENCE_S).image)[1].tobytes())
    camera.close()

    def shown(number: int) -> None:
        fresh = home / "fresh.png"
        fresh.write_bytes(contents[number % len(contents)])
        fresh.replace(home / "shown.png")

    return shown


def lose_in_live(folder: str, rounds: int, seed: str, result: str) -> None:
    """In a child of the zygote."""
    from dscope_gui.cameras import basler  # noqa: PLC0415 - as above
    from tests.cameras import emulator  # noqa: PLC0415 - as above
    from tests.workstation.realtime.hearing import configured, streaming  # noqa: PLC0415 - as above

    os.environ[emulator.HOW_MANY], os.environ[DATA_VARIABLE] = "1", folder
    outcome, dice, cameras = Outcome(), random.Random(seed), []
    _pictures(Path(folder))(1)

    def showing(clock: Any, wanted: str = "") -> Any:
        cameras.append(emulator.ShowingCamera(clock, Path(folder) / "shown.png", wanted))
        return cameras[-1]

    basler.BaslerCamera = showing  # type: ignore[misc,assignment] # this process sees one picture
    with streaming(configured(source="basler", max_fps=20.0)) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 2)
        for number in range(rounds):
            found = Findings()
            further = len(heard.frames) + dice.randint(0, 2)
            heard.until(lambda wanted=further: len(heard.frames) >= wanted)  # type: ignore[misc] # bound in the loop
            notices, seen = len(heard.messages), len(heard.frames)
            (emulator.pull_cable if dice.random() < 0.5 else emulator.break_connection)(cameras[0])
            heard.until(lambda since=notices: _lost_since(heard, since))  # type: ignore[misc] # bound in the loop
            lost_at = len(heard.frames)
            emulator.plug_in()
            heard.until(lambda at=lost_at: len(heard.frames) > at and heard.is_back())  # type: ignore[misc] # as above
            outcome.hit[f"{lost_at - seen} frames later"] += 1
            outcome.add(found, f"round {number}")
            outcome.rounds += 1
        outcome.expect(stream.is_running, "the stream has ended")
    _look_at_messages(outcome, heard)
    write_outcome(outcome, result)


def _lost_since(heard: Any, since: int) -> bool:
    return any(one.get("part") == "camera" and one.get("state") == "waiting" for one in heard.messages[since:])


def _look_at_messages(found: Findings, heard: Any) -> None:
    """The same picture was shown all the time: the same verdict, and numbers that only grow."""
    frames, (report,) = heard.frames, heard.reports
    numbers = [one["frame_id"] for one in frames]
    found.expect(numbers == sorted(set(numbers)), "frame numbers do not grow")
    first = frames[0]["verdict"]
    others = [one["verdict"]["status"] for one in frames if one["verdict"]["status"] != first["status"]]
    found.expect(not others, f"{len(others)} frames have another verdict than the first: {set(others)}")
    found.expect(report["frames"] == len(frames), f"the report counts {report['frames']} frames of {len(frames)}")
    passed = sum(one["pass"] for one in frames)
    found.expect(report["frames_passed"] == passed == 0, f"{passed} frames of a scratched connector passed")


class _States:
    """How often the camera came into each state; somebody waits for the next time."""

    def __init__(self) -> None:
        self.times: Counter[CameraState] = Counter()
        self._changed = threading.Condition()
        self._last: CameraState | None = None

    def hear(self, state: CameraState) -> None:
        with self._changed:
            if state is not self._last:
                self.times[state] += 1
            self._last = state
            self._changed.notify_all()

    def until(self, state: CameraState, times: int) -> None:
        assert self.came(state, times, within_s=_PATIENCE_S), f"the camera does not get {state.value}"

    def came(self, state: CameraState, times: int, *, within_s: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.times[state] >= times, within_s)
