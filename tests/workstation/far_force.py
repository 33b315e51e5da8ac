"""A force that sees none of our files, in this process: everything that goes there and back is pickled."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field

from dscope_gui.protocols.work import Given, Made


@dataclass
class FarForce:
    """Implements `protocols.WorkForce`.

    Parameters
    ----------
    deadly : pickled tasks that hold one of these words take down whoever does them.
    sent : all that was sent, to look for what must not be in it.
    """

    deadly: tuple[bytes, ...] = ()
    sent: list[bytes] = field(default_factory=list)

    @property
    def sees_our_files(self) -> bool:
        return False

    def do_all(
        self, tasks: Iterable[Given], do: Callable[[Given], Made], *, on_death: Callable[[Given], Made]
    ) -> Generator[Made, None, None]:
        self.sent.append(pickle.dumps(do))
        there: Callable[[Given], Made] = pickle.loads(self.sent[0])
        for task in tasks:
            packed = pickle.dumps(task)
            self.sent.append(packed)
            if any(word in packed for word in self.deadly):
                yield on_death(task)
            else:
                yield pickle.loads(pickle.dumps(there(pickle.loads(packed))))
