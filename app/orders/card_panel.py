"""The chosen order beside the list: where it stands, what is in it, what happened to it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.orders.card_content import card_content
from app.page import Surroundings
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label, line_across
from app.reader import Reader
from designer.theme.tokens import measure
from engine.api import OrderCard
from engine.domain.errors import OrderpathError

_PAUSE_MS = 60
"""How long J or K must rest on an order before it is read."""
_LEAST = 360


class CardPanel(QWidget):
    """Shows one order, and shows it again when it changes.

    Signals:
        closed: The person does not want to see the panel.
        stepped: The person wants the order so many rows further down.

    """

    closed = Signal()
    stepped = Signal(int)

    def __init__(self, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._shown: OrderCard | None = None
        self.order: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._title = label("", Tone.TITLE)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(measure("panel") + 160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line_across())
        column.addWidget(self._scroll, 1)

    @property
    def shown(self) -> OrderCard | None:
        """What the panel shows now."""
        return self._shown

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
        if self._shown is not None:
            self._put(self._shown, reader)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addStretch()
        theme = self._around.theme
        up = IconButton("chevron-up", self.tr("Previous order"), theme, shortcut="K")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Next order"), theme, shortcut="J")
        down.clicked.connect(lambda: self.stepped.emit(1))
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.closed.emit)
        for button in (up, down, close):
            row.addWidget(button)
        return head

    def _read(self) -> None:
        order = self.order
        if order is None:
            return
        self._around.bridge.ask(
            lambda engine, _ticket: engine.card(order),
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read an order"),
            key=("order card", id(self)),
        )

    def _take(self, card: OrderCard) -> None:
        self._put(card, self._around.reader())

    def _put(self, card: OrderCard, reader: Reader) -> None:
        again = self._shown is not None and self._shown.order.id == card.order.id
        place = self._scroll.verticalScrollBar().value() if again else 0
        self._shown = card
        self._title.setText(self.tr("Order {number}").format(number=card.order.number))
        self._scroll.setWidget(card_content(card, reader, self._around.theme))
        self._scroll.verticalScrollBar().setValue(place)

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error, self._read)
