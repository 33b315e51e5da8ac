"""Reads JSON files that people write, and says in one line what is wrong with them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from dscope_gui.domain.json_text import json_of
from dscope_gui.domain.realtime_checks import NEEDED, NUMBER, PAIR, UNUSABLE
from dscope_gui.errors import ConfigurationInvalid

_OWN_SENTENCES: Final = frozenset({"value_error", NEEDED, UNUSABLE})
"""Faults that this program words itself: they name what is wrong, and a secret is not repeated."""
_AFTERTHOUGHT: Final = " after validation"
_TAGS: Final = "expected tags: "
"""Words of the library about itself, as is `tuple`, which whoever writes JSON calls a list."""

Model = TypeVar("Model", bound=BaseModel)


def load_model(path: Path, model: type[Model]) -> Model:
    """The validated content of a JSON file.

    Raises
    ------
    ConfigurationInvalid
        Names the file, and the field that is missing, unknown or out of range.
    """
    return validated(path, read_json(path), model)


def validated(path: Path, content: Any, model: type[Model]) -> Model:
    """What was read from a file, as the model; raises like `load_model`."""
    try:
        return strictly(content, model)
    except ValidationError as error:
        raise ConfigurationInvalid(f"{path}: {first_fault(error)}") from error


def strictly(content: object, model: type[Model]) -> Model:
    """The content as a model, every value of the very type that is asked for.

    A `true` or a `"5"` where a number belongs is a mistake, and would otherwise be taken for the number 1 or 5.

    Raises
    ------
    ValidationError
    """
    return model.model_validate_json(json.dumps(content), strict=True)


def read_json(path: Path) -> Any:
    """The content of a JSON file, whatever it is.

    Raises
    ------
    ConfigurationInvalid
        Names the file, and the line that is no JSON.
    """
    try:
        return json_of(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationInvalid(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationInvalid(f"{path} is no text file") from error
    except json.JSONDecodeError as error:
        raise ConfigurationInvalid(
            f"{path} is no valid JSON: {error.msg} in line {error.lineno}, column {error.colno}"
        ) from error
    except ValueError as error:
        raise ConfigurationInvalid(f"{path} is no valid JSON: {error}") from error


def first_fault(error: ValidationError) -> str:
    """The first thing wrong, as `field: what is wrong with it`, and how many more there are."""
    faults = error.errors(include_url=False)
    first = faults[0]
    field = ".".join(str(part) for part in first["loc"] if part not in (NUMBER, PAIR))
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    if first["type"] in _OWN_SENTENCES:
        said = first["msg"].removeprefix("Value error, ")
        return f"{field}: {said}{more}" if field else f"{said}{more}"
    words = _in_plain_words(first["type"], first["msg"], first.get("input"))
    return f"{field or 'the file as a whole'}: {words}{more}"


def _in_plain_words(kind: str, message: str, given: object) -> str:
    if kind == "extra_forbidden":
        return "there is no such field"
    if kind == "missing":
        return "this field is missing"
    if kind == "union_tag_invalid":  # pydantic repeats what was given, and that may be half the file
        kinds = ", ".join(re.findall(r"'([^']*)'", message.rpartition(_TAGS)[2]))
        return f"its kind must be one of {kinds}"
    message = message.replace("valid tuple", "valid list").replace("valid array", "valid list")
    message = message.replace("Tuple", "List").replace(_AFTERTHOUGHT, "")
    return f"{message[0].lower()}{message[1:]}, not {_short(given)}"


def _short(value: object, limit: int = 40) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= limit else f"{text[:limit]}…"
