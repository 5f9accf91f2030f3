"""A ticket for a call handed to the writer: redeemed after the commit."""

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar, cast

log = logging.getLogger(__name__)

T = TypeVar("T")

_commits = threading.Condition()
"""One condition for all tickets: a group's tickets come due together, and are waited for by few."""


class Ticket(Generic[T]):
    """The promise of a result. Cheap to make: ten thousand may be waiting at once."""

    __slots__ = ("_callbacks", "_done", "_error", "_value")

    def __init__(self) -> None:
        self._done = False
        self._value: T | None = None
        self._error: BaseException | None = None
        self._callbacks: list[Callable[[Ticket[T]], None]] = []

    @property
    def done(self) -> bool:
        """Whether the result is there."""
        return self._done

    @property
    def succeeded(self) -> bool:
        """Whether it is done and was not refused."""
        return self._done and self._error is None

    def result(self, timeout: float | None = None) -> T:
        """Wait for the commit, at most `timeout` seconds.

        Raises:
            UserError: the call was refused.
            EnvironmentFault: the machine could not do it.
            TimeoutError: it is not done yet.

        """
        if not self._done:
            with _commits:
                if not _commits.wait_for(lambda: self._done, timeout):
                    raise TimeoutError("the writer has not come to this yet")
        if self._error is not None:
            raise self._error
        return cast("T", self._value)

    def when_done(self, callback: Callable[["Ticket[T]"], None]) -> None:
        """Call `callback` once it is done: on the writer's thread, or at once when it is done already."""
        with _commits:
            if not self._done:
                self._callbacks.append(callback)
                return
        callback(self)

    def keep(self, value: T | None, error: BaseException | None) -> None:
        """Note the outcome without telling anybody yet; `announce` tells a whole group at once."""
        self._value, self._error = value, error


def announce(tickets: "list[Ticket[T]]") -> None:
    """Let everybody who waits for one of these know."""
    with _commits:
        for ticket in tickets:
            ticket._done = True  # noqa: SLF001
        _commits.notify_all()
    for ticket in tickets:
        for callback in ticket._callbacks:  # noqa: SLF001
            try:
                callback(ticket)
            except Exception:
                # Who asked to be told is at fault; the writer, whose thread this is, goes on.
                log.exception("a ticket's callback failed")
