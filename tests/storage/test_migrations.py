"""Old shop files are brought up to date whole or not at all, with a copy kept."""

import re
import sqlite3
from contextlib import closing, contextmanager

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from engine.storage import database, upgrading
from engine.storage.connect import APPLICATION_ID
from engine.storage.database import ShopFile
from engine.storage.faults import DamagedFile
from engine.storage.schema_version import HEAD, revision_name
from engine.storage.tables import metadata
from engine.storage.upgrading import SCRIPTS, run_migrations
from tests.builders.shop import NOON, a_shop_file

EVERY = range(1, HEAD + 1)
SHAPE = (
    "SELECT type, name, sql FROM sqlite_master "
    "WHERE name NOT LIKE 'sqlite_%' AND name <> 'alembic_version' ORDER BY type, name"
)
STORED = {
    "customers": "INSERT INTO customers (id, name, created_at) VALUES (1, 'Ada', 0)",
    "orders": "INSERT INTO orders (id, number, status_since, visit, created_at, updated_at, customer)"
    " VALUES (1, 'A-1', 0, 1, 0, 0, 1)",
    "items": "INSERT INTO items (id, order_id, quantity) VALUES (1, 1, 1000000)",
    "payments": "INSERT INTO payments (id, order_id) VALUES (1, 1)",
    "tasks": "INSERT INTO tasks (id, text, created_at) VALUES (1, 'Ответить Olga', 0)",
    "alerts": "INSERT INTO alerts (id, at, kind, text) VALUES (1, 0, 'trigger', 'Look at A-1')",
}
"""Rows that every version can hold."""


@contextmanager
def in_memory():
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def shape(connection):
    """Every table and index, as the database says it, blanks aside."""
    return [
        (kind, name, re.sub(r"\s*([(),])\s*", r"\1", re.sub(r"\s+", " ", sql or "")))
        for kind, name, sql in connection.exec_driver_sql(SHAPE)
    ]


def an_older_shop(folder, number):
    """A shop file as revision `number` made them, with a few rows in it."""
    file = folder / "old.orderpath"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        run_migrations(connection, revision_name(number))
        for statement in STORED.values():
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={number}")
    engine.dispose()
    return file


@pytest.fixture
def one_step_behind(tmp_path, monkeypatch):
    """A shop of the newest format, and a program that is one revision ahead of it."""
    file = a_shop_file(tmp_path)
    steps = tmp_path / "migrations"
    (steps / "versions").mkdir(parents=True)
    for script in (SCRIPTS / "versions").glob("*.py"):
        (steps / "versions" / script.name).write_text(script.read_text("utf-8"), "utf-8")
    name, before = revision_name(HEAD + 1), revision_name(HEAD)
    (steps / "versions" / f"{name}_next.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision = {name!r}\n"
        f"down_revision = {before!r}\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('orders', recreate='always') as orders:\n"
        "        orders.add_column(sa.Column('colour', sa.String, server_default='red'))\n"
    )
    for module in (upgrading, database):
        monkeypatch.setattr(module, "HEAD", HEAD + 1)
    monkeypatch.setattr(upgrading, "SCRIPTS", steps)
    return file


def content(file):
    """Format, columns of the orders and the orders themselves."""
    with closing(sqlite3.connect(file)) as connection:
        return (
            connection.execute("PRAGMA user_version").fetchone()[0],
            connection.execute("SELECT version_num FROM alembic_version").fetchone()[0],
            "colour" in [row[1] for row in connection.execute("PRAGMA table_info(orders)")],
            connection.execute("SELECT id, number FROM orders").fetchall(),
        )


def backups(file):
    return sorted(file.parent.glob(f"{file.name}.backup-*"))


def test_the_known_head_is_the_newest_revision():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)

    assert scripts.get_heads() == [revision_name(HEAD)]
    assert len(list(scripts.walk_revisions())) == HEAD


def test_the_migrations_make_what_a_new_file_has():
    with in_memory() as migrated, in_memory() as created:
        run_migrations(migrated, revision_name(HEAD))
        metadata.create_all(created)

        assert shape(migrated) == shape(created)


@pytest.mark.parametrize("number", EVERY)
def test_a_filled_file_of_every_format_is_brought_up_to_date(tmp_path, number):
    file = an_older_shop(tmp_path, number)

    ShopFile.open(file, now=NOON).close()

    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (HEAD,)
        for table in STORED:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)  # noqa: S608
    with create_engine(f"sqlite:///{file}").begin() as upgraded, in_memory() as created:
        metadata.create_all(created)
        assert shape(upgraded) == shape(created)


def test_tasks_of_an_older_file_are_found_by_their_words(tmp_path):
    file = an_older_shop(tmp_path, 1)

    ShopFile.open(file, now=NOON).close()

    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT text_key FROM tasks").fetchall() == [("ответить olga",)]
        assert connection.execute("SELECT snoozed_until FROM alerts").fetchall() == [(None,)]


def test_opening_brings_an_older_file_up_to_date_and_keeps_a_copy(one_step_behind):
    add_order(one_step_behind)
    before = content(one_step_behind)

    ShopFile.open(one_step_behind, now=NOON).close()

    assert content(one_step_behind) == (
        HEAD + 1, revision_name(HEAD + 1), True, [(1, "A-1")],
    )  # fmt: skip
    (copy,) = backups(one_step_behind)
    assert copy.name == f"shop.orderpath.backup-{revision_name(HEAD)}-20260101T120000Z"
    assert content(copy) == before


def test_a_file_that_is_up_to_date_is_not_copied(tmp_path):
    file = a_shop_file(tmp_path)

    ShopFile.open(file, now=NOON).close()

    assert backups(file) == []


@pytest.mark.parametrize(
    ("milestone", "migrated"),
    [
        ("migration.backed-up", False),
        ("migration.before-commit", False),
        ("migration.after-commit", True),
    ],
)
def test_a_migration_stopped_anywhere_is_whole_or_not_begun(one_step_behind, milestone, migrated):
    class Stopped(BaseException):
        pass

    def stop(reached):
        if reached == milestone:
            raise Stopped

    add_order(one_step_behind)
    with pytest.raises(Stopped):
        ShopFile.open(one_step_behind, now=NOON, milestone=stop)
    assert content(one_step_behind)[2] is migrated
    assert content(one_step_behind)[3] == [(1, "A-1")]

    ShopFile.open(one_step_behind, now=NOON).close()

    assert content(one_step_behind)[:3] == (HEAD + 1, revision_name(HEAD + 1), True)
    assert len(backups(one_step_behind)) == (1 if migrated else 2)


def test_a_file_whose_rows_refer_to_nothing_is_left_as_it_was(one_step_behind):
    with closing(sqlite3.connect(one_step_behind)) as connection:
        connection.execute("INSERT INTO items (id, order_id, quantity) VALUES (1, 77, 1)")
        connection.commit()

    with pytest.raises(DamagedFile, match="table items, row 1, refers to a row of orders"):
        ShopFile.open(one_step_behind, now=NOON)

    assert content(one_step_behind)[:3] == (HEAD, revision_name(HEAD), False)


def add_order(file):
    with closing(sqlite3.connect(file)) as connection:
        for statement in STORED.values():
            connection.execute(statement)
        connection.commit()
