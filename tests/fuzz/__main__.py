"""Spoilt inputs by the thousand: `python -m tests.fuzz --help`.

Each is tried in a child process that may die, hang or grow. It must be taken and work, or be refused in a sentence; it
must not crash, hang, fill the memory, or let a bad end face pass. Ends with 0 where nothing was found.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.kinds import KINDS, USUAL
from tests.fuzz.running import Fuzzed, try_in_child


def main() -> int:
    asked = _arguments()
    good = True
    for name in asked.only or KINDS:
        begun_s = time.monotonic()
        fuzzed = try_in_child(name, KINDS[name], _numbers(name, asked), _say)
        good &= not fuzzed.findings
        _tell(name, fuzzed, time.monotonic() - begun_s, asked.keep)
    return 0 if good else 1


def _numbers(name: str, asked: argparse.Namespace) -> range:
    return range(asked.begin, asked.begin + (asked.inputs or USUAL[name]))


def _tell(name: str, fuzzed: Fuzzed, seconds: float, keep: Path | None) -> None:
    _say(
        f"== {name}: {fuzzed.inputs} inputs in {seconds:.0f} s, {dict(fuzzed.outcomes)}, "
        f"slowest {fuzzed.slowest_s:.2f} s, memory +{fuzzed.most_mb} MB, {len(fuzzed.findings)} findings"
    )
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for finding in fuzzed.findings:
            (keep / f"{name}-{finding.number}").write_bytes(finding.content)


def _say(line: str) -> None:
    sys.stdout.write(line.encode("utf-8", "backslashreplace").decode() + "\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--inputs", type=int, help="of each kind; else as many as are usual for it")
    words.add_argument("--begin", type=int, default=0, help="number of the first, to go on with a long run")
    words.add_argument("--only", choices=tuple(KINDS), nargs="+", help="these kinds")
    words.add_argument("--keep", type=Path, help="folder for the inputs that something was found with")
    return words.parse_args()


if __name__ == "__main__":
    sys.exit(main())
