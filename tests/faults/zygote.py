"""A program that has everything imported already and forks others, each of which lives and dies at once.

python -m tests.faults.zygote

One line of JSON asks for a child; its number is answered. "reap" waits for its end, and the status is answered.
"""

from __future__ import annotations

import importlib
import json
import os
import select
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, Final

_PATIENCE_S: Final = 120.0
IMPORTED: Final = (
    "tests.faults.works.capturing",
    "tests.faults.works.storing",
    "tests.faults.works.reporting",
    "tests.faults.works.exporting",
    "tests.faults.works.releasing",
    "tests.faults.works.labelling",
    "tests.faults.kinds.disk",
    "alembic.command",
    "alembic.script",
)
"""What a child would otherwise spend a second on."""


class Child:
    """A forked program. Killed by the real signal; its number stays its own until `end`."""

    def __init__(self, zygote: Zygote, pid: int, said: Path) -> None:
        self._zygote, self._pid, self._said = zygote, pid, said
        self._handle = os.pidfd_open(pid)
        self.was_killed = False

    def has_ended(self, within_s: float = 0.0) -> bool:
        """Whether it ends in that time."""
        return bool(select.select([self._handle], [], [], within_s)[0])

    def kill(self) -> None:
        self.was_killed = True
        signal.pidfd_send_signal(self._handle, signal.SIGKILL)

    def end(self, patience_s: float = _PATIENCE_S) -> str:
        """Wait for its end; returns what went wrong, nothing where it ended by itself or was killed by us."""
        is_stuck = not self.has_ended(patience_s)
        if is_stuck:
            self.kill()
        status = int(self._zygote.ask("reap"))
        os.close(self._handle)
        if is_stuck:
            return f"the program did not end within {patience_s:g} s"
        if status == 0 or (self.was_killed and status == -signal.SIGKILL):
            return ""
        said = self._said.read_text("utf-8", "replace").strip().splitlines()
        return f"the program ended with {status}: {said[-1] if said else 'without a word'}"


class Zygote:
    """Used within `with`."""

    def __init__(self) -> None:
        words = [sys.executable, "-m", "tests.faults.zygote"]
        self._process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n", "the zygote did not start"

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE_S)
        self._process.stdout.close()

    def start(self, function: str, *arguments: Any, said: Path) -> Child:
        """Call `module:function` in a child of its own.

        Parameters
        ----------
        arguments : as JSON can write them.
        said : file for what the child prints.
        """
        asked = json.dumps({"function": function, "arguments": arguments, "said": str(said)})
        return Child(self, int(self.ask(asked)), said)

    def ask(self, line: str) -> str:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def main() -> None:
    import cv2  # noqa: PLC0415 - whoever only talks to this program is spared it

    cv2.setNumThreads(1)  # threads do not survive a fork
    for name in IMPORTED:
        importlib.import_module(name)
    _tell("ready")
    child = 0
    for line in sys.stdin:
        if line == "reap\n":
            _tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
            continue
        child = os.fork()
        if child == 0:
            _live(**json.loads(line))
        _tell(child)


def _tell(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _live(function: str, arguments: list[Any], said: str) -> None:
    """Never returns."""
    code = 1
    try:
        _redirect(said)
        module, _, name = function.partition(":")
        getattr(importlib.import_module(module), name)(*arguments)
        code = 0
    except BaseException:  # noqa: BLE001 - top of a process, which must not go on as the one that forks
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _redirect(said: str) -> None:
    output = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    for stream in (1, 2):
        os.dup2(output, stream)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)


if __name__ == "__main__":
    main()
