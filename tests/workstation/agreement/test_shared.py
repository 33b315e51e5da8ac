"""Two stations that share one database."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.domain.record import inspection_of
from dscope_gui.errors import ConfigurationInvalid, StoreUnavailable
from dscope_gui.store import PostgresStore
from dscope_gui.workstation.agreement import Wanted, agree, read_station
from tests.store.entries import entry
from tests.store.postgres_server import PostgresServer
from tests.workstation.agreement.histories import records, some_ends


def test_two_stations_of_a_shared_database_are_compared_by_their_names(
    postgres_server: PostgresServer, empty_database: str, tmp_path: Path
) -> None:
    address, ends = postgres_server.url(empty_database), some_ends(4)
    for number, station in enumerate(("line 1", "line 2")):
        found = records(ends, turn_deg=90.0 * number)
        with closing(PostgresStore(address, tmp_path / station, seal=tmp_path / f"seal {number}")) as store:
            for place, one in enumerate(found):
                made = entry(10 * number + place + 1, serial=f"E{place}", found=inspection_of(one))
                store.add(replace(made, ticket=replace(made.ticket, station=station)))
    first, second = (read_station(f"{address}#line {n}", Wanted()) for n in (1, 2))
    (result,) = agree(first, [second])
    assert result.names == ("line 1", "line 2")
    assert result.all_marks.both == 16


def test_an_address_with_a_password_is_refused_and_a_server_that_is_away_is_told() -> None:
    with pytest.raises(ConfigurationInvalid, match="password"):
        read_station("postgresql://qa:secret@server/dscope", Wanted())
    with pytest.raises(StoreUnavailable):
        read_station("postgresql://qa@127.0.0.1:1/dscope", Wanted())
