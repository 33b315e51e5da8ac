"""Exit codes, and errors as one clear line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import IntEnum
from typing import Final

import typer

from dscope_gui.cli.console import say
from dscope_gui.errors import DScopeError

TRACEBACK: Final = "DSCOPE_TRACEBACK"
"""Set in the environment, it lets faults of the program through with all their lines."""


class ExitCode(IntEnum):
    DONE = 0
    """Also with fail verdicts: a fail is a result, not an error."""
    NOTHING_INSPECTED = 1
    WRONG_USE = 2
    INCOMPLETE = 3
    """Some pictures could not be read or written, or the user stopped the program."""


def exit_code_of(command: Callable[[], object]) -> int:
    """Run a command line; every expected error becomes one line on stderr and an exit code."""
    try:
        code = command()
        sys.stdout.flush()
        return code if isinstance(code, int) else ExitCode.DONE
    except typer.Exit as leave:
        return leave.exit_code
    except DScopeError as error:
        say(f"dscope: {error}")
        return ExitCode.WRONG_USE
    except typer.TyperException as error:
        said = error.format_message()
        say(f"dscope: {said if said.endswith(('?', '.')) else f'{said}.'} 'dscope --help' shows what there is.")
        return ExitCode.WRONG_USE
    except (typer.Abort, KeyboardInterrupt):
        say("dscope: stopped")
        return ExitCode.INCOMPLETE
    except BrokenPipeError:
        # Whoever read our output has left, as in `dscope … | head`; there is nobody to tell.
        _give_up_output()
        return ExitCode.DONE
    except OSError as error:
        _give_up_what_cannot_be_written()
        say(f"dscope: {error.filename or 'the system refused'}: {error.strerror or error}")
        return ExitCode.WRONG_USE
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        say(f"dscope: the program itself failed: {type(error).__name__}: {error}. {TRACEBACK}=1 shows where.")
        return ExitCode.NOTHING_INSPECTED


def _give_up_what_cannot_be_written() -> None:
    """Python writes what is left when it ends, and would end with a code and words of its own where that fails."""
    try:
        sys.stdout.flush()
    except OSError:
        _give_up_output()


def _give_up_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
