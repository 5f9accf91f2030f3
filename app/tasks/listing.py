"""How the lines of the list are read from the engine."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.bridge import Ticket
from app.tasks.lines import Lines, Place
from engine.api import Engine
from engine.desks.tasks import Due, Span, TaskRow, TaskWish

PIECE = 60
"""Lines read at once: some more than a large screen shows."""


@dataclass(frozen=True, slots=True)
class Look:
    """The list at one moment: its lines, and the tasks on some of them."""

    lines: Lines
    rows: Mapping[Place, TaskRow]


@dataclass(frozen=True, slots=True)
class Piece:
    """Tasks that follow each other, of the list as it was at a look."""

    lines: Lines
    rows: Mapping[Place, TaskRow]


def read_look(
    engine: Engine, ticket: Ticket, wish: TaskWish, folded: frozenset[Due], around: range
) -> Look:
    """Read the list anew, with the tasks on the lines `around`."""
    counts, read = engine.tasks.list(wish).look(
        lambda counts: Lines(counts, folded).spans(around), ticket.reading
    )
    rows = {place: row for span, some in read for place, row in _placed(span, some)}
    return Look(Lines(counts, folded), rows)


def read_piece(
    engine: Engine,
    ticket: Ticket,
    wish: TaskWish,
    lines: Lines,
    wanted: range,
    above: TaskRow | None,
) -> Piece:
    """Read the tasks on some lines; `above` is the task just over them, where it is held."""
    tasks = engine.tasks.list(wish)
    rows: dict[Place, TaskRow] = {}
    for number, span in enumerate(lines.spans(wanted)):
        after = above if number == 0 and span.skip else None
        some = tasks.page(
            span.part,
            after=after,
            skip=0 if after is not None else span.skip,
            limit=span.limit,
            cancel=ticket.reading,
        )
        rows.update(_placed(span, some))
    return Piece(lines, rows)


def _placed(span: Span, rows: tuple[TaskRow, ...]) -> list[tuple[Place, TaskRow]]:
    return [(Place(span.part, span.skip + at), row) for at, row in enumerate(rows)]
