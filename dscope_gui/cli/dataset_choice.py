"""Which dataset a command is about, and which of its items."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from dscope_gui.cli.console import say
from dscope_gui.cli.history_choice import station_config
from dscope_gui.dataset import Damaged, Dataset, writing
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.build import open_store
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.dataset_book import DatasetBook, station_dataset

Folder: TypeAlias = Annotated[
    Path | None, typer.Option("--dataset", metavar="DIR", help="Folder of the dataset; the station's own else.")
]
Labels: TypeAlias = Annotated[
    list[str] | None, typer.Option("--label", metavar="CLASS", help="Only this class; may be said again.")
]


By: TypeAlias = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who does it; who is logged in on this computer else.")
]


def doer(by: str | None) -> str:
    """Whose name stands in the audit trail; empty where nobody is named and the system knows no name either."""
    if by is not None and by.strip():
        return by.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


@contextmanager
def dataset_book(folder: Path) -> Iterator[DatasetBook]:
    """A dataset to be changed, and this station's history, which keeps the audit trail and is begun where needed."""
    with closing(open_store(station_config())) as store, writing(folder) as writer:
        yield DatasetBook(writer, store.audit, SystemClock())


def dataset_folder(chosen: Path | None) -> Path:
    return station_dataset() if chosen is None else chosen


def present_dataset(chosen: Path | None) -> Path:
    """A dataset that is there; none is begun only to be corrected or cleared."""
    folder = dataset_folder(chosen)
    if not folder.is_dir():
        raise WrongUse(f"There is no dataset in {folder}", "'dscope dataset collect' begins one")
    return folder


def chosen_labels(names: list[str] | None) -> frozenset[Label]:
    """All classes where none is named; raises `WrongUse`."""
    return frozenset(label_named(name) for name in names) if names else frozenset(Label)


def label_named(name: str) -> Label:
    known = [label.value for label in Label]
    if name not in known:
        raise WrongUse(f"There is no class {name!r}", did_you_mean(name, known))
    return Label(name)


def usable_items(dataset: Dataset, labels: frozenset[Label]) -> tuple[list[Item], list[Damaged]]:
    """The items of these classes, and all that are damaged."""
    found = list(dataset.items())
    items = [item for item in found if isinstance(item, Item) and item.label in labels]
    return items, [item for item in found if isinstance(item, Damaged)]


def tell_damaged(damaged: Iterable[Damaged]) -> None:
    for one in damaged:
        say(f"dscope: item {one.id} is damaged and left out: {one.why}")


def items_in_words(count: int) -> str:
    return f"{count} item" if count == 1 else f"{count} items"
