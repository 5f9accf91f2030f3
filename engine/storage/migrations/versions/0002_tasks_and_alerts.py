"""Tasks are found by their words and listed by person; alerts can be put off until later.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from engine.domain.folding import fold

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give every task the key it is searched by, and alerts a moment until which they rest."""
    op.add_column(
        "tasks", sa.Column("text_key", sa.String, nullable=False, server_default=sa.text("''"))
    )
    _fill_keys()
    op.create_index(
        "ix_tasks_open_person",
        "tasks",
        ["person", "due_at"],
        sqlite_where=sa.text("done_at IS NULL"),
    )
    op.create_index(
        "ix_tasks_done", "tasks", ["done_at"], sqlite_where=sa.text("done_at IS NOT NULL")
    )
    op.add_column("alerts", sa.Column("snoozed_until", sa.Integer, nullable=True))
    op.create_index("ix_alerts_at", "alerts", ["at"])
    op.create_index(
        "ix_alerts_snoozed_until",
        "alerts",
        ["snoozed_until"],
        sqlite_where=sa.text("snoozed_until IS NOT NULL"),
    )


def downgrade() -> None:
    """What was put off comes back at once; the keys are made anew by the next upgrade."""
    op.drop_index("ix_alerts_snoozed_until", "alerts")
    op.drop_index("ix_alerts_at", "alerts")
    op.drop_column("alerts", "snoozed_until")
    op.drop_index("ix_tasks_done", "tasks")
    op.drop_index("ix_tasks_open_person", "tasks")
    op.drop_column("tasks", "text_key")


def _fill_keys() -> None:
    connection = op.get_bind()
    tasks = sa.table("tasks", sa.column("id"), sa.column("text"), sa.column("text_key"))
    found = connection.execute(sa.select(tasks.c.id, tasks.c.text)).all()
    if found:
        connection.execute(
            sa.update(tasks)
            .where(tasks.c.id == sa.bindparam("task"))
            .values(text_key=sa.bindparam("key")),
            [{"task": id_, "key": fold(text)} for id_, text in found],
        )
