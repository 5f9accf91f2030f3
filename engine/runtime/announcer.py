"""The announcer: tells listeners which topics changed: at once after a quiet spell, else gathered."""

import logging
import threading
import time
from collections.abc import Callable

from engine.domain.topics import MANY, Topic, Topics

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.1
"""Between two tellings, so that a burst does not make every page read again and again."""

Listener = Callable[[Topics], None]


class Announcer:
    """Calls the listeners on a thread of its own, after the commits."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._gathered: dict[Topic, frozenset[int] | None] = {}
        self._wake = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` from now on; the result stops it."""
        with self._wake:
            self._listeners.append(listener)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="announcer", daemon=True)
                self._thread.start()

        def stop() -> None:
            with self._wake:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def announce(self, topics: Topics) -> None:
        """Add to what is told next."""
        if not topics.changed:
            return
        with self._wake:
            if not self._listeners:
                return
            for topic, ids in topics.changed.items():
                before = self._gathered.get(topic, frozenset())
                together = None if ids is None or before is None else before | ids
                too_many = together is not None and len(together) > MANY
                self._gathered[topic] = None if too_many else together
            self._wake.notify()

    def close(self) -> None:
        """Tell what is left and stop."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        told_at = -GATHER_SECONDS
        while True:
            with self._wake:
                while not self._gathered and not self._closing:
                    self._wake.wait()
                pause = told_at + GATHER_SECONDS - time.monotonic()
                if pause > 0 and not self._closing:
                    self._wake.wait_for(lambda: self._closing, pause)
                gathered, self._gathered = self._gathered, {}
                listeners = tuple(self._listeners)
                closing = self._closing
            told_at = time.monotonic()
            if gathered:
                self._tell(listeners, Topics(gathered))
            if closing:
                return

    @staticmethod
    def _tell(listeners: tuple[Listener, ...], topics: Topics) -> None:
        for listener in listeners:
            try:
                listener(topics)
            except Exception:
                # One listener's fault must not keep the news from the others, nor end this thread.
                log.exception("a listener failed")
