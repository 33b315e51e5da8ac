"""Words and sentences for everything that can be told to the operator."""

from __future__ import annotations

import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record import record_of
from dscope_gui.domain.station import Role
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.qt.widgets.reason_wording import cause_word, reason_of_record, reason_sentence
from dscope_gui.qt.widgets.wording import (
    answer_sign,
    answer_word,
    kind_word,
    limit_words,
    ok_word,
    role_word,
    zone_letter,
    zone_title,
)
from tests.hand_built import inspection


def test_everything_has_a_word_of_its_own() -> None:
    for words in (
        [answer_word(one) for one in Answer],
        [answer_sign(one) for one in Answer],
        [kind_word(one) for one in DefectKind],
        [role_word(one) for one in Role],
        [cause_word(one) for one in Cause],
        [ok_word(one) for one in (True, False, None)],
    ):
        assert all(words)
        assert len(set(words)) == len(words)


def test_every_cause_makes_a_whole_sentence() -> None:
    for cause in Cause:
        sentence = reason_sentence(Reason("?", cause, "cladding", "pit", "none > 5 µm", "6.9 µm", -1.9, ("P1",)))
        assert sentence
        assert not set("{}?") & set(sentence)


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (
            Reason("", Cause.TOO_LARGE, "cladding", "scratch", "none > 3 µm", "3.6 µm", -0.6, ("S1",)),
            "Scratch S1 in B cladding: 3.6 µm, allowed: none > 3 µm (0.6 µm too large)",
        ),
        (
            Reason("", Cause.TOO_LARGE, "core", "pit", "none", "1.002 µm", -0.002, ("P1",)),
            "Pit P1 in A core: 1.002 µm, allowed: none (0.002 µm too large)",
        ),
        (
            Reason("", Cause.TOO_MANY, "cladding", "pit", "5 from 2 to 5 µm", "6", None, tuple("abcdef")),
            "6 pits in B cladding (a, b, c, d and 2 more), allowed: 5 from 2 to 5 µm",
        ),
        (
            Reason("", Cause.TOO_MANY, "ring 2", "defects", "2 of any size", "3", None, ("P1", "C1", "C2")),
            "3 defects in ring 2 (P1, C1, C2), allowed: 2 of any size",
        ),
        (
            Reason("", Cause.GUARD_BAND, "cladding", "scratch", "none > 3 µm", "2.90 ± 0.60 µm", 0.1, ("S1",)),
            "Scratch S1 in B cladding: 2.90 ± 0.60 µm, allowed: none > 3 µm (within the guard band)",
        ),
        (
            Reason("", Cause.WRONG_CLADDING, limit="125 ± 2 µm", found="141.8 µm"),
            "Wrong part for this recipe: the fiber measures 141.8 µm, expected 125 ± 2 µm",
        ),
        (Reason("", Cause.NO_END_FACE), "No connector: insert one"),
    ],
)
def test_reasons_say_what_where_how_much_and_what_to_do(reason: Reason, sentence: str) -> None:
    assert reason_sentence(reason) == sentence


def test_a_stored_reason_says_the_same_as_the_fresh_one() -> None:
    found = inspection()
    [stored] = record_of(found)["verdict"]["reasons"]
    assert reason_sentence(reason_of_record(stored)) == reason_sentence(found.verdict.reasons[0])


def test_limits_stay_as_they_are_in_english_and_zones_of_a_rule_sets_own_keep_their_names() -> None:
    for wording in ("none > 3 µm", "5 from 2 to under 5 µm", "no limit", "2 of any size", "1 over 2 to 5 µm", ""):
        assert limit_words(wording) == wording
    assert zone_title("cladding") == "B cladding"
    assert zone_title("Tone 1") == zone_letter("Tone 1") == "Tone 1"
    assert zone_letter("outside") == "–"
