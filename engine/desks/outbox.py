"""The outbox: what is written, what waits for a person, what left, and what did not."""

from collections.abc import Iterable, Mapping, Sequence

from engine.desks.premises import Premises
from engine.domain.delivery import MessageState
from engine.domain.errors import Missing
from engine.domain.stored import MessageRow
from engine.runtime.outbox_edits import (
    UNTOUCHABLE,
    Done,
    Wording,
    arrived,
    cancel,
    mend,
    put_back,
    send,
    take_back,
)
from engine.storage.cancelling import Cancel
from engine.storage.outbox_list import (
    OutboxRow,
    count_of,
    count_states,
    read_ids,
    read_rows,
    read_some,
)

__all__ = ["UNTOUCHABLE", "Done", "OutboxDesk", "OutboxRow", "Wording"]

_TROUBLE = (MessageState.FAILED, MessageState.PARKED, MessageState.UNKNOWN)

PAGE = 100
"""Messages read at once."""


class OutboxDesk:
    """The outbox of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def counts(self, reading: Cancel | None = None) -> Mapping[MessageState, int]:
        """How many messages stand where; a state in which none stands is missing."""
        with self._at.file.reader(reading) as connection:
            return count_states(connection)

    def for_somebody(self, reading: Cancel | None = None) -> int:
        """How many messages wait for a person: for approval, or because they did not get out."""
        with self._at.file.reader(reading) as connection:
            return count_of(connection, (MessageState.HELD, *_TROUBLE))

    def in_trouble(self, reading: Cancel | None = None) -> int:
        """How many of them did not get out, or nobody knows whether they did."""
        with self._at.file.reader(reading) as connection:
            return count_of(connection, _TROUBLE)

    def page(
        self,
        states: Iterable[MessageState],
        *,
        before: int | None = None,
        limit: int = PAGE,
        reading: Cancel | None = None,
    ) -> tuple[OutboxRow, ...]:
        """Messages in these states, newest first; `before` is the id of the last one seen."""
        with self._at.file.reader(reading) as connection:
            return read_rows(connection, states, before=before, limit=limit)

    def ids(self, states: Iterable[MessageState]) -> tuple[int, ...]:
        """Every message in these states, oldest first."""
        with self._at.file.reader() as connection:
            return read_ids(connection, states)

    def some(self, ids: Iterable[int]) -> tuple[OutboxRow, ...]:
        """Those of the messages that are there, newest first."""
        with self._at.file.reader() as connection:
            return read_some(connection, ids)

    def message(self, id_: int) -> OutboxRow:
        """One message.

        Raises:
            Missing: no such message.

        """
        found = self.some((id_,))
        if not found:
            raise Missing("message", str(id_))
        return found[0]

    def mend(self, id_: int, wording: Wording) -> MessageRow:
        """Give a message other words or another recipient; how it stood before, for `put_back`.

        Raises:
            Missing: no such message.
            Invalid: it has left already.

        """
        return self._at.running().submit(lambda work: mend(work, id_, wording)).result()

    def put_back(self, message: MessageRow) -> None:
        """Let a message stand again as it stood.

        Raises:
            Invalid: it has left meanwhile.

        """
        self._at.running().submit(lambda work: put_back(work, message)).result()
        self._at.running().post.ring()

    def send(self, ids: Sequence[int]) -> Done:
        """Approve messages, try them again, or send what was only recorded or sent already.

        Raises:
            Missing: one of them is not in the shop.

        """
        shop = self._at.running()
        done = shop.submit(lambda work: send(work, ids)).result()
        shop.post.ring()
        return done

    def arrived(self, id_: int) -> MessageRow:
        """A person found out that an unclear message has arrived; how it stood before, for `put_back`.

        Raises:
            Missing: no such message.
            Invalid: it is known what became of it.

        """
        return self._at.running().submit(lambda work: arrived(work, id_)).result()

    def cancel(self, ids: Sequence[int]) -> Done:
        """Let messages never leave.

        Raises:
            Missing: one of them is not in the shop.

        """
        return self._at.running().submit(lambda work: cancel(work, ids)).result()

    def take_back(self, before: Mapping[int, MessageState]) -> int:
        """Put cancelled messages back where they stood; how many were still cancelled."""
        shop = self._at.running()
        count = shop.submit(lambda work: take_back(work, before)).result()
        shop.post.ring()
        return count

    def deliver_due(self) -> int:
        """Deliver what may leave by now and wait for the answers; how many were given away."""
        return self._at.running().post.deliver_due()
