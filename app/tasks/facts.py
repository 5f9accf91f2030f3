"""What is said of a task besides its fields: whom it is about, who set it, how it went."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.reader import Reader
from app.tasks.history import Happening, story
from app.tasks.words import origin_text
from designer.theme.theme import Theme
from engine.desks.tasks import TaskCard


class FactLines(QWidget):
    """Links above the fields, and the history for below them.

    Signals:
        order_wanted: Show the order with this id.
        run_wanted: Show the run with this id.

    """

    order_wanted = Signal(int)
    run_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._order: int | None = None
        self._run: int | None = None
        self.order = TextButton("", theme, kind=Kind.LINK)
        self.order.clicked.connect(self._want_order)
        self._customer = label("", Tone.SECOND)
        self._origin = label("", Tone.CAPTION)
        self.why = TextButton(self.tr("why?"), theme, kind=Kind.LINK)
        self.why.clicked.connect(self._want_run)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.order)
        about.addWidget(self._customer, 1)
        origin = QHBoxLayout()
        origin.setSpacing(8)
        origin.addWidget(self._origin)
        origin.addWidget(self.why)
        origin.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(about)
        column.addLayout(origin)
        self.history = QWidget()
        self._past = QVBoxLayout(self.history)
        self._past.setContentsMargins(0, 8, 0, 0)
        self._past.setSpacing(6)

    def say(self, card: TaskCard, reader: Reader, me: int) -> None:
        """Speak of this task."""
        row = card.row
        self._order = row.task.order
        number = row.order_number or str(row.task.order)
        self.order.setText(translate("TaskFacts", "Order {number}").format(number=number))
        self.order.setVisible(row.task.order is not None)
        self._customer.setText(row.customer_name)
        origin = origin_text(row, me, reader)
        made = reader.formats.day_and_clock(row.task.created_at, reader.now)
        self._origin.setText(" · ".join(word for word in (origin, made) if word))
        self._run = row.task.run
        self.why.setVisible(self._run is not None)
        self._show_past(story(card, reader), reader)
        self.show()

    def say_about(self, called: str) -> None:
        """Speak of a task that is not set yet: only of whom it is about."""
        self._order = self._run = None
        self._customer.setText(called)
        self._origin.setText("")
        for link in (self.order, self.why):
            link.hide()
        self._show_past((), None)
        self.setVisible(bool(called))

    def _want_order(self) -> None:
        if self._order is not None:
            self.order_wanted.emit(self._order)

    def _want_run(self) -> None:
        if self._run is not None:
            self.run_wanted.emit(self._run)

    def _show_past(self, happenings: tuple[Happening, ...], reader: Reader | None) -> None:
        while (item := self._past.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if reader is None:
            return
        if happenings:
            self._past.addWidget(label(self.tr("What happened"), Tone.SECTION))
        for happening in happenings:
            when = reader.formats.day_and_clock(happening.at, reader.now)
            self._past.addWidget(label(happening.text, wrap=True))
            self._past.addWidget(label(f"{happening.author} · {when}", Tone.CAPTION))
