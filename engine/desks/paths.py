"""The order path: what happens on it."""

from collections.abc import Mapping

from engine.desks.premises import Premises
from engine.domain.moment import DAY, Moment
from engine.domain.path_life import Moves, PathLife
from engine.storage.cancelling import Cancel
from engine.storage.path_life import moves_after, newest_visit, path_life
from engine.storage.trigger_counts import orders_by_status

LOOKED_BACK_DAYS = 30
_MOST_MOVES = 200


class PathDesk:
    """The order path of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def life(self, cancel: Cancel | None = None) -> PathLife:
        """Where orders are, and how they moved in the last thirty days. Goes through all stays.

        Raises:
            Cancelled: `cancel` was called before the reading was done.

        """
        since = Moment(self._at.clock.now() - LOOKED_BACK_DAYS * DAY)
        with self._at.file.reader(cancel) as connection:
            return path_life(connection, since)

    def counts(self) -> Mapping[str, int]:
        """How many orders are in each status now."""
        with self._at.file.reader() as connection:
            return orders_by_status(connection)

    def moves_after(self, seen: int | None) -> Moves:
        """The moves after the event `seen`; None: no moves, only from where to look.

        Of more than two hundred the first are told and the rest passed over: nobody could follow.
        """
        with self._at.file.reader() as connection:
            if seen is None:
                return Moves((), newest_visit(connection))
            moves = moves_after(connection, seen, _MOST_MOVES)
            if len(moves.moved) == _MOST_MOVES:
                return Moves(moves.moved, newest_visit(connection))
            return moves
