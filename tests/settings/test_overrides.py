"""Single settings changed for one run."""

from __future__ import annotations

import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.settings import Config, load_config, with_overrides

PROFILE = "deep_inspection"


@pytest.fixture(scope="module")
def config() -> Config:
    return load_config()


def test_a_change_reaches_its_setting_and_no_other(config: Config) -> None:
    changed = with_overrides(config, PROFILE, ["fuse.threshold.kind=otsu", "detect.methods.lei=null"]).profile(PROFILE)
    assert changed.fuse.threshold.kind == "otsu"
    assert changed.detect.methods.lei is None
    assert changed.locate == config.profile(PROFILE).locate


def test_the_configuration_itself_stays_as_it_was(config: Config) -> None:
    with_overrides(config, PROFILE, ["fuse.threshold.final=0.5"])
    assert config == load_config()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("fuse.treshold.kind=otsu", "Did you mean threshold?"),
        ("fuse.threshold.kind", "gives no value"),
        ("fuse.threshold.kind=magic", "fuse.threshold.kind"),
        ("fuse.threshold.kind.deeper=1", "there is no setting"),
    ],
)
def test_a_change_that_cannot_be_meant_is_refused_by_name(config: Config, change: str, said: str) -> None:
    with pytest.raises(WrongUse, match=said.replace("?", r"\?")):
        with_overrides(config, PROFILE, [change])
