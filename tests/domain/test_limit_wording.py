"""Bands of sizes in the words of acceptance tables, read and written."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from dscope_gui.domain.limit import Limit
from dscope_gui.domain.limit_wording import NoWording, read_wording

sizes = st.floats(min_value=0.001, max_value=5000.0) | st.integers(1, 500).map(lambda tenth: tenth / 10)


@st.composite
def bands(draw: st.DrawFn) -> Limit:
    start, end = draw(st.sampled_from(["", "gt", "ge"])), draw(st.sampled_from(["", "lt", "le"]))
    ends = {name: draw(sizes) for name in (start, end) if name}
    try:
        return Limit.model_validate({**ends, "max": draw(st.none() | st.integers(0, 99)), "source": "drawn"})
    except ValidationError:
        assume(False)
        raise


@given(bands())
def test_what_is_written_is_read_back_to_the_same_band(band: Limit) -> None:
    assert read_wording(band.wording).limit("drawn") == band


@pytest.mark.parametrize(
    ("typed", "wording"),
    [
        ("none > 3 µm", "none > 3 µm"),
        ("none>3", "none > 3 µm"),
        ("0 over 3 um", "none > 3 µm"),
        ("5 from 2 to 5 µm", "5 from 2 to 5 µm"),
        ("5 from 2 µm to 5 µm", "5 from 2 to 5 µm"),
        ("5 2-5", "5 from 2 to 5 µm"),
        ("any < 2 µm", "no limit < 2 µm"),
        ("No limit ≤ 2,5 µm", "no limit ≤ 2.5 µm"),
        ("4 over 2 to under 7", "4 over 2 to under 7 µm"),
        ("none", "none"),
        ("any", "no limit"),
        ("3 of any size", "3 of any size"),
        ("none at least 10", "none ≥ 10 µm"),
        ("2 up to 5", "2 ≤ 5 µm"),
    ],
)
def test_words_that_people_use_are_understood(typed: str, wording: str) -> None:
    assert read_wording(typed).limit("typed").wording == wording


@pytest.mark.parametrize("typed", ["", "3 µm", "none > ", "nonsense", "5 to", "none > 3 µm or so", "-1 > 3", "1.5 > 3"])
def test_what_is_no_band_is_refused(typed: str) -> None:
    with pytest.raises(NoWording):
        read_wording(typed)
