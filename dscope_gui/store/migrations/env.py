"""Lets Alembic migrate on the connection, and within the transaction, that the store hands it."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
