"""Rule sets from and to files, JSON, Excel workbooks and PDF, and onto paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PyQt6.QtPrintSupport import QPrinter

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.errors import WrongUse
from dscope_gui.qt.pdf.rules import print_rules, printed_version, write_rules_pdf
from dscope_gui.reports.rule_sheets import read_rule_workbook, write_rule_workbook
from dscope_gui.rules import dump_rule_set, read_rule_set
from dscope_gui.whole_file import write_text

READABLE: Final = ("json", "xlsx")


def write_version(version: RuleVersion, kind: str, path: Path, made: str) -> Path:
    """Write one version; `made` : when, in local time. Raises NotWritable."""
    writers: dict[str, Callable[[], None]] = {
        "json": lambda: write_text(path, dump_rule_set(version.rule_set)),
        "xlsx": lambda: write_rule_workbook(
            version.rule_set, path, {"Version": version.name, "State when written": version.state.value}
        ),
        "pdf": lambda: write_rules_pdf(printed_version(version, made), path),
    }
    writers[kind]()
    return path


def print_version(version: RuleVersion, printer: QPrinter, made: str) -> None:
    """Print one version; raises NotWritable where the printer takes no pages."""
    print_rules(printed_version(version, made), printer)


def read_rules(path: Path) -> tuple[RuleSet, tuple[str, ...]]:
    """The rule set in a file, and what was left out of it.

    Raises
    ------
    RuleSetInvalid
        It cannot be read or contradicts itself; the message says where.
    WrongUse
        It is no file of a kind that can be read.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind == "json":
        return read_rule_set(path), ()
    if kind == "xlsx":
        imported = read_rule_workbook(path)
        return imported.rule_set, imported.remarks
    raise WrongUse(f"{path.name} is no file of a rule set", "Choose a JSON file or an Excel workbook (.xlsx)")
