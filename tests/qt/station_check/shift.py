"""A station whose production waits for its check, and the hands that do it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import CheckResult, StepResult
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.station_check import CheckPresenter, CheckScreen
from dscope_gui.qt.station_check.state import Phase
from dscope_gui.settings import load_config
from dscope_gui.settings.field_faults import flat
from tests.qt.hands import click
from tests.qt.operated import Operated

FIBER = "om4-50-125"
PART = "LC-PC-OM4"


def require_check(data: Path, **changes: Any) -> None:
    """Production waits for a green check from the next start on; further settings of the section as they are given."""
    check = {"required": True, "steps": quick_steps(), **changes}
    settings = {"workstation": {"station_check": check}}
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def quick_steps() -> list[dict[str, Any]]:
    """Those that the program comes with, but that one painted frame is enough."""
    steps: list[dict[str, Any]] = flat(load_config().workstation)["station_check.steps"]
    return [{**step, "frames": 1} if "frames" in step else step for step in steps]


@contextmanager
def opened() -> Iterator[Shift]:
    """The window as it opens with the data folder as it is."""
    operated = Operated()
    try:
        operated.spin(lambda: operated.is_live)
        operated.close_first_run_card()
        yield Shift(operated)
    finally:
        operated.close()


class Shift:
    """The hands on the screen of the station check."""

    def __init__(self, operated: Operated) -> None:
        self.operated = operated
        for name in (ScreenName.STATION_CHECK, ScreenName.INSPECT):  # a screen is built when it is first shown
            operated.window.show_screen(name)
        self.screen: CheckScreen = operated.window.findChildren(CheckScreen)[0]
        self.presenter: CheckPresenter = operated.window.findChildren(CheckPresenter)[0]

    @property
    def is_locked(self) -> bool:
        return not self.operated.presenter.state.lock.is_open

    def put_in(self, condition: Condition) -> None:
        self.operated.simulated.insert(FIBER, 5, condition=condition)
        self.see_it()

    def see_it(self) -> None:
        """Wait until the camera shows what stands before it now."""
        shown = self.operated.frames_shown
        self.operated.spin(lambda: self.operated.frames_shown > shown + 1)

    def begin(self) -> None:
        self.operated.window.show_screen(ScreenName.STATION_CHECK)
        click(self.screen.check.start.start)
        self.wait_for(Phase.WAITING)

    def measure(self) -> StepResult:
        """The step in hand, with what lies under the microscope."""
        click(self.screen.check.step.measure)
        self.wait_for(Phase.MEASURED)
        result = self.presenter.state.result
        assert result is not None
        return result

    def go_on(self) -> None:
        click(self.screen.check.step.next)

    def do_check(self, before: dict[str, Callable[[], None]] | None = None) -> CheckResult:
        """A whole check; `before` says what hands do before the step of that name is measured."""
        hands = before or {}
        self.begin()
        while True:
            step = self.presenter.state.step
            assert step is not None
            hands.get(step.name, lambda: None)()
            self.measure()
            self.go_on()
            if self.presenter.state.phase is not Phase.WAITING:
                break
        self.wait_for(Phase.FINISHED)
        check = self.presenter.state.check
        assert check is not None
        return check

    def wait_for(self, phase: Phase) -> None:
        self.operated.spin(lambda: self.presenter.state.phase is phase)

    def become(self, role: Role) -> None:
        self.operated.shell.access.set_new_pin(role, "2468")
        self.operated.spin(lambda: self.operated.shell.access.role is role)
