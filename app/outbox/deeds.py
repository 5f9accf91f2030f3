"""What is done to messages: through the bridge, told afterwards, taken back where it can be."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from app.bridge import Ticket
from app.messages import Step, Weight
from app.outbox.reasons import reason_text
from app.outbox.sections import Section
from app.page import Surroundings
from engine.api import Engine
from engine.desks.outbox import Done, Wording
from engine.domain.delivery import MessageState
from engine.domain.errors import OrderpathError
from engine.domain.stored import MessageRow

_CHUNK = 100
"""Messages handed in together; between two of them the rest of the shop has its turn."""

Wanted: TypeAlias = Sequence[int] | Section
"""Some messages, or all of a section, those below what was read included."""
_Deed: TypeAlias = Callable[[Engine, Sequence[int]], Done]


class OutboxDeeds(QObject):
    """Sends, cancels and mends messages.

    Signals:
        began: A deed over messages began (its `Ticket`).
        progressed: It is so far, from 0 to 1.
        ended: It is over, whatever became of it.

    """

    began = Signal(object)
    progressed = Signal(float)
    ended = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = surroundings

    def send(self, wanted: Wanted) -> None:
        """Let messages leave."""
        self._do(wanted, lambda engine, ids: engine.outbox.send(ids), self._sent)

    def cancel(self, wanted: Wanted) -> None:
        """Let messages never leave."""
        self._do(wanted, lambda engine, ids: engine.outbox.cancel(ids), self._cancelled)

    def mend(
        self,
        message: int,
        wording: Wording,
        then: Callable[[], None],
        failed: Callable[[OrderpathError], None],
    ) -> None:
        """Give a message other words, then go on."""

        def mended(before: MessageRow) -> None:
            undo = Step(self.tr("Undo"), lambda: self._put_back(before))
            self._around.messages.note(self.tr("The message was changed."), undo)
            then()

        self._around.bridge.do(
            lambda engine, _ticket: engine.outbox.mend(message, wording),
            mended,
            failed,
            owner=self,
            title=self.tr("Change a message"),
        )

    def arrived(self, message: int) -> None:
        """Somebody found out that an unclear message has arrived."""

        def noted(before: MessageRow) -> None:
            undo = Step(self.tr("Undo"), lambda: self._put_back(before))
            self._around.messages.note(self.tr("The message counts as sent."), undo)

        self._around.bridge.do(
            lambda engine, _ticket: engine.outbox.arrived(message),
            noted,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Change a message"),
        )

    def _do(self, wanted: Wanted, deed: _Deed, then: Callable[[Done], None]) -> None:
        ticket = self._around.bridge.do(
            partial(_done_to_all, wanted, deed),
            lambda done: self._end(partial(then, done)),
            lambda error: self._end(partial(self._around.messages.fail, error)),
            owner=self,
            title=self.tr("Work on messages"),
        )
        ticket.shown_by(lambda done, _text: self.progressed.emit(done))
        self.began.emit(ticket)

    def _end(self, tell: Callable[[], None]) -> None:
        self.ended.emit()
        tell()

    def _sent(self, done: Done) -> None:
        if done.before:
            self._around.messages.note(self.tr("%Ln message(s) on the way.", "", len(done.before)))
        self._tell_refused(self.tr("%Ln message(s) cannot be sent.", "", len(done.refused)), done)

    def _cancelled(self, done: Done) -> None:
        if done.before:
            undo = Step(self.tr("Undo"), lambda: self._take_back(done.before))
            text = self.tr("%Ln message(s) cancelled.", "", len(done.before))
            self._around.messages.note(text, undo)
        self._tell_refused(
            self.tr("%Ln message(s) cannot be cancelled.", "", len(done.refused)), done
        )

    def _tell_refused(self, text: str, done: Done) -> None:
        """How many, and why the first."""
        if done.refused:
            reason = reason_text(next(iter(done.refused.values())))
            self._around.messages.note(f"{text} {reason}.", weight=Weight.DANGER)

    def _take_back(self, before: Mapping[int, MessageState]) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: engine.outbox.take_back(before),
            lambda _count: None,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Take back"),
        )

    def _put_back(self, before: MessageRow) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: engine.outbox.put_back(before),
            lambda _nothing: None,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Take back"),
        )


def _done_to_all(wanted: Wanted, deed: _Deed, engine: Engine, ticket: Ticket) -> Done:
    """Chunk by chunk; who cancels keeps what was done so far."""
    ids = engine.outbox.ids(wanted.states) if isinstance(wanted, Section) else tuple(wanted)
    before: dict[int, MessageState] = {}
    refused: dict[int, str] = {}
    for start in range(0, len(ids), _CHUNK):
        if ticket.cancelled:
            break
        done = deed(engine, ids[start : start + _CHUNK])
        before |= done.before
        refused |= done.refused
        ticket.report(min(1.0, (start + _CHUNK) / len(ids)))
    return Done(before, refused)
