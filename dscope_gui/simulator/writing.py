"""Writes a set of drawn pictures and their truth, laid out like the labelled real ones."""

from __future__ import annotations

import itertools
import json
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import cv2
import numpy as np

from dscope_gui.domain.images import Points
from dscope_gui.errors import NotWritable, WrongUse
from dscope_gui.simulator.draw import draw
from dscope_gui.simulator.fibers import fiber_model
from dscope_gui.simulator.plane import Box
from dscope_gui.simulator.population import random_scene
from dscope_gui.simulator.scene import Scene
from dscope_gui.simulator.truth import DefectTruth, Drawing

Progress: TypeAlias = Callable[[int, int], None]
"""Called with the number of pictures done and the number wanted."""

Entry: TypeAlias = dict[str, Any]

_FAMILY = "S"
_JUDGED_TO = 2.0
_SAVE_EVERY = 50
_CORE_SEEN_FROM = 8.0
_TRUTH_FILE = "truth.json"
_CLASSES = ("good", "defective")


def write_set(
    out_folder: Path,
    n: int,
    seed: int,
    progress: Progress | None = None,
    *,
    fiber: str | None = None,
    by_class: bool = False,
) -> tuple[Path, ...]:
    """Write `n` pictures and `truth.json`; started again with the same seed, it goes on where it stopped.

    Parameters
    ----------
    fiber : name of the one fiber to draw; without it any that the simulator knows.
    by_class : into the folders `good` and `defective`, for the training of a classifier. Every second end face is
        drawn without flaws; good is also one whose flaws are too faint to be seen.

    Raises
    ------
    WrongUse : a negative number, an unknown fiber, or the folder holds a set of another seed.
    NotWritable : folder or file cannot be written.
    """
    if n < 0:
        raise WrongUse(f"{n} pictures cannot be drawn", "Ask for 0 or more")
    try:
        seeds = _picture_seeds(n, seed, fiber)
        return _write_all(Path(out_folder), seeds, seed, progress or (lambda _done, _wanted: None), by_class=by_class)
    except OSError as problem:
        raise NotWritable(
            f"The drawn pictures could not be written to {out_folder}: {problem.strerror}", "Check space and permission"
        ) from problem


def _write_all(
    folder: Path, picture_seeds: list[int], seed: int, progress: Progress, *, by_class: bool
) -> tuple[Path, ...]:
    for place in [folder / name for name in _CLASSES] if by_class else [folder]:
        place.mkdir(parents=True, exist_ok=True)
    truth, paths = _begun(folder, seed), []
    for number, picture_seed in enumerate(picture_seeds):
        scene = random_scene(picture_seed, flaws=0 if by_class and number % 2 else None)
        name = f"sim_{number:05d}{_suffix(scene)}"
        known = truth.get(name, {})
        path = _path(folder, name, known, by_class=by_class)
        if known.get("seed") != picture_seed or not path.exists():
            drawing = draw(scene, picture_seed)
            truth[name] = {**_entry(drawing), "seed": picture_seed, "set_seed": seed}
            path = _path(folder, name, truth[name], by_class=by_class)
            _write_whole(path, _encoded(drawing, path.suffix))
            if number % _SAVE_EVERY == _SAVE_EVERY - 1:
                _save(folder, truth)
        paths.append(path)
        progress(number + 1, len(picture_seeds))
    _save(folder, dict(sorted(truth.items())))
    return tuple(paths)


def _path(folder: Path, name: str, known: Entry, *, by_class: bool) -> Path:
    if not by_class:
        return folder / name
    seen = any(defect["must"] for defect in known.get("defects", ()))
    return folder / _CLASSES[seen] / name


def _begun(folder: Path, seed: int) -> dict[str, Entry]:
    """Truth of the pictures that an earlier call has left, if it was for the same seed."""
    file = folder / _TRUTH_FILE
    if not file.exists():
        return {}
    try:
        truth: dict[str, Entry] = json.loads(file.read_text(encoding="utf-8"))
        seeds = {entry["set_seed"] for entry in truth.values()}
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise WrongUse(f"{file} is not the truth of a drawn set", "Choose another folder") from problem
    if seeds - {seed}:
        raise WrongUse(f"{folder} holds a set drawn with another seed", "Choose another folder or the same seed")
    return truth


