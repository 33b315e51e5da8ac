"""`dscope rules versions|draft|approve|retire|rollback`: the life of this station's rule sets."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain
from dscope_gui.cli.history_choice import known_rules, station_rules
from dscope_gui.cli.rule_tables import life_of, told
from dscope_gui.cli.signing import signed_by
from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.errors import WrongUse
from dscope_gui.rules import read_rule_set
from dscope_gui.workstation.rule_book import Draft, RuleBook, parse_version_name, shipped_alone

Version = Annotated[str, typer.Argument(metavar="NAME@VERSION", help="As `dscope rules versions` lists it.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who signs; the PIN is asked.")]
Reason = Annotated[str, typer.Option("--reason", help="Why, for the records.")]


def add_to(app: typer.Typer) -> None:
    """Make them commands of `dscope rules`."""
    app.command("versions")(versions)
    app.command("draft")(draft)
    app.command("approve")(approve)
    app.command("retire")(retire)
    app.command("rollback")(rollback)


def versions(name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """List all versions of a rule set with who drafted, approved and retired them, and when."""
    with known_rules() as rules:
        found = shipped_alone(name) if rules is None else rules.versions(name)
    if not found:
        raise WrongUse(f"There is no rule set '{name}'", "'dscope rules list' shows those there are")
    answers().print(life_of(found))


def draft(
    file: Annotated[Path, typer.Argument(metavar="FILE.json", readable=False)],
    by: By,
    *,
    edit: Annotated[int, typer.Option(metavar="N", help="Put it in the place of draft N.")] = 0,
    reason: Reason = "",
) -> None:
    """Take a rule-set file in as a draft: a new version of the rule set whose name it bears."""
    content = read_rule_set(file)
    with station_rules() as rules:
        begun = _edited(rules, content.id, edit) if edit else rules.draft_of(content)
        person = signed_by(by, f"{content.id}@{begun.version} is drafted from {file}: {content.title}")
        _tell(rules.save_draft(begun.with_content(content), person, reason))


def approve(
    version: Version,
    by: By,
    *,
    effective: Annotated[
        str, typer.Option(metavar="DATE[THH:MM]", help="When it comes into force, local time; at once else.")
    ] = "",
    reason: Reason = "",
) -> None:
    """Release a draft: somebody of QA who has not worked on it, with a name and a PIN of the person's own."""
    name, number = _named(version)
    begins = _moment(effective)
    with station_rules() as rules:
        seen = rules.version(name, number)
        drafters = ", ".join(sorted(seen.drafted_by)) or "nobody"
        person = signed_by(by, f"{told(seen)}; drafted by {drafters}")
        _tell(rules.approve(name, number, person, sha256=seen.sha256, effective_from=begins, reason=reason))


def retire(version: Version, by: By, reason: Annotated[str, typer.Option("--reason", help="Why.")]) -> None:
    """Let a version judge never again; NAME alone retires the whole rule set, and parts bound to it are refused."""
    name, number = parse_version_name(version)
    with station_rules() as rules:
        if number is None:
            for one in rules.retire_all(name, signed_by(by, f"All versions of {name} are retired"), reason):
                _tell(one)
            return
        after = rules.after_retiring(name, number)
        follows = "no version judges" if after is None else f"{after.name} judges"
        person = signed_by(by, f"{told(rules.version(name, number))}; once it is retired {follows}")
        _tell(rules.retire(name, number, person, reason))


def rollback(version: Version, by: By, reason: Annotated[str, typer.Option("--reason", help="Why.")]) -> None:
    """Put an earlier version in force again at once; 0 is the one that came with the program."""
    name, number = _named(version)
    with station_rules() as rules:
        person = signed_by(by, told(rules.version(name, number)))
        _tell(rules.roll_back(name, number, person, reason))


def _named(version: str) -> tuple[str, int]:
    name, number = parse_version_name(version)
    if number is None:
        raise WrongUse(f"'{version}' names no version", f"Write it as {version}@NUMBER; see 'dscope rules versions'")
    return name, number


def _edited(rules: RuleBook, name: str, number: int) -> Draft:
    begun = rules.draft(rules.version(name, number))
    if begun.version != number:
        raise WrongUse(f"{name}@{number} is no draft", "Leave --edit out to begin a new version")
    return begun


def _moment(text: str) -> datetime | None:
    """A date begins at midnight; without a zone it is the local time."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise WrongUse(f"--effective {text} is no date", "Write it as 2027-01-31 or 2027-01-31T06:00") from None
    return moment.astimezone() if moment.tzinfo is None else moment


def _tell(version: RuleVersion) -> None:
    answers().print(plain(told(version)))
