"""Brings an older shop file up to date: all of it or nothing, in one transaction, after a backup."""

from collections.abc import Callable
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from engine.domain.moment import Moment
from engine.storage.backup import back_up
from engine.storage.connect import MIGRATION_PRAGMAS, writing_engine
from engine.storage.faults import DamagedFile, told
from engine.storage.schema_version import HEAD, revision_name
from engine.storage.settings_store import WRITTEN_BY, save_setting
from engine.storage.tables import metadata

SCRIPTS: Final = Path(__file__).parent / "migrations"

Milestone = Callable[[str], None]


def upgrade(file: Path, version: int, *, now: Moment, milestone: Milestone) -> Path:
    """Bring `file` from format `version` to the newest; the answer is where its backup lies.

    Raises:
        FileFault: the disk is in the way, or rows of the file refer to nothing.

    """
    backup = back_up(file, revision_name(version), now)
    milestone("migration.backed-up")
    engine = writing_engine(file, pragmas=MIGRATION_PRAGMAS)
    try:
        with told(file), engine.begin() as connection:
            run_migrations(connection, revision_name(HEAD))
            connection.exec_driver_sql(f"PRAGMA user_version={HEAD}")
            save_setting(connection, WRITTEN_BY, version_of("orderpath"))
            _refuse_dangling(file, connection)
            milestone("migration.before-commit")
        milestone("migration.after-commit")
    finally:
        engine.dispose()
    return backup


def run_migrations(connection: Connection, target: str) -> None:
    """Run the steps to the revision `target` within the connection's transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    context = EnvironmentContext(
        config,
        scripts,
        fn=lambda revision, _context: scripts._upgrade_revs(target, revision),  # noqa: SLF001
        destination_rev=target,
    )
    with context:
        context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
        context.run_migrations()


def _refuse_dangling(file: Path, connection: Connection) -> None:
    """Tables that are rebuilt are not watched by foreign keys meanwhile, so all are asked at the end."""
    dangling = connection.execute(text("PRAGMA foreign_key_check")).first()
    if dangling is not None:
        raise DamagedFile(
            str(file),
            f"table {dangling[0]}, row {dangling[1]}, refers to a row of {dangling[2]} that is not there",
            "The file was not changed; open its newest backup, and keep this file for repair.",
        )
