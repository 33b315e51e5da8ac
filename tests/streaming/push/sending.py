"""A program that pushes numbered messages until it is killed; says each number once `publish` has returned.

python -m tests.streaming.push.sending FOLDER PORT FIRST COUNT [--file-limit-kb N] [--padding N]
"""

from __future__ import annotations

import argparse
import resource
import sys
from pathlib import Path

from dscope_gui.domain.live import PartState
from tests.streaming.push.pushing import frame, pushing


def main() -> None:
    asked = _arguments()
    if asked.file_limit_kb:
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked.file_limit_kb * 1024, resource.RLIM_INFINITY))
    with pushing(asked.folder, asked.port, timeout_s=0.5) as push:
        for number in range(asked.first, asked.first + asked.count):
            push.publish(frame(number, padding="x" * asked.padding))
            health = push.health()
            if health.state is PartState.FAILED:
                sys.stdout.write(f"failed: {health.text}\n")
                return
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
        sys.stdin.read()  # sends what waits, until the other side closes this pipe


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    for name in ("port", "first", "count"):
        parser.add_argument(name, type=int)
    parser.add_argument("--file-limit-kb", type=int, default=0)
    parser.add_argument("--padding", type=int, default=300)
    return parser.parse_args()


if __name__ == "__main__":
    main()
