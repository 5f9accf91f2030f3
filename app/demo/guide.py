"""Shows a newcomer the first order that moves by itself, and the way to why it did."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.demo.shop import DemoShop
from app.destinations import Destination, OrderPlace, RunPlace, StatusPlace
from app.orders.card_parts import Chip
from app.page import Surroundings
from app.pages import PAGES
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.api import AutomaticMove
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics

_HINT = "demo hint"
_READ = "read"
_WIDTH = 440
_MARGIN = 16
_OVER_FOOTER = 44
_TILE = 28


class MoveHint(QWidget):
    """A card that says which order has moved by itself, and leads to why.

    Signals:
        wanted: The person wants to see this (a `Destination`).
        closed: The person has read it.

    """

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, move: AutomaticMove, reader: Reader, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._theme = theme
        self.setFixedWidth(_WIDTH)
        self.title = self.tr("Order {number} has just moved by itself").format(number=move.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(14 + _TILE + 12, 14, 10, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._way(move, reader))
        said = self.tr("Nobody touched it: the trigger “{name}” did it at {time}.").format(
            name=move.trigger.text(reader.language), time=reader.formats.clock(move.at)
        )
        column.addWidget(label(said, Tone.SECOND, wrap=True))
        column.addLayout(self._steps(move))
        theme.changed.connect(self.update)
        self.adjustSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent_line, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        tile = QRectF(14, 14, _TILE, _TILE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_tint)
        painter.drawRoundedRect(tile, 7, 7)
        self._theme.draw_icon(painter, tile, "zap", 16, look.accent_text)
        painter.end()

    def _head(self) -> QHBoxLayout:
        close = IconButton("x", self.tr("Close"), self._theme)
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(label(self.title, Tone.STRONG, wrap=True), 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _way(self, move: AutomaticMove, reader: Reader) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for code in (move.source, move.target):
            row.addWidget(Chip(reader.status(code), reader.colour(code), self._theme))
            if code == move.source:
                row.addWidget(label("→", Tone.SECOND))
        row.addStretch()
        return row

    def _steps(self, move: AutomaticMove) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        steps: tuple[tuple[str, Destination], ...] = (
            (self.tr("See why"), RunPlace(move.run)),
            (self.tr("The order"), OrderPlace(move.order)),
            (self.tr("On the map"), StatusPlace(move.target)),
        )
        there = {kind.code for kind in PAGES}
        first = True
        for text, place in steps:
            if place.page in there:
                row.addWidget(self._step(text, place, Kind.PRIMARY if first else Kind.GHOST))
                first = False
        row.addStretch()
        return row

    def _step(self, text: str, place: Destination, kind: Kind) -> TextButton:
        button = TextButton(text, self._theme, kind=kind)
        button.clicked.connect(lambda: self.wanted.emit(place))
        return button


class Guide(QObject):
    """Waits for the first move by a trigger and shows it over `room`; once for each person."""

    def __init__(self, shop: DemoShop, around: Surroundings, room: QWidget) -> None:
        super().__init__(room)
        self._shop = shop
        self._around = around
        self._room = room
        self._after: int | None = None
        self._asking = False
        self.hint: MoveHint | None = None
        if around.settings.choice(_HINT) == _READ:
            return
        room.installEventFilter(self)
        around.bridge.topics.connect(self._topics_changed)
        around.bridge.ask(
            lambda _engine, _ticket: shop.newest_seq(),
            self._begin,
            self._miss,
            owner=self,
            title=self.tr("Look at what triggers do"),
        )

    def shows(self) -> bool:
        """Whether the hint is on the screen."""
        return self.hint is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _begin(self, seq: int) -> None:
        self._after = seq

    def _topics_changed(self, topics: Topics) -> None:
        after = self._after
        if after is None or self._asking or self.hint is not None:
            return
        if not topics.touches(Topic.RUNS):
            return
        self._asking = True
        shop = self._shop
        self._around.bridge.ask(
            lambda _engine, _ticket: shop.newest_move(after),
            self._show,
            self._miss,
            owner=self,
            title=self.tr("Look at what triggers do"),
        )

    def _show(self, move: AutomaticMove | None) -> None:
        self._asking = False
        if move is None or self._around.settings.choice(_HINT) == _READ:
            return
        around = self._around
        self.hint = MoveHint(move, around.reader(), around.theme, self._room)
        self.hint.wanted.connect(self._lead)
        self.hint.closed.connect(self._end)
        self.hint.show()
        self._place()

    def _miss(self, _: OrderpathError) -> None:
        """Nobody asked for a hint, so nobody is told that there is none."""
        self._asking = False

    def _lead(self, place: Destination) -> None:
        self._end()
        self._around.go(place)

    def _end(self) -> None:
        self._around.settings.choose(_HINT, _READ)
        self._around.bridge.topics.disconnect(self._topics_changed)
        if self.hint is not None:
            self.hint.hide()
            self.hint.deleteLater()
            self.hint = None

    def _place(self) -> None:
        if self.hint is not None:
            bottom = self._room.height() - _OVER_FOOTER - self.hint.height()
            self.hint.move(_MARGIN, bottom)
            self.hint.raise_()
