"""Saved views: people keep their own views of the order list.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """A table more; nothing that was stored changes."""
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column(
            "person",
            sa.Integer,
            sa.ForeignKey("people.id", name="fk_saved_views_person"),
            nullable=False,
        ),
        sa.Column("ordering", sa.Integer, nullable=False),
        *(
            sa.Column(name, sa.String, nullable=False, server_default="")
            for name in ("name", "condition", "sort")
        ),
        sa.Column("descending", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("columns", sa.String, nullable=False, server_default="[]"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_views"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_saved_views_person", "saved_views", ["person"])


def downgrade() -> None:
    """The views are lost; nothing else is."""
    op.drop_table("saved_views")
