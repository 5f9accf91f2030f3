"""Where the boxes of a trigger stand when nobody has placed them: three columns, read like text."""

from collections.abc import Mapping, Sequence

from designer.trigger.boxes import HEIGHT, height_of
from engine.domain.trigger import Drawing
from engine.nodes.base import EventNode, Family, NodeType

COLUMNS = (56, 330, 632)
"""Events and waits, questions, actions."""
FIRST_ROW = 56
GAP = 62
"""Between rows, where wires run back."""

_COLUMN_OF = {
    Family.EVENT: 0,
    Family.WAIT: 0,
    Family.CONDITION: 1,
    Family.FLOW: 1,
    Family.ACTION: 2,
}

Places = Mapping[str, tuple[int, int]]
"""Box id → where its top left corner stands."""


def columns(drawing: Drawing, nodes: Mapping[str, NodeType]) -> Places:
    """Each chain goes to the right as far as it can, then on in the next row; ways follow each other."""
    cells = _Cells(drawing, nodes)
    for id_, node in nodes.items():
        if isinstance(node, EventNode):
            cells.follow(id_)
    for id_ in nodes:
        cells.follow(id_)
    return _places(cells.found, nodes)


class _Cells:
    """Finds row and column of every box by walking the wires, each box once."""

    def __init__(self, drawing: Drawing, nodes: Mapping[str, NodeType]) -> None:
        self._nodes = nodes
        self._after = {(edge.source, edge.socket): edge.target for edge in drawing.edges}
        self._ends: list[int] = []
        """The last column taken in each row."""
        self.found: dict[str, tuple[int, int]] = {}

    def follow(self, start: str) -> None:
        """Place a box in a row of its own, and whatever follows it."""
        waiting = [(start, len(self._ends))]
        while waiting:
            id_, row = waiting.pop()
            if id_ in self.found or id_ not in self._nodes:
                continue
            column = _COLUMN_OF[self._nodes[id_].family]
            if row < len(self._ends) and column <= self._ends[row]:
                row = len(self._ends)
            if row == len(self._ends):
                self._ends.append(column)
            self._ends[row] = column
            self.found[id_] = (row, column)
            ways = [self._after.get((id_, way), "") for way in self._nodes[id_].ways]
            # The first way goes on in the row; the others are taken up below it, in their order.
            waiting += [(target, row) for target in reversed(ways) if target]


def _places(cells: Mapping[str, tuple[int, int]], nodes: Mapping[str, NodeType]) -> Places:
    rows = 1 + max((row for row, _ in cells.values()), default=-1)
    tops = _tops(
        [
            max(
                (height_of(len(nodes[id_].ways)) for id_, cell in cells.items() if cell[0] == row),
                default=HEIGHT,
            )
            for row in range(rows)
        ]
    )
    return {id_: (COLUMNS[column], tops[row]) for id_, (row, column) in cells.items()}


def _tops(heights: Sequence[int]) -> list[int]:
    tops = [FIRST_ROW]
    for height in heights:
        tops.append(tops[-1] + height + GAP)
    return tops
