"""The waits of a replay in the order they come due, those of the running transaction included."""

import heapq
from collections.abc import Callable

from engine.domain.moment import Moment
from engine.domain.stored import TimerRow

PAGE = 200
"""Waits read from the file for one transaction."""


class BeyondPage(Exception):
    """The file holds more waits than were read; commit, and look again in a new transaction."""


class DueQueue:
    """A heap over one page of the file and over what began since.

    The file does not know what this transaction has ended, so the page is read once; whoever takes a
    wait asks whether it still stands.
    """

    def __init__(self, page: list[TimerRow]) -> None:
        self._heap = [(timer.due_at, timer.id) for timer in page]
        heapq.heapify(self._heap)
        self._horizon = page[-1].due_at if len(page) == PAGE else None

    def add(self, timer: TimerRow) -> None:
        """A wait that began in this transaction."""
        heapq.heappush(self._heap, (timer.due_at, timer.id))

    def take(
        self, before: Moment | None, current: Callable[[int], TimerRow | None]
    ) -> TimerRow | None:
        """The wait that is due first, and before `before` when given; it leaves the queue.

        Raises:
            BeyondPage: the file may hold an earlier one that was not read.

        """
        while self._heap:
            due, id_ = self._heap[0]
            if before is not None and due >= before:
                break
            if self._horizon is not None and due > self._horizon:
                raise BeyondPage
            heapq.heappop(self._heap)
            timer = current(id_)
            if timer is not None and timer.ended_at is None:
                return timer
        if self._horizon is not None and (before is None or before > self._horizon):
            raise BeyondPage
        return None
