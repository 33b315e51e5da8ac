"""The result of a validation as one HTML file that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence

from dscope_gui.validation.crops import mistake_tiles
from dscope_gui.validation.score import ValidationResult
from dscope_gui.validation.tables import HEADS, band_rows, error_rows, family_rows

WORST = 24
"""Mistakes shown: enough to see what kind of mistakes they are."""

MOST_OF_ONE = 4
"""Mistakes shown of one picture, or one that was not found at all would fill the page."""

_STYLE = """
:root { color-scheme: light dark; --line: #ccc; --head: #f2f2f2; --pale: #666; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --head: #262626; --pale: #aaa; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--head); }
small { color: var(--pale); white-space: nowrap; }
.summary { font-size: 1.15rem; }
.wide { overflow-x: auto; }
.cases { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.2rem; }
figure { margin: 0; } img { width: 100%; display: block; } figcaption { overflow-wrap: anywhere; }
"""


def render_html(result: ValidationResult, *, worst: int = WORST, more: str = "") -> str:
    """The page as text; the worst cases lie inside as pictures. `more` is HTML that goes before them."""
    body = [
        "<h1>Validation against labelled pictures</h1>",
        f'<p class="summary">{_text(_summary(result))}</p>',
        "<p>In brackets: 95 % interval (Wilson).</p>",
        _table("By family", HEADS["families"], family_rows(result)),
        _table("By size of the labelled box", HEADS["bands"], band_rows(result)),
        _table("Errors of geometry and size", HEADS["errors"], error_rows(result)),
        _missing(result),
        more,
        "<h2>Worst cases</h2>",
        "<p>M: missed. F: reported, but nothing is labelled there. Boxes without a letter were found.</p>",
        '<div class="cases">',
        *_figures(result, worst),
        "</div>",
    ]
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Validation</title><style>{_STYLE}</style>"
    )
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"


def _summary(result: ValidationResult) -> str:
    all_ = result.overall
    detection = {"recall": all_.recall, "precision": all_.precision}
    shares = {**detection, "type agrees": all_.types, "cladding right": all_.cladding}
    known = [f"{name} {share.value:.3f}" for name, share in shares.items() if share.value is not None]
    mistakes = f"{all_.missed} missed, {all_.false_alarms} false"
    return f"{all_.pictures} pictures of {result.truth_folder.name}: {', '.join(known)}; {mistakes}"


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f'<h2>{_text(title)}</h2><div class="wide"><table><tr>{_cells("th", head)}</tr>']
    lines += [f"<tr>{_cells('td', row)}</tr>" for row in rows]
    return "\n".join([*lines, "</table></div>"])


def _cells(tag: str, values: Iterable[str]) -> str:
    return "".join(f"<{tag}>{_cell(value)}</{tag}>" for value in values)


def _cell(value: str) -> str:
    """A share's interval goes below it, small."""
    share, bracket, interval = value.partition(" (")
    return f"{_text(share)}<br><small>({_text(interval)}</small>" if bracket else _text(value)


def _missing(result: ValidationResult) -> str:
    parts = []
    if result.without_record:
        parts.append(f"<p>Without a record: {_text(', '.join(result.without_record))}</p>")
    if result.unknown:
        parts.append(f"<p>Records of pictures without labels, left out: {len(result.unknown)}</p>")
    return "\n".join(parts)


def _figures(result: ValidationResult, most: int) -> Iterator[str]:
    shown = 0
    for score in result.worst(most):
        for mistake, uri in mistake_tiles(result.truth_folder, score, min(MOST_OF_ONE, most - shown)):
            shown += 1
            seen = "" if score.status == "inspected" else f" ({score.status})"
            caption = _text(f"{score.name}{seen}: {mistake.what}")
            image = f'<img alt="{caption}" src="{uri}">' if uri else "<p>The picture cannot be read.</p>"
            yield f"<figure>{image}<figcaption>{caption}</figcaption></figure>"


def _text(value: str) -> str:
    return html.escape(value, quote=True)
