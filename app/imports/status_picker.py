"""Choosing what a status of the source means: a status here, or a new one in a group."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.i18n import translate
from app.parts.popover import Popover
from app.reader import Reader
from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.folding import fold
from engine.exchange.choices import Meaning, NewStatus

_WIDTH: Final = 320
_ROW: Final = 30
_ROWS: Final = 9
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a status may mean; `words` is what typed text is looked for in."""

    meaning: Meaning
    title: str
    colour: str
    words: str


def offers(reader: Reader) -> list[Offer]:
    """Every status that is in use, in the order of the groups; then a new one in each group."""
    references, language = reader.references, reader.language
    statuses = [
        Offer(
            status.code,
            status.titles.text(language),
            reader.colour(status.code),
            fold(" ".join((status.code, *status.titles.by_language.values()))),
        )
        for status in references.statuses.values()
        if not status.retired
    ]
    groups = sorted(references.groups.values(), key=lambda group: group.ordering)
    return [*statuses, *(_new_in(group.code, reader) for group in groups)]


def _new_in(code: str, reader: Reader) -> Offer:
    group = reader.references.groups[code]
    title = translate("StatusPicker", "New status in “{group}”").format(
        group=group.titles.text(reader.language)
    )
    return Offer(NewStatus(code), title, group.colour, fold(title))


class _Offers(QAbstractListModel):
    """The offers that hold every typed word."""

    def __init__(self, known: list[Offer], parent: QObject) -> None:
        super().__init__(parent)
        self._known = known
        self.shown = known

    def narrow(self, typed: str) -> None:
        """Show only what `typed` may mean."""
        words = fold(typed).split()
        self.beginResetModel()
        self.shown = [offer for offer in self._known if all(w in offer.words for w in words)]
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.shown[index.row()].title


class _OfferRow(QStyledItemDelegate):
    """Paints an offer: a status as its chip, a new one as words behind a plus."""

    def __init__(self, model: _Offers, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTH - 24, _ROW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look, offer = self._theme.tokens, self._model.shown[index.row()]
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed)
            painter.drawRoundedRect(area, 6, 6)
        room = area.adjusted(8, 0, -8, 0)
        if isinstance(offer.meaning, NewStatus):
            self._theme.draw_icon(
                painter, QRectF(room.left(), room.top(), 14, room.height()), "plus", 14, look.text2
            )
            painter.setFont(font(Step.BODY))
            painter.setPen(look.text)
            words = room.adjusted(20, 0, 0, 0)
            text = painter.fontMetrics().elidedText(
                offer.title, Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        else:
            paint_chip(painter, room, look.group(offer.colour), offer.title)
        painter.restore()


class StatusPicker(Popover):
    """A field and a list under a row; Enter chooses, Escape leaves.

    Signals:
        chosen: The status means this (`Meaning`).

    """

    chosen = Signal(object)

    def __init__(self, reader: Reader, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a part of a status"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._model = _Offers(offers(reader), self)
        self.list = QListView()
        self.list.setProperty("surface", "raised")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_OfferRow(self._model, theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedSize(_WIDTH, _ROWS * _ROW)
        self.list.clicked.connect(self._take)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self._narrow("")

    @override
    def take_focus(self) -> None:
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._model.narrow(typed)
        self.list.setCurrentIndex(self._model.index(0))

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self.list.currentIndex().row() + by) % rows
            self.list.setCurrentIndex(self._model.index(row))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            meaning = self._model.shown[index.row()].meaning
            self.leave()
            self.chosen.emit(meaning)
