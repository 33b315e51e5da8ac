"""What is said of a port that cannot be opened, on Linux and on Windows."""

from __future__ import annotations

import errno

import pytest
import serial
from serial.tools import list_ports

from dscope_gui.location.serial_port import why_not_open


@pytest.fixture(autouse=True)
def _no_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_ports, "comports", list)


def _windows(text: str) -> serial.SerialException:
    """The library knows only the words of Windows."""
    return serial.SerialException(f"could not open port 'COM3': {text}")


@pytest.mark.parametrize(
    ("error", "said", "hint"),
    [
        (serial.SerialException(errno.ENOENT, "x"), "There is no serial port COM3", "No port is here at all"),
        (serial.SerialException(errno.ENXIO, "x"), "There is no serial port COM3", "plug in"),
        (serial.SerialException(errno.EAGAIN, "x"), "Another program holds the port COM3", "End the other"),
        (serial.SerialException(errno.EBUSY, "x"), "Another program holds the port COM3", "End the other"),
        (serial.SerialException(errno.EACCES, "x"), "This user may not open COM3", "group dialout"),
        (serial.SerialException(errno.ENOTTY, "x"), "COM3 is no serial port", "No port is here"),
        (_windows("FileNotFoundError(2, 'The system cannot find the file.', None, 2)"), "There is no", "plug in"),
        (_windows("PermissionError(13, 'Access is denied.', None, 5)"), "Another program holds", "End the other"),
        (ValueError("Failed to set custom baud rate (12345)"), "cannot be opened: Failed to set", "gps_baud"),
    ],
)
def test_each_reason_has_its_words_and_a_hint(error: Exception, said: str, hint: str) -> None:
    trouble = why_not_open("COM3", error)
    assert said in trouble.text
    assert hint in trouble.hint
