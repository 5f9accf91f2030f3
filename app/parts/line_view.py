"""A list of painted lines: hovered and chosen whole, the eye kept on its line when all is read anew."""

from collections.abc import Hashable
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QPointF,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView
from typing_extensions import override

from designer.theme.theme import Theme

_ONLY_THIS = QItemSelectionModel.SelectionFlag.ClearAndSelect


class Renewed(Protocol):
    """What a model says around reading its lines anew."""

    @property
    def renewing(self) -> SignalInstance:
        """Remember what is looked at."""

    @property
    def renewed(self) -> SignalInstance:
        """Go on looking at it."""


class LineDelegate(QStyledItemDelegate):
    """Paints lines; `hovered` is the row under the mouse, -1: none."""

    hovered = -1


class LineView(QTableView):
    """One column of lines of any height. A line has a name by which it is found again.

    Signals:
        scrolled: Other lines came into view.

    """

    scrolled = Signal()

    def __init__(
        self, model: QAbstractTableModel, delegate: LineDelegate, theme: Theme, height: int
    ) -> None:
        super().__init__()
        self._delegate = delegate
        self._chosen: Hashable = None
        self._eye: tuple[Hashable, int] | None = None
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rows_moved())
        theme.changed.connect(self.viewport().update)

    def follow(self, model: Renewed) -> None:
        """Keep the eye and the choice on their lines when `model` is read anew."""
        model.renewing.connect(self._remember)
        model.renewed.connect(self._go_on)

    # The four below are abstract: Qt's metaclass leaves no room for that of `abc`.

    def name_of(self, row: int) -> Hashable:
        """By what the line in a row is found again; None: it cannot be."""
        raise NotImplementedError

    def row_named(self, name: Hashable) -> int | None:
        """The row of the line with this name; None: it is not among those held."""
        raise NotImplementedError

    def fit(self) -> None:
        """Give every line its height."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go so many lines down; at the ends stay."""
        raise NotImplementedError

    def rows_in_view(self) -> range:
        """Which rows can be seen, at least in part."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def area(self, row: int) -> QRectF:
        """Where a row is, in the viewport."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRectF(0, top, self.viewport().width(), height)

    def be_at(self, row: int) -> None:
        """Choose the line in a row, and bring it into sight."""
        self._chosen = self.name_of(row)
        # The current row is what a screen reader reads, and what the view scrolls to.
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), _ONLY_THIS)

    def show_choice(self) -> None:
        """Mark the chosen line where it stands now, without scrolling to it."""
        row = None if self._chosen is None else self.row_named(self._chosen)
        if row is None:
            self.clearSelection()
        else:
            self.selectionModel().select(self.model().index(row, 0), _ONLY_THIS)

    def is_link(self, row: int, point: QPointF) -> bool:  # noqa: ARG002
        """Whether a click there does more than choose the line."""
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.scrolled.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self._steps(event.key())
        if by:
            self.step(by)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here: none looks for a line that begins with it."""

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        self._hover(row)
        hand = row >= 0 and self.is_link(row, event.position())
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _steps(self, key: int) -> int:
        """How many lines a key goes down; 0: it goes nowhere."""
        page, all_ = max(len(self.rows_in_view()) - 1, 1), self.model().rowCount()
        return {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_End: all_,
            Qt.Key.Key_Home: -all_,
        }.get(Qt.Key(key), 0)

    def _remember(self) -> None:
        """Before all is read anew: which line is the first in sight that has a name, and where."""
        self._eye = None
        for row in self.rows_in_view():
            name = self.name_of(row)
            if name is not None:
                self._eye = (name, self.rowViewportPosition(row))
                return

    def _go_on(self) -> None:
        self.fit()
        bar = self.verticalScrollBar()
        # At the head nobody looks at anything in particular: what is new there is seen at once.
        if self._eye is not None and bar.value():
            name, top = self._eye
            row = self.row_named(name)
            if row is not None:
                bar.setValue(bar.value() + self.rowViewportPosition(row) - top)
        self.show_choice()
        self.scrolled.emit()

    def _hover(self, row: int) -> None:
        before = self._delegate.hovered
        if row != before:
            self._delegate.hovered = row
            for changed in (before, row):
                if changed >= 0:
                    self.viewport().update(self.area(changed).toRect())

    def _rows_moved(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        inside = self.underMouse() and self.viewport().rect().contains(point)
        self._hover(self.rowAt(point.y()) if inside else -1)
        self.scrolled.emit()
