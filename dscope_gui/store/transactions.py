"""What the parts of the store are given to read and to write with."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeAlias

from sqlalchemy import Connection

from dscope_gui.store.seal.ledger import Sealing

Reading: TypeAlias = Callable[[], AbstractContextManager[Connection]]
Writing: TypeAlias = Callable[[], AbstractContextManager[Sealing]]
"""Undone at the end where it was not committed."""
