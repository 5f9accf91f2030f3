"""A refusal, said where it arose: the reason, and what is possible."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.i18n import translate
from app.orders.barrier_words import barrier_words
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.domain.errors import OrderpathError, TransitionNotAllowed


class Refusal(QWidget):
    """A tinted block that stays until it is closed or something goes well; hidden while it says nothing.

    Signals:
        closed: The person has read it.

    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reason: QLabel | None = None
        self._way_out: QLabel | None = None
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        said = (part.text() for part in (self._reason, self._way_out) if part is not None)
        return "" if self.isHidden() else " ".join(filter(None, said))

    def tell(self, reason: str, way_out: str = "") -> None:
        """Say why not, and what instead."""
        if self._reason is None or self._way_out is None:
            self._reason, self._way_out = self._furnished()
        self._reason.setText(reason)
        self._way_out.setText(way_out)
        self._way_out.setVisible(bool(way_out))
        self.show()

    def _furnished(self) -> tuple[QLabel, QLabel]:
        """Its parts, made when it speaks for the first time: most never do."""
        reason, way_out = label("", wrap=True), label("", Tone.CAPTION, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(reason)
        words.addWidget(way_out)
        close = IconButton("x", translate("Refusal", "Close"), self._theme)
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 8, 6, 8)
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return reason, way_out

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.danger_tint)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        self._theme.draw_icon(painter, QRectF(12, 10, 15, 16), "circle-alert", 15, look.danger)
        painter.end()


class Refusals:
    """What was refused on a card, by the block where it arose; kept while the blocks are made anew."""

    def __init__(self) -> None:
        self._places: dict[str, Refusal] = {}
        self._told: dict[str, tuple[str, str]] = {}

    def place(self, block: str, theme: Theme, parent: QWidget) -> Refusal:
        """The place in a block that is being made; it says what its forerunner said."""
        made = self._places[block] = Refusal(theme, parent)
        made.closed.connect(lambda: self._told.pop(block, None))
        if block in self._told:
            made.tell(*self._told[block])
        return made

    def tell(self, block: str, reason: str, way_out: str = "") -> None:
        """Say in this block why not, and what instead."""
        self._told[block] = (reason, way_out)
        self._places[block].tell(reason, way_out)

    def text(self, block: str) -> str:
        """What the block says; empty: nothing."""
        return " ".join(filter(None, self._told.get(block, ())))

    def forget(self, block: str) -> None:
        """It is about to be tried again."""
        if self._told.pop(block, None) is not None:
            self._places[block].hide()

    def clear(self) -> None:
        """Another order is shown."""
        self._told.clear()


def reason_of(error: OrderpathError, reader: Reader) -> str:
    """Why a deed was refused, wholly in the language of the window where the reason is known as a value."""
    if isinstance(error, TransitionNotAllowed) and error.barrier is not None:
        said = translate("Refusal", "Order {order} cannot go to “{target}”: {reason}.")
        target = _in_language(error.target, reader)
        reason = barrier_words(error.barrier, reader).rstrip(".")
        return said.format(order=error.order, target=target, reason=reason)
    return error_text(error)


def _in_language(title: str, reader: Reader) -> str:
    """An error names statuses in English."""
    for status in reader.references.statuses.values():
        if status.titles.text() == title:
            return status.titles.text(reader.language)
    return title
