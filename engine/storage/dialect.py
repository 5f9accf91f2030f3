"""What only SQLite says this way: upserts, lists as a parameter, statements as plain text."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op

from engine.storage.compact_json import compact
from engine.storage.records import AnyRow, SqlValue

Driver: TypeAlias = sqlite3.Connection

_POSITIONAL: Final = sqlite.dialect(paramstyle="qmark")
_NAMED: Final = sqlite.dialect(paramstyle="named")


def compiled(statement: ClauseElement) -> str:
    """The statement as text, with a `?` for every parameter."""
    return str(statement.compile(dialect=_POSITIONAL))


class Prepared:
    """A question compiled at its first asking and put to the driver itself.

    A row fetched through SQLAlchemy's own cursor costs five times what SQLite needs to find it.
    Parameters are named as in the statement's `bindparam`s.
    """

    def __init__(self, build: Callable[[], Select[Any]]) -> None:
        self._build = build

    def all(self, driver: Driver, **parameters: SqlValue) -> list[AnyRow]:
        """Every row."""
        return self._ask(driver, parameters).fetchall()

    def first(self, driver: Driver, **parameters: SqlValue) -> AnyRow | None:
        """The first row, None when there is none."""
        found: AnyRow | None = self._ask(driver, parameters).fetchone()
        return found

    def _ask(self, driver: Driver, parameters: Mapping[str, SqlValue]) -> sqlite3.Cursor:
        text, constants = self._prepared
        return driver.execute(text, {**constants, **parameters} if constants else parameters)

    @cached_property
    def _prepared(self) -> tuple[str, Mapping[str, SqlValue]]:
        prepared = self._build().compile(dialect=_NAMED)
        constants = {name: value for name, value in prepared.params.items() if value is not None}
        return str(prepared), constants


def driver_of(connection: Connection) -> Driver:
    """The sqlite3 connection under one of SQLAlchemy's."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


@cache
def inserting(table: Table) -> str:
    """Adds a whole row; a key that is there already is refused."""
    return compiled(insert(table))


@cache
def placing(table: Table) -> str:
    """Adds a whole row, or makes the row of that key equal to it; nothing is deleted for it."""
    statement = sqlite.insert(table)
    return compiled(
        statement.on_conflict_do_update(
            index_elements=[column.name for column in table.primary_key],
            set_={c.name: statement.excluded[c.name] for c in table.c if not c.primary_key},
        )
    )


@cache
def removing(table: Table) -> str:
    """Deletes a row by its key."""
    keys = [key == bindparam(key.name) for key in table.primary_key]
    return compiled(delete(table).where(*keys))


def among(tested: ColumnElement[int] | ColumnElement[str], name: str) -> ColumnElement[bool]:
    """The column is one of the list bound as `name` (see `bound_list`): one statement for any length."""
    values = select(column("value", tested.type)).select_from(func.json_each(bindparam(name)))
    return tested.in_(values.scalar_subquery())


def unsorted(column: ColumnElement[str]) -> ColumnElement[str]:
    """The column as a value only: SQLite walks no index for its sake, but reads the rows as they lie."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def bound_list(values: Iterable[int] | Iterable[str]) -> str:
    """A list as the parameter that `among` expects."""
    return compact(list(values))
