"""`dscope rules export` and `dscope rules import`: rule sets as workbooks, on paper, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.screens import Screens
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import WrongUse
from dscope_gui.reports.rule_sheets import read_rule_workbook, write_rule_workbook
from dscope_gui.rules import dump_rule_set, load_rule_set, rule_set_sha256
from dscope_gui.whole_file import write_text

_JSON, _EXCEL, _PDF = ".json", ".xlsx", ".pdf"
_KINDS: Final = f"{_EXCEL} to edit it, {_PDF} to print it, {_JSON} as the program reads it"
_HASH_LETTERS: Final = 12


def export(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME|FILE")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.xlsx|.json|.pdf", help=f"{_KINDS}.")],
) -> None:
    """Write a rule set as a workbook, on paper, or as JSON."""
    rule_set = load_rule_set(name)
    kind = out.suffix.lower()
    if kind == _EXCEL:
        write_rule_workbook(rule_set, out)
    elif kind == _JSON:
        write_text(out, dump_rule_set(rule_set))
    elif kind == _PDF:
        _print(context, rule_set, out)
    else:
        raise WrongUse(f"A rule set cannot be written as {out.name}", f"Name a file that ends in {_KINDS}")
    _tell(rule_set, out)


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.xlsx", readable=False)],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.json", help="Where the rule set is written.")],
) -> None:
    """Read a rule set from a workbook; what cannot be meant is named with sheet, row and column."""
    if out.suffix.lower() != _JSON:
        raise WrongUse(f"A rule set cannot be written as {out.name}", f"Name a file that ends in {_JSON}")
    imported = read_rule_workbook(file)
    write_text(out, dump_rule_set(imported.rule_set))
    for remark in imported.remarks:
        say(f"Note: {remark}")
    _tell(imported.rule_set, out)


def _print(context: typer.Context, rule_set: RuleSet, out: Path) -> None:
    screens: Screens = context.obj
    if screens.print_rules is None:
        raise WrongUse("This program was started without its screens, which draw the pages", "Start it as 'dscope'")
    screens.print_rules(rule_set, out)


def _tell(rule_set: RuleSet, out: Path) -> None:
    hashed = rule_set_sha256(rule_set)[:_HASH_LETTERS]
    answers().print(plain(f"{out}: {rule_set.title} (sha256 {hashed}…)"))
