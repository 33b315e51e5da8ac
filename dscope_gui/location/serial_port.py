"""Opens serial ports, and says in a technician's words why one cannot be used."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import Final

import serial
from serial.tools import list_ports

READ_S: Final = 0.5
"""A read ends at the latest after so long, where the system cannot wake it."""

_HELD: Final = frozenset({errno.EAGAIN, errno.EBUSY, errno.EWOULDBLOCK})
_MISSING: Final = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO})
_NO_PORT: Final = frozenset({errno.ENOTTY, errno.EISDIR, errno.EINVAL})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM})


@dataclass(frozen=True, slots=True)
class Trouble:
    """`text` : what is wrong with a port. `hint` : what to do about it."""

    text: str
    hint: str


def open_port(device: str, baud: int) -> serial.Serial:
    """The port, which nobody else can open as long as it is; raises what the library and the system raise."""
    return serial.Serial(device, baud, timeout=READ_S, exclusive=True)


def why_not_open(device: str, error: Exception) -> Trouble:
    """What kept a port from being opened."""
    number = _number_of(error)
    if number in _MISSING:
        return Trouble(f"There is no serial port {device}", ports_that_are_here())
    if number in _HELD:
        return Trouble(
            f"Another program holds the port {device}",
            "End the other program, such as gpsd, ModemManager or a terminal",
        )
    if number in _FORBIDDEN:
        hint = "Add the user to the group dialout (sudo usermod -aG dialout USER) and log in again"
        return Trouble(f"This user may not open {device}", hint)
    if number in _NO_PORT:
        return Trouble(f"{device} is no serial port", ports_that_are_here())
    return Trouble(f"The port {device} cannot be opened: {error}", "Check its name and the speed of gps_baud")


def why_lost(device: str) -> Trouble:
    """What to say when an open port has broken."""
    return Trouble(f"The receiver at {device} is gone", "Check its cable; it is looked for again by itself")


def _number_of(error: BaseException) -> int | None:
    """The system's number of an error.

    Windows has it only in the text, and calls a port forbidden that another program holds; the serial library swallows
    that of the terminal driver, which then is in the error before.
    """
    text = str(error)
    if "PermissionError" in text:
        return errno.EBUSY
    if "FileNotFoundError" in text:
        return errno.ENOENT
    numbers = (number for number in (getattr(error, "errno", None), *error.args) if isinstance(number, int))
    found = next(numbers, None)
    return _number_of(error.__context__) if found is None and error.__context__ is not None else found


def ports_that_are_here() -> str:
    """Which serial ports there are, in a sentence."""
    found = sorted(f"{port.device}{_description(port.description)}" for port in list_ports.comports())
    return f"Ports that are here: {', '.join(found)}" if found else "No port is here at all: plug in the receiver"


def _description(told: str | None) -> str:
    return "" if told in (None, "", "n/a") else f" ({told})"
