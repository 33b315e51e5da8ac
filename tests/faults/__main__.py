"""Injects faults for real and prints what was lost and what was wrong.

python -m tests.faults [--rounds N] [--only NAME] [--json FILE] [--seed N]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.outcome import Outcome, table
from tests.faults.suite import FAULTS, injected


def main() -> int:
    asked = _arguments()
    chosen = [fault for fault in FAULTS if not asked.only or any(fault.name.startswith(name) for name in asked.only)]
    rows: list[tuple[str, Outcome]] = []
    with tempfile.TemporaryDirectory(prefix="dscope-faults-") as folder, Bench(Path(folder), asked.seed) as bench:
        for fault in chosen:
            outcome = injected(fault, bench, asked.rounds or fault.rounds)
            rows.append((fault.name, outcome))
            for word, texts in (("lost", outcome.lost), ("wrong", outcome.wrong)):
                for text in texts:
                    print(f"{fault.name} {word}: {text}", file=sys.stderr)  # noqa: T201 - a command
            print(table([rows[-1]]).splitlines()[-1], file=sys.stderr, flush=True)  # noqa: T201 - a command
    print(table(rows))  # noqa: T201 - a command
    if asked.json:
        content = {name: outcome.as_json() for name, outcome in rows}
        asked.json.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    return 0 if all(outcome.is_clean for _, outcome in rows) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, help="of each fault; else those of the full table")
    parser.add_argument("--only", action="append", metavar="NAME", help="this fault, or all whose names begin so")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
