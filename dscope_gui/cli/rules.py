"""`dscope rules`: the standards as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli import rejudge, rules_files
from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.rules import dump_rule_set, list_rule_sets, load_rule_set, read_rule_set, rule_set_sha256

app = typer.Typer(
    help="List, show and check rule sets, try them on the history, export and import them.", rich_markup_mode=None
)
app.command("rejudge")(rejudge.command)
app.command("export")(rules_files.export)
app.command("import")(rules_files.import_)

Name = Annotated[str, typer.Argument(metavar="NAME|FILE")]


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("list")
def list_() -> None:
    """List the rule sets that come with the program."""
    rows = table("Name", "Title", "Compared with a bought copy", "Decision rule")
    for name in list_rule_sets():
        rule_set = load_rule_set(name)
        rows.add_row(
            plain(name), plain(rule_set.title), "yes" if rule_set.verified else "no", rule_set.decided_by.wording
        )
    answers().print(rows)


@app.command()
def show(name: Name) -> None:
    """Print a rule set as JSON."""
    rule_set = load_rule_set(name)
    typer.echo(dump_rule_set(rule_set), nl=False)
    say(f"Decision rule: {rule_set.decided_by.wording}")


@app.command()
def validate(files: Annotated[list[Path], typer.Argument(metavar="FILE…", readable=False)]) -> None:
    """Check rule-set files; the first that is wrong is named with what is wrong in it."""
    for file in files:
        rule_set = read_rule_set(file)
        hashed, decision = rule_set_sha256(rule_set)[:12], rule_set.decided_by.wording
        answers().print(plain(f"{file} is valid: {rule_set.title}, {decision} (sha256 {hashed}…)"))
