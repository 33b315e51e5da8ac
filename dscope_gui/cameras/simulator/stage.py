"""What stands under the simulated camera and how it is set, changed from any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from dscope_gui.cameras.simulator.connectors import Condition, Connector, PartName, make_connector, wiped
from dscope_gui.cameras.simulator.sensor_dust import SensorSpeck
from dscope_gui.simulator import BlankGlass, Glass

_DEMONSTRATION: Final = tuple(condition for condition in Condition if condition is not Condition.RANDOM)
_USUAL: Final = "sm-9-125"


@dataclass(frozen=True, slots=True)
class Scenery:
    """All that the picture depends on besides the camera's own settings.

    Parameters
    ----------
    connector : None when none is inserted.
    glass : what lies there instead of a connector: a dot target, a blank surface, or nothing.
    focus_um : distance from the sharp position.
    light : 1 is right.
    plugged_in : whether the camera's cable is.
    specks : dust on the sensor, whatever lies under the microscope.
    uneven : how much brighter the lamp shines on one side than in the middle, as a share, with soft shadows besides.
    """

    connector: Connector | None
    focus_um: float = 0.0
    light: float = 1.0
    plugged_in: bool = True
    glass: Glass | None = None
    specks: tuple[SensorSpeck, ...] = ()
    uneven: float = 0.0


class Stage:
    """The controls. Each swaps one small frozen state under a lock, draws nothing and returns at once."""

    def __init__(self, seed: int) -> None:
        self._lock = threading.Lock()
        self._seed = seed
        self._seeds = 0
        self._shown = 0
        self._box: list[Connector] = []
        self._scenery = Scenery(None)
        self.insert_next()

    @property
    def scenery(self) -> Scenery:
        """How it stands now."""
        with self._lock:
            return self._scenery

    def insert(
        self, part: PartName = None, seed: int | None = None, *, condition: Condition = Condition.RANDOM
    ) -> Connector:
        """Put in a connector of that fiber; without a seed another one each time.

        Raises
        ------
        WrongUse : no such fiber can be drawn.
        """
        connector = make_connector(part, self._new_seed() if seed is None else seed, condition)
        self._change(lambda old: replace(old, connector=connector, glass=None))
        return connector

    def insert_next(self, part: PartName = None) -> Connector:
        """Put in the next connector: first those of the demonstration, then random ones."""
        with self._lock:
            number, self._shown = self._shown, self._shown + 1
        condition = _DEMONSTRATION[number] if number < len(_DEMONSTRATION) else Condition.RANDOM
        connector = self.insert(part or _USUAL, condition=condition)
        with self._lock:
            self._box.append(connector)
        return connector

    @property
    def box(self) -> tuple[Connector, ...]:
        """What `insert_next` has put in so far, as it was then: nothing that was done to it since."""
        with self._lock:
            return tuple(self._box)

    def insert_again(self, place: int) -> None:
        """Put in once more what lies at a place of the box."""
        connector = self.box[place]
        self._change(lambda old: replace(old, connector=connector, glass=None))

    def begin_again(self) -> None:
        """Let `insert_next` start the demonstration over."""
        with self._lock:
            self._shown = 0

    def remove(self) -> None:
        """Take out whatever is there."""
        self._change(lambda old: replace(old, connector=None, glass=None))

    def lay(self, glass: Glass) -> None:
        """Put a dot target or a blank surface there instead of a connector."""
        self._change(lambda old: replace(old, connector=None, glass=glass))

    def lay_blank(self, blank: BlankGlass) -> None:
        """Put a blank there; where the same one lies already, it is shifted by hand."""
        self._change(lambda old: replace(old, connector=None, glass=_shifted(old.glass, blank)))

    def set_own_dirt(self, specks: tuple[SensorSpeck, ...]) -> None:
        """Dust on the sensor; empty cleans it."""
        self._change(lambda old: replace(old, specks=specks))

    def set_uneven(self, uneven: float) -> None:
        """Turn the lamp aside and smear its window: 0 is as it should be, 0.3 leaves one side rather dark."""
        self._change(lambda old: replace(old, uneven=uneven))

    def wipe(self) -> None:
        """Clean what is inserted: dirt goes or moves, damage stays."""
        self._change(lambda old: old if old.connector is None else replace(old, connector=wiped(old.connector)))

    def set_focus_um(self, focus_um: float) -> None:
        """Turn away from the sharp position, which is 0."""
        self._change(lambda old: replace(old, focus_um=focus_um))

    def set_light(self, light: float) -> None:
        """1 is right, 0.2 dark; 3 saturates."""
        self._change(lambda old: replace(old, light=max(light, 0.0)))

    def pull_cable(self) -> None:
        self._change(lambda old: replace(old, plugged_in=False))

    def plug_in(self) -> None:
        self._change(lambda old: replace(old, plugged_in=True))

    def _new_seed(self) -> int:
        with self._lock:
            self._seeds += 1
            return self._seed + self._seeds

    def _change(self, changed: Callable[[Scenery], Scenery]) -> None:
        with self._lock:
            self._scenery = changed(self._scenery)


def _shifted(lies_there: Glass | None, blank: BlankGlass) -> BlankGlass:
    if isinstance(lies_there, BlankGlass) and replace(lies_there, shift=blank.shift) == blank:
        return replace(lies_there, shift=lies_there.shift + 1)
    return blank
