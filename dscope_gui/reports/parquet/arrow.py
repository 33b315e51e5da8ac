"""Columns and rows in Arrow's types; the one place that knows pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Any, BinaryIO, Final

from dscope_gui.errors import WrongUse, how_to_install
from dscope_gui.reports.parquet.columns import Column, ColumnType
from dscope_gui.reports.parquet.rows import Row

_ROWS_IN_GROUP: Final = 50_000
"""Of a file's row groups: as much as is held in memory, compact, and enough that columns compress well."""


class TableFile:
    """One Parquet file that is being written; used in a `with` block.

    Parameters
    ----------
    file : open for writing; it stays open.
    """

    def __init__(self, columns: Sequence[Column], file: BinaryIO) -> None:
        self._columns, self._file = columns, file
        self._arrow, self._schema = arrow(), schema_of(columns)
        self._waiting: list[Any] = []
        self._rows_waiting = 0
        self.rows = 0

    def __enter__(self) -> TableFile:
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415 - optional, see `arrow`

        self._writer = ParquetWriter(self._file, self._schema, compression="zstd")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._write_group()
        self._writer.close()

    def add(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        values = zip(self._columns, zip(*rows, strict=True), strict=True)
        arrays = [_array(self._arrow, column, of_column) for column, of_column in values]
        self._waiting.append(self._arrow.RecordBatch.from_arrays(arrays, schema=self._schema))
        self._rows_waiting += len(rows)
        if self._rows_waiting >= _ROWS_IN_GROUP:
            self._write_group()

    def _write_group(self) -> None:
        if not self._waiting:
            return
        # Each batch knows only the words that came in it; one group has one list of words.
        group = self._arrow.Table.from_batches(self._waiting, schema=self._schema).unify_dictionaries()
        self._writer.write_table(group, row_group_size=self._rows_waiting)
        self.rows += self._rows_waiting
        self._waiting, self._rows_waiting = [], 0


def arrow() -> Any:
    """The library, which is needed for nothing else; raises `WrongUse` where it is missing."""
    try:
        import pyarrow  # noqa: PLC0415 - optional, and slow to import
    except ImportError as error:
        raise WrongUse(
            "Parquet files need the library pyarrow, which is not installed",
            how_to_install("parquet"),
        ) from error
    return pyarrow


def schema_of(columns: Sequence[Column]) -> Any:
    """Arrow's schema; what each column means stands in its `description`."""
    library = arrow()
    fields = [
        library.field(column.name, _type(library, column.type), metadata={"description": column.said})
        for column in columns
    ]
    return library.schema(fields)


def _type(library: Any, kind: ColumnType) -> Any:
    return {
        ColumnType.TEXT: library.string(),
        ColumnType.CATEGORY: library.dictionary(library.int32(), library.string()),
        ColumnType.WHOLE: library.int64(),
        ColumnType.REAL: library.float64(),
        ColumnType.YES_NO: library.bool_(),
        ColumnType.TIME: library.timestamp("ms", tz="UTC"),
    }[kind]


def _array(library: Any, column: Column, values: Sequence[object]) -> Any:
    if column.type not in (ColumnType.TEXT, ColumnType.CATEGORY):
        return library.array(values, _type(library, column.type))
    try:
        made = library.array(values, library.string())
    except UnicodeEncodeError:
        made = library.array([_utf8(value) for value in values], library.string())
    return made.dictionary_encode() if column.type is ColumnType.CATEGORY else made


def _utf8(value: object) -> object:
    """Halves of UTF-16 pairs, as a file's name may hold, as their codes."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value
