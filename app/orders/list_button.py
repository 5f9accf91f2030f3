"""A grey tag that opens the list it was chosen from: the status of a line or of a payment."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu
from typing_extensions import override

from app.reader import Reader
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.references import RefKind

_HEIGHT = 20
_PADDING = 6
_ARROW = 11
_MOST = 150


class ListButton(QAbstractButton):
    """Shows the entry chosen now; another one is chosen from a menu."""

    def __init__(
        self,
        kind: RefKind,
        code: str,
        reader: Reader,
        theme: Theme,
        choose: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._kind = kind
        self._code = code
        self._reader = reader
        self._theme = theme
        self._choose = choose
        self._title = reader.listed(kind, code)
        self.setAccessibleName(self._title)
        self.setToolTip(self._title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(Step.MICRO)).horizontalAdvance(self._title)
        return QSize(min(_MOST, round(words) + 2 * _PADDING + _ARROW + 5), _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, 2) if self.hasFocus() else QPen(look.line, 1))
        painter.setBrush(look.pressed if self.underMouse() else look.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(font(Step.MICRO))
        painter.setPen(look.text2)
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING - _ARROW - 2, 0)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(self._title, elide, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        arrow = QRectF(self.width() - _PADDING - _ARROW, 0, _ARROW, self.height())
        self._theme.draw_icon(painter, arrow, "chevron-down", _ARROW, look.text2)
        painter.end()

    def menu(self) -> QMenu:
        """The entries that are not retired, the present one marked."""
        menu = QMenu(self)
        entries = self._reader.references.lists[self._kind].values()
        for entry in sorted(entries, key=lambda entry: entry.ordering):
            if entry.retired and entry.code != self._code:
                continue
            title = entry.titles.text(self._reader.language)
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.code == self._code)
            action.triggered.connect(lambda _on, code=entry.code: self._take(code))
        return menu

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, code: str) -> None:
        if code != self._code:
            self._choose(code)
