"""A list to choose one or several of, with a field above it that narrows it."""

from collections.abc import Sequence
from dataclasses import dataclass
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
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from designer.theme.chips import paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.domain.folding import fold

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_ROW = 28
_MOST_ROWS = 11
_WIDTH = 260
_BOX = 16
_FEW = 7
"""So many rows are seen at a glance: no field to narrow them is needed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry: what is chosen by it, its name, words it is found by besides, and its look."""

    key: object
    name: str
    beside: str = ""
    """Shown in the secondary colour at the right, and searched."""
    group: str = ""
    """The colours of a status group: the entry is painted as a chip."""
    section: str = ""
    """What stands above it when the entry before belongs elsewhere."""


class ChoiceModel(QAbstractListModel):
    """The choices whose name holds every typed word; several may be marked."""

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(choices)
        self._shown = self._all
        self.keys = frozenset(choice.key for choice in choices)
        self.marked: frozenset[object] = frozenset()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Be about other choices from now on."""
        self.beginResetModel()
        self._all = self._shown = tuple(choices)
        self.keys = frozenset(choice.key for choice in choices)
        self.endResetModel()

    def narrow(self, typed: str) -> None:
        """Show only the choices that `typed` may mean."""
        words = fold(typed).split()
        self.beginResetModel()
        self._shown = tuple(
            choice
            for choice in self._all
            if all(word in fold(f"{choice.name} {choice.beside}") for word in words)
        )
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """The choice in `row`."""
        return self._shown[row]

    def begins_section(self, row: int) -> bool:
        """Whether the name of a section stands above the row."""
        section = self._shown[row].section
        return bool(section) and (row == 0 or self._shown[row - 1].section != section)

    def mark(self, keys: frozenset[object]) -> None:
        """Have these marked, and no others."""
        self.marked = keys
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def in_order(self) -> tuple[object, ...]:
        """The marked keys in the order of the list."""
        return tuple(choice.key for choice in self._all if choice.key in self.marked)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown[index.row()].name
        return None


class ChoiceRow(QStyledItemDelegate):
    """Paints a row: the section above it, a box to tick where several may be chosen, the name."""

    def __init__(self, model: ChoiceModel, theme: Theme, parent: QObject, *, several: bool) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._several = several

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        above = _ROW if self._model.begins_section(index.row()) else 0
        return QSize(_WIDTH - 16, _ROW + above)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._theme.tokens
        row = index.row()
        choice = self._model.choice(row)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model.begins_section(row):
            painter.setFont(font(Step.SMALL, weight=600))
            painter.setPen(look.text3)
            above = QRectF(area.left() + 8, area.top() + 2, area.width() - 16, _ROW)
            painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, choice.section)
            area.setTop(area.top() + _ROW)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if _is_current(option) else look.hover)
            painter.drawRoundedRect(area, 5, 5)
        left = 8.0
        if self._several:
            _paint_box(painter, area, look, self._theme, marked=choice.key in self._model.marked)
            left += _BOX + 8
        _paint_name(painter, area.adjusted(left, 0, -8, 0), choice, look)
        painter.restore()


class ChoiceList(QWidget):
    """Keys and mouse choose: one entry at once, or several by ticking them.

    Signals:
        picked: One entry was chosen (its key); only where one is wanted.
        marked: Other entries are ticked than before; only where several may be.
        finished: The person pressed Enter where several may be chosen.

    """

    picked = Signal(object)
    marked = Signal()
    finished = Signal()

    def __init__(
        self, choices: Sequence[Choice], theme: Theme, *, several: bool = False, hint: str = ""
    ) -> None:
        super().__init__()
        self._several = several
        self.model = ChoiceModel(choices, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint or self.tr("Search"))
        self.field.setAccessibleName(hint or self.tr("Search"))
        self.list = QListView()
        self.list.setProperty("surface", "raised")
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceRow(self.model, theme, self, several=several))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(_height_of(choices))
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.setVisible(len(choices) > _FEW)
        if len(choices) > _FEW:
            self.setFocusProxy(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self._narrow("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._took(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took(event):
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        key = event.key()
        row = self.list.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._several and self.model.marked:
                self.finished.emit()
            elif row >= 0:
                self._choose(row)
            return True
        if key == Qt.Key.Key_Space and self._several and not self.field.text() and row >= 0:
            self._choose(row)
            return True
        return False

    def _choose(self, row: int) -> None:
        key = self.model.choice(row).key
        if not self._several:
            self.picked.emit(key)
            return
        self.model.mark(self.model.marked ^ {key})
        self.marked.emit()

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        if not self._several or typed:
            self.list.setCurrentIndex(self.model.index(0))

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = (self.list.currentIndex().row() + by) % rows
            self.list.setCurrentIndex(self.model.index(row))


def _height_of(choices: Sequence[Choice]) -> int:
    """As high as what it holds, as far as that can be seen at once."""
    sections = len({choice.section for choice in choices if choice.section})
    return max(min(len(choices) + sections, _MOST_ROWS), 1) * _ROW + 2


def _is_current(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _paint_box(
    painter: QPainter, area: QRectF, look: Tokens, theme: Theme, *, marked: bool
) -> None:
    box = QRectF(area.left() + 8, area.center().y() - _BOX / 2, _BOX, _BOX)
    painter.setPen(QPen(look.accent if marked else look.line_strong, 1))
    painter.setBrush(look.accent if marked else look.raised)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if marked:
        theme.draw_icon(painter, box, "check", 12, look.on_accent)


def _paint_name(painter: QPainter, room: QRectF, choice: Choice, look: Tokens) -> None:
    if choice.group:
        paint_chip(painter, room, look.group(choice.group), choice.name)
        return
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setFont(font(Step.BODY))
    metrics = painter.fontMetrics()
    painter.setPen(look.text)
    painter.drawText(
        room,
        middle,
        metrics.elidedText(choice.name, Qt.TextElideMode.ElideRight, int(room.width())),
    )
    left = metrics.horizontalAdvance(choice.name) + 12
    if choice.beside and left + 24 < room.width():
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text3)
        beside = painter.fontMetrics().elidedText(
            choice.beside, Qt.TextElideMode.ElideRight, int(room.width() - left)
        )
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, beside)
