"""`dscope dataset export|import`: a dataset as one archive."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.dataset_choice import (
    By,
    Folder,
    Labels,
    chosen_labels,
    dataset_book,
    dataset_folder,
    doer,
    items_in_words,
    tell_damaged,
    usable_items,
)
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.dataset import Dataset, export, export_as_folders, reading
from dscope_gui.errors import WrongUse


def export_(
    out: Annotated[
        Path | None, typer.Argument(metavar="FILE.tar.gz", readable=False, help="The archive to be written.")
    ] = None,
    *,
    label: Labels = None,
    as_folders: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Instead: whole end faces in good/ and defective/, for `dscope train quality`."
        ),
    ] = None,
    by_kind: Annotated[
        bool, typer.Option("--by-kind", help="With --as-folders: a folder for each kind instead of defective/.")
    ] = False,
    dataset: Folder = None,
) -> None:
    """Write all items with a manifest and with annotations in COCO; the same items give the same bytes."""
    if (out is None) == (as_folders is None):
        raise WrongUse("Name one archive FILE.tar.gz, or --as-folders DIR")
    if as_folders is not None and label:
        raise WrongUse("--label chooses items for an archive; --as-folders writes whole end faces")
    if as_folders is None and by_kind:
        raise WrongUse("--by-kind is for --as-folders DIR")
    kept = reading(dataset_folder(dataset))
    if out is not None:
        _export_archive(kept, out, label)
    elif as_folders is not None:
        _export_folders(kept, as_folders, by_kind=by_kind)


def _export_folders(kept: Dataset, place: Path, *, by_kind: bool) -> None:
    with kill_like_ctrl_c(), BatchProgress("Exporting") as bar:
        made = export_as_folders(kept, place, bar.count, by_kind=by_kind)
    tell_damaged(made.damaged)
    if made.unsure:
        say(f"Note: left out, as not all of them is labelled and no defect is: {made.unsure}")
    if not made.pictures:
        say(f"dscope: there is no end face to export in {kept.folder}")
        raise typer.Exit(ExitCode.NOTHING_INSPECTED)
    told = table("Folder", "Pictures")
    for name, count in sorted(made.pictures.items()):
        told.add_row(plain(name), str(count))
    answers().print(told)
    raise typer.Exit(ExitCode.INCOMPLETE if made.damaged else ExitCode.DONE)


def _export_archive(kept: Dataset, out: Path, label: list[str] | None) -> None:
    if out.exists():
        raise WrongUse(f"{out} exists already", "Choose another name")
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
    by: By = None,
    dataset: Folder = None,
) -> None:
    """Take the items of an archive in: all of them, or none where anything about it is wrong."""
    with (
        kill_like_ctrl_c(),
        BatchProgress("Importing") as bar,
        dataset_book(dataset_folder(dataset)) as book,
    ):
        came = book.import_(file, doer(by), bar.count)
    answers().print(
        plain(f"{items_in_words(came.added)} added, {came.extended} corrected further, {came.known} known already")
    )
    for item_id in came.disputed:
        say(f"dscope: item {item_id} says otherwise here or is damaged; it stays as it is here")
    raise typer.Exit(ExitCode.INCOMPLETE if came.disputed else ExitCode.DONE)
