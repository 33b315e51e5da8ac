"""Ways to spoil bytes and JSON, each for a reason that was seen in the field or in other people's decoders."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any, Final

MOST_BYTES: Final = 1 << 20
_NUMBERS: Final = (0, 1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1)


def spoilt(chance: random.Random, content: bytes) -> bytes:
    """Bytes after one to four accidents."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        content = chance.choice(_ACCIDENTS)(chance, content)[:MOST_BYTES]
    return content


def _flip_bits(chance: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 10, 50))):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _flip_in_the_head(chance: random.Random, content: bytes) -> bytes:
    """Headers hold sizes and kinds: what is changed there is believed."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4))):
        if changed:
            changed[chance.randrange(min(64, len(changed)))] = chance.randrange(256)
    return bytes(changed)


def _put_number(chance: random.Random, content: bytes) -> bytes:
    """A size, count or offset of one, two, four or eight bytes."""
    width, order = chance.choice((1, 2, 4, 4, 8)), chance.choice(("little", "big"))
    value = chance.choice(_NUMBERS) % (1 << 8 * width)
    at = chance.randrange(max(1, min(len(content), chance.choice((64, 512, len(content) or 1)))))
    return content[:at] + value.to_bytes(width, order) + content[at + width :]  # type: ignore[arg-type]  # one of two


def _cut(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _cut_the_beginning(chance: random.Random, content: bytes) -> bytes:
    return content[chance.randrange(len(content) + 1) :]


def _cut_out(chance: random.Random, content: bytes) -> bytes:
    begin = chance.randrange(len(content) + 1)
    return content[:begin] + content[begin + chance.choice((1, 2, 16, 512)) :]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    begin = chance.randrange(len(content) + 1)
    piece = content[begin : begin + chance.choice((1, 4, 64, 4096))]
    return content[:begin] + piece * chance.choice((2, 3, 50)) + content[begin:]


def _insert(chance: random.Random, content: bytes) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.randbytes(chance.choice((1, 2, 8, 100))) + content[at:]


def _blank(chance: random.Random, content: bytes) -> bytes:
    """A block that a disk lost."""
    begin, length = chance.randrange(len(content) + 1), chance.choice((4, 64, 512, 4096))
    return (
        content[:begin]
        + chance.choice((b"\0", b"\xff")) * min(length, len(content) - begin)
        + content[begin + length :]
    )


_ACCIDENTS: Final[tuple[Callable[[random.Random, bytes], bytes], ...]] = (
    _flip_bits,
    _flip_in_the_head,
    _put_number,
    _put_number,
    _cut,
    _cut_the_beginning,
    _cut_out,
    _repeat,
    _insert,
    _blank,
)

_STRANGE: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    2,
    1e308,
    -1e308,
    1e-320,
    0.5,
    10**18,
    10**400,
    2**63,
    "",
    "x",
    "0",
    "\0",
    "../../etc/passwd",
    "\ud800",
    "µ" * 300,
    "a" * 5000,
    "\u202e\u0007",
    [],
    {},
    [[]],
    [0],
    {"": 0},
    float("nan"),
    float("inf"),
    -float("inf"),
)
_TEXTS: Final = (
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"1" * 5000,
    b"[" * 200_000,
    b'{"a":' * 50_000,
    b'"\\ud800"',
    b"\xff\xfe",
    b"\xef\xbb\xbf",
)


def _strange(chance: random.Random) -> Any:
    """One of its own: what is put into a document may be spoilt again there."""
    return copy.deepcopy(chance.choice(_STRANGE))


def spoilt_json(chance: random.Random, content: Any) -> bytes:
    """A document of which values were exchanged, left out, added or moved; sometimes its text was spoilt besides."""
    changed = json.loads(json.dumps(content))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        changed = _changed(chance, changed)
    text = json.dumps(changed, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, 2))).encode(
        "utf-8", "surrogatepass"
    )
    roll = chance.random()
    if roll < 0.1:
        return spoilt(chance, text)
    if roll < 0.13:
        return _with_text(chance, text)
    return text


def _with_text(chance: random.Random, text: bytes) -> bytes:
    """Something that only text can say stands where a value stood."""
    strange = chance.choice(_TEXTS)
    at = text.find(b":", chance.randrange(len(text)))
    end = min((found for found in (text.find(mark, at) for mark in (b",", b"}")) if found > at), default=len(text))
    return strange + text if at < 0 else text[: at + 1] + strange + text[end:]


def _changed(chance: random.Random, content: Any) -> Any:
    places = list(_places(content))
    if not places:
        return _strange(chance)
    parent, key = chance.choice(places)
    roll = chance.randrange(9)
    if roll <= 3:
        parent[key] = _other(chance, parent[key])
    elif roll == 4:
        del parent[key]
    elif roll == 5:
        parent[key] = _strange(chance)
    elif roll == 6 and isinstance(parent, dict):
        parent[str(key) + chance.choice(("", "x", " ", "\u0000"))] = _strange(chance)
    elif roll == 7:
        other, there = chance.choice(places)
        if isinstance(other, dict) or there < len(other):
            parent[key] = json.loads(json.dumps(other.get(there) if isinstance(other, dict) else other[there]))
    elif isinstance(parent, list):
        parent.extend(json.loads(json.dumps(parent)))
    return content


def _other(chance: random.Random, value: Any) -> Any:
    """Of the same sort, which a check of the sort lets through."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return chance.choice((0, -value, value + 1, value * 1000, value // 2, 10**9))
    if isinstance(value, float):
        return chance.choice((0.0, -value, value * 1000, value / 1000, 1e9, 1e-9, 1.0))
    if isinstance(value, str):
        return chance.choice((value + "x", value[:-1], value.upper(), "", value * 50))
    if isinstance(value, list):
        return chance.choice((value[:-1], value[::-1], value + value, []))
    return _strange(chance)


def _places(content: Any) -> Iterator[tuple[Any, Any]]:
    """All values by their parent and key."""
    keys: Any = list(content) if isinstance(content, dict) else range(len(content)) if isinstance(content, list) else ()
    for key in keys:
        yield content, key
        yield from _places(content[key])
