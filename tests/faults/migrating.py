"""A program that is one revision ahead: it rebuilds a table and moves its rows."""

from pathlib import Path

from engine.storage import database, upgrading
from engine.storage.schema_version import HEAD, revision_name

NEXT = HEAD + 1

_STEP = f'''"""Rebuild the history."""

import sqlalchemy as sa
from alembic import op

revision = "{revision_name(NEXT)}"
down_revision = "{revision_name(HEAD)}"


def upgrade() -> None:
    with op.batch_alter_table("events", recreate="always") as events:
        events.add_column(sa.Column("source", sa.String, nullable=False, server_default="shop"))
'''


def go_ahead(folder: Path) -> None:
    """Make this process the newer program; its steps lie in `folder`."""
    versions = folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    for script in (upgrading.SCRIPTS / "versions").glob("*.py"):
        (versions / script.name).write_text(script.read_text("utf-8"), "utf-8")
    (versions / f"{revision_name(NEXT)}_next.py").write_text(_STEP, "utf-8")
    for module, name, value in (
        (database, "HEAD", NEXT),
        (upgrading, "HEAD", NEXT),
        (upgrading, "SCRIPTS", folder),
    ):
        setattr(module, name, value)
