"""`dscope dataset versions|restore`: what was said of an item before, and saying it again."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from dscope_gui.cli.console import answers, plain, table
from dscope_gui.cli.dataset_choice import Folder, dataset_book, present_dataset
from dscope_gui.dataset import reading
from dscope_gui.domain.dataset import Item
from dscope_gui.workstation.labelling import Saying, sayings_of

ItemName = Annotated[str, typer.Argument(metavar="ITEM", help="As `dscope dataset list` shows it.")]


def versions(
    item: ItemName,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
    dataset: Folder = None,
) -> None:
    """List everything that was ever said of an item: who, when, and what it changed."""
    kept = reading(present_dataset(dataset))
    found = kept.item(item)
    said = tuple(sayings_of([found], kept, _reach(found)))
    if as_json:
        typer.echo(json.dumps([_told(one) for one in said], indent=2))
        return
    made = table("Version", "Class", "Marked px", "Said by", "When", "Changed", "Reason")
    for one in said:
        by, at = one.said.by or "the inspection", f"{one.said.at.astimezone():%Y-%m-%d %H:%M:%S}"
        row = (one.number, one.label.value, _area(one), by, at, ", ".join(_changes(one)), one.said.reason)
        made.add_row(*(plain(str(cell)) for cell in row))
    answers().print(made)


def restore(
    item: ItemName,
    version: Annotated[int, typer.Argument(metavar="VERSION", min=1, help="As `dscope dataset versions` shows it.")],
    *,
    by: Annotated[str, typer.Option(metavar="NAME", help="Who says so.")],
    reason: Annotated[str, typer.Option(help="Why, for the records.")] = "",
    dataset: Folder = None,
) -> None:
    """Say again what was said of an item before: a new version with that class and mask, nothing is overwritten."""
    with dataset_book(present_dataset(dataset)) as book:
        said = book.restore(item, version, by=by, reason=reason)
    told = f"{item} is {said.label.value} as in version {version} again: version {said.version}, said by {said.by}"
    answers().print(plain(told))


def _reach(item: Item) -> tuple[int, int]:
    """A picture that is large enough for its window; how large the inspected one was makes no difference here."""
    window = item.facts.window
    return max(1, window.y + window.height), max(1, window.x + window.width)


def _area(saying: Saying) -> int:
    return 0 if saying.patch is None else saying.patch.area_px


def _changes(saying: Saying) -> list[str]:
    changed = (("class", saying.is_new_label), ("mask", saying.is_new_mask))
    return [name for name, is_new in changed if is_new]


def _told(saying: Saying) -> dict[str, Any]:
    return {**saying.said.model_dump(mode="json"), "marked_px": _area(saying), "changed": _changes(saying)}
