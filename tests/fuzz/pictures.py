"""Pictures in all formats that are read, spoilt in their bytes, their heads or their sense."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from dscope_gui.domain.inspection import InspectionStatus, Software
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, load_config, load_fibers
from dscope_gui.version import __version__
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_file
from dscope_gui.workstation.setup import InspectionSetup
from tests.fuzz.end_face import dirty_end_face
from tests.fuzz.kind import ACCEPTED, REFUSED, Unsound
from tests.fuzz.spoiling import spoilt

_SUFFIXES: Final = (".png", ".jpg", ".tif", ".bmp", ".webp", ".gif")


class Pictures:
    """Implements `kind.Kind`: the picture of an end face that fails, by the way of `dscope inspect`."""

    limit_s = 30.0
    limit_mb = 1500

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        config = load_config()
        self._setup = InspectionSetup(
            profile="fast_scan",
            request=ExamineRequest(config.profile("fast_scan"), load_fibers()["om4-50-125"]),
            rule_set=load_rule_set("iec61300-3-35-2015-mm"),
            software=Software(__version__, config_sha256(config)),
        )

    def make(self, chance: random.Random) -> bytes:
        roll = chance.random()
        if roll < 0.03:
            return chance.choice(_BOMBS)()
        content = chance.choice(right_pictures())
        if roll < 0.06:
            return content
        return spoilt(chance, content)

    def outcome(self, content: bytes) -> str:
        # A suffix that says something else than the content, as after renaming.
        file = self._folder / f"spoilt{_SUFFIXES[zlib.crc32(content) % len(_SUFFIXES)]}"
        file.write_bytes(content)
        inspected = inspect_file(file, self._setup, SystemClock())
        file.unlink()
        inspection = inspected.inspection
        if inspection.verdict.status is VerdictStatus.PASS:
            raise Unsound("a picture of an end face that fails became a pass")
        if inspection.status is InspectionStatus.UNREADABLE:
            if not inspection.verdict.reasons[0].text.strip():
                raise Unsound("refused without a sentence")
            return REFUSED
        if inspected.grey is None or inspected.grey.shape != (inspection.picture.height, inspection.picture.width):
            raise Unsound("the picture is not as large as it is said to be")
        return ACCEPTED

    def close(self) -> None:
        """There is nothing to let go of."""


@cache
def right_pictures() -> tuple[bytes, ...]:
    """The end face in every format and depth that some camera program writes."""
    grey = dirty_end_face()
    eight = Image.fromarray(np.asarray(grey))
    sixteen = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    ways: tuple[tuple[Image.Image, str, dict[str, object]], ...] = (
        (eight, "PNG", {}),
        (sixteen, "PNG", {}),
        (eight.convert("RGBA"), "PNG", {}),
        (eight.convert("P"), "PNG", {}),
        (eight.convert("1"), "PNG", {}),
        (eight, "JPEG", {"quality": 95}),
        (eight.convert("RGB"), "JPEG", {"quality": 95, "progressive": True}),
        (eight.convert("CMYK"), "JPEG", {"quality": 95}),
        (_turned(eight), "JPEG", {"quality": 95, "exif": _turned(eight).getexif()}),
        (eight, "TIFF", {}),
        (sixteen, "TIFF", {}),
        (eight, "TIFF", {"compression": "tiff_lzw"}),
        (eight.convert("RGB"), "TIFF", {"compression": "tiff_adobe_deflate"}),
        (eight.convert("F"), "TIFF", {}),
        (eight, "TIFF", {"compression": "jpeg"}),
        (eight.convert("CMYK"), "TIFF", {}),
        (eight, "BMP", {}),
        (eight.convert("RGB"), "BMP", {}),
        (eight.convert("RGB"), "WEBP", {"lossless": True}),
        (eight.convert("RGBA"), "WEBP", {"quality": 95}),
        (eight.convert("RGB"), "WEBP", {"save_all": True, "append_images": [eight.convert("RGB")] * 2}),
        (eight.convert("P"), "GIF", {}),
        (eight.convert("P"), "GIF", {"save_all": True, "append_images": [eight.convert("P")] * 2}),
        (eight, "TIFF", {"save_all": True, "append_images": [eight, sixteen]}),
        (eight, "PNG", {"save_all": True, "append_images": [eight, eight]}),
    )
    return tuple(_written(image, kind, options) for image, kind, options in ways)


def _turned(image: Image.Image) -> Image.Image:
    turned = image.copy()
    turned.getexif()[0x0112] = 6
    return turned


def _written(image: Image.Image, kind: str, options: dict[str, object]) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _png_bomb() -> bytes:
    """As many pixels as are allowed, of 16 bits and four channels: half a gigabyte of zeros in half a megabyte."""
    return png_of(7900, 7900, depth=16, colour=6, rows=7900)


def _hollow_png() -> bytes:
    """Says that it is so large, and holds next to nothing."""
    return png_of(7900, 7900, depth=16, colour=6, rows=50)


def png_of(width: int, height: int, *, depth: int, colour: int, rows: int) -> bytes:
    """A PNG that says how large it is and holds so many rows of zeros."""
    channels = {0: 1, 2: 3, 4: 2, 6: 4}[colour]
    row = b"\0" + bytes(min(width, 1 << 16) * channels * depth // 8)
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    packer = zlib.compressobj(1)
    rows_packed = b"".join(packer.compress(row) for _ in range(rows)) + packer.flush()
    chunks = ((b"IHDR", head), (b"IDAT", rows_packed), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def _wide_png() -> bytes:
    return png_of(2**31 - 1, 2**31 - 1, depth=16, colour=6, rows=1)


def _text_bomb() -> bytes:
    """A compressed comment of 64 MB beside a small picture."""
    small = png_of(160, 160, depth=8, colour=0, rows=160)
    text = b"Comment\0\0" + zlib.compress(bytes(64 << 20))
    chunk = struct.pack(">I", len(text)) + b"zTXt" + text + struct.pack(">I", zlib.crc32(b"zTXt" + text))
    return small[:33] + chunk + small[33:]


def _tiff_of_two_sizes() -> bytes:
    """One width in the first entry and another one in a second: whoever believes the last reserves for the first."""
    entries = [(256, 4, 1, 30_000), (257, 4, 1, 30_000), (258, 3, 1, 16), (259, 3, 1, 8), (262, 3, 1, 1)]
    entries += [
        (273, 4, 1, 8),
        (277, 3, 1, 1),
        (278, 4, 1, 30_000),
        (279, 4, 1, 64),
        (256, 4, 1, 160),
        (257, 4, 1, 160),
    ]
    packed = zlib.compress(bytes(1 << 16))
    body = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    return b"II*\0" + struct.pack("<I", 8 + len(packed)) + packed + body


def _webp_of_two_sizes() -> bytes:
    """A canvas of 160 px around a frame that says 16,383."""
    content = bytearray(_written(Image.new("RGB", (160, 160)), "WEBP", {"lossless": True}))
    at = content.find(b"VP8L") + 9
    bits = (16382) | (16382 << 14)
    content[at : at + 4] = bits.to_bytes(4, "little")
    extended = b"VP8X" + struct.pack("<I", 10) + bytes(4) + (159).to_bytes(3, "little") * 2
    body = b"WEBP" + extended + bytes(content[12:])
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif_of_two_sizes() -> bytes:
    content = bytearray(_written(Image.new("P", (160, 160)), "GIF", {}))
    at = content.find(b",", 13)
    content[at + 5 : at + 9] = struct.pack("<HH", 65535, 65535)
    return bytes(content)


_BOMBS: Final[tuple[Callable[[], bytes], ...]] = tuple(
    cache(bomb)
    for bomb in (
        _png_bomb,
        _hollow_png,
        _hollow_png,
        _hollow_png,
        _wide_png,
        _text_bomb,
        _tiff_of_two_sizes,
        _webp_of_two_sizes,
        _gif_of_two_sizes,
    )
)
