"""Settings as earlier versions of the program wrote them; each file is named after the commit that wrote it."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dscope_gui.domain.file_format import FileFormat, unchanged
from dscope_gui.domain.station import Role, ThemeName
from dscope_gui.errors import ConfigurationInvalid, NotWritable, WrittenByNewer
from dscope_gui.settings import load_recipes, save_recipes
from dscope_gui.settings.changes import load_config_with_changes, save_changes
from dscope_gui.settings.config import Config, load_config
from dscope_gui.settings.station_file import read_station_file, write_station_file
from dscope_gui.settings.users import Users
from dscope_gui.streaming.server.tokens import Tokens

_EARLIER = Path(__file__).parent / "earlier"
_SECRET = "dscope_CsFW4zd1Ab0pnLzpQllZ8_JY7uGmwemqLLVzXFwHnD0"
_NEWER = {"schema": "dscope.settings/99", "workstation": {"station": "Tomorrow"}}


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 27, tzinfo=UTC)

    def monotonic_s(self) -> float:
        return 0.0


def _put(folder: Path, earlier: str) -> Path:
    kind = earlier.partition("_")[0]
    return Path(shutil.copy(_EARLIER / f"{earlier}.json", folder / f"{kind}.json"))


def _config(folder: Path) -> Config:
    loaded = load_config_with_changes(folder)
    assert loaded.problem is None
    return loaded.config


def test_the_first_settings_of_all_are_still_in_force(tmp_path: Path) -> None:
    _put(tmp_path, "settings_8fef09b")
    station = _config(tmp_path).workstation
    assert (station.station, station.gui.language, station.gui.theme) == ("Línea 3", "es", ThemeName.DARK)


def test_times_of_shifts_that_were_a_list_become_the_text_of_today(tmp_path: Path) -> None:
    path = _put(tmp_path, "settings_ed5a610")
    before = path.read_bytes()
    station = _config(tmp_path).workstation
    assert station.station_check.shift_starts == "06:00 14:30"
    assert (station.station, station.um_per_px, station.station_check.required) == ("Line 4", 0.434, True)
    assert (tmp_path / "settings.json.form-0").read_bytes() == before
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["schema"] == "dscope.settings/1"
    assert written["workstation"]["station_check"]["shift_starts"] == "06:00 14:30"


@pytest.mark.parametrize("earlier", ["settings_ca038ba", "settings_890a0c3"])
def test_settings_whose_fields_are_those_of_today_only_get_their_mark(earlier: str, tmp_path: Path) -> None:
    path = _put(tmp_path, earlier)
    before = json.loads(path.read_text(encoding="utf-8"))
    _config(tmp_path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"schema": "dscope.settings/1", **before}


def test_the_settings_of_the_stream_come_through(tmp_path: Path) -> None:
    _put(tmp_path, "settings_890a0c3")
    stream = _config(tmp_path).stream_settings
    assert (stream.stream.source, stream.stream.max_fps) == ("rtsp://10.0.0.5/live", 12.0)
    assert stream.fixture.pixels_per_micron == 2.3


def test_a_file_is_renewed_once_and_then_left_alone(tmp_path: Path) -> None:
    path = _put(tmp_path, "settings_ed5a610")
    _config(tmp_path)
    first = path.stat().st_mtime_ns
    _config(tmp_path)
    assert path.stat().st_mtime_ns == first
    assert sorted(file.name for file in tmp_path.iterdir()) == ["settings.json", "settings.json.form-0"]


def test_what_was_kept_before_is_never_written_over(tmp_path: Path) -> None:
    _put(tmp_path, "settings_ed5a610")
    _config(tmp_path)
    _put(tmp_path, "settings_8fef09b")
    assert _config(tmp_path).workstation.station == "Línea 3"
    kept = {file.name: file.read_bytes() for file in tmp_path.glob("*.form-0*")}
    assert kept == {
        "settings.json.form-0": (_EARLIER / "settings_ed5a610.json").read_bytes(),
        "settings.json.form-0-2": (_EARLIER / "settings_8fef09b.json").read_bytes(),
    }


def test_where_nothing_can_be_written_the_old_settings_hold_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise NotWritable(f"{path} could not be written: No space left on device")

    monkeypatch.setattr("dscope_gui.settings.station_file.write_whole", full)
    path = _put(tmp_path, "settings_ed5a610")
    assert _config(tmp_path).workstation.station_check.shift_starts == "06:00 14:30"
    assert path.read_bytes() == (_EARLIER / "settings_ed5a610.json").read_bytes()


def test_people_keep_their_pins_roles_and_wrong_tries(tmp_path: Path) -> None:
    path = _put(tmp_path, "users_8fef09b")
    users = Users(tmp_path, _Clock())
    assert (users.names(Role.OPERATOR), users.names(Role.TECHNICIAN)) == (("Ana",), ("Bert",))
    assert users.check_pin("Bert", "2468").is_right
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "dscope.users/1"
    assert (tmp_path / "users.json.form-0").read_bytes() == (_EARLIER / "users_8fef09b.json").read_bytes()


def test_recipes_of_the_station_come_through(tmp_path: Path) -> None:
    path = _put(tmp_path, "recipes_8a6c73d")
    recipes = load_recipes(data_folder=tmp_path)
    light = recipes["LC-UPC-SM"].light
    assert light is not None and light.exposure_us == 800.0
    assert "SMA-1000" not in recipes
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "dscope.recipes/1"


def test_tokens_open_the_server_as_before_and_get_their_mark_with_the_next_one(tmp_path: Path) -> None:
    path = _put(tmp_path, "tokens_0a6df77")
    tokens = Tokens(tmp_path, _Clock())
    found = tokens.find(_SECRET)
    assert found is not None and found.name == "MES"
    tokens.new("PLC", found.scope)
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "dscope.tokens/1"
    assert tokens.find(_SECRET) == found


def test_settings_of_a_newer_program_are_refused_with_a_sentence_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(_NEWER), encoding="utf-8")
    before = path.read_bytes()
    loaded = load_config_with_changes(tmp_path)
    assert loaded.config == load_config()
    assert isinstance(loaded.problem, WrittenByNewer)
    assert "newer version of this program (dscope.settings/99)" in loaded.problem.message
    assert "Update the program" in loaded.problem.hint
    with pytest.raises(WrittenByNewer):
        save_changes(tmp_path, load_config().workstation)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_newer_users_recipes_and_tokens_are_refused_and_left_alone(tmp_path: Path) -> None:
    files = {
        "users.json": {"schema": "dscope.users/2", "users": []},
        "recipes.json": {"schema": "dscope.recipes/2", "changed": [], "removed": []},
        "tokens.json": {"schema": "dscope.tokens/2", "tokens": []},
    }
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(WrittenByNewer):
        Users(tmp_path, _Clock()).add("Ana", Role.OPERATOR)
    with pytest.raises(WrittenByNewer):
        load_recipes(data_folder=tmp_path)
    with pytest.raises(WrittenByNewer):
        save_recipes(tmp_path, load_recipes())
    with pytest.raises(WrittenByNewer):
        Tokens(tmp_path, _Clock()).all()
    assert {name: json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in files} == files


@pytest.mark.parametrize("said", ["dscope.users/1", "dscope.settings/x", 7, "", None])
def test_a_file_of_another_kind_is_told_unless_it_says_nothing(said: object, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema": said}), encoding="utf-8")
    problem = load_config_with_changes(tmp_path).problem
    assert (problem is None) == (said is None)


def test_several_steps_are_taken_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    path.write_text('{"schema": "dscope.counts/1", "count": 4}', encoding="utf-8")

    def doubled(content: dict[str, object]) -> dict[str, object]:
        return {"count": 2 * int(str(content["count"]))}

    counts = FileFormat("dscope.counts", (unchanged, doubled, doubled))
    assert read_station_file(path, counts) == {"count": 16}
    assert json.loads(path.read_text(encoding="utf-8")) == {"schema": "dscope.counts/3", "count": 16}
    assert (tmp_path / "counts.json.form-1").exists()
    write_station_file(path, counts, {"count": 5})
    assert read_station_file(path, counts) == {"count": 5}


def test_a_content_that_no_step_understands_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    path.write_text('{"schema": "dscope.counts/1"}', encoding="utf-8")
    counts = FileFormat("dscope.counts", (unchanged, lambda content: {"count": content["count"]}))
    with pytest.raises(ConfigurationInvalid, match="cannot be brought to today's form from form 1"):
        read_station_file(path, counts)
