"""Tabs over a list: named views, each with the number of rows behind it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 28
_PADDING = 9
_GAP = 6
_SPACING = 2


class ViewTab(QAbstractButton):
    """One tab: a name and, once it is known, a count.

    Signals:
        menu_wanted: At this point of the screen the person asked what can be done with the view.

    """

    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = ""
        self._name = name
        self.setText(name.replace("&", "&&"))
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
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

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
        painter.drawText(area.adjusted(_PADDING, 0, 0, 0), middle, self._name)
        painter.setFont(_count_font())
        painter.setPen(look.text3)
        painter.drawText(
            area.adjusted(_PADDING + self._name_width() + _GAP, 0, 0, 0), middle, self._count
        )
        painter.end()

    def _name_width(self) -> int:
        return QFontMetrics(_name_font()).horizontalAdvance(self._name)

    def _count_width(self) -> int:
        if not self._count:
            return 0
        return _GAP + QFontMetrics(_count_font()).horizontalAdvance(self._count)


class ViewTabs(QWidget):
    """A row of tabs, of which one or none is chosen. Those that find no room stand in a menu at its end.

    Signals:
        chosen: The person chose the tab with this place in the row.
        menu_wanted: Asked what can be done with the view at this place, at this point of the screen.

    """

    chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, names: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._tabs: list[ViewTab] = []
        self._chosen: int | None = None
        self._withheld: frozenset[int] = frozenset()
        self.more = TextButton("", theme, kind=Kind.GHOST, icon="ellipsis")
        self.more.setParent(self)
        self.more.setAccessibleName(self.tr("More views"))
        self.more.setToolTip(self.tr("More views"))
        self.more.setMenu(QMenu(self.more))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._choose)
        self.more.menu().aboutToShow.connect(self._fill_menu)
        self.show_names(names)

    def show_names(self, names: Sequence[str]) -> None:
        """Have these tabs from now on; none of them is chosen."""
        for tab in self._tabs:
            self._group.removeButton(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = [ViewTab(name, self._theme) for name in names]
        self._chosen = None
        self._withheld = frozenset()
        for place, tab in enumerate(self._tabs):
            tab.setParent(self)
            tab.menu_wanted.connect(partial(self.menu_wanted.emit, place))
            self._group.addButton(tab, place)
        self._arrange()

    def names(self) -> tuple[str, ...]:
        """What the tabs are called."""
        return tuple(tab.accessibleName() for tab in self._tabs)

    def tab(self, place: int) -> ViewTab:
        """The tab at `place`."""
        return self._tabs[place]

    def choose(self, place: int | None) -> None:
        """Mark the tab at `place` as chosen, or none; `chosen` is not emitted."""
        self._chosen = place
        self._group.setExclusive(False)
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == place)
        self._group.setExclusive(place is not None)
        self._arrange()

    def offer(self, place: int, *, offered: bool) -> None:
        """Have the tab at `place`, or do as if it were not there."""
        self._withheld = self._withheld - {place} if offered else self._withheld | {place}
        self._arrange()

    def show_count(self, place: int, count: str) -> None:
        """Show how many rows are behind the tab at `place`."""
        self._tabs[place].show_count(count)
        self._arrange()

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths().values()), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), _HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _choose(self, place: int) -> None:
        self._chosen = place
        self._arrange()
        self.chosen.emit(place)

    def _arrange(self) -> None:
        """As many tabs as find room, the chosen one among them."""
        fitting = self._fitting()
        left = 0
        for place, tab in enumerate(self._tabs):
            tab.setVisible(place in fitting)
            if place in fitting:
                size = tab.sizeHint()
                tab.setGeometry(left, 0, size.width(), _HEIGHT)
                left += size.width() + _SPACING
        self.more.setVisible(len(fitting) < len(self._widths()))
        self.more.setGeometry(left, 0, self.more.sizeHint().width(), _HEIGHT)
        self.updateGeometry()

    def _widths(self) -> dict[int, int]:
        """How wide each tab that is offered is, by its place."""
        return {
            place: tab.sizeHint().width() + _SPACING
            for place, tab in enumerate(self._tabs)
            if place not in self._withheld
        }

    def _fitting(self) -> frozenset[int]:
        widths = self._widths()
        if sum(widths.values()) <= self.width() + _SPACING:
            return frozenset(widths)
        room = self.width() - self.more.sizeHint().width()
        order = list(widths)
        if self._chosen in widths:
            order.remove(self._chosen)
            order.insert(0, self._chosen)
        fitting: set[int] = set()
        for place in order:
            if widths[place] > room:
                break
            fitting.add(place)
            room -= widths[place]
        return frozenset(fitting)

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for place, tab in enumerate(self._tabs):
            if tab.isHidden() and place not in self._withheld:
                action = menu.addAction(tab.text())
                action.triggered.connect(partial(self._choose_in_menu, place))

    def _choose_in_menu(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)


def _name_font() -> QFont:
    return font(Step.BODY, weight=500)


def _count_font() -> QFont:
    return font(Step.SMALL, figures=True)
