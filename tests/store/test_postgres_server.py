"""The server that the tests start is a real one, and a database of it a fresh one."""

from __future__ import annotations

from tests.store.postgres_server import PostgresServer


def test_a_database_is_copied_and_what_is_written_into_the_copy_stays_there(
    postgres_server: PostgresServer, empty_database: str
) -> None:
    postgres_server.run("CREATE TABLE made (number integer)", empty_database)
    copy = postgres_server.make_database(empty_database)
    postgres_server.run("INSERT INTO made VALUES (1)", copy)
    counted = "SELECT count(*) FROM made"
    assert postgres_server.run(counted, copy) == [(1,)]
    assert postgres_server.run(counted, empty_database) == [(0,)]
    postgres_server.drop_database(copy)


def test_what_was_committed_is_there_after_the_server_went_away_and_came_back(
    postgres_server: PostgresServer, empty_database: str
) -> None:
    postgres_server.run("CREATE TABLE made AS SELECT 7 AS number", empty_database)
    postgres_server.stop()
    postgres_server.start()
    assert postgres_server.run("SELECT number FROM made", empty_database) == [(7,)]
