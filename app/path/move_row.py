"""A row of the panel: where one comes from or goes to, and how many did."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from app.parts.row_ground import paint_row_ground
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 26
_DOT = 7
_TEXT = 16
_ICON = 18
_FIGURE = 48


class MoveRow(QAbstractButton):
    """A dot in the status's colour, its name, icons of what is asked for, a number; a click shows it."""

    def __init__(
        self, name: str, colour: str, badges: tuple[str, ...], figure: str, theme: Theme
    ) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._badges = badges
        self._figure = figure
        self._theme = theme
        self.setAccessibleName(f"{name} {figure}".strip())
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_row_ground(painter, area, look, hovered=self.underMouse(), focused=self.hasFocus())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.group(self._colour).dot)
        painter.drawEllipse(QPointF(4 + _DOT / 2, area.center().y()), _DOT / 2, _DOT / 2)
        self._paint_words(painter, area)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        look = self._theme.tokens
        middle = Qt.AlignmentFlag.AlignVCenter
        in_font = font(Step.BODY)
        room = area.width() - _TEXT - _FIGURE - _ICON * len(self._badges)
        shown = QFontMetrics(in_font).elidedText(self._name, Qt.TextElideMode.ElideRight, int(room))
        painter.setFont(in_font)
        painter.setPen(look.text)
        painter.drawText(area.adjusted(_TEXT, 0, 0, 0), middle, shown)
        x = _TEXT + QFontMetrics(in_font).horizontalAdvance(shown) + 4
        for badge in self._badges:
            place = QRectF(x, area.top(), _ICON, area.height())
            self._theme.draw_icon(painter, place, badge, 13, look.text3)
            x += _ICON
        painter.setFont(font(Step.BODY, figures=True))
        painter.setPen(look.text2)
        painter.drawText(
            area.adjusted(0, 0, -4, 0), middle | Qt.AlignmentFlag.AlignRight, self._figure
        )
