"""Sentences are cut out of whatever comes, and no more is kept than one sentence may have."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.location.framing import MOST_BYTES, Framer
from tests.location.receivers import GGA, RMC, sentence


def texts(*chunks: bytes) -> list[str]:
    framer = Framer()
    return [text for chunk in chunks for text in framer.feed(chunk)]


@pytest.fixture(scope="module")
def whole() -> list[str]:
    return [sentence(body).decode().strip() for body in (GGA, RMC)]


def test_two_sentences_in_one_read_are_two(whole: list[str]) -> None:
    assert texts(sentence(GGA) + sentence(RMC)) == whole


@given(cuts=st.lists(st.integers(0, 150), max_size=12))
def test_wherever_reads_are_cut_the_sentences_are_the_same(cuts: list[int]) -> None:
    stream = sentence(GGA) + sentence(RMC)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    pieces = [stream[start:end] for start, end in pairwise(edges)]
    assert texts(*pieces) == texts(stream)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\n\r\n"])
def test_any_line_end_will_do(end: bytes, whole: list[str]) -> None:
    assert texts(sentence(GGA).strip() + end, sentence(RMC).strip() + end) == whole


@pytest.mark.parametrize(
    "noise",
    [
        b"\xb5\x62\x01\x07\x5c\x00\n\x00\xff",
        b"\x00" * 1000,
        b"$GPGGA,0927",
        b"$" * 300,
        b"half*11\r\n",
        b"!AIVDM,1,1*00\r\n",
    ],
)
def test_noise_before_a_sentence_is_cut_off(noise: bytes, whole: list[str]) -> None:
    assert texts(noise + sentence(GGA))[-1:] == whole[:1]


def test_a_line_that_never_ends_is_forgotten_and_the_next_sentence_is_heard(whole: list[str]) -> None:
    framer = Framer()
    for _ in range(2000):
        assert framer.feed(b"$GPGGA,092750.00,4807.0380,N," * 40) == []
    assert framer.feed(b"\r\n" + sentence(RMC))[1:] == whole[1:]


def test_a_sentence_of_more_than_the_most_bytes_is_none() -> None:
    assert texts(b"$" + b"1" * MOST_BYTES + b"\r\n") == []
    assert texts(b"$" + b"1" * (MOST_BYTES - 1) + b"\r\n") != []


@pytest.mark.parametrize("inside", [b"\x80", b"\x00", b"\x1b", b"\xc2\xb5"])
def test_a_sentence_with_binary_inside_is_none(inside: bytes) -> None:
    assert texts(b"$GPGGA," + inside + b",1*00\r\n") == []
