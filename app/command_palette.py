"""Any command by typing a part of its name."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.folding import fold

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_WIDTH = 480
_ROW = 34
_ROWS = 10
_ROOT = QModelIndex()


class CommandList(QAbstractListModel):
    """The actions whose name holds every typed word, in the order of the table."""

    def __init__(self, actions: Sequence[QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = [action for action in actions if action.isEnabled()]
        self._shown = self._all

    def narrow(self, typed: str) -> None:
        """Show only the actions that `typed` may mean."""
        words = fold(typed).split()
        self.beginResetModel()
        self._shown = [
            action for action in self._all if all(word in fold(action.text()) for word in words)
        ]
        self.endResetModel()

    def action(self, row: int) -> QAction:
        """The action in `row`."""
        return self._shown[row]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._shown[index.row()].text()


class _CommandRow(QStyledItemDelegate):
    """Paints an icon, the name and the keys of the action in a row."""

    def __init__(
        self, commands: CommandList, icons: Mapping[str, str], theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._icons = icons
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_WIDTH - 24, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._theme.tokens
        action = self._commands.action(index.row())
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed)
            painter.drawRoundedRect(area, 6, 6)
        icon = self._icons.get(action.objectName(), "")
        if icon:
            box = QRectF(area.left() + 8, area.top(), 16, area.height())
            self._theme.draw_icon(painter, box, icon, 16, look.text2)
        painter.setFont(font(Step.BODY))
        painter.setPen(look.text)
        words = area.adjusted(34, 0, -10, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, action.text())
        painter.setFont(_key_font())
        painter.setPen(look.text3)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        painter.restore()


class CommandPalette(QFrame):
    """A field and a list over the window; Enter does, Escape leaves."""

    def __init__(
        self,
        actions: Sequence[QAction],
        icons: Mapping[str, str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._commands = CommandList(actions, self)
        self._list = QListView()
        self._list.setProperty("surface", "raised")
        self._list.setModel(self._commands)
        self._list.setItemDelegate(_CommandRow(self._commands, icons, theme, self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._do)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._list)
        self.setFixedSize(_WIDTH, _ROWS * _ROW + 58)
        self._narrow("")

    def open_over(self, window: QWidget) -> None:
        """Appear in the upper middle of `window`; whoever looks elsewhere closes it."""
        self._before = window.focusWidget()
        self.move((window.width() - _WIDTH) // 2, 88)
        self.show()
        self.raise_()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self._list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._commands.narrow(typed)
        self._list.setCurrentIndex(self._commands.index(0))

    def _step(self, by: int) -> None:
        rows = self._commands.rowCount()
        if rows:
            row = (self._list.currentIndex().row() + by) % rows
            self._list.setCurrentIndex(self._commands.index(row))

    def _do(self, index: QModelIndex) -> None:
        if index.isValid():
            action = self._commands.action(index.row())
            self._leave()
            action.trigger()

    def _leave(self) -> None:
        """Close, and give the focus back to where it was."""
        if self._before is not None:
            self._before.setFocus()
        self.close()


def _key_font() -> QFont:
    return font(Step.SMALL)
