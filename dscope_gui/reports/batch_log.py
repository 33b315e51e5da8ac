"""The log of a batch: when every stage of every picture began and ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from dscope_gui.domain.record import Record, utc_text
from dscope_gui.domain.stopwatch import Lap
from dscope_gui.logs import close_log_file, logger, open_log_file
from dscope_gui.reports.csv_files import verdict_word
from dscope_gui.whole_file import not_writable


@contextmanager
def batch_log(folder: Path, day: datetime) -> Iterator[None]:
    """Append the log to `inspection_YYYY-MM-DD.log` while inside.

    Raises
    ------
    NotWritable
        The file cannot be opened.
    """
    path = folder / f"inspection_{day:%Y-%m-%d}.log"
    with not_writable(path):
        handler = open_log_file(path)
    try:
        yield
    finally:
        close_log_file(handler)


def log_picture(record: Record, laps: tuple[Lap, ...]) -> None:
    """Write the verdict and every stage of one picture."""
    name = record["image"]["path"]
    began = datetime.fromisoformat(record["captured_at"])
    for lap in laps:
        start = began + timedelta(milliseconds=lap.start_ms)
        end = start + timedelta(milliseconds=lap.duration_ms)
        logger().info("%s: %s from %s to %s, %.1f ms", name, lap.stage, utc_text(start), utc_text(end), lap.duration_ms)
    reasons = "; ".join(reason["text"] for reason in record["verdict"]["reasons"])
    because = f" ({reasons})" if reasons else ""
    logger().info("%s: %s, %d defects%s", name, verdict_word(record), len(record["defects"]), because)
