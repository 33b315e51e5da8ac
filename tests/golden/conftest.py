"""The engine over the labelled real pictures, once for all tests."""

from __future__ import annotations

import pytest

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.record import Record
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.labelled_set import inspect_labelled
from dscope_gui.workstation.setup import InspectionSetup
from tests.conftest import GoldenPictures


@pytest.fixture(scope="session")
def records(golden: GoldenPictures) -> tuple[Record, ...]:
    """Records of all labelled pictures with the default profile, in order of their names."""
    config = load_config()
    setup = InspectionSetup(
        profile=config.default_profile,
        request=ExamineRequest(config.profile(config.default_profile)),
        rule_set=load_rule_set(config.default_rules),
        software=Software("test", "0" * 64),
    )
    found = [record for _, record in inspect_labelled(golden.folder, setup, SystemClock(), LocalPool(1))]
    return tuple(sorted(found, key=lambda record: record["image"]["path"]))
