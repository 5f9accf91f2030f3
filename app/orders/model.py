"""The list of orders as Qt sees it: as long as the count says, holding only what was looked at."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from typing_extensions import override

from app.bridge import Bridge, Ticket
from app.orders.columns import COLUMNS, header
from app.orders.held_rows import HeldRows
from app.orders.listing import (
    PIECE,
    Listing,
    News,
    OrderRow,
    OrderSort,
    Piece,
    Places,
    Sorting,
    Spot,
    Totals,
    read_at,
    read_news,
    read_piece,
    read_places,
)
from app.reader import Reader
from engine.api import Engine
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

T = TypeVar("T")

_ROOT = QModelIndex()
_COUNTED_PER_MS = 500
_LONGEST_CALM_MS = 2_000
"""To count a list takes the longer the longer it is: in between others have their turn at reading."""


class OrderListModel(QAbstractTableModel):
    """A window of rows over a listing that may be a million orders long.

    A row keeps its place while the listing stays: it is updated where it stands when the
    engine says it changed, even if it would now belong elsewhere or no longer fits the
    condition (then it `is_past`). Only orders that are new at the head move the others.

    Signals:
        totals_changed: The count and the sums are known (`Totals`).
        reading_changed: Something is being read, or no more.
        read: The first rows of the listing have arrived.
        refused: The listing cannot be read (an `OrderpathError`).
        updated: These ids have new values (a frozenset).

    """

    totals_changed = Signal(object)
    reading_changed = Signal(bool)
    read = Signal()
    refused = Signal(object)
    updated = Signal(object)

    def __init__(self, bridge: Bridge, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.reader = reader
        self._listing = Listing()
        self._good = self._listing
        self._held = HeldRows()
        self._past: frozenset[int] = frozenset()
        self._places: Places | None = None
        self._wanted = range(0)
        self._asked: frozenset[int] = frozenset()
        self._totals: Totals | None = None
        self._length = 0
        self._waiting: frozenset[str] = frozenset()
        self._missed: set[int] | None = set()
        self._tickets: dict[str, Ticket] = {}
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._read_news)
        bridge.topics.connect(self._topics_changed)

    @property
    def listing(self) -> Listing:
        """What is listed."""
        return self._listing

    @property
    def sorting(self) -> Sorting:
        """By what and which way it is sorted."""
        return self._listing.sorting

    @property
    def totals(self) -> Totals | None:
        """Count and sums; None: not known yet."""
        return self._totals

    def show(self, listing: Listing) -> None:
        """List something else; what is shown stays until the first rows of it have arrived.

        When it cannot be read, `refused` says so, and what is shown stays for good.
        """
        self._listing = listing
        self._read_head()

    def sort_by(self, sort: OrderSort) -> None:
        """Sort by `sort`; by the same again: the other way round."""
        now = self._listing.sorting
        descending = not now.descending if now.by is sort else sort not in _FROM_THE_LEAST
        self.show(replace(self._listing, sorting=Sorting(sort, descending)))

    def read_again(self) -> None:
        """Read the same listing afresh: what is past goes, everything finds its place."""
        self._read_head()

    def row_at(self, row: int) -> OrderRow | None:
        """The order in `row`; None: not read yet."""
        return self._held.at(row)

    def place_of(self, order: int) -> int | None:
        """The row where the order with this id stands; None: it is not among those held."""
        return self._held.place_of(order)

    def is_past(self, order: int) -> bool:
        """Whether the order with this id no longer fits what is listed."""
        return order in self._past

    def want(self, rows: range) -> None:
        """Have these rows read unless they are: they have come into view."""
        self._wanted = rows
        self._asked = frozenset()
        self._read_wanted()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._length

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        row = self._held.at(index.row())
        return "" if row is None else COLUMNS[index.column()].text(row, self.reader)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return header(COLUMNS[section]) if 0 <= section < len(COLUMNS) else None

    def refresh_clock(self, reader: Reader) -> None:
        """Say times and names anew: time has passed or the shop's lists have changed."""
        self.reader = reader
        if self._length:
            self.dataChanged.emit(self.index(0, 0), self.index(self._length - 1, len(COLUMNS) - 1))

    def _read_head(self) -> None:
        """Read the first rows. Nobody waits any more for what was being read of the listing before."""
        self._call_off()
        listing = self._listing
        self._totals = None
        self._ask(
            "head",
            lambda engine, ticket: read_piece(engine, ticket, listing, Spot()),
            self._take_head,
            failed=self._refuse,
        )

    def _read_wanted(self) -> None:
        """Read the next piece of what is wanted; each piece once, because orders may move meanwhile."""
        start = self._held.first_missing(self._wanted)
        if start is None:
            return
        start -= start % PIECE
        if start in self._asked:
            return
        listing, places = self._listing, self._places
        if listing.sorting.by.indexed:
            length = self._totals.count if self._totals is not None else None
            spot = Spot(start, self._held.at(start - 1), length)
            self._asked |= {start}
            self._ask(
                "piece",
                lambda engine, ticket: read_piece(engine, ticket, listing, spot),
                self._take_piece,
            )
        elif places is not None:
            self._asked |= {start}
            self._ask(
                "piece",
                lambda engine, ticket: read_at(engine, ticket, places, start),
                self._take_piece,
            )

    def _read_places(self) -> None:
        listing = self._listing
        self._ask(
            "places",
            lambda engine, ticket: read_places(engine, ticket, listing),
            self._take_places,
        )

    def _read_news(self) -> None:
        """Read what changed and the totals; while that goes on, further changes are gathered.

        The totals come with the news, of one moment: a count that knew more orders than the rows above it
        would add an empty row at the end.
        """
        missed = self._missed
        if self._waiting & {"head", "news"} or self._calm.isActive():
            return
        if missed == set() and self._totals is not None:
            return
        held = self._held.ids()
        wanted = held if missed is None else held & missed
        self._missed = set()
        listing, first = self._listing, self._held.at(0)
        self._ask(
            "news",
            lambda engine, ticket: read_news(engine, ticket, listing, wanted, first),
            self._take_news,
        )

    def _ask(
        self,
        what: str,
        query: Callable[[Engine, Ticket], T],
        then: Callable[[T], None],
        *,
        failed: Callable[[OrderpathError], None] | None = None,
    ) -> None:
        self._wait(what)
        self._tickets[what] = self._bridge.ask(
            query,
            then,
            failed or (lambda error: self._fail(what, error)),
            owner=self,
            title=self.tr("Read orders"),
            key=(f"orders {what}", id(self)),
        )

    def _call_off(self) -> None:
        """Stop what is being read; changes whose news nobody has seen count as missed."""
        for ticket in self._tickets.values():
            ticket.cancel()
        if "news" in self._waiting:
            self._missed = None
        self._tickets.clear()
        self._waiting = frozenset()

    def _take_head(self, piece: Piece) -> None:
        self._arrived("head")
        if piece.listing != self._listing:
            return
        self.beginResetModel()
        self._good = piece.listing
        self._held = HeldRows()
        self._held.put(0, piece.rows)
        self._past = frozenset()
        self._places = None
        self._length = len(piece.rows)
        self.endResetModel()
        self.read.emit()
        if len(piece.rows) == PIECE and not piece.listing.sorting.by.indexed:
            self._read_places()
        self._read_news()

    def _take_piece(self, piece: Piece) -> None:
        self._arrived("piece")
        if piece.listing != self._listing:
            return
        self._held.put(piece.start, piece.rows)
        self._grow(max(self._length, piece.start + len(piece.rows)))
        self._announce(piece.start, piece.start + len(piece.rows) - 1)
        self._read_wanted()

    def _take_places(self, places: Places) -> None:
        self._arrived("places")
        if places.listing == self._listing:
            self._places = places
            self._grow(max(len(places.ids), self._length))
            self._read_wanted()

    def _take_news(self, news: News) -> None:
        self._arrived("news")
        if news.listing == self._listing:
            self._insert_at_head(news.arrived)
            places = [self._held.replace(row) for row in news.rows]
            for place in places:
                if place is not None:
                    self._announce(place, place)
            fresh = frozenset(row.id for row in news.rows)
            self._past = (self._past - fresh) | news.past
            self._set_totals(news.totals)
            self.updated.emit(fresh)
            self._calm.start(min(news.totals.count // _COUNTED_PER_MS, _LONGEST_CALM_MS))

    def _insert_at_head(self, rows: tuple[OrderRow, ...]) -> None:
        new = tuple(row for row in rows if self._held.place_of(row.id) is None)
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._held.insert_at_head(new)
            self._length += len(new)
            self.endInsertRows()

    def _set_totals(self, totals: Totals) -> None:
        self._totals = totals
        self._grow(max(totals.count, self._held.end()))
        self.totals_changed.emit(totals)

    def _grow(self, length: int) -> None:
        """Be `length` rows long; rows that are held are never cut off."""
        if length > self._length:
            self.beginInsertRows(QModelIndex(), self._length, length - 1)
            self._length = length
            self.endInsertRows()
        elif length < self._length:
            self.beginRemoveRows(QModelIndex(), length, self._length - 1)
            self._length = length
            self.endRemoveRows()

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _topics_changed(self, topics: Topics) -> None:
        if not topics.touches(Topic.ORDERS):
            return
        changed = topics.changed[Topic.ORDERS]
        if changed is None or self._missed is None:
            self._missed = None
        else:
            self._missed |= changed
        self._read_news()

    def _refuse(self, error: OrderpathError) -> None:
        self._arrived("head")
        self._listing = self._good
        self.refused.emit(error)
        self._read_news()

    def _fail(self, what: str, error: OrderpathError) -> None:
        self._arrived(what)
        self.refused.emit(error)

    def _wait(self, what: str) -> None:
        self._waiting |= {what}
        self._tell_reading()

    def _arrived(self, what: str) -> None:
        self._waiting -= {what}
        self._tell_reading()

    def _tell_reading(self) -> None:
        """News of rows that are there is no reading that a person waits for."""
        awaited = self._waiting - {"news"} if self._totals is not None else self._waiting
        self.reading_changed.emit(bool(awaited))


_FROM_THE_LEAST = frozenset(
    {
        OrderSort.CUSTOMER,
        OrderSort.MANAGER,
        OrderSort.STATUS,
        OrderSort.STATUS_SINCE,
        OrderSort.PAID,
        OrderSort.DELIVERY_DATE,
    }
)
"""What people want from the beginning first: names from A, the longest in their status, the unpaid."""

_TEXT_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
