"""The chosen order beside the list: where it stands, what is in it, what happened to it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.orders.card_view import CardView
from app.page import Surroundings
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label, line_across
from app.reader import Reader
from designer.theme.tokens import measure
from engine.desks.cards import CardReading, OrderCard
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics

_PAUSE_MS = 60
"""How long J or K must rest on an order before it is read."""
_RARELY_MS = 1_000
"""How soon the order is read again when something happened that may have nothing to do with it."""


class CardPanel(QWidget):
    """Shows one order, and shows it again when it or something of it changes.

    Signals:
        closed: The person does not want to see the panel.
        stepped: The person wants the order so many rows further down.
        left: The person went back to the list.
        widened: The person wants the panel wide, or beside the list again.

    """

    closed = Signal()
    stepped = Signal(int)
    left = Signal()
    widened = Signal(bool)

    def __init__(self, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._reading: CardReading | None = None
        self.order: int | None = None
        self.wide = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._rarely = QTimer(self, singleShot=True, interval=_RARELY_MS)
        self._rarely.timeout.connect(self._read)
        self._title = label("", Tone.TITLE)
        self.view = CardView(surroundings)
        self.view.left.connect(self.left.emit)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line_across())
        column.addWidget(self.view, 1)
        surroundings.bridge.topics.connect(self._topics_changed)

    @property
    def shown(self) -> OrderCard | None:
        """What the panel shows now."""
        return None if self._reading is None else self._reading.card

    def show_order(self, order: int) -> None:
        """Show the order with this id; the one before stays until it has been read."""
        if order != self.order:
            self.order = order
            self._pause.start()

    def orders_changed(self, orders: frozenset[int]) -> None:
        """Read the order again if it is among these."""
        if self.order in orders:
            self._pause.start()

    def refresh_words(self, reader: Reader) -> None:
        """Say times and names anew."""
        if self._reading is not None:
            self._put(self._reading, reader)

    def be_wide(self, wide: bool) -> None:
        """Lay the card out in two columns, or in one."""
        if wide != self.wide:
            self.wide = wide
            self._widen.show_icon("minimize-2" if wide else "maximize-2")
            if self._reading is not None:
                self._put(self._reading, self._around.reader())

    def press(self, key: int) -> None:
        """Press the next status with this digit."""
        self.view.press(key)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addStretch()
        theme = self._around.theme
        self._widen = IconButton("maximize-2", self.tr("Wide card"), theme, shortcut="Ctrl+Shift+P")
        self._widen.clicked.connect(lambda: self.widened.emit(not self.wide))
        up = IconButton("chevron-up", self.tr("Previous order"), theme, shortcut="K")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Next order"), theme, shortcut="J")
        down.clicked.connect(lambda: self.stepped.emit(1))
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.closed.emit)
        for button in (self._widen, up, down, close):
            row.addWidget(button)
        return head

    def _read(self) -> None:
        order, actor = self.order, self._around.actor()
        self._rarely.stop()
        if order is None:
            return
        self._around.bridge.ask(
            lambda engine, ticket: engine.cards.read(order, actor, ticket.reading),
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read an order"),
            key=("order card", id(self)),
        )

    def _take(self, reading: CardReading) -> None:
        self._put(reading, self._around.reader())

    def _put(self, reading: CardReading, reader: Reader) -> None:
        self._reading = reading
        self._title.setText(self.tr("Order {number}").format(number=reading.card.order.number))
        self.view.show_reading(reading, reader, wide=self.wide)

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error, self._read)

    def _topics_changed(self, topics: Topics) -> None:
        """Orders are told by the list; the rest of a card may change without its order."""
        card = self.shown
        if card is None or self.isHidden():
            return
        own = {
            Topic.TIMERS: {wait.id for wait in card.waits},
            Topic.RUNS: {run.id for run in card.runs},
            Topic.TASKS: {task.id for task in card.tasks},
            Topic.OUTBOX: {message.id for message in card.messages},
            Topic.ALERTS: {alert.id for alert in card.alerts},
            Topic.CUSTOMERS: {card.order.customer},
        }
        for topic, known in own.items():
            if not topics.touches(topic):
                continue
            changed = topics.changed[topic]
            if changed is not None and changed & known:
                self._pause.start()
            elif not self._rarely.isActive():
                self._rarely.start()
