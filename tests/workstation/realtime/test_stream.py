"""A whole stream: camera, engine, tracking, messages and shutdown, with real cameras of every kind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.live import HEAT_MAP, LiveFrame, Part, PartState
from dscope_gui.domain.recipe import Light
from dscope_gui.errors import CameraNotFound, WrongUse
from dscope_gui.logs import close_log_file, open_log_file
from dscope_gui.simulator import clean_scene, draw
from dscope_gui.tracking.change import GONE_S
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.light import LightInspector
from tests.cameras import emulator
from tests.cameras.rtsp_server import rtsp_camera
from tests.workstation.realtime.hearing import PATIENCE_S, configured, folder_of, streaming


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """What the program writes down."""
    path = tmp_path / "stream.log"
    handler = open_log_file(path)
    yield path
    close_log_file(handler)


@pytest.fixture(scope="module")
def picture() -> GreyImage:
    """A clean end face of the usual part."""
    return draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0), 1).picture


def test_a_simulated_camera_is_inspected_and_told_to_its_last_report() -> None:
    with streaming(configured(source="simulator"), frames=4) as (stream, heard):
        assert stream.wait(PATIENCE_S)

    frames, (report,) = heard.frames, heard.reports
    assert len(frames) == 4
    assert [one["frame_id"] for one in frames] == sorted({one["frame_id"] for one in frames})
    assert {one["part"] for one in frames} == {"LC-PC-OM4"}
    assert all(one["verdict"]["status"] != "not_inspectable" and one["end_face"] and one["defects"] for one in frames)
    assert (report["frames"], report["frames_passed"]) == (4, sum(one["pass"] for one in frames))
    assert heard.messages[-1] is report
    assert heard.of(HEAT_MAP)
    assert heard.pictures[0].frame_id == frames[0]["frame_id"]
    assert not stream.is_running


def test_a_camera_that_is_lost_in_mid_stream_comes_back_and_the_numbers_grow_on() -> None:
    cameras: list[SimulatedCamera] = []

    def keep(workstation: Workstation) -> None:
        assert isinstance(workstation.camera, SimulatedCamera)
        cameras.append(workstation.camera)

    with streaming(configured(source="simulator", max_fps=20.0), prepare=keep) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 3)
        cameras[0].pull_cable()
        heard.until(heard.is_lost)
        lost_at = len(heard.frames)
        assert not stream.health().is_well
        cameras[0].plug_in()
        heard.until(lambda: len(heard.frames) > lost_at + 2 and heard.is_back())

    numbers = [one["frame_id"] for one in heard.frames]
    assert numbers == sorted(set(numbers))


def test_a_basler_camera_is_inspected_and_its_cable_may_be_pulled(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, picture: GreyImage
) -> None:
    monkeypatch.setenv(emulator.HOW_MANY, "1")
    cv2.imwrite(str(tmp_path / "shown.png"), picture)
    cameras: list[emulator.ShowingCamera] = []

    def showing(clock: object, wanted: str = "") -> emulator.ShowingCamera:
        cameras.append(emulator.ShowingCamera(clock, tmp_path / "shown.png", wanted))  # type: ignore[arg-type]  # any size
        return cameras[-1]

    monkeypatch.setattr("dscope_gui.cameras.basler.BaslerCamera", showing)
    with streaming(configured(source="basler", max_fps=10.0)) as (_stream, heard):
        heard.until(lambda: len(heard.frames) >= 2)
        emulator.pull_cable(cameras[0])
        heard.until(heard.is_lost)
        before = len(heard.frames)
        emulator.plug_in()
        heard.until(lambda: len(heard.frames) > before + 1)

    assert heard.frames[0]["end_face"] is not None


def test_a_folder_gives_every_picture_once_and_says_which_is_broken(tmp_path: Path, picture: GreyImage) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    whole = cv2.imencode(".png", picture)[1].tobytes()
    for name in ("a.png", "b.png", "c.png"):
        (folder / name).write_bytes(whole)
    (folder / "broken.png").write_bytes(b"no picture")
    with streaming(folder_of(folder)) as (_stream, heard):
        heard.until(lambda: len(heard.frames) == 4)
        with (folder / "slow.png").open("wb") as slow:
            slow.write(whole[:2000])
            slow.flush()
            (folder / "quick.png").write_bytes(whole)
            heard.until(lambda: len(heard.frames) == 5)
            slow.write(whole[2000:])
        heard.until(lambda: len(heard.frames) == 6)

    statuses = [one["verdict"]["status"] for one in heard.frames]
    assert statuses == ["pass", "pass", "pass", "not_inspectable", "pass", "pass"]
    (reason,) = heard.frames[3]["verdict"]["reasons"]
    assert reason["cause"] == "unreadable" and "broken.png" in reason["text"]
    assert [one["frame_id"] for one in heard.frames] == list(range(6))
    files = [one["file"] for one in heard.frames]
    assert files == ["a.png", "b.png", "c.png", "broken.png", "quick.png", "slow.png"]
    assert heard.frames[-1]["dropped"] == 0
    assert [one["end_face_number"] for one in heard.frames] == [1, 2, 3, 4, 4, 5]
    assert {one["end_face"]["geometry"] for one in heard.frames if one["end_face"]} == {"found"}


def test_a_folder_that_is_not_there_and_a_source_that_cannot_be_meant_are_told_before_anything_runs(
    tmp_path: Path,
) -> None:
    with pytest.raises(WrongUse, match="no folder"), streaming(folder_of(tmp_path / "nowhere")):
        pass
    with pytest.raises(WrongUse) as wrong, streaming(configured(source="simulater")):
        pass
    assert wrong.value.hint == "Did you mean simulator?"


def test_a_camera_that_is_not_there_at_the_start_ends_the_stream() -> None:
    with streaming(configured(source="usb", camera_index=93)) as (stream, _heard):
        assert stream.wait(PATIENCE_S)

        assert not stream.is_running
        assert isinstance(stream.missing, CameraNotFound)


def test_a_frame_on_which_the_program_fails_is_no_pass_and_the_stream_goes_on(
    monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    usual, calls = LightInspector.inspect, iter(range(1000))

    def failing(self: LightInspector, frame: Frame, received_s: float) -> LiveFrame:
        if next(calls) == 1:
            raise ZeroDivisionError("no such luck")
        return usual(self, frame, received_s)

    monkeypatch.setattr(LightInspector, "inspect", failing)
    with streaming(configured(source="simulator"), frames=3) as (stream, heard):
        assert stream.wait(PATIENCE_S)

    inspected = [one["verdict"]["status"] != "not_inspectable" for one in heard.frames]
    assert inspected == [True, False, True] and not heard.frames[1]["pass"]
    (reason,) = heard.frames[1]["verdict"]["reasons"]
    assert (reason["cause"], reason["text"]) == ("program_failed", "ZeroDivisionError: no such luck")
    assert heard.frames[1]["picture"] == {"width": 2048, "height": 1536}
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_network_camera_disappears_and_comes_back_and_its_password_is_told_nowhere(
    picture: GreyImage, log: Path
) -> None:
    with rtsp_camera(np.asarray(picture, np.uint8), login="operator:secret") as camera:
        config = configured(source="rtsp", rtsp_url=camera.url("operator:secret"), max_fps=10.0)
        with streaming(config) as (stream, heard):
            heard.until(lambda: len(heard.frames) >= 2)
            camera.unplug()
            heard.until(heard.is_lost)
            before = len(heard.frames)
            camera.plug_in()
            heard.until(lambda: len(heard.frames) > before + 1)
            said = str(heard.messages) + str(stream.health()) + log.read_text(encoding="utf-8")

    assert heard.frames[0]["end_face"] is not None
    assert "127.0.0.1" in said and "secret" not in said


def test_what_nobody_asked_for_is_off_and_all_the_rest_works() -> None:
    with streaming(configured(source="simulator"), frames=1) as (stream, _heard):
        states = {part.part: part.state for part in stream.health().parts}
        assert stream.wait(PATIENCE_S)

    assert {part for part, state in states.items() if state is PartState.OFF} == {
        Part.LOCATION,
        Part.SERVER,
        Part.PUSH,
        Part.MODEL,
    }


def test_a_folder_whose_drive_goes_is_waited_for(tmp_path: Path, picture: GreyImage) -> None:
    folder, away = tmp_path / "pictures", tmp_path / "away"
    folder.mkdir()
    cv2.imwrite(str(folder / "a.png"), picture)
    with streaming(folder_of(folder)) as (_stream, heard):
        heard.until(lambda: len(heard.frames) == 1)
        shutil.move(folder, away)
        heard.until(heard.is_lost)
        cv2.imwrite(str(away / "b.png"), picture)
        shutil.move(away, folder)
        heard.until(lambda: len(heard.frames) == 2)

    assert [one["pass"] for one in heard.frames] == [True, True]


def test_the_camera_is_set_as_the_recipe_of_the_part_asks_for() -> None:
    stations: list[Workstation] = []

    def put_light(workstation: Workstation) -> None:
        recipe = workstation.recipes["LC-PC-OM4"]
        workstation.recipes.put(recipe.model_copy(update={"light": Light(exposure_us=1234.0)}))
        stations.append(workstation)

    with streaming(configured(source="simulator", max_fps=10.0), prepare=put_light) as (_stream, heard):
        heard.until(lambda: len(heard.frames) >= 2)
        in_force = stations[0].acquisition.status.settings

    assert in_force.exposure_us == pytest.approx(1234.0, rel=0.02)


def test_whoever_changes_the_connector_gets_the_last_report_of_the_one_before() -> None:
    cameras: list[SimulatedCamera] = []

    def keep(workstation: Workstation) -> None:
        assert isinstance(workstation.camera, SimulatedCamera)
        cameras.append(workstation.camera)

    with streaming(configured(source="simulator"), prepare=keep) as (_stream, heard):
        heard.until(lambda: len(heard.frames) >= 5)
        cameras[0].remove()
        heard.until(lambda: _unseen_s(heard.frames) > GONE_S)
        cameras[0].insert("mm-50-125", 7, condition=Condition.SCRATCHED)
        heard.until(lambda: len(heard.reports) == 1)

    assert [one["end_face_number"] for one in heard.reports] == [1, 2]
    assert heard.reports[0]["frames"] >= 5 and len(heard.reports[0]["defects"]) >= 4


def _unseen_s(frames: list[dict[str, Any]]) -> float:
    """Since the end face was really seen last."""
    seen = [one for one in frames if one["end_face"] is not None and one["end_face"]["geometry"] != "remembered"]
    first, last = (datetime.fromisoformat(one["utc"]) for one in (seen[-1], frames[-1]))
    return (last - first).total_seconds()
