"""JSON as it is read: everything that can be kept comes back, nothing else is let through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.domain.json_text import json_of

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(_TEXTS, inner),
    max_leaves=20,
)


@given(_VALUES, st.booleans())
def test_whatever_can_be_kept_is_read_as_it_is(value: Any, ascii_only: bool) -> None:
    assert json_of(json.dumps(value, ensure_ascii=ascii_only)) == value


@given(_VALUES, st.characters(categories=["Cs"]))
def test_half_a_character_anywhere_is_refused(value: Any, half: str) -> None:
    for strange in ([value, half], {"key": {half: value}}):
        with pytest.raises(ValueError, match="half a character"):
            json_of(json.dumps(strange))


def test_a_character_of_two_halves_is_one() -> None:
    assert json_of(r'"\ud83d\ude00"') == "\U0001f600"


@pytest.mark.parametrize(("text", "said"), [("[" * 100_000, "deeply"), ("1" * 5000, "digits"), ("{", "Expecting")])
def test_what_is_no_json_for_us_is_told_why(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        json_of(text)
