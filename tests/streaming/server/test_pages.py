"""The pages and the description of the interface."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from dscope_gui.paths import web_page
from dscope_gui.streaming.server.rest.pages import content_security_policy
from tests.streaming.messages import RECORD, heat_map_message, report_message

PATHS = {
    "/api/v1/health",
    "/api/v1/last",
    "/api/v1/report",
    "/api/v1/heat-map",
    "/api/v1/history",
    "/api/v1/history/{inspection_id}",
    "/api/v1/history/{inspection_id}/picture",
    "/api/v1/judge",
    "/api/v1/training/clear",
    "/api/v1/training/collect",
    "/api/v1/training/export",
    "/api/v1/training/list",
    "/metrics",
    "/pictures.mjpeg",
}


@pytest.fixture
def described(web: httpx.Client) -> dict[str, Any]:
    document: dict[str, Any] = web.get("/openapi.json").json()
    return document


def references(node: object) -> set[str]:
    """Every `$ref` in the document."""
    if isinstance(node, dict):
        own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
        return own.union(*map(references, node.values()))
    return set().union(*map(references, node)) if isinstance(node, list) else set()


def test_all_paths_are_described(described: dict[str, Any]) -> None:
    assert described["openapi"].startswith("3.1")
    assert set(described["paths"]) == PATHS
    for methods in described["paths"].values():
        for operation in methods.values():
            assert operation["description"] and operation["operationId"] and operation["responses"]


def test_every_reference_leads_somewhere_and_every_schema_is_one(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    assert {reference.rpartition("/")[2] for reference in references(described)} <= set(schemas)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


def test_a_record_is_what_the_description_says(described: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/InspectionRecord", "components": described["components"]}
    validator = Draft202012Validator(schema)
    validator.validate(json.loads(json.dumps(RECORD)))
    assert list(validator.iter_errors({**RECORD, "status": "wonderful"}))


def test_answers_are_what_the_description_says(web: httpx.Client, described: dict[str, Any]) -> None:
    for path, name in (("/api/v1/health", "HealthOut"), ("/nowhere", "Fault"), ("/api/v1/last", "Fault")):
        schema = {"$ref": f"#/components/schemas/{name}", "components": described["components"]}
        Draft202012Validator(schema).validate(web.get(path).json())


@pytest.mark.parametrize("page", ["api.html"])
def test_a_page_asks_for_nothing_from_elsewhere(page: str) -> None:
    html = web_page(page).read_text(encoding="utf-8")
    assert not re.search(r"""(src|href)\s*=\s*["']?(https?:)?//""", html)


def test_a_script_may_run_only_word_for_word() -> None:
    policy = content_security_policy("<p><script>alert(1)</script>", "station:8765")
    assert "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='" in policy
    assert "connect-src 'self' ws://station:8765 wss://station:8765" in policy
    assert "script-src 'none'" in content_security_policy("<p>", "station")


def test_messages_are_what_the_description_says(described: dict[str, Any]) -> None:
    for name, message in (("Live_heat_map", heat_map_message()), ("Live_live_report", report_message())):
        schema = {"$ref": f"#/components/schemas/{name}", "components": described["components"]}
        Draft202012Validator(schema).validate(message)
