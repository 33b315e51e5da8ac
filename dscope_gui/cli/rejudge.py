"""`dscope rules rejudge`: what another rule set would have made of everything inspected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.table import Table

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.engine_option import Engine, EngineOption, SchedulerOption, WantedForce
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import day_begin, day_end, opened_history, rules_of_station
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.reports.csv_files import csv_text
from dscope_gui.reports.flips import flips_workbook
from dscope_gui.rules import rule_set_sha256
from dscope_gui.store import SqlStore
from dscope_gui.whole_file import make_folder, write_text
from dscope_gui.workstation.batch import Progress
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rejudging import NotJudged, Question, Rejudged, rejudge, rejudge_by
from dscope_gui.workstation.rejudging.rows import (
    CELL_COLUMNS,
    CHANGE_WORDS,
    FLIP_COLUMNS,
    answer_json,
    cell_rows,
    flip_row,
)

_MOST_ROWS: Final = 40
_NO_LIMIT: Final = 10**9
_SHOWN: Final = ("Part", "Serial", "Captured at", "Change", "Reason")
"""What a terminal has room for."""
_WHY: Final = {
    NotJudged.NO_PICTURE: "without a picture or an end face",
    NotJudged.NO_SCALE: "without a scale",
    NotJudged.OTHER_OBSTACLE: "refused by the station before any rule set was asked",
    NotJudged.DAMAGED: "with a damaged record",
}


def command(
    rules: Annotated[str, typer.Option(metavar="NAME|NAME@VERSION|FILE", help="Rule set to judge by.")],
    *,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="First day, UTC: 2026-11-01.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Last day, UTC.")] = None,
    part: Annotated[str, typer.Option(help="Only this part number.")] = "",
    lot: Annotated[str, typer.Option(help="Only this lot.")] = "",
    of: Annotated[list[str] | None, typer.Option(help="Only what was judged under this rule set.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write flips.csv, flips.xlsx and flips.json there.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    history: Annotated[Path | None, typer.Option(help="Folder of the history; the station's own else.")] = None,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
) -> None:
    """Judge the stored history again under another rule set: which verdicts flip, by part and month."""
    wanted = WantedForce(engine, scheduler)
    wanted.require_sense()
    query = HistoryQuery(
        part=part,
        lot=lot,
        since=day_begin(since, "--since"),
        until=day_end(until, "--until"),
        rule_sets=tuple(of or ()),
    )
    with opened_history(history) as store:
        question = Question(rules_of_station(rules, store), query)
        answer = _answered(store, question, wanted)
    if out is not None:
        _write(answer, question, out)
    if as_json:
        typer.echo(json.dumps(answer_json(answer), ensure_ascii=False, indent=2))
    else:
        _show(answer, question, out)
    raise typer.Exit(_exit_code(answer))


def _answered(store: SqlStore, question: Question, wanted: WantedForce) -> Rejudged:
    """All of it, or what there is when the user stops."""
    last: list[Rejudged] = []

    def note(state: Rejudged) -> None:
        last[:] = [state]
        bar.show(Progress(state.done, state.total, state.seconds_left, None))

    with kill_like_ctrl_c(), BatchProgress("Judging again") as bar:
        try:
            if wanted.engine is Engine.LOCAL:
                return rejudge(store.records, question, SystemClock(), note, most_flips=_NO_LIMIT)
            with wanted.gathered() as force:
                return rejudge_by(force, store.records, question, SystemClock(), note, most_flips=_NO_LIMIT)
        except KeyboardInterrupt:
            if not last:
                raise
            return last[0]


def _exit_code(answer: Rejudged) -> ExitCode:
    if not answer.is_complete:
        return ExitCode.INCOMPLETE
    if answer.tally.judged == 0:
        return ExitCode.NOTHING_INSPECTED
    return ExitCode.INCOMPLETE if NotJudged.DAMAGED in answer.not_judged else ExitCode.DONE


def _show(answer: Rejudged, question: Question, out: Path | None) -> None:
    console = answers()
    totals = table(*CELL_COLUMNS)
    for row in cell_rows(answer):
        totals.add_row(*(plain(str(cell)) for cell in row))
    console.print(totals)
    if answer.flips:
        console.print()
        console.print(_flips(answer))
    if len(answer.flips) > _MOST_ROWS:
        console.print(f"… and {len(answer.flips) - _MOST_ROWS} more; --out lists all")
    tally = answer.tally
    hashed = answer.rule_set_sha256[:12]
    console.print(plain(f"{tally.flipped} of {tally.judged} verdicts flip under {question.rule_set.id} ({hashed}…)"))
    if out is not None:
        console.print(plain(f"All flips are in {out}"))
    _complain(answer)


def _flips(answer: Rejudged) -> Table:
    rows = table(*_SHOWN)
    for flip in answer.flips[:_MOST_ROWS]:
        reasons = flip.after.reasons or flip.before.reasons
        text = reasons[0].text if reasons else ""
        moment = f"{flip.captured_at:%Y-%m-%d %H:%M}"
        cells = (flip.ticket.part, flip.ticket.serial, moment, CHANGE_WORDS[flip.kind], text)
        rows.add_row(*map(plain, cells))
    return rows


def _complain(answer: Rejudged) -> None:
    for reason, count in answer.not_judged.items():
        say(f"dscope: {count} could not be judged again: {_WHY[reason]}")
    if answer.total == 0:
        say("dscope: no stored inspection fits")
    if not answer.is_complete:
        say(f"dscope: stopped; {answer.done} of {answer.total} inspections were looked at")


def _write(answer: Rejudged, question: Question, out: Path) -> None:
    """Every file whole; an answer that was stopped says so in the settings and in the JSON."""
    make_folder(out)
    rows = [flip_row(flip) for flip in answer.flips]
    query = question.query
    settings = {
        "Rule set": question.rule_set.id,
        "Title": question.rule_set.title,
        "Rule set sha256": rule_set_sha256(question.rule_set),
        "Decision rule": question.rule_set.decided_by.wording,
        "Since": "" if query.since is None else f"{query.since:%Y-%m-%d}",
        "Before": "" if query.until is None else f"{query.until:%Y-%m-%d}",
        "Part": query.part or "all",
        "Lot": query.lot or "all",
        "Judged under": ", ".join(query.rule_sets) or "any",
        "Inspections looked at": f"{answer.done} of {answer.total}",
        "Could not be judged again": str(sum(answer.not_judged.values())),
    }
    write_text(out / "flips.csv", csv_text(FLIP_COLUMNS, rows))
    flips_workbook(out / "flips.xlsx", (CELL_COLUMNS, cell_rows(answer)), (FLIP_COLUMNS, rows), settings)
    write_text(out / "flips.json", json.dumps(answer_json(answer), ensure_ascii=False, indent=2) + "\n")
