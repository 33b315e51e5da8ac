"""The result of a validation as one HTML file that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from pathlib import Path

from dscope_gui.errors import NotWritable
from dscope_gui.validation.crops import worst_case_png
from dscope_gui.validation.score import PictureScore, ValidationResult
from dscope_gui.validation.tables import HEADS, band_rows, error_rows, family_rows

WORST = 12
"""Pictures shown: enough to see what kind of mistake it is."""

_STYLE = """
:root { color-scheme: light dark; --line: #bbb; --head: #eee; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --head: #2a2a2a; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; }
th { background: var(--head); }
figure { margin: 1.5rem 0; } img { max-width: 100%; image-rendering: pixelated; }
"""


def write_html(result: ValidationResult, path: Path, *, worst: int = WORST) -> None:
    """Write the whole file or nothing; raises NotWritable."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(render_html(result, worst=worst), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise NotWritable(f"{path} could not be written: {error.strerror}") from error


def render_html(result: ValidationResult, *, worst: int = WORST) -> str:
    """The page as text; the worst cases lie inside as pictures."""
    body = [
        "<h1>Validation against labelled pictures</h1>",
        f"<p>{len(result.pictures)} pictures of {_text(result.truth_folder.name)}. "
        "In brackets: 95 % interval (Wilson).</p>",
        _table("By family", HEADS["families"], family_rows(result)),
        _table("By size of the labelled box", HEADS["bands"], band_rows(result)),
        _table("Errors of geometry and size", HEADS["errors"], error_rows(result)),
        _missing(result),
        "<h2>Worst cases</h2>",
        "<p>M: missed. F: reported, but nothing is labelled there. Boxes without a letter were found.</p>",
        *(_figure(result.truth_folder, score) for score in result.worst(worst)),
    ]
    head = f'<meta charset="utf-8"><title>Validation</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"<h2>{_text(title)}</h2><table><tr>{_cells('th', head)}</tr>"]
    lines += [f"<tr>{_cells('td', row)}</tr>" for row in rows]
    return "\n".join([*lines, "</table>"])


def _cells(tag: str, values: Iterable[str]) -> str:
    return "".join(f"<{tag}>{_text(value)}</{tag}>" for value in values)


def _missing(result: ValidationResult) -> str:
    parts = []
    if result.without_record:
        parts.append(f"<p>Without a record: {_text(', '.join(result.without_record))}</p>")
    if result.unknown:
        parts.append(f"<p>Records of pictures without labels, left out: {len(result.unknown)}</p>")
    return "\n".join(parts)


def _figure(folder: Path, score: PictureScore) -> str:
    missed, false = len(score.comparison.missed), len(score.comparison.false_alarms)
    caption = f"{score.name} ({score.status}): {missed} missed, {false} false"
    png = worst_case_png(folder, score)
    image = f'<img alt="{_text(caption)}" src="{png}">' if png else "<p>The picture cannot be read.</p>"
    return f"<figure>{image}<figcaption>{_text(caption)}</figcaption></figure>"


def _text(value: str) -> str:
    return html.escape(value, quote=True)
