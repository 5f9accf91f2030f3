"""The few kinds of columns that the tables are made of."""

from sqlalchemy import Column, Integer, String, text


def id_column() -> Column[int]:
    """The number of a row."""
    return Column("id", Integer, primary_key=True)


def text_column(name: str, default: str = "") -> Column[str]:
    """Text, never null."""
    return Column(name, String, nullable=False, server_default=default)


def number_column(name: str, default: int | None = None) -> Column[int]:
    """A number, never null."""
    server_default = None if default is None else text(str(default))
    return Column(name, Integer, nullable=False, server_default=server_default)


def maybe_column(name: str) -> Column[int]:
    """A number, or null where there is none."""
    return Column(name, Integer, nullable=True)


def text_columns(*names: str) -> list[Column[str]]:
    """Texts that begin empty."""
    return [text_column(name) for name in names]


def number_columns(*names: str) -> list[Column[int]]:
    """Numbers that a row must bring."""
    return [number_column(name) for name in names]


def zero_columns(*names: str) -> list[Column[int]]:
    """Numbers that begin at zero."""
    return [number_column(name, 0) for name in names]


def maybe_columns(*names: str) -> list[Column[int]]:
    """Numbers, or null where there are none."""
    return [maybe_column(name) for name in names]
