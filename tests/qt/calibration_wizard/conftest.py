"""A technician before the real window; the simulated camera has a small sensor, which is as good and quicker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.cameras import registry
from dscope_gui.cameras.simulator import NAME, SimulatedCamera
from tests.qt.calibration_wizard.technician import SENSOR, Technician
from tests.qt.operated import Operated


@pytest.fixture
def technician(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Technician]:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    width, height = SENSOR
    monkeypatch.setitem(registry._BUILDERS, NAME, lambda _, clock: SimulatedCamera(clock, width=width, height=height))
    window = Operated()
    window.spin(lambda: window.is_live)
    window.close_first_run_card()
    yield Technician(window, tmp_path)
    window.close()
