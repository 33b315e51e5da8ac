"""`dscope dataset export|import`: a dataset as one archive."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.dataset_choice import (
    Folder,
    Labels,
    chosen_labels,
    dataset_folder,
    items_in_words,
    tell_damaged,
    usable_items,
)
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.dataset import export, reading, writing
from dscope_gui.dataset import import_ as take_in
from dscope_gui.errors import WrongUse


def export_(
    out: Annotated[Path, typer.Argument(metavar="FILE.tar.gz", readable=False, help="The archive to be written.")],
    *,
    label: Labels = None,
    dataset: Folder = None,
) -> None:
    """Write all items with a manifest and with annotations in COCO; the same items give the same bytes."""
    if out.exists():
        raise WrongUse(f"{out} exists already", "Choose another name")
    kept = reading(dataset_folder(dataset))
    items, damaged = usable_items(kept, chosen_labels(label))
    tell_damaged(damaged)
    if not items:
        say(f"dscope: there is nothing to export in {kept.folder}")
        raise typer.Exit(ExitCode.NOTHING_INSPECTED)
    with kill_like_ctrl_c(), BatchProgress("Exporting") as bar:
        export(kept, items, out, bar.count)
    answers().print(plain(f"{items_in_words(len(items))} are in {out}" if len(items) > 1 else f"1 item is in {out}"))
    raise typer.Exit(ExitCode.INCOMPLETE if damaged else ExitCode.DONE)


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.tar.gz", readable=False, help="Of `dscope dataset export`.")],
    *,
    dataset: Folder = None,
) -> None:
    """Take the items of an archive in: all of them, or none where anything about it is wrong."""
    with (
        kill_like_ctrl_c(),
        BatchProgress("Importing") as bar,
        writing(dataset_folder(dataset)) as writer,
    ):
        came = take_in(writer, file, bar.count)
    answers().print(
        plain(f"{items_in_words(came.added)} added, {came.extended} corrected further, {came.known} known already")
    )
    for item_id in came.disputed:
        say(f"dscope: item {item_id} says otherwise here or is damaged; it stays as it is here")
    raise typer.Exit(ExitCode.INCOMPLETE if came.disputed else ExitCode.DONE)
