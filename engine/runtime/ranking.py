"""Moves in the order in which people want them: the likeliest first, ways that give up last."""

from collections.abc import Iterable, Mapping

from engine.domain.references import References
from engine.runtime.path_rules import Move


def ranked(
    moves: Iterable[Move], source: str, taken: Mapping[str, int], references: References
) -> tuple[Move, ...]:
    """Moves that may be taken, then the others.

    Likelier is what orders in `source` did more often (`taken`), then what lies ahead on the way from the
    first group to the last, then what lies behind. Statuses that give an order up come last of each.
    """
    line = {code: place for place, code in enumerate(_line(references))}
    here = line.get(source, 0)

    def rank(move: Move) -> tuple[bool, bool, int, bool, int]:
        place = line[move.target]
        return not move.allowed, move.gives_up, -taken.get(move.target, 0), place < here, place

    return tuple(sorted(moves, key=rank))


def _line(references: References) -> list[str]:
    groups = references.groups
    return sorted(
        references.statuses,
        key=lambda code: (
            groups[references.statuses[code].group].ordering,
            references.statuses[code].ordering,
        ),
    )
