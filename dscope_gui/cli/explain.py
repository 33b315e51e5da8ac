"""`dscope explain`: why something was judged as it was, and what would turn the verdict."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import opened_history
from dscope_gui.domain.expanded import size_words_um
from dscope_gui.domain.record import Record, parse_record
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import RuleShelf
from dscope_gui.reports import verdict_word
from dscope_gui.rules.explained import Explained
from dscope_gui.rules.trace import Trace
from dscope_gui.rules.trace_rows import OUTCOME_WORDS, TRACE_COLUMNS, trace_row
from dscope_gui.rules.turning import Change
from dscope_gui.rules.turning.words import turning_sentences
from dscope_gui.workstation.stored_rules import explained_record

_COLUMNS: Final = ("Defect", "Kind", "Zone", "Measured", "Limit", "Source", "Margin", "Outcome")
_GONE: Final = "The edition of {name} that judged it is no longer here (sha256 {sha256}…); no other can speak for it"
_HASH_LETTERS: Final = 12


def command(
    what: Annotated[str, typer.Argument(metavar="RECORDS.jsonl|HISTORY-ID")],
    *,
    ids: Annotated[list[str] | None, typer.Option("--id", help="Only these inspections of a file.")] = None,
    history: Annotated[Path | None, typer.Option(help="Folder of the history; the station's own else.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Explain verdicts: every defect with its rule, size, limit and margin, and the smallest change that turns it."""
    if not Path(what).is_file() and Path(what).suffix:
        raise WrongUse(f"There is no file {what}")
    if Path(what).is_file():
        code = _tell(_of_file(Path(what), ids or ()), None, as_json=as_json)
    else:
        with opened_history(history) as store:
            code = _tell([store.get(one).record for one in (what, *(ids or ()))], store.rules, as_json=as_json)
    raise typer.Exit(code)


def _of_file(file: Path, ids: Iterable[str]) -> Iterator[Record]:
    wanted = dict.fromkeys(ids, False)
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            record = parse_record(line)
            name = record["id"]
        except (ValueError, KeyError, TypeError):
            raise WrongUse(f"Line {number} of {file} is no record of an inspection") from None
        if not wanted or name in wanted:
            wanted.update({name: True} if wanted else {})
            yield record
    if missing := [name for name, is_found in wanted.items() if not is_found]:
        raise WrongUse(f"{file} has no inspection {', '.join(missing)}")


def _tell(records: Iterable[Record], shelf: RuleShelf | None, *, as_json: bool) -> ExitCode:
    """Incomplete where an edition is gone."""
    code, told = ExitCode.NOTHING_INSPECTED, []
    for record in records:
        found = explained_record(record, shelf)
        if found is None:
            code = ExitCode.INCOMPLETE
        elif code is ExitCode.NOTHING_INSPECTED:
            code = ExitCode.DONE
        if as_json:
            told.append(_as_json(record, found))
        else:
            _show(record, found)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    return code


def _show(record: Record, found: Explained | None) -> None:
    console, verdict = answers(), record["verdict"]
    console.print(plain(f"{record['id']}  {record['image']['path']}  {verdict_word(record)}", "bold"))
    for reason in verdict["reasons"]:
        console.print(plain(f"  {reason['text']}"))
    if found is None:
        say(_GONE.format(name=verdict["rule_set"], sha256=verdict["rule_set_sha256"][:_HASH_LETTERS]))
        console.print()
        return
    console.print(plain(f"  by {found.rule_set.title}, {found.rule_set.decided_by.wording}"))
    if found.traces:
        rows = table(*_COLUMNS)
        for trace in found.traces:
            rows.add_row(*map(plain, _cells(trace)))
        console.print(rows)
    for number, sentence in enumerate(() if found.turning is None else turning_sentences(found.turning)):
        console.print(plain(f"  {'What would turn it: ' if number == 0 else '                    '}{sentence}"))
    console.print()


def _cells(trace: Trace) -> tuple[str, ...]:
    um = trace.measured_um
    return (
        trace.defect.id,
        trace.defect.kind.value,
        "–" if trace.zone is None else trace.zone.name,
        "–" if um is None else size_words_um(um, trace.uncertainty_um),
        trace.wording or "–",
        trace.source or "–",
        "–" if trace.margin_um is None else f"{trace.margin_um:+.2f} µm",
        OUTCOME_WORDS[trace.outcome],
    )


def _as_json(record: Record, found: Explained | None) -> dict[str, object]:
    head: dict[str, object] = {"id": record["id"], "image": record["image"]["path"], "verdict": record["verdict"]}
    if found is None:
        return {**head, "rule_set_is_here": False}
    turning = found.turning
    changes = [] if turning is None else [_change_json(change) for change in turning.changes]
    return {
        **head,
        "rule_set_is_here": True,
        "trace": [dict(zip(TRACE_COLUMNS, trace_row(trace), strict=True)) for trace in found.traces],
        "turns_to": None if turning is None else turning.after.value,
        "changes": changes,
        "cleanable": [] if turning is None else list(turning.cleanable),
        "cleaning_turns": turning is not None and turning.cleaning_turns,
        "sentences": [] if turning is None else list(turning_sentences(turning)),
    }


def _change_json(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "defect": change.defect,
        "defect_kind": change.defect_kind.value,
        "measure": change.measure.value,
        "zone": change.zone,
        "limit": None if change.limit is None else change.limit.wording,
        "by_um": round(change.by_um, 4),
        "to_um": change.to_um,
        "number": change.number,
    }
