"""What the rail counts beside pages that nobody need have come to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.bridge import Bridge
from engine.api import Cancel, Engine
from engine.domain.errors import OrderpathError
from engine.domain.references import Person
from engine.domain.topics import Topic, Topics


@dataclass(frozen=True, slots=True)
class Count:
    """How many; `urgent` ones are shown as trouble."""

    number: int
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Counter:
    """How a page's count is read, for the person who works here, and which topics may change it."""

    topics: frozenset[Topic]
    ask: Callable[[Engine, Person, Cancel], Count]


class RailCounts(QObject):
    """Keeps the counts up to date; each is read again only after the reading before has ended.

    Signals:
        counted: The page with this code has this `Count`.

    """

    counted = Signal(str, object)

    def __init__(
        self,
        counters: Mapping[str, Counter],
        bridge: Bridge,
        me: Callable[[], Person],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._counters = counters
        self._bridge = bridge
        self._me = me
        self._reading: set[str] = set()
        self._stale: set[str] = set()
        bridge.topics.connect(self._topics_changed)

    def read(self) -> None:
        """Count everything now."""
        for code in self._counters:
            self._read(code)

    def _read(self, code: str) -> None:
        if code in self._reading:
            self._stale.add(code)
            return
        self._reading.add(code)
        counter, me = self._counters[code], self._me()
        self._bridge.ask(
            lambda engine, ticket: counter.ask(engine, me, ticket.reading),
            lambda count: self._take(code, count),
            lambda error: self._miss(code, error),
            owner=self,
            title=self.tr("Count"),
        )

    def _take(self, code: str, count: Count) -> None:
        self.counted.emit(code, count)
        self._done(code)

    def _miss(self, code: str, _error: OrderpathError) -> None:
        """The page itself says what is wrong when somebody comes to it; the last count stays."""
        self._done(code)

    def _done(self, code: str) -> None:
        self._reading.discard(code)
        if code in self._stale:
            self._stale.discard(code)
            self._read(code)

    def _topics_changed(self, topics: Topics) -> None:
        for code, counter in self._counters.items():
            if any(topics.touches(topic) for topic in counter.topics):
                self._read(code)
