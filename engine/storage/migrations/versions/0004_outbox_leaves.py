"""The outbox: what the outside called a message, and indexes to list and to deliver by.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_TEXTS = ("channel", "recipient", "subject", "body", "state", "problem", "mode")
_COLUMNS = (
    "id", "key", *_TEXTS, "at", "order_id", "customer_id", "run_id", "attempts", "next_at", "sent_at",
    "replay_id",
)  # fmt: skip


def upgrade() -> None:
    """Nothing was sent before, so no message has a number from outside."""
    op.drop_index("ix_outbox_state", "outbox")
    _make_anew(sa.Column("reference", sa.String, nullable=False, server_default=""))
    op.create_index("ix_outbox_state", "outbox", ["state", "id"])
    op.create_index(
        "ix_outbox_leaving",
        "outbox",
        ["next_at", "id"],
        sqlite_where=sa.text("state = 'pending'"),
    )


def downgrade() -> None:
    """The numbers from outside are lost."""
    op.drop_index("ix_outbox_leaving", "outbox")
    op.drop_index("ix_outbox_state", "outbox")
    _make_anew()
    op.create_index("ix_outbox_state", "outbox", ["state", "next_at"])


def _make_anew(*more: sa.Column[str]) -> None:
    """Rows move into a new table. No row of it was ever deleted, so its numbers go on by themselves."""
    op.drop_index("ix_outbox_order_id", "outbox")
    op.rename_table("outbox", "outbox_before")
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        *(sa.Column(name, sa.String, nullable=False, server_default="") for name in _TEXTS),
        sa.Column("at", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Integer) for name in ("order_id", "customer_id", "run_id")),
        sa.Column("attempts", sa.Integer, nullable=False, server_default=sa.text("0")),
        *(sa.Column(name, sa.Integer) for name in ("next_at", "sent_at", "replay_id")),
        *more,
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    names = ", ".join(_COLUMNS)
    op.execute(f"INSERT INTO outbox ({names}) SELECT {names} FROM outbox_before")  # noqa: S608
    op.drop_table("outbox_before")
    op.create_index("ix_outbox_order_id", "outbox", ["order_id"])
