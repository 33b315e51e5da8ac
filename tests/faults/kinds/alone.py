"""A fault that is injected in a program of its own, many times one after the other."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.outcome import Outcome


def in_child(bench: Bench, name: str, function: str, rounds: int) -> Outcome:
    """Have `module:function(folder, rounds, seed, result)` done in a child of the zygote.

    It writes its outcome with `write_outcome`; a program that ends in another way is itself what is wrong.
    """
    room = bench.room(name)
    result = room / "outcome.json"
    child = bench.zygote.start(function, str(room), rounds, f"{name} {bench.seed}", str(result), said=room / "said")
    failed = child.end(patience_s=60.0 + 20.0 * rounds)
    outcome = Outcome()
    if result.exists():
        content = json.loads(result.read_text())
        outcome = Outcome(**{**content, "hit": Counter(content["hit"])})
    if failed:
        outcome.wrong.append(f"after {outcome.rounds} rounds {failed}")
    return outcome


def write_outcome(outcome: Outcome, result: str) -> None:
    Path(result).write_text(json.dumps(outcome.as_json()))
