"""No bytes whatever upset the receiver's reading, and none put the station off the earth."""

from __future__ import annotations

import random

from dscope_gui.domain.live import Part
from dscope_gui.location.fix_keeper import FixKeeper
from dscope_gui.location.framing import MOST_BYTES, Framer
from dscope_gui.location.listening import Listening
from dscope_gui.location.sentences import Gga, Rmc, read_sentence
from tests.location.receivers import GGA, NO_GGA, NO_RMC, RMC, sentence

SENTENCES = 24_000
CHUNKS = 3_000
SEEDS = (GGA, RMC, NO_GGA, NO_RMC, "PUBX,00,092750.00,4807.0,N,01131.0,E,545.4", "GPGSA,A,3,04,05,,,,,2.5,1.3,2.1")
FIELDS = (
    "",
    "0",
    "-1",
    "nan",
    "inf",
    "1e9",
    "99999999999999999999",
    "A",
    "V",
    "0000.0000",
    "9000.0001",
    "\u00b5",
    "*",
    "$",
)


def _spoiled(chance: random.Random, body: str) -> str:
    """A body with some fields exchanged, doubled, left out, or letters changed."""
    fields = body.split(",")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(fields))
        match chance.randrange(4):
            case 0:
                fields[at] = chance.choice(FIELDS)
            case 1:
                fields.insert(at, chance.choice(fields))
            case 2:
                fields = fields[: max(at, 1)]
            case _:
                letters = list(fields[at] or "x")
                letters[chance.randrange(len(letters))] = chr(chance.randrange(32, 127))
                fields[at] = "".join(letters)
    return ",".join(fields)


def test_24000_spoiled_sentences_with_right_checksums_are_read_without_a_fault() -> None:
    chance, keeper, fixes = random.Random(6), FixKeeper(5.0), 0
    for number in range(SENTENCES):
        body = _spoiled(chance, chance.choice(SEEDS))
        told = read_sentence(sentence(body).decode(errors="replace").strip())
        if isinstance(told, Gga | Rmc):
            keeper.hear(told, float(number))
        if (fix := keeper.fix(float(number))) is not None:
            fixes += 1
            assert abs(fix.latitude_deg) <= 90.0
            assert abs(fix.longitude_deg) <= 180.0
            assert fix.hdop is None or 0.0 <= fix.hdop < 1e6
            assert fix.altitude_m is None or abs(fix.altitude_m) < float("inf")
    assert fixes > SENTENCES / 10  # else it tried nothing that matters


def test_any_bytes_in_any_pieces_leave_the_listening_whole() -> None:
    chance, keeper = random.Random(7), FixKeeper(5.0)
    listening = Listening(keeper, "COM3", 9600, 0.0)
    for number in range(CHUNKS):
        pieces = (
            sentence(chance.choice(SEEDS)),
            chance.randbytes(chance.randrange(200)),
            b"$GPGGA,",
            b"\r\n",
            b"$" * 99,
        )
        listening.feed(chance.choice(pieces)[: chance.randrange(1, 300)], number / 10.0)
        assert listening.health(number / 10.0).part is Part.LOCATION
    listening.feed(b"\r\n" + sentence(GGA) + sentence(RMC), CHUNKS / 10.0)
    assert keeper.fix(CHUNKS / 10.0) is not None


def test_what_is_kept_of_a_million_bytes_is_less_than_a_sentence() -> None:
    chance, framer = random.Random(8), Framer()
    for _ in range(500):
        framer.feed(bytes(chance.choices(b"$,*0123456789GPA", k=2000)))
        assert len(framer._rest) <= MOST_BYTES
