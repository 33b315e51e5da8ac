"""The schemas of records and messages as components of the OpenAPI document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from dscope_gui.paths import schema_file

RECORD_REF: Final = "#/components/schemas/InspectionRecord"
REPORT_REF: Final = "#/components/schemas/LiveReport"
HEAT_MAP_REF: Final = "#/components/schemas/HeatMap"
_DEFINITIONS: Final = "#/$defs/"
_COMPONENTS: Final = "#/components/schemas/"
_ANY: Final = {"type": "object"}


def json_of(reference: str) -> dict[int | str, dict[str, Any]]:
    """An answer that is such a thing."""
    return {200: {"content": {"application/json": {"schema": {"$ref": reference}}}}}


def shared_components() -> dict[str, Any]:
    """Components by name, from the files in `resources/schemas/`."""
    record = _component(schema_file("inspection"), "InspectionRecord")
    live = _component(schema_file("live"), "Live")
    made = {"LiveReport": _ANY, "HeatMap": _ANY} | record | live
    for name in ("LiveReport", "HeatMap"):
        found = next((one for one in live if _plain(one) in (_plain(name), _plain(f"Live{name}"))), None)
        if found is not None and found != name:
            made[name] = {"$ref": f"{_COMPONENTS}{found}"}
    return made


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _component(path: Path, name: str) -> dict[str, Any]:
    """The schema of a file under this name, its definitions beside it under names that begin so."""
    if not path.is_file():
        return {}
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
