"""What a message is about and where it came from, with the ways there."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.destinations import OrderPlace, RunPlace
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.reader import Reader
from engine.desks.outbox import OutboxRow

_NAMES = 132
_LIKE_A_LINK = 3
"""Links keep this much free at their left."""


class MessageFacts(QWidget):
    """Lines of a name and a value; the order and the trigger's run can be gone to."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._row: OutboxRow | None = None
        self._go = surroundings.go
        theme = surroundings.theme
        self.order = TextButton("", theme, kind=Kind.LINK)
        self.run = TextButton("", theme, kind=Kind.LINK)
        self.order.clicked.connect(self._go_to_order)
        self.run.clicked.connect(self._go_to_run)
        self._written = label("")
        self._attempts = label("")
        self._reference = label("", wrap=True)
        for value in (self._written, self._attempts, self._reference):
            value.setIndent(_LIKE_A_LINK)
        self._lines = [
            _line(self.tr("Order"), self.order),
            _line(self.tr("Trigger"), self.run),
            _line(self.tr("Written"), self._written),
            _line(self.tr("Attempts"), self._attempts),
            _line(self.tr("Number outside"), self._reference),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in self._lines:
            column.addWidget(line)

    def show_row(self, row: OutboxRow, reader: Reader) -> None:
        """Say the facts of this message."""
        self._row = row
        message = row.message
        self.order.setText(row.order)
        self.run.setText(row.titles.text(reader.language).replace("&", "&&"))
        self._written.setText(reader.formats.day_and_clock(message.at, reader.now))
        self._attempts.setText(reader.formats.whole(message.attempts))
        self._reference.setText(message.reference)
        there = (
            bool(row.order),
            row.trigger is not None,
            True,
            message.attempts > 0,
            bool(message.reference),
        )
        for line, shown in zip(self._lines, there, strict=True):
            line.setVisible(shown)

    def _go_to_order(self) -> None:
        if self._row is not None and self._row.message.order is not None:
            self._go(OrderPlace(self._row.message.order))

    def _go_to_run(self) -> None:
        if self._row is not None and self._row.message.run is not None:
            self._go(RunPlace(self._row.message.run))


def _line(name: str, value: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    head = label(name, Tone.SECOND)
    head.setFixedWidth(_NAMES)
    row.addWidget(head)
    row.addWidget(value, 1 if not isinstance(value, TextButton) else 0)
    row.addStretch()
    return line
