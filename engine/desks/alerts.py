"""Alerts: looked through in folders, marked as read, put off until later."""

from collections.abc import Callable, Sequence

from engine.desks.premises import Premises
from engine.domain.errors import Invalid
from engine.domain.moment import Moment
from engine.domain.topics import Topic
from engine.runtime.work import Work
from engine.storage.alert_list import (
    AlertFolder,
    AlertLine,
    AlertNews,
    AlertPage,
    AlertScope,
    AlertWish,
    FolderKey,
    count_unread,
    read_folders,
    read_key,
    read_kinds,
    read_lines,
    read_news,
    read_orders,
)
from engine.storage.alert_marks import AlertMarks
from engine.storage.cancelling import Cancel

__all__ = [
    "LINES",
    "MANY_ORDERS",
    "MANY_UNREAD",
    "AlertDesk",
    "AlertFolder",
    "AlertLine",
    "AlertNews",
    "AlertPage",
    "AlertWish",
    "FolderKey",
]

LINES = 50
"""Alerts of a folder read at once."""
MANY_UNREAD = 1_000
"""Unread alerts are counted up to here."""
MANY_ORDERS = 200
"""Orders of a folder that are listed together."""
_TOLD = 3


class AlertDesk:
    """The alerts of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def folders(
        self, wish: AlertWish, before: Moment | None = None, cancel: Cancel | None = None
    ) -> AlertPage:
        """Alerts, newest first, alike ones of a day in one folder; `before` as the last page said."""
        with self._at.file.reader(cancel) as connection:
            return read_folders(connection, self._scope(wish), before)

    def lines(
        self, wish: AlertWish, key: FolderKey, before: int | None = None
    ) -> tuple[AlertLine, ...]:
        """At most `LINES` alerts of a folder, newest first, behind the one with the id `before`."""
        with self._at.file.reader() as connection:
            return read_lines(connection, self._scope(wish), key, before=before, limit=LINES)

    def orders(self, wish: AlertWish, key: FolderKey) -> tuple[str, ...]:
        """Numbers of the orders that the alerts of a folder are about, of at most `MANY_ORDERS`."""
        with self._at.file.reader() as connection:
            return read_orders(connection, self._scope(wish), key, MANY_ORDERS)

    def folder_of(self, alert: int) -> FolderKey:
        """In which folder an alert lies.

        Raises:
            Missing: no such alert.

        """
        with self._at.file.reader() as connection:
            return read_key(connection, self._scope(AlertWish()), alert)

    def unread(self, me: int, cancel: Cancel | None = None) -> int:
        """How many alerts ask for the attention of a person, counted up to `MANY_UNREAD`."""
        with self._at.file.reader(cancel) as connection:
            return count_unread(connection, self._scope(AlertWish(me=me)), MANY_UNREAD)

    def kinds(self) -> tuple[str, ...]:
        """Every kind of alert there has been."""
        with self._at.file.reader() as connection:
            return read_kinds(connection)

    def news(self, me: int, since: AlertNews | None = None) -> AlertNews:
        """What came for a person since the look before; the first look finds nothing new."""
        with self._at.file.reader() as connection:
            return read_news(connection, self._scope(AlertWish(me=me)), since, _TOLD)

    def read(self, wish: AlertWish, key: FolderKey) -> Sequence[int]:
        """Mark the alerts of a folder as read; the ids of those that were not."""
        return self._mark(wish, lambda marks, now: marks.read(marks.unread_in(key), now))

    def read_all(self, me: int) -> Sequence[int]:
        """Mark what asks for the attention of a person as read; the ids of those alerts."""
        wish = AlertWish(me=me)
        return self._mark(wish, lambda marks, now: marks.read(marks.all_unread(), now))

    def read_these(self, ids: Sequence[int]) -> None:
        """Mark alerts as read."""
        self._mark(AlertWish(), lambda marks, now: marks.read(ids, now))

    def unread_these(self, ids: Sequence[int]) -> None:
        """Mark alerts as not read."""
        self._mark(AlertWish(), lambda marks, _: marks.read(ids, None))

    def snooze(self, wish: AlertWish, key: FolderKey, until: Moment) -> Sequence[int]:
        """Put the unread alerts of a folder off until a moment to come; their ids.

        Raises:
            Invalid: the moment is past.

        """
        self._refuse_past(until)
        return self._mark(wish, lambda marks, _: marks.snooze(marks.unread_in(key), until))

    def snooze_these(self, ids: Sequence[int], until: Moment) -> None:
        """Put alerts off until a moment to come.

        Raises:
            Invalid: the moment is past.

        """
        self._refuse_past(until)
        self._mark(AlertWish(), lambda marks, _: marks.snooze(ids, until))

    def wake(self, wish: AlertWish, key: FolderKey) -> Sequence[int]:
        """Let the alerts of a folder that was put off ask for attention at once; their ids."""
        return self._mark(wish, lambda marks, _: marks.snooze(marks.unread_in(key), None))

    def wake_these(self, ids: Sequence[int]) -> None:
        """Let alerts that were put off ask for attention at once."""
        self._mark(AlertWish(), lambda marks, _: marks.snooze(ids, None))

    def _mark(
        self, wish: AlertWish, mark: Callable[[AlertMarks, Moment], Sequence[int]]
    ) -> Sequence[int]:
        """Alone in its group: it reads and writes the rows themselves, so none may wait in memory."""

        def job(work: Work) -> Sequence[int]:
            ids = mark(AlertMarks(work.loader.connection, self._scope(wish)), work.now)
            for id_ in ids:
                work.touch(Topic.ALERTS, id_)
            return ids

        return self._at.running().submit(job, alone=True).result()

    def _refuse_past(self, until: Moment) -> None:
        if until <= self._at.clock.now():
            raise Invalid("snooze", "the moment is past; choose one to come")

    def _scope(self, wish: AlertWish) -> AlertScope:
        references = self._at.references
        person = references.people.get(wish.me) if wish.me is not None else None
        return AlertScope(wish, person, self._at.clock.now(), references.zone)
