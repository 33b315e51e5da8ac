"""`dscope dataset correct|clear`: what a person says of the items, and their end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from dscope_gui.cli.console import answers, plain
from dscope_gui.cli.dataset_choice import By, Folder, dataset_book, doer, items_in_words, label_named, present_dataset
from dscope_gui.cli.history_choice import station_config
from dscope_gui.dataset import reading, statistics_of
from dscope_gui.engine.read import read_picture
from dscope_gui.errors import WrongUse


def correct(
    item: Annotated[str, typer.Argument(metavar="ITEM", help="As `dscope dataset list` shows it.")],
    *,
    label: Annotated[str, typer.Option(metavar="CLASS", help="What it shows; good is a false alarm.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who says so.")],
    mask: Annotated[
        Path | None,
        typer.Option(
            metavar="PICTURE", readable=False, help="Levels 255: the defect, 128: another mark, 0: neither; as large."
        ),
    ] = None,
    reason: Annotated[str, typer.Option(help="Why, for the records.")] = "",
    dataset: Folder = None,
) -> None:
    """Say anew what an item shows; what was said before stays readable."""
    drawn = None if mask is None else _drawn(mask)
    with dataset_book(present_dataset(dataset)) as book:
        said = book.correct(item, label=label_named(label), by=by, mask=drawn, reason=reason)
    answers().print(plain(f"{item} is {said.label.value} now, version {said.version}, said by {said.by}"))


def clear(
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: By = None,
    dataset: Folder = None,
) -> None:
    """Throw all items away, for ever."""
    folder = present_dataset(dataset)
    found = statistics_of(reading(folder).items())
    count = found.items + len(found.damaged)
    if not count:
        raise WrongUse(f"There is no item in {folder}")
    typer.echo(
        f"{items_in_words(count)} in {folder}, {found.corrected} of them corrected by hand, will be gone for ever. "
        "'dscope dataset export' keeps them.",
        err=True,
    )
    if not yes:
        typer.confirm("Throw them away?", abort=True, err=True)
    with dataset_book(folder) as book:
        gone = book.clear(doer(by))
    answers().print(plain(f"{items_in_words(gone)} thrown away"))


def _drawn(path: Path) -> np.ndarray:
    config = station_config()
    grey = read_picture(path, config.profile(config.default_profile).read).grey
    if grey.dtype != np.uint8:
        raise WrongUse(f"{path} is no mask", "Write it as an 8-bit PNG")
    return grey
