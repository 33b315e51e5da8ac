"""A comparison of two judges as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dscope_gui.validation.crops import mistake_tiles
from dscope_gui.validation.html_page import escaped, figure, html_page, html_table
from dscope_gui.validation.paired.compare import PairedComparison
from dscope_gui.validation.paired.resampling import DRAWS
from dscope_gui.validation.paired.rows import discordant_sentence, figure_rows, figures_head, worst_head, worst_rows
from dscope_gui.validation.score import PictureScore
from dscope_gui.validation.tables import HEADS, family_rows

WORST: Final = 20
"""Pictures in the table."""
_WORST_TITLE: Final = "Pictures on which they differ most, then those with the most mistakes"
_SHOWN: Final = 8
"""Pictures of which mistakes are shown."""
_MOST_OF_ONE: Final = 2
"""Mistakes shown of one picture and judge."""


def render_comparison(compared: PairedComparison, notes: Iterable[str] = (), *, more: str = "") -> str:
    """The page as text.

    Parameters
    ----------
    notes : sentences that go below its title, such as what was compared.
    more : HTML that goes below the figures.
    """
    first, second = compared.names
    body = [
        f"<h1>{escaped(first)} and {escaped(second)} on the same labelled pictures</h1>",
        *(f"<p>{escaped(note)}</p>" for note in notes),
        f'<p class="summary">{escaped(discordant_sentence(compared))}</p>',
        "<p>In brackets: 95 % interval; of a share Wilson's, of a difference (second minus first) that of "
        f"{DRAWS} draws of whole pictures, with one object added that only the first and one that only the second got "
        "right. The last column says where the difference is more than chance.</p>",
        html_table("Figures", figures_head(compared), figure_rows(compared)),
        more,
        *(
            html_table(f"By family: {name}", HEADS["families"], family_rows(result))
            for name, result in zip(compared.names, compared.results, strict=True)
        ),
        html_table(
            _WORST_TITLE,
            worst_head(compared),
            worst_rows(compared, WORST),
        ),
        "<p>M: missed. F: reported, but nothing is labelled there. Boxes without a letter were found.</p>",
        '<div class="cases">',
        *_figures(compared),
        "</div>",
    ]
    return html_page(f"{first} and {second}", body)


def _figures(compared: PairedComparison) -> Iterator[str]:
    for picture in compared.worst(_SHOWN):
        for name, score in zip(compared.names, (picture.first, picture.second), strict=True):
            yield from _figures_of(compared, name, score)


def _figures_of(compared: PairedComparison, name: str, score: PictureScore) -> Iterator[str]:
    for mistake, uri in mistake_tiles(compared.results[0].truth_folder, score, _MOST_OF_ONE):
        yield figure(uri, f"{score.name}, {name}: {mistake.what}")
