"""What the program says on the terminal: answers on stdout, everything else on stderr."""

from __future__ import annotations

import sys
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

VERDICT_STYLE: Final = {"PASS": "bold green", "FAIL": "bold red", "NOT INSPECTABLE": "bold yellow"}
VERDICT_SIGN: Final = {"PASS": "✓", "FAIL": "✗", "NOT INSPECTABLE": "!"}
_NARROWEST_PIPE: Final = 160
"""Columns of a table that goes into a file, where there is no terminal to ask."""


def answers() -> Console:
    """For results; wide where they go into a file or a pipe."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else _NARROWEST_PIPE)


def remarks() -> Console:
    """For warnings, errors and progress."""
    return Console(stderr=True, highlight=False)


def say(line: str) -> None:
    """One line of plain text to stderr; never taken for markup, never broken into several."""
    print(one_line(line), file=sys.stderr)  # noqa: T201 - this is the place where the program speaks


def plain(text: str, style: str = "") -> Text:
    """Text that is shown as it is, whatever brackets a file name holds."""
    return Text(one_line(text), style=style)


def one_line(text: str) -> str:
    """The text without line breaks and terminal control codes, which file names may hold too."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def table(*heads: str) -> Table:
    made = Table(header_style="bold", box=None, pad_edge=False)
    for head in heads:
        made.add_column(head, overflow="fold")
    return made


def tolerate_any_terminal() -> None:
    """A terminal that cannot show µ or ✓ gets a question mark instead of a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
