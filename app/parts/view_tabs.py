"""Tabs over a list: named views, each with the number of rows behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 28
_PADDING = 9
_GAP = 6


class ViewTab(QAbstractButton):
    """One tab: a name and, once it is known, a count."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = ""
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def show_count(self, count: str) -> None:
        """Show `count` behind the name; empty: not known."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_PADDING + self._name_width() + self._count_width() + _PADDING, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if self.isChecked() else look.hover)
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(_name_font())
        painter.setPen(look.text if self.isChecked() else look.text2)
        painter.drawText(area.adjusted(_PADDING, 0, 0, 0), middle, self.text())
        painter.setFont(_count_font())
        painter.setPen(look.text3)
        painter.drawText(
            area.adjusted(_PADDING + self._name_width() + _GAP, 0, 0, 0), middle, self._count
        )
        painter.end()

    def _name_width(self) -> int:
        return QFontMetrics(_name_font()).horizontalAdvance(self.text())

    def _count_width(self) -> int:
        if not self._count:
            return 0
        return _GAP + QFontMetrics(_count_font()).horizontalAdvance(self._count)


class ViewTabs(QWidget):
    """A row of tabs, of which one or none is chosen.

    Signals:
        chosen: The person chose the tab with this place in the row.

    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._tabs = [ViewTab(name, theme) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for place, tab in enumerate(self._tabs):
            row.addWidget(tab)
            self._group.addButton(tab, place)
        self._group.idClicked.connect(self.chosen.emit)

    def tab(self, place: int) -> ViewTab:
        """The tab at `place`."""
        return self._tabs[place]

    def choose(self, place: int | None) -> None:
        """Mark the tab at `place` as chosen, or none; `chosen` is not emitted."""
        self._group.setExclusive(False)
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == place)
        self._group.setExclusive(place is not None)

    def show_count(self, place: int, count: str) -> None:
        """Show how many rows are behind the tab at `place`."""
        self._tabs[place].show_count(count)


def _name_font() -> QFont:
    return font(Step.BODY, weight=500)


def _count_font() -> QFont:
    return font(Step.SMALL, figures=True)
