"""Keeps what happens on the path up to date: read again after changes, never twice at a time."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge import Bridge, Ticket
from engine.api import Engine
from engine.domain.errors import OrderpathError
from engine.domain.path_life import Moved, PathLife
from engine.domain.topics import Topic, Topics

_TRAFFIC_MS = 60_000
"""The traffic of thirty days is gone through at most as often."""


@dataclass(frozen=True, slots=True)
class _News:
    counts: dict[str, int]
    moved: tuple[Moved, ...]
    seen: int


class PathNews(QObject):
    """Reads counts and moves when orders have changed, and the traffic from time to time.

    It reads only while `watch` is on: nobody looks at a hidden page.

    Signals:
        life_changed: Another `PathLife` holds.
        moved: These orders have just moved (`Moved`, in turn).
        failed: It could not be read (the error).

    """

    life_changed = Signal(object)
    moved = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._life: PathLife | None = None
        self._seen: int | None = None
        self._watching = False
        self._reading = False
        self._stale = False
        self._old = True
        self._age = QTimer(self, interval=_TRAFFIC_MS, singleShot=True)
        self._age.timeout.connect(self._grow_old)
        bridge.topics.connect(self._topics_changed)

    @property
    def up_to_date(self) -> bool:
        """Whether nothing is being read nor waits to be."""
        return not (self._reading or self._stale or self._old)

    def watch(self, watching: bool) -> None:
        """Whether anybody looks; who comes back sees the present, without the moves in between."""
        if watching == self._watching:
            return
        self._watching = watching
        if watching:
            self._seen = None
            self.read()
        else:
            self._age.stop()
            self._old = True

    def read(self) -> None:
        """Read everything now, or after the reading under way."""
        self._old = True
        self._read()

    def _read(self) -> None:
        if self._reading or not self._watching:
            self._stale = True
            return
        self._reading, self._stale = True, False
        if self._old:
            self._ask(lambda engine, ticket: engine.paths.life(ticket.reading), self._take_life)
        else:
            seen = self._seen
            self._ask(lambda engine, _ticket: _news(engine, seen), self._take_news)

    def _ask(self, query: Callable[[Engine, Ticket], object], then: Callable[..., None]) -> None:
        self._bridge.ask(query, then, self._fail, owner=self, title=self.tr("Order path"))

    def _take_life(self, life: PathLife) -> None:
        self._old = False
        self._life = life
        if self._watching:
            self._age.start()
        self.life_changed.emit(life)
        self._stale = self._stale or self._seen is None
        self._done()

    def _take_news(self, news: _News) -> None:
        self._seen = news.seen
        if self._life is not None and news.counts != self._life.counts:
            self._life = replace(self._life, counts=news.counts)
            self.life_changed.emit(self._life)
        if news.moved:
            self.moved.emit(news.moved)
        self._done()

    def _fail(self, error: OrderpathError) -> None:
        self._reading = False
        self.failed.emit(error)

    def _done(self) -> None:
        self._reading = False
        if self._stale:
            self._read()

    def _grow_old(self) -> None:
        self._old = True

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.ORDERS):
            self._read()


def _news(engine: Engine, seen: int | None) -> _News:
    moves = engine.paths.moves_after(seen)
    return _News(dict(engine.paths.counts()), moves.moved, moves.seen)
