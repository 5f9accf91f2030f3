"""The gallery: ready-made triggers as cards, each with a picture, a few words and one step."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.triggers.miniature_view import MiniatureView
from app.triggers.offers import Offer
from designer.theme.theme import Theme

_LEAST_CARD = 250
_CARD_HEIGHT = 252
_GAP = 16
_MARGIN = 20


class GalleryCard(QWidget):
    """One offer.

    Signals:
        chosen: The person wants to see more of it.
        wanted: Put it in.

    """

    chosen = Signal()
    wanted = Signal()

    def __init__(self, offer: Offer, theme: Theme) -> None:
        super().__init__()
        self.offer = offer
        self.is_chosen = False
        self._theme = theme
        self.setFixedHeight(_CARD_HEIGHT)
        self.setMinimumWidth(_LEAST_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(offer.title)
        self.setAccessibleDescription(offer.sentence)
        self.setToolTip(offer.sentence)
        self._lay_out(offer)
        theme.changed.connect(self.update)

    def choose(self, chosen: bool) -> None:
        """Look chosen, or not."""
        self.is_chosen = chosen
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = self.is_chosen or self.hasFocus()
        painter.setPen(QPen(look.accent if framed else look.line_strong, 2 if framed else 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        if self.offer.known:
            place = QRectF(14, self.height() - 38, 16, 28)
            self._theme.draw_icon(painter, place, "check", 15, look.ok)
        painter.end()

    def _lay_out(self, offer: Offer) -> None:
        picture = MiniatureView(self._theme)
        picture.show_drawing(offer.file.drawing)
        picture.setFixedHeight(92)
        text = offer.file.settings.comment or offer.sentence
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 14)
        inner.setSpacing(6)
        inner.addWidget(label(offer.title, Tone.STRONG, wrap=True))
        inner.addWidget(label(text, Tone.CAPTION, wrap=True))
        inner.addStretch()
        inner.addLayout(self._foot(offer))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 0)
        column.setSpacing(0)
        column.addWidget(picture)
        column.addLayout(inner, 1)

    def _foot(self, offer: Offer) -> QHBoxLayout:
        row = QHBoxLayout()
        if offer.known:
            row.addSpacing(20)
            row.addWidget(label(self.tr("in the shop"), Tone.CAPTION))
            row.addStretch()
            return row
        put_in = TextButton(self.tr("Put in"), self._theme, kind=Kind.NORMAL, icon="plus")
        put_in.setEnabled(offer.possible)
        put_in.clicked.connect(self.wanted.emit)
        row.addWidget(put_in)
        row.addStretch()
        grave = sum(not problem.warning for problem in offer.problems)
        if grave:
            row.addWidget(label(self.tr("%Ln problem(s)", "", grave), Tone.DANGER))
        return row


class GalleryView(QScrollArea):
    """The cards, as many beside each other as have room.

    Signals:
        chosen: The person wants to see more of this offer (the Offer).
        wanted: Put this one in (the Offer).

    """

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[GalleryCard] = []
        self._sheet = QWidget()
        self._sheet.setProperty("surface", "page")
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._grid.setSpacing(_GAP)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._sheet)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(offer) for offer in offers]
        self._arrange()

    def choose(self, offer: Offer | None) -> None:
        """Mark this one, or none."""
        for card in self.cards:
            card.choose(card.offer is offer)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _card(self, offer: Offer) -> GalleryCard:
        card = GalleryCard(offer, self._theme)
        card.chosen.connect(lambda: self.chosen.emit(offer))
        card.wanted.connect(lambda: self.wanted.emit(offer))
        return card

    def _arrange(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN + _GAP
        across = max(1, room // (_LEAST_CARD + _GAP))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        rows = -(-len(self.cards) // across)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(rows, 1)
