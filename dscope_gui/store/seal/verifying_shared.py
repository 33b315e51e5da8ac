"""Checks the history that several stations share, and says what is wrong with it; nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy.exc import ProgrammingError

from dscope_gui.domain.seal import FaultKind, SealFault, SealReport
from dscope_gui.errors import WrongUse
from dscope_gui.store.postgres.connecting import engine_for, known_address
from dscope_gui.store.postgres.faults import postgres_faults
from dscope_gui.store.postgres_store import LOCK_TIMEOUT_S, head_file
from dscope_gui.store.seal.checking import HistoryCheck, OnProgress, head_and_faults
from dscope_gui.store.seal.keys import other_station_keys, station_keys
from dscope_gui.store.seal.sql import PostgresSql

_NO_TABLE: Final = ("42P01", "42703")
_TAKES_ITS_TIME: Final = "SET idle_in_transaction_session_timeout = 0"
"""Pictures are read in between."""


def verify_shared_history(address: str, folder: Path, seal: Path, *, on_progress: OnProgress) -> SealReport:
    """Check everything that is stored against the ledger, at one moment.

    Parameters
    ----------
    folder : with the pictures of this station, or of all.
    seal : folder of this station's keys, and of the public ones of other stations.

    Raises
    ------
    WrongUse
        There is no history.
    StoreUnavailable
        The database cannot be read.
    """
    known = known_address(address)
    # The head first: what is sealed after this moment must not look as if it were cut off.
    head, faults = head_and_faults(head_file(seal, known))
    trusted = (*station_keys(seal), *other_station_keys(seal))
    engine = engine_for(known, LOCK_TIMEOUT_S, is_pooled=False).execution_options(postgresql_readonly=True)
    with postgres_faults(known):
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(_TAKES_ITS_TIME)
                sql = PostgresSql(connection, streams=True)
                return HistoryCheck(sql, folder, trusted, head, faults, is_shared=True).run(on_progress)
        except ProgrammingError as error:
            if getattr(error.orig, "sqlstate", None) not in _NO_TABLE:
                raise
            if head is None:
                raise WrongUse(f"There is no history in {known.place}", "Start the program once to begin it") from error
            return SealReport(faults=(*faults, SealFault(FaultKind.DATABASE_DAMAGED, detail=str(error.orig))))
