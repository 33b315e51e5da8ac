"""The steps from every earlier history to the newest, run by Alembic."""
