"""The same end faces captured again and again, turned between the pictures: what is measured twice."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.inspection import Examination, Inspection
from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.domain.scale import Scale
from dscope_gui.errors import WrongUse
from dscope_gui.validation import Twice
from dscope_gui.workstation.cleaning import compare

Groups = Mapping[str, Sequence[str]]
"""Names of pictures of one end face, by a name of the end face."""


def read_groups(path: Path) -> Groups:
    """Which pictures show the same end face; raises WrongUse when the file says nothing of the kind."""
    try:
        groups = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongUse(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise WrongUse(f"{path} is not JSON: {error}") from error
    if not isinstance(groups, dict) or not all(_is_names(names) for names in groups.values()):
        raise WrongUse(f"{path} names no groups of pictures", 'Write {"end face": ["picture.png", "turned.png"]}')
    return groups


def measured_twice(records: Iterable[Record], groups: Groups) -> Iterator[Twice]:
    """Every quantity of every pair of pictures that show the same end face."""
    by_name = {PurePosixPath(record["image"]["path"]).name: inspection_of(record) for record in records}
    for names in groups.values():
        shown = [by_name[name] for name in names if name in by_name]
        for first, second in itertools.combinations(shown, 2):
            yield from _pair(first, second)


def _is_names(names: object) -> bool:
    return isinstance(names, list) and all(isinstance(name, str) for name in names)


def _pair(first: Inspection, second: Inspection) -> Iterator[Twice]:
    one, other = first.examination, second.examination
    if one is None or other is None or one.scale is None or other.scale is None:
        return
    yield from _parts(one, other)
    stayed = compare(first, second).stayed
    ours, theirs = ({defect.id: defect for defect in found.defects} for found in (one, other))
    for mine, its in stayed.items():
        yield from _defects(ours[mine], theirs[its])


def _parts(one: Examination, other: Examination) -> Iterator[Twice]:
    """Scale, and radii in px: in µm the cladding is its own ruler."""
    if one.scale is None or other.scale is None:
        return
    scales = (one.scale, other.scale)
    yield Twice(
        "scale, µm/px",
        *(value for scale in scales for value in (scale.um_per_px, scale.um_per_px * scale.uncertainty_rel)),
    )
    for what, mine, its in (("cladding Ø, px", one.cladding, other.cladding), ("core Ø, px", one.core, other.core)):
        if mine is not None and its is not None:
            yield from _edges_twice(what, mine, its, one.scale, other.scale)


def _edges_twice(what: str, mine: Size, its: Size, scale: Scale, other: Scale) -> Iterator[Twice]:
    """Diameters in px with the uncertainty of their edges alone."""
    edges = [_edge_px(mine, scale), _edge_px(its, other)]
    if edges[0] is not None and edges[1] is not None:
        yield Twice(what, mine.px, edges[0], its.px, edges[1])


def _edge_px(size: Size, scale: Scale) -> float | None:
    """What is left of a diameter's uncertainty without the scale's share."""
    if size.um is None or size.uncertainty_um is None:
        return None
    of_edge = max(size.uncertainty_um**2 - (size.um * scale.uncertainty_rel) ** 2, 0.0)
    return math.sqrt(of_edge) / scale.um_per_px


def _defects(mine: Defect, its: Defect) -> Iterator[Twice]:
    """A line and an area are not measured alike: nothing is compared where one was taken for the other."""
    yield from _twice("diameter, µm", mine.diameter, its.diameter)
    if mine.kind.is_linear == its.kind.is_linear:
        yield from _twice("length, µm", mine.length, its.length)
        yield from _twice("width, µm", mine.width, its.width)
        if mine.kind.is_linear:
            yield from _twice("width of scratches, µm", mine.width, its.width)


def _twice(what: str, mine: Size, its: Size) -> Iterator[Twice]:
    if mine.um is None or its.um is None or mine.uncertainty_um is None or its.uncertainty_um is None:
        return
    yield Twice(what, mine.um, mine.uncertainty_um, its.um, its.uncertainty_um)
