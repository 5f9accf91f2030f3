"""The list of triggers with its head: rows to open, switches to press."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.triggers.columns import Part, Span, header, spans
from app.triggers.delegate import TriggerDelegate
from app.triggers.model import TriggerModel
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEAD = 32
_ARROW = 12.0


class TriggerHead(QWidget):
    """Names of the columns; a press sorts."""

    def __init__(self, model: TriggerModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.setFixedHeight(_HEAD)
        theme.changed.connect(self.update)
        model.modelReset.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _HEAD)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for span in spans(self.width()):
            sort = span.column.sort
            if sort is not None and span.left <= event.position().x() < span.right:
                self._model.sort_by(sort)
                self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.page)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.line)
        painter.setFont(font(Step.SMALL, weight=500))
        for span in spans(self.width()):
            self._paint_name(painter, span)
        painter.end()

    def _paint_name(self, painter: QPainter, span: Span) -> None:
        look, order = self._theme.tokens, self._model.order
        room = span.room(QRectF(self.rect()))
        sorts = span.column.sort is order.by
        arrow = _ARROW + 2 if sorts else 0.0
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(
            header(span.column), Qt.TextElideMode.ElideRight, room.width() - arrow
        )
        width = metrics.horizontalAdvance(words)
        left = room.right() - width - arrow if span.column.right else room.left()
        painter.setPen(look.text3)
        painter.drawText(
            QRectF(left, room.top(), width + 1, room.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        if sorts:
            icon = "arrow-down" if order.descending else "arrow-up"
            place = QRectF(left + width + 2, room.top(), _ARROW, room.height())
            self._theme.draw_icon(painter, place, icon, 12, look.text2)


class TriggerRows(QListView):
    """The rows.

    Signals:
        opened: The person wants to see this trigger.
        switched: The person pressed the switch of this trigger; where it is, in the rows.
        delivery_wanted: The person wants to choose what becomes of its messages; where, likewise.

    """

    opened = Signal(int)
    switched = Signal(int, QRect)
    delivery_wanted = Signal(int, QRect)

    def __init__(self, model: TriggerModel, theme: Theme) -> None:
        super().__init__()
        self._triggers = model
        self.setAccessibleName(self.tr("Triggers"))
        self.setModel(model)
        self.setItemDelegate(TriggerDelegate(model, theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def step(self, by: int) -> None:
        """Go `by` rows down; at the ends stay."""
        rows = self._triggers.rowCount()
        if rows:
            chosen = self.currentIndex()
            row = chosen.row() + by if chosen.isValid() else 0
            self.setCurrentIndex(self._triggers.index(min(max(row, 0), rows - 1)))

    def switch_place(self, row: int) -> QRect:
        """Where the switch of a row is, in the rows."""
        return self.place_of(self._triggers.index(row), Part.SWITCH)

    def place_of(self, index: QModelIndex, part: Part) -> QRect:
        """Where a part of a row is, in the rows."""
        row = QRectF(self.visualRect(index))
        for span in spans(row.width()):
            if span.column.part is part:
                return span.room(row).toRect()
        return row.toRect()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        line = self._triggers.line(index.row())
        trigger, part = line.id, self._part_at(event.position().x())
        if part is Part.SWITCH:
            self.switched.emit(trigger, self.place_of(index, Part.SWITCH))
        elif part is Part.DELIVERY and line.sends:
            self.delivery_wanted.emit(trigger, self.place_of(index, Part.DELIVERY))
        else:
            self.opened.emit(trigger)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        trigger = self._triggers.line(index.row()).id
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(trigger)
        elif event.key() == Qt.Key.Key_Space:
            self.switched.emit(trigger, self.place_of(index, Part.SWITCH))
        else:
            super().keyPressEvent(event)

    def _part_at(self, x: float) -> Part | None:
        shown = spans(self.viewport().width())
        return next((s.column.part for s in shown if s.left <= x < s.right), None)


class TriggerTable(QWidget):
    """The head over the rows."""

    def __init__(self, model: TriggerModel, theme: Theme) -> None:
        super().__init__()
        self.head = TriggerHead(model, theme)
        self.rows = TriggerRows(model, theme)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)
