"""The list of alerts itself: links in its lines, folders that open, keys."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from app.alerts.delegate import AlertDelegate, links_of
from app.alerts.geometry import ITEM, Act
from app.alerts.lines import FolderLine, ItemLine, MoreLine
from app.alerts.model import AlertListModel
from app.parts.line_view import LineView
from designer.theme.theme import Theme
from engine.desks.alerts import AlertFolder, AlertLine, FolderKey

_REST = "rest"
_NEAR_END = 400
"""Pixels above the end at which older days are wanted."""


class AlertTable(LineView):
    """Shows the model.

    Signals:
        wanted: The person wants this `Act` for this folder; the place on the screen is where it was said.
        item_wanted: The person wants to see what this alert (`AlertLine`) is about.
        end_seen: The end of what was read is near.

    """

    wanted = Signal(object, object, QPoint)
    item_wanted = Signal(object)
    end_seen = Signal()

    def __init__(self, model: AlertListModel, theme: Theme) -> None:
        self._alerts = model
        self._painter = AlertDelegate(model, theme)
        super().__init__(model, self._painter, theme, ITEM)
        self.setAccessibleName(self.tr("Alerts"))
        self.follow(model)
        self.scrolled.connect(self._look_for_end)

    def act(self, act: Act) -> None:
        """Do this with the folder the person is at, if it can be done."""
        row = self.chosen_row()
        if row is not None:
            self._press(row, (act,))

    def chosen_row(self) -> int | None:
        """The line the person is at."""
        return None if self._chosen is None else self.row_named(self._chosen)

    def link_box(self, row: int, act: Act) -> QRectF:
        """Where a link of a folder's line is, in the viewport; empty: it has none such."""
        line = self._alerts.line_at(row)
        if not isinstance(line, FolderLine):
            return QRectF()
        places = self._painter.folder(self.area(row), line)
        return next((box for link, box in places.links if link.act is act), QRectF())

    @override
    def name_of(self, row: int) -> Hashable:
        """A folder by its key, an alert by its id, the rest of a folder by both key and word."""
        line = self._alerts.line_at(row)
        match line:
            case FolderLine(folder):
                return folder.key
            case MoreLine(folder):
                return (_REST, folder.key)
            case ItemLine(_, item):
                return item.id
            case None:
                return None

    @override
    def be_at(self, row: int) -> None:
        super().be_at(row)
        self._look_for_end()

    @override
    def row_named(self, name: Hashable) -> int | None:
        if isinstance(name, int):
            return self._alerts.row_of_alert(name)
        if isinstance(name, tuple):
            return self._alerts.row_of_rest(name[1])
        return self._alerts.row_of(name) if isinstance(name, FolderKey) else None

    @override
    def fit(self) -> None:
        width = self.viewport().width()
        for row in range(self._alerts.rowCount()):
            self.setRowHeight(row, self._painter.row_height(row, width))

    @override
    def step(self, by: int) -> None:
        rows = self._alerts.rowCount()
        if rows:
            chosen = self.chosen_row()
            self.be_at(min(max((-1 if chosen is None else chosen) + by, 0), rows - 1))

    @override
    def is_link(self, row: int, point: QPointF) -> bool:
        return self._deed(row, point, QPoint()) is not None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._chosen = self.name_of(row)
            self.show_choice()
            do = self._deed(row, event.position(), event.globalPosition().toPoint())
            if do is not None:
                do()
            return
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if row >= 0 and self._deed(row, event.position(), QPoint()) is None:
            self._enter(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.chosen_row(), Qt.Key(event.key())
        if row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(row)
        elif row is not None and key in _KEYS:
            self._press(row, _KEYS[key])
        else:
            super().keyPressEvent(event)

    def _enter(self, row: int) -> None:
        """Open the folder, the order or the rest, whichever the line is for."""
        line = self._alerts.line_at(row)
        if isinstance(line, ItemLine):
            self.item_wanted.emit(line.item)
        elif isinstance(line, MoreLine):
            self.wanted.emit(Act.MORE, line.folder, QPoint())
        else:
            self._press(row, (Act.UNFOLD, Act.FOLD, Act.OPEN_ORDER, Act.OPEN_RUN))

    def _press(self, row: int, acts: tuple[Act, ...]) -> None:
        """Do the first of these that the folder of the line offers."""
        line = self._alerts.line_at(row)
        if line is None:
            return
        head = self._alerts.row_of(line.folder.key)
        folder = self._alerts.line_at(head) if head is not None else None
        if isinstance(folder, FolderLine) and head is not None:
            offered = {link.act for link in links_of(folder)}
            for act in acts:
                if act in offered:
                    corner = self.link_box(head, act).bottomLeft().toPoint()
                    place = self.viewport().mapToGlobal(corner)
                    self.wanted.emit(act, folder.folder, place)
                    return

    def _deed(self, row: int, point: QPointF, where: QPoint) -> Callable[[], None] | None:
        """What a click there does besides choosing the line."""
        line = self._alerts.line_at(row)
        match line:
            case FolderLine(folder):
                act = self._painter.folder(self.area(row), line).act(point)
                return None if act is None else lambda: self._want(act, folder, where)
            case ItemLine(_, item):
                over = self._painter.item(self.area(row), line).order.contains(point)
                return (lambda: self._want_item(item)) if over else None
            case MoreLine(folder):
                return lambda: self._want(Act.MORE, folder, where)
            case None:
                return None

    def _want(self, act: Act, folder: AlertFolder, where: QPoint) -> None:
        self.wanted.emit(act, folder, where)

    def _want_item(self, item: AlertLine) -> None:
        self.item_wanted.emit(item)

    def _look_for_end(self) -> None:
        rows = self.rows_in_view()
        self._alerts.see(max(rows.stop - 1 if rows else 0, self.chosen_row() or 0))
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < _NEAR_END:
            self.end_seen.emit()


_KEYS = {
    Qt.Key.Key_Space: (Act.READ, Act.UNREAD),
    Qt.Key.Key_X: (Act.READ, Act.UNREAD),
    Qt.Key.Key_S: (Act.SNOOZE, Act.WAKE),
    Qt.Key.Key_Right: (Act.UNFOLD,),
    Qt.Key.Key_Left: (Act.FOLD,),
}
