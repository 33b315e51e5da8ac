"""Where the packaged program starts: what `python -m dscope_gui` does, made ready for a computer without Python.

Worker processes are this same program called again; the first call below turns such a call into the worker and never
returns from it. Nothing of the program is imported before, so that a worker loads no more than its work needs.
"""

from __future__ import annotations

import multiprocessing
import os
import sys


def _give_streams() -> None:
    """A window started without a terminal on Windows has no stdout and stderr; what is said there is let go."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the very end


if __name__ == "__main__":
    multiprocessing.freeze_support()
    _give_streams()
    from dscope_gui.__main__ import main

    main()
