"""JSON Schema of a rule set file, for editors and other programs."""

from __future__ import annotations

import json

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.paths import schema_file


def rule_set_schema() -> str:
    """JSON text of the schema; contradictions between zones and bands are beyond it, the loader refuses those."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **RuleSet.model_json_schema()}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write_rule_set_schema() -> None:
    """Write `resources/schemas/rule_set.schema.json` anew, after the model changed."""
    schema_file("rule_set").write_text(rule_set_schema(), encoding="utf-8")
