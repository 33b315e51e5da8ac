"""What the databases say in different words; which words are used is found out when a statement is written."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from sqlalchemy import Boolean, Float, Integer, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

SQLITE: Final = "sqlite"
POSTGRES: Final = "postgresql"

WORDS: Final = Text().with_variant(Text(collation="C"), POSTGRES)
"""Text that is compared and put in order letter by letter, as SQLite does it, whatever the language of the server."""


class PlaceOf(FunctionElement[int]):
    """Where a text has another one in it, counted from 1; 0 where it has not."""

    type = Integer()
    inherit_cache = True


class Median(FunctionElement[float]):
    """Of a group; leaves NULL out, and is NULL where nothing else is."""

    type = Float()
    inherit_cache = True


class Worded(FunctionElement[Any]):
    """An expression without parameters; a subclass says by which words each database knows it."""

    words: ClassVar[dict[str, str]]

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.inherit_cache = True  # of each class by itself, or statements with it are compiled anew every time


_CONDITIONAL: Final = '"conditional":true'
_DISPUTED: Final = '"disputed":true'
"""Of a record's line. Within a text of the record the quotes would be escaped, so that only the name is found."""
_INSTR: Final = {SQLITE: "instr", POSTGRES: "strpos"}


def _says(mark: str) -> dict[str, str]:
    return {name: f"{function}(line, '{mark}') > 0" for name, function in _INSTR.items()}


def _of_marked(mark: str, index: str, chosen: str) -> dict[str, str]:
    """A selection by the index of the marked records alone: left to itself, SQLite would read every whole record."""
    by_index = {SQLITE: f" INDEXED BY {index}", POSTGRES: ""}
    return {name: f"SELECT {chosen} FROM records{by_index[name]} WHERE {says}" for name, says in _says(mark).items()}


def _framed(words: dict[str, str], before: str, after: str) -> dict[str, str]:
    return {name: f"{before}{inner}{after}" for name, inner in words.items()}


_OF_THIS: Final = " AND inspection = inspections.number)"
_NUMBER_DISPUTED: Final = f"(length(line) - length(replace(line, '{_DISPUTED}', ''))) / {len(_DISPUTED)}"


class SaysConditional(Worded):
    """Of a record's line: sizes within the guard band of their limits could turn the verdict."""

    type = Boolean()
    words = _says(_CONDITIONAL)


class SaysDisputed(Worded):
    """Of a record's line: it has marks of which the judges disagree."""

    type = Boolean()
    words = _says(_DISPUTED)


class IsConditional(Worded):
    """Of one inspection, by the index of the records that say so."""

    type = Boolean()
    words = _framed(_of_marked(_CONDITIONAL, "conditional_records", "inspection"), "EXISTS (", _OF_THIS)


class AmongConditional(Worded):
    """The same, quicker for all and slower for one."""

    type = Boolean()
    words = _framed(_of_marked(_CONDITIONAL, "conditional_records", "inspection"), "inspections.number IN (", ")")


class NumberDisputed(Worded):
    """Of one inspection: the number of marks of which the judges disagree."""

    type = Integer()
    words = _framed(_of_marked(_DISPUTED, "disputed_records", _NUMBER_DISPUTED), "coalesce((", f"{_OF_THIS}, 0)")


class AmongDisputed(Worded):
    """Whether an inspection has such marks."""

    type = Boolean()
    words = _framed(_of_marked(_DISPUTED, "disputed_records", "inspection"), "inspections.number IN (", ")")


@compiles(Worded)
def _worded(element: Worded, compiler: SQLCompiler, **_options: Any) -> str:
    return element.words[compiler.dialect.name]


@compiles(PlaceOf)
def _place_of(element: PlaceOf, compiler: SQLCompiler, **options: Any) -> str:
    return f"{_INSTR[compiler.dialect.name]}({compiler.process(element.clauses, **options)})"


@compiles(Median, SQLITE)
def _own_median(element: Median, compiler: SQLCompiler, **options: Any) -> str:
    """`sqlite.connecting` adds the aggregate function."""
    return f"median({compiler.process(element.clauses, **options)})"


@compiles(Median, POSTGRES)
def _percentile(element: Median, compiler: SQLCompiler, **options: Any) -> str:
    return f"percentile_cont(0.5) WITHIN GROUP (ORDER BY {compiler.process(element.clauses, **options)})"
