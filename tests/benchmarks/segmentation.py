"""How long a segmentation model takes for one end face: `python -m tests.benchmarks.segmentation [--side 1024]`."""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

import numpy as np

from dscope_gui.neural import Network, open_model, read_card
from dscope_gui.paths import models_folder

_MS = 1000.0


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--side", type=int, default=1024, help="px of the square end face")
    arguments.add_argument("--times", type=int, default=20)
    arguments.add_argument("--model", type=Path, help="a model's folder; without it the one that is shipped")
    chosen = arguments.parse_args()
    folder = chosen.model or max((models_folder() / "end-face-segmentation").iterdir())
    begun = time.perf_counter()
    network = open_model(read_card(folder))
    if not isinstance(network, Network):
        raise SystemExit(f"{folder} is no network")
    sys.stdout.write(f"{network.card.full_name}: opened in {_MS * (time.perf_counter() - begun):.0f} ms" + "\n")
    view = np.random.default_rng(0).integers(0, 256, (chosen.side, chosen.side, 3)).astype(np.uint8)
    took = []
    for _ in range(chosen.times):
        begun = time.perf_counter()
        network.run(view)
        took.append(_MS * (time.perf_counter() - begun))
    sys.stdout.write(
        f"{chosen.side} x {chosen.side} px: median {statistics.median(took):.0f} ms, fastest {min(took):.0f} ms" + "\n"
    )


if __name__ == "__main__":
    main()
