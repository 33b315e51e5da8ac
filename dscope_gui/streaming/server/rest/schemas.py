"""The schemas of records and messages as components of the OpenAPI document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from dscope_gui.paths import schema_file

RECORD_REF: Final = "#/components/schemas/InspectionRecord"
REPORT_REF: Final = "#/components/schemas/Live_live_report"
HEAT_MAP_REF: Final = "#/components/schemas/Live_heat_map"
_DEFINITIONS: Final = "#/$defs/"
_COMPONENTS: Final = "#/components/schemas/"


def json_of(reference: str) -> dict[int | str, dict[str, Any]]:
    """An answer that is such a thing."""
    return {200: {"content": {"application/json": {"schema": {"$ref": reference}}}}}


def shared_components() -> dict[str, Any]:
    """Components by name, from the files in `resources/schemas/`."""
    return _component(schema_file("inspection"), "InspectionRecord") | _component(schema_file("live"), "Live")


def _component(path: Path, name: str) -> dict[str, Any]:
    """The schema of a file under this name, its definitions beside it under names that begin so."""
    whole = json.loads(path.read_text(encoding="utf-8"))
    definitions = whole.pop("$defs", {})
    for unneeded in ("$schema", "$id"):
        whole.pop(unneeded, None)
    parts = {name: whole} | {_name(name, one): content for one, content in definitions.items()}
    return {one: _moved(content, name) for one, content in parts.items()}


def _moved(node: Any, name: str) -> Any:
    """The same with references to where the definitions are now."""
    if isinstance(node, list):
        return [_moved(one, name) for one in node]
    if not isinstance(node, dict):
        return node
    moved = {key: _moved(value, name) for key, value in node.items()}
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith(_DEFINITIONS):
        moved["$ref"] = _COMPONENTS + _name(name, reference.removeprefix(_DEFINITIONS))
    return moved


def _name(name: str, definition: str) -> str:
    return f"{name}_{definition}"
