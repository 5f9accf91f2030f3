"""The rows that were looked at lately, by place and by id."""

from collections.abc import Sequence

from engine.api import OrderRow

_MOST = 2_000


class HeldRows:
    """Rows by their place in the listing. An order stands in one place only.

    When there are too many, those farthest from the last ones put go: they are read again
    when somebody comes back.
    """

    def __init__(self) -> None:
        self._rows: dict[int, OrderRow] = {}
        self._places: dict[int, int] = {}

    def at(self, place: int) -> OrderRow | None:
        """The row at `place`; None: not held."""
        return self._rows.get(place)

    def place_of(self, order: int) -> int | None:
        """Where the order with this id stands; None: it is not held."""
        return self._places.get(order)

    def ids(self) -> frozenset[int]:
        """The ids of all rows held."""
        return frozenset(self._places)

    def end(self) -> int:
        """The place behind the last row held."""
        return max(self._rows, default=-1) + 1

    def first_missing(self, places: range) -> int | None:
        """The first of `places` that is not held; None: all are."""
        return next((place for place in places if place not in self._rows), None)

    def put(self, start: int, rows: Sequence[OrderRow]) -> None:
        """Hold `rows` from the place `start` on."""
        for place, row in enumerate(rows, start):
            self._drop(self._places.get(row.id))
            self._drop(place)
            self._rows[place] = row
            self._places[row.id] = place
        if len(self._rows) > _MOST:
            self._thin(start + len(rows) // 2)

    def replace(self, row: OrderRow) -> int | None:
        """Hold new values of a row where it stands; the place, or None when it is not held."""
        place = self._places.get(row.id)
        if place is not None:
            self._rows[place] = row
        return place

    def insert_at_head(self, rows: Sequence[OrderRow]) -> None:
        """Hold `rows` from place 0 on, and all others that much further down."""
        self._rows = {place + len(rows): row for place, row in self._rows.items()}
        self._places = {row.id: place for place, row in self._rows.items()}
        self.put(0, rows)

    def _drop(self, place: int | None) -> None:
        row = self._rows.pop(place, None) if place is not None else None
        if row is not None:
            del self._places[row.id]

    def _thin(self, middle: int) -> None:
        far = sorted(self._rows, key=lambda place: abs(place - middle))[_MOST // 2 :]
        for place in far:
            self._drop(place)
