"""Calling a question off while SQLite is answering it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from engine.storage.dialect import Driver
from engine.storage.faults import Cancelled


class Cancel:
    """Stops the reading it was given to, from any thread, at once or before it begins.

    It only ever interrupts its own reading: a connection that went back to the pool is out of reach.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._driver: Driver | None = None
        self._called = False

    def cancel(self) -> None:
        """Call it off; later calls do nothing."""
        with self._lock:
            self._called = True
            if self._driver is not None:
                self._driver.interrupt()

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._called

    @contextmanager
    def watching(self, driver: Driver) -> Iterator[None]:
        """Within it, `cancel` interrupts the connection.

        Raises:
            Cancelled: it was called off already.

        """
        with self._lock:
            if self._called:
                raise Cancelled
            self._driver = driver
        try:
            yield
        finally:
            with self._lock:
                self._driver = None
