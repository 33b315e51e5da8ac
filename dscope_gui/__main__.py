"""`python -m dscope_gui`, the same as the command `dscope`."""

from __future__ import annotations

import sys

from dscope_gui.cli.app import run
from dscope_gui.heap import keep_large_blocks


def main() -> None:
    keep_large_blocks()
    sys.exit(run())


# Worker processes import this module under another name and must not start the program again.
if __name__ == "__main__":
    main()
