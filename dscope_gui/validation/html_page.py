"""An HTML file that needs nothing else: tables, and pictures inside of it."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

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


def html_page(title: str, body: Iterable[str]) -> str:
    """The whole file; `body` is HTML already."""
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escaped(title)}</title><style>{_STYLE}</style>"
    )
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"


def html_table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A heading and a table below it, which scrolls where the window is too narrow."""
    lines = [f'<h2>{escaped(title)}</h2><div class="wide"><table><tr>{_cells("th", head)}</tr>']
    lines += [f"<tr>{_cells('td', row)}</tr>" for row in rows]
    return "\n".join([*lines, "</table></div>"])


def _cells(tag: str, values: Iterable[str]) -> str:
    return "".join(f"<{tag}>{_cell(value)}</{tag}>" for value in values)


def _cell(value: str) -> str:
    """A share's interval goes below it, small."""
    share, bracket, interval = value.partition(" (")
    return f"{escaped(share)}<br><small>({escaped(interval)}</small>" if bracket else escaped(value)


def figure(uri: str | None, caption: str) -> str:
    """A picture as a `data:` URI with its caption; None where it cannot be read."""
    words = escaped(caption)
    image = f'<img alt="{words}" src="{uri}">' if uri else "<p>The picture cannot be read.</p>"
    return f"<figure>{image}<figcaption>{words}</figcaption></figure>"


def escaped(value: str) -> str:
    """Text that cannot be taken for HTML."""
    return html.escape(value, quote=True)
