"""Runs: the index by trigger knows when they began.

Revision ID: 0005
Revises: 0004
"""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """The list of a trigger's runs, and how often it ran this week, are read from the index."""
    op.drop_index("ix_runs_trigger_id", "runs")
    op.create_index("ix_runs_trigger_id_started_at", "runs", ["trigger_id", "started_at"])


def downgrade() -> None:
    """Nothing is lost."""
    op.drop_index("ix_runs_trigger_id_started_at", "runs")
    op.create_index("ix_runs_trigger_id", "runs", ["trigger_id"])
