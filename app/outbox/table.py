"""The list of messages: walked with J and K, many chosen at once with Shift and Ctrl."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from app.outbox.delegate import OutboxDelegate
from app.outbox.model import OutboxListModel
from designer.theme.theme import Theme


class OutboxTable(QListView):
    """Shows the model.

    Signals:
        picked: Other messages are chosen.

    """

    picked = Signal()

    def __init__(self, model: OutboxListModel, theme: Theme) -> None:
        super().__init__()
        self._messages = model
        self._delegate = OutboxDelegate(model, theme, self)
        self.setAccessibleName(self.tr("Messages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._hover(-1))
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the messages chosen, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._messages.row_at(place) for place in places)
        return tuple(row.message.id for row in rows if row is not None)

    def step(self, by: int) -> None:
        """Go `by` rows down; at the ends stay."""
        count = self._messages.rowCount()
        if count:
            chosen = self.selectionModel().selectedRows()
            place = chosen[0].row() + by if chosen else 0
            self.choose(min(max(place, 0), count - 1))

    def choose(self, place: int) -> None:
        """Choose the row at `place` alone."""
        index = self._messages.index(place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.picked.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()
