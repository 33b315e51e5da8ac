"""The result of a validation as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from dscope_gui.validation.crops import mistake_tiles
from dscope_gui.validation.html_page import escaped, figure, html_page, html_table
from dscope_gui.validation.score import ValidationResult
from dscope_gui.validation.tables import HEADS, band_rows, error_rows, family_rows

WORST = 24
"""Mistakes shown: enough to see what kind of mistakes they are."""

MOST_OF_ONE = 4
"""Mistakes shown of one picture, or one that was not found at all would fill the page."""


def render_html(result: ValidationResult, *, worst: int = WORST, more: str = "") -> str:
    """The page as text; the worst cases lie inside as pictures. `more` is HTML that goes before them."""
    body = [
        "<h1>Validation against labelled pictures</h1>",
        f'<p class="summary">{escaped(_summary(result))}</p>',
        "<p>In brackets: 95 % interval (Wilson).</p>",
        html_table("By family", HEADS["families"], family_rows(result)),
        html_table("By size of the labelled box", HEADS["bands"], band_rows(result)),
        html_table("Errors of geometry and size", HEADS["errors"], error_rows(result)),
        _missing(result),
        more,
        "<h2>Worst cases</h2>",
        "<p>M: missed. F: reported, but nothing is labelled there. Boxes without a letter were found.</p>",
        '<div class="cases">',
        *_figures(result, worst),
        "</div>",
    ]
    return html_page("Validation", body)


def _summary(result: ValidationResult) -> str:
    all_ = result.overall
    detection = {"recall": all_.recall, "precision": all_.precision}
    shares = {**detection, "type agrees": all_.types, "cladding right": all_.cladding}
    known = [f"{name} {share.value:.3f}" for name, share in shares.items() if share.value is not None]
    mistakes = f"{all_.missed} missed, {all_.false_alarms} false"
    return f"{all_.pictures} pictures of {result.truth_folder.name}: {', '.join(known)}; {mistakes}"


def _missing(result: ValidationResult) -> str:
    parts = []
    if result.without_record:
        parts.append(f"<p>Without a record: {escaped(', '.join(result.without_record))}</p>")
    if result.unknown:
        parts.append(f"<p>Records of pictures without labels, left out: {len(result.unknown)}</p>")
    return "\n".join(parts)


def _figures(result: ValidationResult, most: int) -> Iterator[str]:
    shown = 0
    for score in result.worst(most):
        for mistake, uri in mistake_tiles(result.truth_folder, score, min(MOST_OF_ONE, most - shown)):
            shown += 1
            seen = "" if score.status == "inspected" else f" ({score.status})"
            yield figure(uri, f"{score.name}{seen}: {mistake.what}")
