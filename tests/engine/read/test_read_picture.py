"""Reading picture files, whole ones and the ugly cases."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.read import list_pictures, read_picture
from dscope_gui.errors import PictureUnreadable, WrongUse

RAMP = np.tile(np.arange(120, dtype=np.uint8) * 2, (90, 1))


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> ReadSettings:
    return ReadSettings.model_validate(profile_sections["read"])


def written(path: Path, image: np.ndarray, parameters: tuple[int, ...] = ()) -> Path:
    ok, data = cv2.imencode(path.suffix, image, list(parameters))
    assert ok
    path.write_bytes(data.tobytes())
    return path


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
def test_a_lossless_picture_is_read_exactly_and_cannot_be_changed(
    tmp_path: Path, settings: ReadSettings, suffix: str
) -> None:
    path = written(tmp_path / f"ramp{suffix}", RAMP)
    picture = read_picture(path, settings)
    assert np.array_equal(picture.grey, RAMP)
    assert picture.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(ValueError, match="read-only"):
        picture.grey[0, 0] = 1


@pytest.mark.parametrize(("suffix", "levels"), [(".jpg", 2), (".webp", 4), (".gif", 16)])
def test_a_lossy_picture_is_read_to_a_few_levels(
    tmp_path: Path, settings: ReadSettings, suffix: str, levels: float
) -> None:
    colour = cv2.cvtColor(RAMP, cv2.COLOR_GRAY2BGR)
    picture = read_picture(written(tmp_path / f"ramp{suffix}", colour), settings)
    assert np.abs(picture.grey.astype(int) - RAMP).mean() < levels


@pytest.mark.parametrize("mode", ["CMYK", "P", "1", "LA"])
def test_print_colours_palettes_and_bitmaps_are_read(tmp_path: Path, settings: ReadSettings, mode: str) -> None:
    path = tmp_path / ("ramp.jpg" if mode == "CMYK" else "ramp.png")
    Image.fromarray(RAMP).convert(mode).save(path)
    grey = read_picture(path, settings).grey
    assert np.abs(grey[:, 80:].mean() - grey[:, :40].mean()) > 100


def test_colour_and_alpha_become_grey(tmp_path: Path, settings: ReadSettings) -> None:
    layers = np.dstack([RAMP, RAMP, RAMP, np.full_like(RAMP, 7)])
    assert np.array_equal(read_picture(written(tmp_path / "alpha.png", layers), settings).grey, RAMP)


def test_twelve_bits_in_a_sixteen_bit_file_are_shifted_up(tmp_path: Path, settings: ReadSettings) -> None:
    twelve = RAMP.astype(np.uint16) * 17
    picture = read_picture(written(tmp_path / "twelve.png", twelve), settings)
    assert picture.grey.dtype == np.uint16
    assert np.array_equal(picture.grey, twelve << 4)


def test_full_sixteen_bits_stay_as_they_are(tmp_path: Path, settings: ReadSettings) -> None:
    sixteen = RAMP.astype(np.uint16) * 257
    assert np.array_equal(read_picture(written(tmp_path / "sixteen.tif", sixteen), settings).grey, sixteen)


def test_a_path_with_spaces_and_other_scripts_is_read(tmp_path: Path, settings: ReadSettings) -> None:
    folder = tmp_path / "линия 3 – 検査"
    folder.mkdir()
    assert read_picture(written(folder / "фасет é.png", RAMP), settings).grey.shape == (90, 120)


def test_the_first_frame_of_an_animated_gif_is_read(tmp_path: Path, settings: ReadSettings) -> None:
    frames = [cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR) for frame in (RAMP, 255 - RAMP)]
    animation = cv2.Animation()
    animation.frames, animation.durations = frames, [100, 100]
    assert cv2.imwriteanimation(str(tmp_path / "two.gif"), animation)
    grey = read_picture(tmp_path / "two.gif", settings).grey
    assert np.abs(grey.astype(int) - RAMP).mean() < 16


def test_surplus_bytes_before_a_marker_are_read_without_noise(
    tmp_path: Path, settings: ReadSettings, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = written(tmp_path / "whole.jpg", RAMP).read_bytes()
    scan = whole.index(b"\xff\xda")
    (tmp_path / "surplus.jpg").write_bytes(whole[:scan] + b"\0" + whole[scan:])
    assert read_picture(tmp_path / "surplus.jpg", settings).grey.shape == (90, 120)
    assert capfd.readouterr().err == ""


def promised_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def bad_files() -> dict[str, tuple[bytes, str]]:
    jpeg = cv2.imencode(".jpg", RAMP)[1].tobytes()
    png = cv2.imencode(".png", RAMP)[1].tobytes()
    bmp = cv2.imencode(".bmp", RAMP)[1].tobytes()
    return {
        "empty.png": (b"", "empty"),
        "text.png": (b"these are words, not pixels\n" * 9, "not a picture"),
        "cut.jpg": (jpeg[: len(jpeg) // 2], "truncated"),
        "cut.png": (png[: len(png) * 2 // 3], "truncated"),
        "beyond.png": (png[:33] + struct.pack(">I", 1 << 23) + png[37:], "truncated"),
        "cut.bmp": (bmp[: len(bmp) // 2], "truncated"),
        "headless.jpg": (b"\xff\xd8\xff\xe0", "not a picture"),
        "dot.png": (cv2.imencode(".png", RAMP[:1, :1])[1].tobytes(), "too small"),
        "huge.png": (promised_png(20000, 20000), "too large"),
        "hollow.png": (promised_png(300, 300), "decoded"),
        "huge.bmp": (bmp[:18] + struct.pack("<ii", 20000, 20000) + bmp[26:], "too large"),
    }


@pytest.mark.parametrize("name", list(bad_files()))
def test_a_bad_file_is_refused_with_its_name_and_the_cause(tmp_path: Path, settings: ReadSettings, name: str) -> None:
    content, cause = bad_files()[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PictureUnreadable, match=cause) as caught:
        read_picture(tmp_path / name, settings)
    assert name in caught.value.message


@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".webp", ".gif"])
def test_a_header_that_promises_too_much_is_refused_in_every_format(
    tmp_path: Path, settings: ReadSettings, suffix: str
) -> None:
    path = written(tmp_path / f"big{suffix}", cv2.cvtColor(RAMP, cv2.COLOR_GRAY2BGR))
    with pytest.raises(PictureUnreadable, match=r"120 x 90"):
        read_picture(path, settings.model_copy(update={"max_side_px": 100}))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path, settings: ReadSettings) -> None:
    with pytest.raises(PictureUnreadable, match="not there"):
        read_picture(tmp_path / "gone.png", settings)
    with pytest.raises(PictureUnreadable, match="folder"):
        read_picture(tmp_path, settings)


def test_a_file_that_may_not_be_opened_is_refused(
    tmp_path: Path, settings: ReadSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "secret.png", RAMP)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(PictureUnreadable, match="Permission denied"):
        read_picture(path, settings)


def test_pictures_are_listed_through_folders_sorted_and_once(tmp_path: Path) -> None:
    for name in ("b/2.PNG", "b/1.jpg", "a.tif", "notes.txt", ".hidden.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    listed = list_pictures([tmp_path, tmp_path / "a.tif", tmp_path / "notes.txt"])
    assert [path.name for path in listed] == ["a.tif", "1.jpg", "2.PNG", "notes.txt"]


def test_one_picture_under_two_names_is_listed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert list_pictures([Path("a.png"), tmp_path / "a.png", Path()]) == [Path("a.png")]


def test_a_path_that_does_not_exist_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="nowhere"):
        list_pictures([tmp_path / "nowhere"])
