"""A technician who looks after the stream, and a production line that asks it."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.station import Role
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.stream import StreamKeeper, StreamScreen
from tests.qt.operated import Operated

PATIENCE_S = 20.0
_SEED = 4


@dataclass(frozen=True, slots=True)
class Answered:
    """`content` : the record, or the fault."""

    status: int
    content: dict[str, Any]


class Watched:
    def __init__(self, operated: Operated, data_folder: Path) -> None:
        self.operated, self.data_folder = operated, data_folder

    @cached_property
    def screen(self) -> StreamScreen:
        return self.operated.window.findChildren(StreamScreen)[0]

    @cached_property
    def keeper(self) -> StreamKeeper:
        return self.operated.window.findChildren(StreamKeeper)[0]

    def be_technician(self) -> None:
        self.operated.window.set_role(Role.TECHNICIAN)

    def show(self, name: ScreenName = ScreenName.STREAM) -> None:
        self.operated.window.show_screen(name)

    def pick_part(self) -> None:
        """With such a part under the microscope, sharp and scratched."""
        recipe = next(iter(self.operated.running.workstation.recipes.values()))
        self.operated.presenter.pick_part(recipe.part)
        self.operated.simulated.insert(recipe.fiber, _SEED, condition=Condition.SCRATCHED)

    def wait_for_verdict(self) -> None:
        self.operated.spin(lambda: self.screen.side.card.texts.answer is not None)

    def wait_until_served(self) -> str:
        """The address of the page."""
        self.operated.spin(lambda: bool(self.keeper.facts().address))
        return self.keeper.facts().address

    def saved(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads((self.data_folder / "settings.json").read_text(encoding="utf-8"))
        return content

    def line_asks(self, serial: str, *, part: str | None = None) -> Answered:
        """A production line sends a serial number and waits, while the window lives on."""
        address = self.wait_until_served()
        with ThreadPoolExecutor(1) as thread:
            asked = thread.submit(_post, f"{address}api/v1/judge", {"serial": serial, "part": part})
            self.operated.spin(asked.done, PATIENCE_S)
        return asked.result()

    def line_begins_to_ask(self, thread: ThreadPoolExecutor, serial: str) -> Future[Answered]:
        """The same without waiting for the answer."""
        return thread.submit(_post, f"{self.wait_until_served()}api/v1/judge", {"serial": serial, "part": None})


def _post(address: str, content: dict[str, Any]) -> Answered:
    wanted = {name: value for name, value in content.items() if value is not None}
    body, kind = json.dumps(wanted).encode(), {"content-type": "application/json"}
    request = urllib.request.Request(address, body, kind, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return Answered(answer.status, json.load(answer))
    except urllib.error.HTTPError as refusal:
        with refusal:
            return Answered(refusal.code, json.load(refusal))
