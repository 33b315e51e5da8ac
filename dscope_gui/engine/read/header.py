"""Width and height from a picture file's header, before anything is decoded.

A header of a few bytes can promise gigabytes; decoders allocate first and ask later. Also tells whether the file
ends where it should: decoders fill the missing part of a truncated JPEG with grey and say nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header:
    """Size in px as the header claims it, and whether the file holds all of the picture."""

    format: str
    width: int
    height: int
    complete: bool


def read_header(data: bytes) -> Header | None:
    """Header of a PNG, JPEG, BMP, GIF, WebP or TIFF file, or None when it is none of them or broken."""
    for magic, reader in _READERS:
        if data.startswith(magic):
            try:
                return reader(data)
            except (struct.error, IndexError, OverflowError, ValueError):
                return None
    return None


def _png(data: bytes) -> Header:
    """Chunk after chunk: told of one that ends beyond the file, a decoder reserves gigabytes before it finds out."""
    width, height = struct.unpack_from(">II", data, 16)
    at = _PNG_FIRST
    while (kind := data[at + 4 : at + 8]) and kind != b"IEND":
        at += _PNG_AROUND + struct.unpack_from(">I", data, at)[0]
    return Header("PNG", width, height, kind == b"IEND")


def _bmp(data: bytes) -> Header:
    (offset,) = struct.unpack_from("<I", data, 10)
    width, height, _, bits, compression = struct.unpack_from("<iiHHI", data, 18)
    row = (width * bits + 31) // 32 * 4
    needed = offset + row * abs(height) if compression == 0 else offset
    return Header("BMP", width, abs(height), len(data) >= needed)


def _gif(data: bytes) -> Header:
    width, height = struct.unpack_from("<HH", data, 6)
    return Header("GIF", width, height, data.rstrip(b"\0").endswith(b";"))


def _jpeg(data: bytes) -> Header:
    """Walk the segments: thumbnails inside them have headers and ends of their own."""
    at, width, height = 2, 0, 0
    while True:
        at = data.index(0xFF, at)
        marker = data[at + 1]
        if marker == _JPEG_SCAN:
            return Header("JPEG", width, height, data.find(b"\xff\xd9", at) > 0)
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
        if marker == _JPEG_FILL:
            at += 1
        else:
            at += 2 if marker in _JPEG_LONE else 2 + struct.unpack_from(">H", data, at + 2)[0]


def _webp(data: bytes) -> Header:
    if data[8:12] != b"WEBP":
        raise ValueError("RIFF, but no picture")
    complete = len(data) >= 8 + struct.unpack_from("<I", data, 4)[0]
    kind = data[12:16]
    if kind == b"VP8X":
        width = 1 + int.from_bytes(data[24:27], "little")
        height = 1 + int.from_bytes(data[27:30], "little")
    elif kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    else:
        width, height = (value & 0x3FFF for value in struct.unpack_from("<HH", data, 26))
    return Header("WebP", width, height, complete)


def _tiff(data: bytes) -> Header:
    """Both byte orders, classic and BigTIFF; the first page counts."""
    order = "<" if data[:2] == b"II" else ">"
    big = struct.unpack_from(order + "H", data, 2)[0] == _BIG_TIFF
    entry, head, value_at = (20, 8, 12) if big else (12, 2, 8)
    start = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)[0]
    count = struct.unpack_from(order + ("Q" if big else "H"), data, start)[0]
    sizes = {}
    for at in range(start + head, start + head + entry * count, entry):
        tag, kind = struct.unpack_from(order + "HH", data, at)
        if tag in (_TIFF_WIDTH, _TIFF_HEIGHT):
            sizes[tag] = struct.unpack_from(order + ("H" if kind == _TIFF_SHORT else "I"), data, at + value_at)[0]
    return Header("TIFF", sizes.get(_TIFF_WIDTH, 0), sizes.get(_TIFF_HEIGHT, 0), True)


# Where the first chunk of a PNG begins, and what stands around the content of each: length, kind and checksum.
_PNG_FIRST, _PNG_AROUND = 8, 12
# Start-of-frame markers (ITU-T T.81, table B.1): all of C0 to CF but the tables C4, C8 and CC.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Markers without a length: restart, start of image, and what stray bytes may look like.
_JPEG_LONE = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
_JPEG_SCAN, _JPEG_FILL = 0xDA, 0xFF
# Tags and types of TIFF 6.0, section 8; version number of BigTIFF.
_TIFF_WIDTH, _TIFF_HEIGHT, _TIFF_SHORT = 256, 257, 3
_BIG_TIFF = 43
_READERS: tuple[tuple[bytes, Callable[[bytes], Header]], ...] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8\xff", _jpeg),
    (b"BM", _bmp),
    (b"GIF8", _gif),
    (b"RIFF", _webp),
    (b"II*\0", _tiff),
    (b"MM\0*", _tiff),
    (b"II+\0", _tiff),
    (b"MM\0+", _tiff),
)
