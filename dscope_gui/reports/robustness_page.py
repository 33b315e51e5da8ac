"""The part of a validation's page that tells of robustness: windows in words, curves, and the figures."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable, Sequence

from dscope_gui.reports.robustness_plots import robustness_plots
from dscope_gui.validation.robustness import HEAD, RobustnessResult, rows


def robustness_section(result: RobustnessResult) -> str:
    """HTML for the body of a page; the plots lie inside it."""
    targets = result.targets
    return "\n".join(
        [
            "<h2>Robustness</h2>",
            f"<p>{len(result.pictures)} pictures, each disturbed by one knob at a time. "
            "Recall and precision are those of the pictures that were judged; "
            "in brackets: 95 % interval, the wider of Wilson's and a bootstrap over whole pictures.</p>",
            f"<p>The operating window of a knob reaches, level by level from the undisturbed picture, as far as "
            f"recall is at least {targets.kept:.0%} of that of the same pictures undisturbed, precision is at least "
            f"{targets.precision:.2f} (or as good as undisturbed), and at least {targets.judged:.0%} of the "
            "pictures judged undisturbed still are. A bad end face is one that fails undisturbed by a labelled mark "
            "which exceeds its limit by more than its expanded uncertainty; it must never pass.</p>",
            "<ul>",
            *(f"<li>{html.escape(sentence)}</li>" for sentence in result.sentences),
            "</ul>",
            '<div class="cases">',
            *_plots(result),
            "</div>",
            _table(HEAD, rows(result)),
        ]
    )


def _plots(result: RobustnessResult) -> Iterable[str]:
    for name, png in robustness_plots(result):
        coded = base64.b64encode(png).decode("ascii")
        alternative = html.escape(f"Recall, precision and refusals: {name}", quote=True)
        yield f'<figure><img alt="{alternative}" src="data:image/png;base64,{coded}"></figure>'


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    body = "\n".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in line)}</tr>" for line in lines)
    heads = "".join(f"<th>{html.escape(name)}</th>" for name in head)
    return f'<div class="wide"><table><tr>{heads}</tr>\n{body}\n</table></div>'
