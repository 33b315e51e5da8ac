"""`dscope verify`: whether anything stored was changed, removed or put in another order since it was sealed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, one_line, plain, say
from dscope_gui.cli.progress import BatchProgress, timed
from dscope_gui.domain.seal import SealReport
from dscope_gui.paths import data_folder
from dscope_gui.settings.changes import load_config_with_changes
from dscope_gui.workstation.build import seal_folder, storage_folder
from dscope_gui.workstation.sealing.sentences import sentence, summary
from dscope_gui.workstation.sealing.verify import OnProgress, as_json, verify_copy, verify_own

WHOLE: Final = 0
CHANGED: Final = 1


def command(
    history: Annotated[
        Path | None, typer.Option("--history", metavar="DIR", help="Folder of a history; else this station's.")
    ] = None,
    public_key: Annotated[
        list[Path] | None,
        typer.Option(
            "--public-key", metavar="FILE", help="Trust this key and no other; may be given again for an earlier one."
        ),
    ] = None,
    as_json_: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Check the seal of a history: every record, picture, event and audit line, and their order.

    Exit code 0: all is whole. 1: something was changed; each thing is named. 2: wrong use. Nothing is written.
    """
    with BatchProgress("Checking") as bar:
        report = _verified(history, tuple(public_key or ()), timed(bar))
    if as_json_:
        typer.echo(json.dumps(as_json(report), indent=2))
    else:
        _tell(report)
    raise typer.Exit(WHOLE if report.is_whole else CHANGED)


def _verified(history: Path | None, public_keys: tuple[Path, ...], on_progress: OnProgress) -> SealReport:
    config = load_config_with_changes(data_folder()).config
    own = storage_folder(config)
    is_own = history is None or history.absolute() == own.absolute()
    if is_own and not public_keys:
        address = config.workstation.storage.database_url if history is None else None
        return verify_own(own, seal_folder(), on_progress, address=address)
    return verify_copy(own if history is None else history, public_keys, on_progress)


def _tell(report: SealReport) -> None:
    for line in summary(report):
        say(line)
    if report.is_whole:
        answers().print(plain("✓ WHOLE: nothing was changed since it was sealed", "bold green"))
        return
    answers().print(plain(f"✗ CHANGED: {len(report.faults)} things are wrong", "bold red"))
    for fault in report.faults:
        typer.echo(one_line(sentence(fault)))
