"""The lists at the left: rows of an icon, a name, a moment and a line under them."""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.trigger.boxes import Tone
from designer.trigger.painters import tone_colour

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

WIDTH = 188
_ROW = 46
_LINE = 18.0
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says."""

    icon: str
    tone: Tone
    name: str
    when: str
    under: str


class RowModel(QAbstractListModel):
    """What such a list shows: each row has a key by which it is found again."""

    # The three below are abstract: Qt's metaclass leaves no room for that of `abc`.

    def key(self, row: int) -> int:
        """Whose row it is."""
        raise NotImplementedError

    def text(self, row: int) -> RowText:
        """What it says."""
        raise NotImplementedError

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def row_of(self, key: int) -> int | None:
        """Where the row of `key` stands, None when it is not among those read."""
        return next((row for row in range(self.count()) if self.key(row) == key), None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.count()

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row()).name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = self.text(index.row())
            return f"{text.name}, {text.under}, {text.when}"
        return None


class Rows(QListView):
    """The list itself.

    Signals:
        picked: The person is at the row with this key.

    """

    picked = Signal(int)

    def __init__(self, name: str, model: RowModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(model, theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def step(self, by: int) -> None:
        """Go `by` rows down; at the ends stay."""
        rows, at = self._rows.count(), self.currentIndex()
        if rows:
            row = at.row() + by if at.isValid() else 0
            self.setCurrentIndex(self._rows.index(min(max(row, 0), rows - 1)))

    def choose(self, key: int) -> None:
        """Mark the row of `key`, where there is one; where not, none. Nothing is announced."""
        row = self._rows.row_of(key)
        blocked = self.blockSignals(True)
        if row is None:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._rows.index(row))
        self.blockSignals(blocked)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows = selected.indexes()
        if rows:
            self.picked.emit(self._rows.key(rows[0].row()))


class _RowDelegate(QStyledItemDelegate):
    """Paints a row, its selection and its hover."""

    def __init__(self, model: RowModel, theme: Theme, parent: Rows) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(WIDTH - 16, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = self._theme.tokens, QRectF(option.rect).adjusted(8, 1, -8, -1)
        row = self._model.text(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_tint if selected else look.hover)
            painter.drawRoundedRect(area, 6, 6)
        icon = QRectF(area.left() + 6, area.top() + 5, 16, _LINE)
        self._theme.draw_icon(painter, icon, row.icon, 14, tone_colour(row.tone, look))
        upper = QRectF(area.left() + 28, area.top() + 5, area.width() - 28 - 8, _LINE)
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(look.text3)
        painter.drawText(upper, _FLAGS | Qt.AlignmentFlag.AlignRight, row.when)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(row.when) + 6
        painter.setFont(font(Step.BODY, weight=500, figures=True))
        painter.setPen(look.text)
        _fitted(painter, upper.adjusted(0, 0, -taken, 0), row.name)
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text2)
        _fitted(painter, upper.translated(0, _LINE - 1), row.under)
        painter.restore()


def _fitted(painter: QPainter, room: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _FLAGS, said)
