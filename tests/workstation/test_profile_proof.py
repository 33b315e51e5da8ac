"""A profile that overlooks what nobody may overlook judges nothing, and says so by its name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.cli.inspect_options import InspectOptions, setup_of
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.settings import Config, load_config, load_recipes
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.profile_proof import proven
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.setups import Setups


def with_settings(changes: Mapping[str, object]) -> Config:
    """The shipped configuration, but for some settings of its quick profile."""
    config = load_config()
    content: dict[str, Any] = config.profile("fast_scan").model_dump(mode="json")
    for path, value in changes.items():
        *sections, name = path.split(".")
        place = content
        for section in sections:
            place = place[section]
        assert name in place
        place[name] = value
    return config.model_copy(update={"profiles": config.profiles | {"fast_scan": Profile.model_validate(content)}})


@pytest.mark.parametrize("name", ["fast_scan", "deep_inspection", "published_do2mr_lei"])
def test_every_shipped_profile_sees_what_nobody_may_miss(name: str) -> None:
    config = load_config()
    assert proven(config, name) is config.profiles[name]


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (
            "fuse.threshold.final",
            900.0,
            r"fast_scan: .* too small: scratch of 5 µm \(core\), pit of",
        ),
        ("fuse.candidates.most", 1, r"fast_scan: .* lost"),
        ("flatten.crop.outer_radius", 1.1, r"fast_scan: .* lost .*: contamination of \d+ µm \(contact\)"),
        ("budget.forms.contamination.diameter.share", 1.0, r"fast_scan: .* too small: .*pit of 10 µm"),
        ("locate.choice.max_axis_ratio", 0.1, r"fast_scan\.locate: .* not found where it lies"),
    ],
)
def test_settings_that_turn_the_search_off_are_refused_before_anything_is_judged(
    path: str, value: object, said: str
) -> None:
    with pytest.raises(ConfigurationInvalid, match=rf"^profiles\.{said}") as refusal:
        proven(with_settings({path: value}), "fast_scan")
    assert "Take back what was changed" in refusal.value.hint


def test_a_profile_for_end_faces_that_fill_the_picture_is_proven_on_one() -> None:
    large = with_settings({"locate.hough.min_radius": 0.6, "locate.contour.min_area": 0.3})
    assert proven(large, "fast_scan") is large.profiles["fast_scan"]


def test_a_step_that_stumbles_over_its_settings_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_given: object) -> None:
        raise IndexError("index 0 is out of bounds")

    monkeypatch.setattr("dscope_gui.engine.pipeline.fuse", stumble)
    with pytest.raises(ConfigurationInvalid, match=r"profiles\.fast_scan\.fuse: the program fails .*out of bounds"):
        proven(with_settings({"fuse.threshold.final": 0.91}), "fast_scan")


def test_an_unknown_profile_is_named() -> None:
    with pytest.raises(WrongUse, match="no profile 'slow'"):
        proven(load_config(), "slow")


def test_neither_the_station_nor_a_batch_judges_with_a_blind_profile() -> None:
    blind = with_settings({"fuse.threshold.final": 900.0})
    setups = Setups(blind, load_recipes(), Ruler(blind.workstation, SystemClock()))
    assert setups.judging("LC-PC-OM4").profile == "deep_inspection"
    with pytest.raises(ConfigurationInvalid, match=r"profiles\.fast_scan: "):
        setups.live("LC-PC-OM4")
    with pytest.raises(ConfigurationInvalid, match=r"profiles\.fast_scan: "):
        setup_of(InspectOptions((Path("a.png"),), None, profile="fast_scan"), blind)
