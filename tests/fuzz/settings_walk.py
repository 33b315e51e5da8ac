"""Walks through settings as their models declare them, and says to which extremes each can be set."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
Schema: TypeAlias = dict[str, Any]

_FACTORS: Final = (0.001, 0.1, 10.0, 1000.0)
_NUMBERS: Final = (0, -1, 1, 2, 1e-300, 1e-9, 1000, 1001, 3000, 3001, 1e6, 1e308, 10**400)
"""Whatever is declared; at 1,000 and 3,000 end the numbers that `profile.bounds` allows, which no model declares."""
_TEXTS: Final = ("", " ", "x", "\0", "../../x", "µ" * 300, "\u202e\u0007", "a" * 5000, "0", "://", "%s{0}")
_MANY: Final = 2000
_LONG: Final = 4


@dataclass(frozen=True, slots=True)
class Place:
    """`schema` : what its model declares, references resolved."""

    path: Path
    value: Any
    schema: Schema


def places(model: type[BaseModel], content: Any) -> Iterator[Place]:
    """Every setting of a document, sections and lists as well as what they hold."""
    whole = model.model_json_schema()
    yield from _places(whole, (), content, whole)


def _places(schema: Schema, path: Path, value: Any, whole: Schema) -> Iterator[Place]:
    schema = _fitting(schema, value, whole)
    if path:
        yield Place(path, value, schema)
    if isinstance(value, dict):
        named: Schema = schema.get("properties", {})
        for key in value if named else list(value)[:1]:  # under names of one's own all are of one model
            inside = named[key] if named else schema.get("additionalProperties", {})
            yield from _places(inside, (*path, key), value[key], whole)
    elif isinstance(value, list):
        several = schema.get("prefixItems", [])
        for at in _looked_at(value):
            inside = several[at] if at < len(several) else schema.get("items", {})
            yield from _places(inside, (*path, at), value[at], whole)


def _looked_at(values: list[Any]) -> list[int]:
    """All sections of a list; of a long one of numbers the ends and the middle, as the others are between them."""
    if len(values) > _LONG and not isinstance(values[0], dict):
        return [0, len(values) // 2, len(values) - 1]
    return list(range(len(values)))


def _fitting(schema: Schema, value: Any, whole: Schema) -> Schema:
    """Of what may stand there, that which is meant by what stands there; whether it may be null is noted down."""
    schema = _resolved(schema, whole)
    ways = [_resolved(way, whole) for way in schema.get("anyOf") or schema.get("oneOf") or ()]
    if not ways:
        return schema
    meant = [way for way in ways if _is_of(way, value)] or [way for way in ways if way.get("type") != "null"]
    return {**_fitting(meant[0], value, whole), "nullable": any(way.get("type") == "null" for way in ways)}


def _resolved(schema: Schema, whole: Schema) -> Schema:
    found: Schema = whole["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return found


def _is_of(schema: Schema, value: Any) -> bool:
    kinds = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    if isinstance(value, dict) and "kind" in schema.get("properties", {}):
        return bool(schema["properties"]["kind"].get("const") == value.get("kind"))
    said = schema.get("type")
    return (
        "anyOf" in schema or "oneOf" in schema or {"integer": "number"}.get(said or "", said) == kinds.get(type(value))
    )


def extremes(place: Place) -> list[Any]:
    """Values beside, at and beyond the ends of what is declared, and the strange ones of its sort; each once."""
    value, schema = place.value, place.schema
    found: list[Any] = [None] if schema.get("nullable") or value is None else []
    if isinstance(value, bool) or schema.get("type") == "boolean":
        found += [True, False]
    elif isinstance(value, int | float) or schema.get("type") in ("integer", "number"):
        found += _numbers(value, schema)
    elif "enum" in schema or "const" in schema:
        found += [*schema.get("enum", [schema.get("const")]), "x", ""]
    elif isinstance(value, str) or schema.get("type") == "string":
        found += _TEXTS
    elif isinstance(value, list):
        found += [[], value[:1], value[::-1], value * 2, (value * _MANY)[:_MANY]]
    elif isinstance(value, dict):
        found += _sections(value, schema)
    return _each_once(found, but=value)


def _numbers(value: float | None, schema: Schema) -> list[Any]:
    whole = schema.get("type") == "integer"
    declared = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
    ends: list[Any] = [schema[name] for name in declared if name in schema]
    found: list[Any] = [*ends, *_NUMBERS]
    for end in ends:
        found += [end - 1, end + 1] if whole else [math.nextafter(end, -math.inf), math.nextafter(end, math.inf)]
    found += [value * factor for factor in _FACTORS if value]
    return [int(one) if whole else one for one in found]


def _sections(value: dict[str, Any], schema: Schema) -> list[Any]:
    """A named section is left empty; of sections under names of one's own, one alone, and one under a strange name."""
    if schema.get("properties") or not value:
        return [{}]
    first = next(iter(value))
    return [{}, {first: value[first]}, {**value, "x": value[first]}]


def _each_once(values: list[Any], *, but: Any) -> list[Any]:
    """Without what stands there already. A `1` and a `1.0` are one; `true` is another."""
    seen, kept = [but], []
    for value in values:
        if not any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in seen):
            seen.append(value)
            kept.append(value)
    return kept


def setting(content: Any, path: Path) -> Any:
    """What stands there."""
    for step in path:
        content = content[step]
    return content


def changed(content: Any, path: Path, value: Any) -> Any:
    """A copy in which one setting is another; what it does not touch is shared."""
    if not path:
        return value
    step, *rest = path
    copied = dict(content) if isinstance(content, dict) else list(content)
    copied[step] = changed(content[step], tuple(rest), value)  # type: ignore[index]  # a key or a place, as the content
    return copied
