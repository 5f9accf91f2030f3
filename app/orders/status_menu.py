"""A menu of status chips, group by group: the list by status."""

from collections.abc import Callable

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

from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.chips import chip_width, paint_chip
from designer.theme.theme import Theme
from engine.domain.references import References
from engine.domain.status_graph import Status, StatusGroup

_ROW = 28
_PADDING = 8


class _StatusRow(QAbstractButton):
    """One status as a chip."""

    def __init__(self, title: str, group: str, theme: Theme) -> None:
        super().__init__()
        self._group = group
        self._theme = theme
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._title = title
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._title)) + 2 * _PADDING, _ROW)

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
        painter.end()


class StatusMenu(QMenu):
    """Made anew each time it opens, because the shop's statuses may have changed.

    Signals:
        chosen: Show the orders for which this condition holds.

    """

    chosen = Signal(str)

    def __init__(
        self,
        reader: Callable[[], Reader],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._theme = theme
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
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

    def _column(self, reader: Reader, groups: list[StatusGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            words = label(group.titles.text(reader.language), Tone.SECTION)
            words.setContentsMargins(_PADDING, 8, _PADDING, 4)
            column.addWidget(words)
            for status in _statuses_of(reader.references, group.code):
                column.addWidget(self._row(status, group.colour, reader.language))
        column.addStretch()
        return column

    def _row(self, status: Status, colour: str, language: str) -> _StatusRow:
        row = _StatusRow(status.titles.text(language), colour, self._theme)
        row.clicked.connect(lambda: self._choose(status.code))
        return row

    def _choose(self, code: str) -> None:
        self.close()
        self.chosen.emit(f'status is "{code}"')


def _statuses_of(references: References, group: str) -> list[Status]:
    members = (s for s in references.statuses.values() if s.group == group and not s.retired)
    return sorted(members, key=lambda status: status.ordering)
