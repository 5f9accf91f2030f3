"""Which way orders usually go: the row through the middle of the drawing."""

from collections.abc import Mapping

from designer.path.sketch import Move, exit_groups
from engine.domain.status_graph import FromStatus, GroupKind, StatusGraph, StatusGroup


def main_line(
    graph: StatusGraph, groups: Mapping[str, StatusGroup], traffic: Mapping[Move, int]
) -> tuple[str, ...]:
    """The statuses from the initial one to completion, each followed by where most orders go on.

    Without traffic, the move that was drawn first goes before the others: it is what the author of
    the path thought of first. (The shortest way would leave out whatever can be skipped.) Lanes are
    never walked back, and where no completion can be reached, the line goes as far as it can.
    """
    return _Walk(graph, groups, traffic).line()


class _Walk:
    """Looks for the line; a status from which no completion was found is not entered again."""

    def __init__(
        self, graph: StatusGraph, groups: Mapping[str, StatusGroup], traffic: Mapping[Move, int]
    ) -> None:
        self._graph = graph
        self._traffic = traffic
        leaving = exit_groups(groups)
        order = sorted(groups, key=lambda code: (groups[code].ordering, code))
        self._lane = {code: order.index(group) for code, group in graph.members.items()}
        self._ends = {
            code
            for code, group in graph.members.items()
            if groups[group].kind is GroupKind.FINAL and group not in leaving
        }
        self._closed = {code for code, group in graph.members.items() if group in leaving}
        self._moves = self._drawn()

    def line(self) -> tuple[str, ...]:
        start = self._graph.initial
        if start not in self._graph.members:
            return ()
        line, longest, seen = [start], [start], {start}
        while line and line[-1] not in self._ends:
            onward = next((code for code in self._onward(line[-1]) if code not in seen), None)
            if onward is None:
                line.pop()
                continue
            seen.add(onward)
            line.append(onward)
            longest = max(longest, list(line), key=len)
        return tuple(line or longest)

    def _onward(self, code: str) -> list[str]:
        targets = [
            target
            for target in self._moves.get(code, ())
            if target not in self._closed and self._lane[target] >= self._lane[code]
        ]
        return sorted(targets, key=lambda target: -self._traffic.get((code, target), 0))

    def _drawn(self) -> dict[str, list[str]]:
        moves: dict[str, list[str]] = {}
        for transition in self._graph.transitions:
            if isinstance(transition.origin, FromStatus):
                moves.setdefault(transition.origin.code, []).append(transition.target)
        return moves
