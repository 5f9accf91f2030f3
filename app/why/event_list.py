"""The events of an order, at the left of *why not*: each may be asked about."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.orders.happened import Words, author
from app.parts.labels import Tone, label
from app.why.deeds import event_words
from app.why.rows import WIDTH, RowModel, Rows, RowText
from designer.theme.theme import Theme
from designer.trigger.boxes import Tone as Colour
from engine.domain.change import ActorKind
from engine.domain.event import Event

_ICONS = {
    ActorKind.PERSON: "user",
    ActorKind.RUN: "zap",
    ActorKind.IMPORT: "download",
    ActorKind.API: "code-xml",
    ActorKind.ENGINE: "bot",
}


class EventModel(RowModel):
    """The events by their seq, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[int, RowText], ...] = ()

    def show(self, events: Sequence[Event], words: Words) -> None:
        """Show these."""
        rows = tuple((event.seq, _row(event, words)) for event in events)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @override
    def key(self, row: int) -> int:
        return self._rows[row][0]

    @override
    def text(self, row: int) -> RowText:
        return self._rows[row][1]

    @override
    def count(self) -> int:
        return len(self._rows)


class EventList(QWidget):
    """188 pixels of events.

    Signals:
        picked: The person asks about the event with this seq.

    """

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = EventModel(self)
        self.rows = Rows(self.tr("Events of the order"), self.model, theme)
        self.rows.picked.connect(self.picked.emit)
        head = label(self.tr("Events of the order"), Tone.STRONG)
        head.setContentsMargins(16, 14, 8, 10)
        self.setFixedWidth(WIDTH)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.rows, 1)

    def show_events(self, events: Sequence[Event], chosen: int, words: Words) -> None:
        """Show these, the one asked about marked."""
        self.model.show(events, words)
        self.rows.choose(chosen)


def _row(event: Event, words: Words) -> RowText:
    return RowText(
        icon=_ICONS[event.actor.kind],
        tone=Colour.PLAIN,
        name=event_words(event, words),
        when=words.reader.formats.brief(event.at, words.reader.now),
        under=author(event.actor, words),
    )
