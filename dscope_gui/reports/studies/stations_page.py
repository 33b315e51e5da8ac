"""A comparison of stations as one HTML file that needs nothing else."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping

from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.stations_plots import plot_title
from dscope_gui.reports.studies.stations_sentences import stations_sentences
from dscope_gui.reports.studies.stations_tables import stations_tables
from dscope_gui.validation.html_page import escaped, figure, html_page, html_table
from dscope_gui.validation.stations import StationsResult

_HOW = (
    "Differences are always station minus reference. In brackets: 95 % intervals, over whole ends; marks on one end "
    "are no independent trials. Between the limits of agreement lie 95 % of the differences of single marks (Bland and "
    "Altman). Where a few marks far off mislead mean and standard deviation (†), median and median absolute deviation "
    "stand in their place, and it is said. Sizes are widths of scratches and cracks, diameters of anything else, in "
    "bands after IEC 61300-3-35."
)


def stations_page(report: StudyReport, plots: Mapping[str, Mapping[str, bytes]]) -> str:
    """The page as text.

    Parameters
    ----------
    plots : PNG by name, by the name of the station.
    """
    body = [f"<h1>{escaped(report.title)}</h1>"]
    if report.facts:
        body.append("<p>" + "<br>".join(f"{escaped(name)}: {escaped(text)}" for name, text in report.facts) + "</p>")
    for result in report.stations:
        body += _of(result, plots[result.names[1]])
    body.append(f"<p><small style='white-space: normal'>{escaped(_HOW)}</small></p>")
    return html_page(report.title, body)


def _of(result: StationsResult, plots: Mapping[str, bytes]) -> Iterator[str]:
    first, second = result.names
    yield f"<h2>{escaped(second)} against {escaped(first)}</h2><ul>"
    yield from (f"<li>{escaped(sentence)}</li>" for sentence in stations_sentences(result))
    yield '</ul><div class="cases">'
    for name, png in plots.items():
        uri = f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"
        yield figure(uri, plot_title(name))
    yield "</div>"
    for table in stations_tables([result]):
        yield html_table(table.title, table.heads, table.words())
