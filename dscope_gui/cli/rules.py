"""`dscope rules`: the standards as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli import rejudge, rule_release, rules_files
from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.rule_choice import all_known, chosen_rules
from dscope_gui.cli.rule_tables import overview
from dscope_gui.rules import dump_rule_set, read_rule_set, rule_set_sha256

app = typer.Typer(
    help="List, show, check and release rule sets, try them on the history, export and import them.",
    rich_markup_mode=None,
)
app.command("rejudge")(rejudge.command)
app.command("export")(rules_files.export)
app.command("import")(rules_files.import_)
rule_release.add_to(app)

Name = Annotated[str, typer.Argument(metavar="NAME|NAME@VERSION|FILE")]


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("list")
def list_() -> None:
    """List the rule sets of the program and of this station, and which version of each is in force."""
    answers().print(overview(all_known()))


@app.command()
def show(name: Name) -> None:
    """Print a rule set as JSON: a shipped one, a version of this station, or a file."""
    rule_set = chosen_rules(name)
    typer.echo(dump_rule_set(rule_set), nl=False)
    say(f"Decision rule: {rule_set.decided_by.wording}")


@app.command()
def validate(files: Annotated[list[Path], typer.Argument(metavar="FILE…", readable=False)]) -> None:
    """Check rule-set files; the first that is wrong is named with what is wrong in it."""
    for file in files:
        rule_set = read_rule_set(file)
        hashed, decision = rule_set_sha256(rule_set)[:12], rule_set.decided_by.wording
        answers().print(plain(f"{file} is valid: {rule_set.title}, {decision} (sha256 {hashed}…)"))
