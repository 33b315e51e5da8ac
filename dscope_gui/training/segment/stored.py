"""Keeps patches on disk while a network learns from them: more than fit into memory, and drawn only once."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.segment_training import MOST_DRAWN, SegmentPlan
from dscope_gui.training.segment.drawn import drawn_example
from dscope_gui.training.segment.example import Pixels
from dscope_gui.training.segment.patches import CHANNELS, SIDE_PX, patches_of
from dscope_gui.whole_file import make_folder, write_whole
from dscope_gui.workstation.batch.pool import LocalPool

FOLDER: Final = "examples"

_AT_ONCE: Final = 20
"""End faces in one file."""
_SEEDS_BETWEEN: Final = 1_000_000
"""From the end faces of one training's seed to those of the next."""
_TENTH: Final = 10


class Part(StrEnum):
    TRAIN = "train"
    VALIDATION = "validation"
    """Chooses the best epoch."""
    TEST = "test"
    """Counted at the end, and looked at nowhere else."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some end faces to draw, by their seeds, and the file in which their patches are kept."""

    path: Path
    seeds: range


def chunks(part: Part, plan: SegmentPlan, folder: Path) -> list[Chunk]:
    """What there is to draw for a part; no end face is in two parts."""
    count = plan.simulated if part is Part.TRAIN else -(-plan.simulated // _TENTH)
    first = plan.seed * _SEEDS_BETWEEN + _FIRST[part]
    return [
        Chunk(folder / f"{part.value}-{begin}.npy", range(begin, min(begin + _AT_ONCE, first + count)))
        for begin in range(first, first + count, _AT_ONCE)
    ]


def draw_chunks(wanted: list[Chunk], profile: Profile, jobs: int, done: Callable[[int, int], None]) -> None:
    """Draw what is not kept yet; `done` gets the end faces drawn and those in all.

    Raises
    ------
    NotWritable : disk full, no permission.
    """
    missing = [chunk for chunk in wanted if not chunk.path.exists()]
    total = sum(len(chunk.seeds) for chunk in wanted)
    ready = total - sum(len(chunk.seeds) for chunk in missing)
    for folder in {chunk.path.parent for chunk in missing}:
        make_folder(folder)
    draw = partial(_drawn, profile=profile)
    for drawn in LocalPool(jobs).do_all(missing, draw, on_death=draw):
        write_patches(drawn.chunk.path, drawn.patches)
        ready += len(drawn.chunk.seeds)
        done(ready, total)


def write_patches(path: Path, patches: Pixels) -> None:
    """Keep (N, SIDE_PX, SIDE_PX, CHANNELS); raises NotWritable."""
    file = io.BytesIO()
    np.save(file, patches, allow_pickle=False)
    write_whole(path, file.getvalue())


def sha256_of(paths: Iterable[Path]) -> str:
    """Of the names and contents of files, in the order of their names."""
    summed = hashlib.sha256()
    for path in sorted(paths):
        summed.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return summed.hexdigest()


@dataclass(frozen=True, slots=True)
class _Drawn:
    chunk: Chunk
    patches: Pixels


def _drawn(chunk: Chunk, profile: Profile) -> _Drawn:
    parts = [np.empty((0, SIDE_PX, SIDE_PX, CHANNELS), np.uint8)]
    for seed in chunk.seeds:
        example = drawn_example(seed, profile)
        if example is not None:
            parts.append(patches_of(example, np.random.default_rng(seed)))
    return _Drawn(chunk, np.concatenate(parts))


_FIRST: Final = {Part.TRAIN: 0, Part.VALIDATION: MOST_DRAWN, Part.TEST: MOST_DRAWN + _SEEDS_BETWEEN // 4}
"""Where the seeds of each part begin."""
