"""Addresses of databases that stations share."""

from __future__ import annotations

import pytest

from dscope_gui.domain.database_address import parse_address


@pytest.mark.parametrize(
    ("text", "parts", "place"),
    [
        ("postgresql://ann@db.local/history", ("ann", "db.local", None, "history"), "the database history on db.local"),
        ("postgres://db:5433/h", ("", "db", 5433, "h"), "the database h on db:5433"),
        ("postgresql:///h?host=/run/pg", ("", "/run/pg", None, "h"), "the database h on /run/pg"),
        ("postgresql://a%40b@/my%20db", ("a@b", "", None, "my db"), "the database my db on this computer"),
    ],
)
def test_an_address_is_read_as_it_is_meant(text: str, parts: tuple[str, str, int | None, str], place: str) -> None:
    found = parse_address(f" {text} ")
    assert found.text == text and (found.user, found.server, found.port, found.database) == parts
    assert found.place == place


@pytest.mark.parametrize(
    "text",
    ["", "history.sqlite", "mysql://ann@server/h", "postgresql://server", "postgresql://s:port/h", "postgresql://["],
)
def test_what_is_no_address_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="postgresql://user@server/database"):
        parse_address(text)


@pytest.mark.parametrize("text", ["postgresql://ann:secret@s/h", "postgresql://s/h?user=a&password=secret"])
def test_an_address_with_a_password_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ValueError, match="PGPASSWORD") as refused:
        parse_address(text)
    assert "secret" not in str(refused.value)
