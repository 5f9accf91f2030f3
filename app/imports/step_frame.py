"""What a step with much to show is laid out in."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.messages import Banner
from app.parts.labels import line_across, line_down
from designer.theme.theme import Theme

_SIDE: Final = 380
_BAR: Final = 44


class StepFrame(QWidget):
    """Left a side that scrolls, right lists under a bar, a foot under both, a banner over all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme)
        self.side = QVBoxLayout()
        self.bar = QHBoxLayout()
        self.lists = QStackedWidget()
        self.foot = QHBoxLayout()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scrolling_side())
        row.addWidget(line_down())
        row.addLayout(self._right(), 1)
        self.foot.setContentsMargins(20, 10, 20, 10)
        self.foot.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        column.addWidget(line_across())
        column.addLayout(self.foot)

    def _scrolling_side(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("surface", "page")
        inner.setLayout(self.side)
        self.side.setContentsMargins(20, 16, 20, 16)
        self.side.setSpacing(16)
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(_SIDE)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return side

    def _right(self) -> QVBoxLayout:
        bar = QWidget()
        bar.setFixedHeight(_BAR)
        bar.setLayout(self.bar)
        self.bar.setContentsMargins(12, 0, 20, 0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line_across())
        column.addWidget(self.lists, 1)
        return column
