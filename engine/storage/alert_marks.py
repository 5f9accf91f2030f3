"""What people mark on alerts: read or not, put off until later. No event: it says nothing of an order."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from engine.domain.moment import Moment
from engine.storage.alert_list import WITH_RUNS, AlertScope, FolderKey, awake_unread, within
from engine.storage.dialect import among, bound_list
from engine.storage.tables import alerts


@dataclass(frozen=True, slots=True)
class AlertMarks:
    """Marks rows in the writer's own transaction, and gives the ids of those it marked."""

    connection: Connection
    scope: AlertScope

    def unread_in(self, key: FolderKey) -> tuple[int, ...]:
        """Ids of the alerts of a folder that are not read."""
        query = select(alerts.c.id).select_from(WITH_RUNS)
        fits = (*within(self.scope, key), alerts.c.read_at.is_(None))
        return tuple(self.connection.scalars(query.where(*fits)))

    def all_unread(self) -> tuple[int, ...]:
        """Ids of all alerts that ask for attention."""
        return tuple(self.connection.scalars(select(alerts.c.id).where(awake_unread(self.scope))))

    def read(self, ids: Sequence[int], at: Moment | None) -> Sequence[int]:
        """They are read since `at`; None: not read."""
        return self._set("read_at", ids, at)

    def snooze(self, ids: Sequence[int], until: Moment | None) -> Sequence[int]:
        """They rest until then; None: no more."""
        return self._set("snoozed_until", ids, until)

    def _set(self, column: str, ids: Sequence[int], moment: Moment | None) -> Sequence[int]:
        statement = update(alerts).where(among(alerts.c.id, "ids")).values({column: moment})
        self.connection.execute(statement, {"ids": bound_list(ids)})
        return ids
