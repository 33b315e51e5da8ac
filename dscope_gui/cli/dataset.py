"""`dscope dataset`: labelled pictures for learning."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from rich.table import Table

from dscope_gui.cli import dataset_changes, dataset_collect, dataset_files, dataset_versions
from dscope_gui.cli.console import answers, plain, table
from dscope_gui.cli.dataset_choice import Folder, Labels, chosen_labels, dataset_folder, tell_damaged, usable_items
from dscope_gui.cli.exits import ExitCode
from dscope_gui.dataset import Statistics, reading, statistics_of
from dscope_gui.domain.dataset import Item

app = typer.Typer(
    help="Collect labelled pictures of what was inspected, correct, count, export, import and clear them.",
    rich_markup_mode=None,
)
app.command("collect")(dataset_collect.command)
app.command("correct")(dataset_changes.correct)
app.command("versions")(dataset_versions.versions)
app.command("restore")(dataset_versions.restore)
app.command("export")(dataset_files.export_)
app.command("import")(dataset_files.import_)
app.command("clear")(dataset_changes.clear)

AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("stats")
def stats(*, as_json: AsJson = False, dataset: Folder = None) -> None:
    """Count the items of each class, the end faces they come from, and the corrections."""
    kept = reading(dataset_folder(dataset))
    found = statistics_of(kept.items(), kept.faces())
    if as_json:
        typer.echo(json.dumps(_stats_json(found), indent=2))
    else:
        answers().print(_stats_table(found))
        answers().print(f"Inspected pictures kept whole: {found.faces}")
    _leave(found)


@app.command("list")
def list_(*, label: Labels = None, as_json: AsJson = False, dataset: Folder = None) -> None:
    """List the items with their class, who said so, and where they come from."""
    items, damaged = usable_items(reading(dataset_folder(dataset)), chosen_labels(label))
    if as_json:
        typer.echo(json.dumps([_item_json(item) for item in items], indent=2))
    else:
        answers().print(_items_table(items))
    tell_damaged(damaged)
    raise typer.Exit(ExitCode.INCOMPLETE if damaged else ExitCode.DONE)


def _leave(found: Statistics) -> None:
    tell_damaged(found.damaged)
    raise typer.Exit(ExitCode.INCOMPLETE if found.damaged else ExitCode.DONE)


def _stats_table(found: Statistics) -> Table:
    made = table("Class", "Items", "Whole end faces", "From end faces", "Corrected")
    for one in found.classes:
        made.add_row(one.label.value, *map(str, (one.items, one.whole, one.end_faces, one.corrected)))
    whole = sum(one.whole for one in found.classes)
    made.add_row("all", *map(str, (found.items, whole, found.end_faces, found.corrected)))
    return made


def _stats_json(found: Statistics) -> dict[str, Any]:
    return {
        "items": found.items,
        "end_faces": found.end_faces,
        "whole_pictures": found.faces,
        "corrected": found.corrected,
        "damaged": [{"id": one.id, "why": one.why} for one in found.damaged],
        "classes": {
            one.label.value: {
                "items": one.items,
                "whole_end_faces": one.whole,
                "end_faces": one.end_faces,
                "corrected": one.corrected,
            }
            for one in found.classes
        },
    }


def _items_table(items: list[Item]) -> Table:
    made = table("Item", "Class", "Version", "Said by", "Size in px", "Inspection", "Defect")
    for item in items:
        window, source = item.facts.window, item.facts.source
        said = (item.label.value, str(item.current.version), item.current.by or "the inspection")
        made.add_row(
            *map(plain, (item.id, *said, f"{window.width} × {window.height}", source.inspection, source.defect or ""))
        )
    return made


def _item_json(item: Item) -> dict[str, Any]:
    return {
        **item.facts.model_dump(mode="json", by_alias=True),
        "versions": [said.model_dump(mode="json") for said in item.versions],
    }
