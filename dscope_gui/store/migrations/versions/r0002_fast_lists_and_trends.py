"""Indexes for lists, lots, the last inspection of each part, and trends over years."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_index("inspections_by_time", "inspections", ["captured_at", "id"])
    op.create_index("inspections_by_lot", "inspections", ["lot", "captured_at"])
    op.create_index("inspections_by_piece", "inspections", ["piece", "number"])
    op.create_index("inspections_by_day", "inspections", ["day", "answer", "focus", "light"])
    op.create_index("defects_by_day", "defect_counts", ["day", "kind", "zone", "count"])
    op.create_index("events_by_inspection", "events", ["inspection", "number"])
