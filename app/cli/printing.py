"""What commands write to standard output: sentences, tables, and JSON."""

import json
import sys
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum
from itertools import chain, islice
from typing import Final

from app.cli.exits import unwritable
from engine.domain.trigger import JsonValue

_GAP: Final = "  "
_MEASURED: Final = 1000


class Side(Enum):
    """Where the words of a column stand."""

    LEFT = "left"
    RIGHT = "right"


def say(text: str = "") -> None:
    """Write a line.

    Raises:
        SystemExit: nobody reads any more.
        EnvironmentFault: it goes into a file that cannot be written.

    """
    try:
        sys.stdout.write(f"{text}\n")
    except OSError as error:
        raise unwritable(error) from None


def write(text: str) -> None:
    """Write a text that ends with a line break of its own."""
    say(text.removesuffix("\n"))


def say_table(
    heads: Sequence[str], rows: Iterable[Sequence[str]], *, right: Collection[int] = ()
) -> None:
    """Write rows under heads; the columns named in `right` (from 0) stand to the right.

    The first rows decide how wide the columns are; those behind them are written as they come.
    """
    coming = ([plain(cell) for cell in row] for row in rows)
    first = list(islice(coming, _MEASURED))
    table = [list(heads), *first]
    widths = [max(width(row[column]) for row in table) for column in range(len(heads))]
    table.insert(1, ["─" * size for size in widths])
    for row in chain(table, coming):
        cells = (
            padded(cell, size, Side.RIGHT if column in right else Side.LEFT)
            for column, (cell, size) in enumerate(zip(row, widths, strict=True))
        )
        say(_GAP.join(cells).rstrip())


def say_json(document: "JsonValue | Mapping[str, object]") -> None:
    """Write one JSON value, laid out for eyes."""
    say(json.dumps(document, ensure_ascii=False, indent=2))


def say_json_rows(rows: Iterable[JsonValue]) -> None:
    """Write a JSON list with a row on each line, as the rows come: a million of them need no memory."""
    last = ""
    for row in rows:
        say(f"{last}," if last else "[")
        last = json.dumps(row, ensure_ascii=False)
    say(f"{last}\n]" if last else "[]")


def plain(text: str) -> str:
    """The text on one line, with signs that would steer a terminal shown instead of sent to it."""
    if text.isprintable():
        return text
    flat = " ".join(text.split())
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in flat)


def width(text: str) -> int:
    """How many columns the text takes: Chinese signs take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns(sign) for sign in text)


def padded(text: str, size: int, side: Side = Side.LEFT) -> str:
    """The text filled up with blanks to `size` columns."""
    blanks = " " * max(0, size - width(text))
    return blanks + text if side is Side.RIGHT else text + blanks


def cut(text: str, size: int) -> str:
    """The text in at most `size` columns."""
    if width(text) <= size:
        return text
    kept = ""
    for sign in text:
        if width(kept) + _columns(sign) > size - 1:
            break
        kept += sign
    return f"{kept.rstrip()}…"


def _columns(sign: str) -> int:
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
