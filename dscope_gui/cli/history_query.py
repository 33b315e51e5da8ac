"""The options by which commands choose inspections of the history, as its screen does."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

Since: TypeAlias = Annotated[str | None, typer.Option("--since", metavar="DATE", help="First day, UTC: 2026-11-01.")]
Until: TypeAlias = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Last day, UTC.")]
Serial: TypeAlias = Annotated[str, typer.Option("--serial", help="Only serials that contain this.")]
Station: TypeAlias = Annotated[str, typer.Option("--station", help="Only this station.")]
Part: TypeAlias = Annotated[str, typer.Option("--part", help="Only this part number.")]
Lot: TypeAlias = Annotated[str, typer.Option("--lot", help="Only this lot.")]
Operator: TypeAlias = Annotated[str, typer.Option("--operator", help="Only what this person inspected.")]
