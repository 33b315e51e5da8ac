"""Who signs for a step on the command line: a name of this station's users, and its PIN."""

from __future__ import annotations

import getpass
import sys

from dscope_gui.cli.console import say
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings.users import Users
from dscope_gui.workstation.clock import SystemClock


def signed_by(name: str, what: str) -> Person:
    """The person of that name, once the PIN was right.

    Parameters
    ----------
    what : is signed, as it is said before the PIN is asked.

    Raises
    ------
    WrongUse
        Nobody of that name works here, there is no PIN, or it is wrong, or was wrong too often.
    """
    users = Users(data_folder(), SystemClock())
    role = users.role_of(name)
    if role is None:
        known = [other for one in Role for other in users.names(one)]
        raise WrongUse(f"There is nobody called {name!r} at this station", did_you_mean(name, known))
    if not users.has_pin(name):
        raise WrongUse(f"{name} ({role.value}) has no PIN and cannot sign", "Ask somebody of QA")
    if (wait_s := users.wait_s(name)) > 0:
        raise WrongUse(f"The PIN of {name} was wrong too often", f"Try again in {wait_s:.0f} s")
    say(what)
    if not users.check_pin(name, _typed(name)).is_right:
        raise WrongUse(f"This is not the PIN of {name}", "Nothing was changed")
    return Person(name, role)


def _typed(name: str) -> str:
    """Hidden on a terminal; a script may write it into the command's input."""
    prompt = f"PIN of {name}: "
    if sys.stdin.isatty():
        return getpass.getpass(prompt, stream=sys.stderr)
    return sys.stdin.readline().rstrip("\n")
