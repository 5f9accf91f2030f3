"""A panel at the right of a page: a head, a sheet that scrolls, a foot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.parts.labels import Tone, label, line_across
from designer.theme.tokens import measure

_INSET = 16
_FOOT = 44


class SideSheet(QWidget):
    """304 pixels wide. What it shows is put in as a column, made anew for other things."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(measure("inspector"))
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", Tone.TITLE, wrap=True)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(_INSET, 10, 10, 10)
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.foot = QWidget()
        self.foot.setFixedHeight(_FOOT)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setContentsMargins(_INSET, 0, _INSET, 0)
        self.foot_row.setSpacing(8)
        self._scroll = _scroll()
        self._foot_line = line_across()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(line_across())
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self.foot)
        self.show_foot(False)

    def show_foot(self, shown: bool) -> None:
        """With a foot, or without."""
        self.foot.setVisible(shown)
        self._foot_line.setVisible(shown)

    def show_column(self, column: QVBoxLayout) -> None:
        """Show this from now on, from its top."""
        sheet = QWidget()
        sheet.setProperty("surface", "page")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column.setContentsMargins(_INSET, 14, _INSET, 14)
        column.addStretch()
        sheet.setLayout(column)
        self._scroll.setWidget(sheet)


def _scroll() -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
