"""The triggers as the list shows them: their sentences, and everything one may search them by."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.parts.sentence_bar import sentence_of
from engine.api import Engine
from engine.conditions.fields import Vocabulary
from engine.desks.triggers import TriggerRow
from engine.domain.errors import UserError
from engine.domain.folding import fold
from engine.domain.references import References
from engine.domain.trigger import Drawing
from engine.nodes.base import NodeType
from engine.nodes.registry import node_of

_MESSAGE = "message."
"""Begins the name of what an outward action writes."""


@dataclass(frozen=True, slots=True)
class Line:
    """A trigger of the list. `sought`: its name and what it reads, changes and says, folded."""

    row: TriggerRow
    title: str
    sentence: str
    sought: str
    sends: bool
    """Whether it has messages that could leave the shop."""

    @property
    def id(self) -> int:
        """The trigger's."""
        return self.row.trigger.id


class Sort(Enum):
    """By what the list can be sorted."""

    TURN = "turn"
    TITLE = "title"
    LAST = "last"
    LATELY = "lately"
    WAITING = "waiting"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Order:
    """By what, and which way."""

    by: Sort = Sort.TURN
    descending: bool = False

    def pressed(self, by: Sort) -> "Order":
        """After the head of a column was pressed: figures begin with the greatest."""
        if by is self.by:
            return Order(by, not self.descending)
        return Order(by, by not in (Sort.TURN, Sort.TITLE))


_KEYS: Mapping[Sort, Callable[[Line], Any]] = {
    Sort.TURN: lambda line: (line.row.trigger.settings.turn, line.id),
    Sort.TITLE: lambda line: fold(line.title),
    Sort.LAST: lambda line: line.row.last_at or 0,
    Sort.LATELY: lambda line: line.row.lately,
    Sort.WAITING: lambda line: line.row.waiting,
    Sort.TROUBLE: lambda line: line.row.trouble,
}


def read_lines(engine: Engine, language: str) -> tuple[Line, ...]:
    """Every trigger of the shop, in turn; made on the reading worker."""
    references = engine.references
    return tuple(_line(row, references, language) for row in engine.triggers.rows())


def found(lines: Iterable[Line], search: str, order: Order) -> Sequence[Line]:
    """The lines that hold every word searched for, sorted; equal ones stay in turn."""
    words = fold(search).split()
    held = [line for line in lines if all(word in line.sought for word in words)]
    held.sort(key=_KEYS[Sort.TURN])
    return sorted(held, key=_KEYS[order.by], reverse=order.descending)


def _line(row: TriggerRow, references: References, language: str) -> Line:
    settings, live = row.trigger.settings, row.trigger.live
    said = "" if live is None else sentence_of(live.drawing, references, language)
    nodes = [] if live is None else _nodes(live.drawing)
    touched = _touched(nodes, references, language)
    sought = (*settings.titles.by_language.values(), settings.folder, settings.comment, said)
    writes = (name for node in nodes for name in node.writes())
    return Line(
        row=row,
        title=settings.titles.text(language),
        sentence=said,
        sought=fold(" ".join((*sought, *touched))),
        sends=any(name.startswith(_MESSAGE) for name in writes),
    )


def _nodes(drawing: Drawing) -> list[NodeType]:
    """The boxes that this program can read."""
    found = []
    for drawn in drawing.nodes:
        try:
            found.append(node_of(drawn))
        except UserError:
            continue
    return found


def _touched(nodes: Iterable[NodeType], references: References, language: str) -> list[str]:
    """The fields that boxes read or change, by name and by title."""
    vocabulary = Vocabulary(references)
    names = {name for node in nodes for name in node.reads() | node.writes()}
    fields = [(name, vocabulary.get(name)) for name in sorted(names)]
    return [f"{name} {field.titles.text(language) if field else ''}" for name, field in fields]
