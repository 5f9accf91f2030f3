"""A menu of status chips, group by group, with how many orders are in each: the list by status."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from app.page import Surroundings
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.chips import chip_width, paint_chip
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.conditions.operators import Op
from engine.conditions.tree import Clause
from engine.domain.errors import OrderpathError
from engine.domain.status_graph import Status, StatusGroup

_ROW = 28
_PADDING = 8
_COUNT = 52


class StatusRow(QAbstractButton):
    """One status as a chip, its count at the right."""

    def __init__(self, title: str, group: str, theme: Theme) -> None:
        super().__init__()
        self._group = group
        self._theme = theme
        self.count = ""
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._title = title
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_count(self, count: str) -> None:
        """Show how many orders are in the status."""
        self.count = count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._title)) + 2 * _PADDING + _COUNT, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        paint_chip(painter, room, look.group(self._group), self._title)
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(look.text3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, self.count)
        painter.end()


class StatusMenu(QMenu):
    """Made anew each time it opens, because the shop's statuses may have changed; counts follow.

    Signals:
        chosen: Show the orders for which this condition holds (a `Tree`).

    """

    chosen = Signal(object)

    def __init__(self, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._reader: Callable[[], Reader] = surroundings.reader
        self._theme = surroundings.theme
        self.rows: dict[str, StatusRow] = {}
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self.rows = {}
        reader = self._reader()
        groups = sorted(reader.references.groups.values(), key=lambda group: group.ordering)
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(4, 2, 4, 6)
        columns.setSpacing(12)
        half = (len(groups) + 1) // 2
        for some in (groups[:half], groups[half:]):
            columns.addLayout(self._column(reader, some))
        action = QWidgetAction(self)
        action.setDefaultWidget(sheet)
        self.addAction(action)
        self._count()

    def _column(self, reader: Reader, groups: list[StatusGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            words = label(group.titles.text(reader.language), Tone.SECTION)
            words.setContentsMargins(_PADDING, 8, _PADDING, 4)
            column.addWidget(words)
            for status in reader.references.statuses_of(group.code):
                column.addWidget(self._row(status, group.colour, reader.language))
        column.addStretch()
        return column

    def _row(self, status: Status, colour: str, language: str) -> StatusRow:
        row = StatusRow(status.titles.text(language), colour, self._theme)
        row.clicked.connect(partial(self._choose, status.code))
        self.rows[status.code] = row
        return row

    def _count(self) -> None:
        self._around.bridge.ask(
            lambda engine, ticket: engine.order_list().by_status(ticket.reading),
            self._show_counts,
            self._fail,
            owner=self,
            title=self.tr("Count orders"),
            key=("orders by status", id(self)),
        )

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        formats = self._reader().formats
        for code, row in self.rows.items():
            row.show_count(formats.whole(counts.get(code, 0)))

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error)

    def _choose(self, code: str) -> None:
        self.close()
        self.chosen.emit(Clause("order.status", Op.IS, code))
