"""How often something may be done."""

from __future__ import annotations


class Throttle:
    """At most so often a second on the average.

    What comes a little early because of an uneven camera is let through where the one before was late: there is credit
    for one turn. Used by one thread.
    """

    def __init__(self, most_per_s: float) -> None:
        self._period_s = 1.0 / most_per_s
        self._due_s: float | None = None

    def admits(self, now_s: float) -> bool:
        """Whether it may be done now; it then counts as done."""
        if self._due_s is None:
            self._due_s = now_s
        if now_s < self._due_s:
            return False
        self._due_s = max(self._due_s, now_s - self._period_s) + self._period_s
        return True

    def left_s(self, now_s: float) -> float:
        """Until it may be done again."""
        return 0.0 if self._due_s is None else max(0.0, self._due_s - now_s)
