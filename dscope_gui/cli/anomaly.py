"""`dscope anomaly`: how unlike good end faces the one on a picture is, and where."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.read import list_pictures, read_picture
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.neural.anomaly import ANOMALOUS, AnomalyDetector
from dscope_gui.paths import data_folder
from dscope_gui.reports.heat_pictures import heat_names, write_heat
from dscope_gui.settings import load_config
from dscope_gui.workstation.second_judge.anomaly import find_detector, strangeness_of

NO_END_FACE: Final = "no end face"
UNREADABLE: Final = "unreadable"


@dataclass(frozen=True, slots=True)
class _Answer:
    """`score` : None where nothing could be looked at; `label` says why then."""

    path: Path
    label: str
    score: float | None = None


def command(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", readable=False, help="Pictures, or folders of such.")],
    *,
    model: Annotated[
        str | None, typer.Option(metavar="NAME|DIR", help="Anomaly model; else the active one, else ours.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", readable=False, help="Also write each picture with its heat map.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Hold end faces against the good ones that an anomaly model remembers.

    Exit code 0: all were looked at, whatever was found. 3: some could not be read or show no end face.
    """
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise WrongUse(f"{missing[0]} is not there")
    detector = find_detector(data_folder(), model)
    config = load_config()
    pictures = list_pictures(paths)
    with kill_like_ctrl_c(), BatchProgress("Looking") as bar:
        found = []
        for answer in _looked(pictures, detector, config.profile(config.default_profile), out):
            found.append(answer)
            bar.count(len(found), len(pictures))
    _show(found, detector, as_json=as_json)
    if any(answer.score is None for answer in found):
        raise typer.Exit(ExitCode.INCOMPLETE)


def _looked(pictures: list[Path], detector: AnomalyDetector, profile: Profile, out: Path | None) -> Iterator[_Answer]:
    for path, name in zip(pictures, heat_names(pictures), strict=True):
        try:
            grey = read_picture(path, profile.read).grey
        except PictureUnreadable as error:
            say(f"dscope: {error}")
            yield _Answer(path, UNREADABLE)
            continue
        seen = strangeness_of(grey, ExamineRequest(profile), detector)
        if seen is None:
            yield _Answer(path, NO_END_FACE)
            continue
        anomaly = seen.anomaly
        if out is not None:
            caption = f"{anomaly.label}: {anomaly.score:.2f}, threshold {anomaly.threshold:.2f}"
            write_heat(out / name, grey, seen.crop, anomaly.heat, caption, alarm=anomaly.label == ANOMALOUS)
        yield _Answer(path, anomaly.label, anomaly.score)


def _show(found: list[_Answer], detector: AnomalyDetector, *, as_json: bool) -> None:
    if as_json:
        for one in found:
            facts = {"score": one.score, "threshold": detector.threshold, "model": detector.full_name}
            typer.echo(json.dumps({"path": str(one.path), "label": one.label, **facts}))
        return
    shown = table("Picture", "Is", "Score")
    for one in found:
        shown.add_row(plain(str(one.path)), plain(one.label), "" if one.score is None else f"{one.score:.3f}")
    answers().print(shown)
    answers().print(plain(f"{detector.full_name} calls anomalous what scores above {detector.threshold:.3f}"))