def _picture_seeds(n: int, seed: int, fiber: str | None) -> list[int]:
    """The first `n` seeds, or the first `n` that draw the wanted fiber."""
    seeds = (_picture_seed(seed, number) for number in itertools.count())
    if fiber is not None:
        wanted = fiber_model(fiber).name
        seeds = (picture_seed for picture_seed in seeds if random_scene(picture_seed).fiber.name == wanted)
    return list(itertools.islice(seeds, n))


def _picture_seed(seed: int, number: int) -> int:
    return int(np.random.SeedSequence(seed, spawn_key=(number,)).generate_state(1)[0])


def _suffix(scene: Scene) -> str:
    return ".png" if scene.sensor.jpeg_quality is None else ".jpg"


def _encoded(drawing: Drawing, suffix: str) -> bytes:
    quality = drawing.scene.sensor.jpeg_quality
    _, data = cv2.imencode(suffix, drawing.picture, [] if quality is None else [cv2.IMWRITE_JPEG_QUALITY, quality])
    return data.tobytes()


def _save(folder: Path, truth: dict[str, Entry]) -> None:
    _write_whole(folder / _TRUTH_FILE, json.dumps(truth, indent=1).encode())


def _write_whole(path: Path, data: bytes) -> None:
    """Whole file or no file, also when the machine stops in between."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _entry(drawing: Drawing) -> Entry:
    scene, cladding, core = drawing.scene, drawing.cladding, drawing.core
    nominal = scene.fiber.core
    return {
        "family": _FAMILY,
        "geometry": {
            "cx": cladding.cx,
            "cy": cladding.cy,
            "a": cladding.a,
            "b": cladding.b,
            "ang": cladding.angle_deg,
            "core_r": core.b if core is not None and _core_seen(scene) else None,
        },
        # Everything drawn is known, the rim as well; what is drawn farther out than 2 radii is not judged.
        "scope": {"inner": [0, 1.0], "outer": [1.0, _JUDGED_TO]},
        "nominal_um": {"core": nominal.diameter_um if nominal else None, "cladding": scene.fiber.cladding_um},
        "um_per_px": list(drawing.um_per_px),
        "fiber": scene.fiber.name,
        "tilt_deg": scene.plane.tilt_deg,
        "defects": [item for defect in drawing.defects for item in _items(defect)],
    }


def _core_seen(scene: Scene) -> bool:
    """Does the step of the core stand out of the noise, averaged along its circumference?"""
    core, sensor = scene.fiber.core, scene.sensor
    if core is None:
        return False
    noise = math.sqrt(sensor.read_noise**2 + sensor.shot_noise**2 * scene.fiber.level / 255.0 + 1.0 / 12.0)
    around_px = math.pi * core.diameter_um / scene.plane.um_per_px
    return abs(core.contrast) * math.sqrt(around_px) / noise > _CORE_SEEN_FROM


def _items(defect: DefectTruth) -> list[Entry]:
    """One item for each piece, as a long broken scratch is labelled on real pictures; one group for the defect."""
    must = defect.visible and defect.nearest_radius < _JUDGED_TO
    return [
        {
            **_box_keys(box),
            "kind": "scratch" if defect.kind.is_linear else "region",
            "must": must,
            "group": defect.id,
            "type": defect.kind.value,
            "source": defect.source,
            "diameter_um": defect.diameter_um,
            "width_um": defect.width_um,
            "length_um": defect.length_um,
            "area_um2": defect.area_um2,
            "zone": defect.zone,
            "contrast": defect.contrast,
            "visibility": defect.visibility,
            "outline_px": _rounded(outline),
        }
        for box, outline in zip(*_shown(defect), strict=True)
    ]


def _shown(defect: DefectTruth) -> tuple[tuple[Box, ...], tuple[Points, ...]]:
    """Boxes and outlines to list: the pieces of a broken scratch, the whole of everything else."""
    if defect.source == "scratch":
        return defect.piece_boxes_px, defect.pieces_px
    return (defect.bbox_px,), (defect.outline_px,)


def _box_keys(box: Box) -> Entry:
    return {"x": box[0], "y": box[1], "w": box[2], "h": box[3]}


def _rounded(outline: Points) -> list[list[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in outline]
