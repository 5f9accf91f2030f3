"""The rail at the left: the shop's name, the pages, who works here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.mark import paint_mark
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import measure

_ENTRY = 32
_GROUP_GAP = 8
_MARGIN = 8
_PADDING = 8
_ICON = 16
_TEXT_LEFT = _PADDING + _ICON + 10
_LOGO = 20
_COUNTER = 18
_DOT = 7
_AVATAR = 22


@dataclass(frozen=True, slots=True)
class RailPage:
    """An entry of the rail. Entries of different `group` stand a little apart."""

    code: str
    title: str
    icon: str
    group: int


class RailEntry(QAbstractButton):
    """One page: icon, name, and a counter at the right."""

    def __init__(self, page: RailPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self._counter = ""
        self._urgent = False
        self.setText(page.title)
        self.setAccessibleName(page.title)
        self.setCheckable(True)
        self.setFixedHeight(_ENTRY)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def count(self, text: str, *, urgent: bool = False) -> None:
        """Show `text` at the right end; an urgent one as trouble, and as a dot where there is no room."""
        self._counter, self._urgent = text, urgent
        self.setAccessibleName(f"{self.text()}, {text}" if text else self.text())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(measure("railFolded") - 2 * _MARGIN, _ENTRY)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look.pressed if self.isChecked() else look.hover)
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        self._theme.draw_icon(
            painter,
            QRectF(_PADDING + 2, 0, _ICON, area.height()),
            self._page.icon,
            _ICON,
            look.accent_text if self.isChecked() else look.text2,
        )
        if area.width() > _ENTRY + _TEXT_LEFT:
            self._paint_words(painter, area)
        elif self._urgent and self._counter:
            self._paint_dot(painter)
        painter.end()

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.danger)
        painter.drawEllipse(QRectF(_PADDING + 2 + _ICON - _DOT / 2, 6, _DOT, _DOT))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        look = self._theme.tokens
        counted = QFontMetricsF(_counter_font()).horizontalAdvance(self._counter)
        room = area.adjusted(_TEXT_LEFT, 0, -_PADDING, 0)
        painter.setFont(_counter_font())
        if self._urgent and self._counter:
            pill = QRectF(room.right() - counted - 6, 0, counted + 12, _COUNTER)
            pill.moveCenter(QPointF(pill.center().x(), area.center().y()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.danger_tint)
            painter.drawRoundedRect(pill, _COUNTER / 2, _COUNTER / 2)
        painter.setPen(look.danger if self._urgent else look.text3)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._counter
        )
        words = font(Step.BODY, weight=500 if self.isChecked() else 400)
        name = QFontMetricsF(words).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() - counted - 4
        )
        painter.setFont(words)
        painter.setPen(look.text if self.isChecked() else look.text2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


class _Nameplate(QWidget):
    """The program's mark and the shop's name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = ""
        self.setFixedHeight(measure("header"))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QRectF(_PADDING, (self.height() - _LOGO) / 2, _LOGO, _LOGO)
        paint_mark(painter, mark, self._theme)
        if self.width() > _ENTRY + _TEXT_LEFT:
            painter.setFont(font(Step.STRONG))
            painter.setPen(look.text)
            room = QRectF(self.rect()).adjusted(_PADDING + _LOGO + 8, 0, -4, 0)
            name = QFontMetricsF(painter.font()).elidedText(
                self.name, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()


class _Foot(QWidget):
    """Who works here: initials in a disc, and the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = ""
        self.setFixedHeight(measure("header"))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.name:
            return
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(_PADDING - 1, (self.height() - _AVATAR) / 2, _AVATAR, _AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_tint)
        painter.drawEllipse(disc)
        painter.setFont(_initials_font())
        painter.setPen(look.accent_text)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials(self.name))
        if self.width() > _ENTRY + _TEXT_LEFT:
            painter.setFont(font(Step.SMALL))
            painter.setPen(look.text2)
            room = QRectF(self.rect()).adjusted(disc.right() + 8, 0, -4, 0)
            name = QFontMetricsF(painter.font()).elidedText(
                self.name, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()


class Rail(QWidget):
    """The way from page to page.

    Signals:
        chosen: The person wants the page with this code.

    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[RailPage], theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries = {page.code: RailEntry(page, theme) for page in pages}
        self._plate = _Nameplate(theme)
        self._foot = _Foot(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.setSpacing(2)
        column.addWidget(self._plate)
        self._group = QButtonGroup(self)
        for number, page in enumerate(pages):
            if number and pages[number - 1].group != page.group:
                column.addSpacing(_GROUP_GAP)
            column.addWidget(self._joined(page.code))
        column.addStretch()
        column.addWidget(self._foot)
        self.fold(False)

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self.maximumWidth() == measure("railFolded")

    def entry(self, code: str) -> RailEntry:
        """The entry of the page `code`."""
        return self._entries[code]

    def fold(self, folded: bool) -> None:
        """Show only icons, or names as well."""
        self.setFixedWidth(measure("railFolded" if folded else "rail"))
        for entry in self._entries.values():
            entry.setToolTip(entry.text() if folded else "")

    def choose(self, code: str) -> None:
        """Mark the page `code` as the current one."""
        self._entries[code].setChecked(True)

    def count(self, code: str, text: str, *, urgent: bool = False) -> None:
        """Show a counter at the page `code`."""
        self._entries[code].count(text, urgent=urgent)

    def introduce(self, shop: str, person: str) -> None:
        """Show whose shop this is and who works in it."""
        self._plate.name, self._foot.name = shop, person
        self._plate.setToolTip(shop)
        self._foot.setToolTip(person)
        self._plate.update()
        self._foot.update()

    def _joined(self, code: str) -> RailEntry:
        entry = self._entries[code]
        self._group.addButton(entry)
        entry.clicked.connect(lambda: self.chosen.emit(code))
        return entry


def initials(name: str) -> str:
    """At most two letters that stand for a name: the first of the first and of the last word."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _counter_font() -> QFont:
    return font(Step.SMALL, figures=True)


def _initials_font() -> QFont:
    return font(Step.MICRO, weight=600)
