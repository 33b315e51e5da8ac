"""Reads JSON that people or other programs wrote, and refuses what no file of this program can hold."""

from __future__ import annotations

import json
import re
from typing import Any, Final

_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")
"""Where half a character of UTF-16 may stand alone; whole ones are written so too."""


def json_of(text: str) -> Any:
    """The content of a JSON text.

    Raises
    ------
    json.JSONDecodeError
        It is no JSON; the error names line and column.
    ValueError
        It is JSON that cannot be kept or shown: nested too deeply, a number of thousands of digits, half a character.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError:
        raise
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except ValueError as error:
        raise ValueError("a number has too many digits") from error
    if _HALF.search(text) and _holds_half_a_character(content):
        raise ValueError("a text holds half a character (\\ud800 to \\udfff)")
    return content


def _holds_half_a_character(content: Any) -> bool:
    try:
        json.dumps(content, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
