"""What the lines of a trace mean, beside the zoom bar."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 32
_STROKE = 20
_GAP = 8
_APART = 16


class Legend(QWidget):
    """Taken, not taken, and which version the drawing is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._note = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def say(self, note: str) -> None:
        """Say this of the drawing."""
        self._note = note
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Step.SMALL))
        words = (self._taken(), self._left(), self._note)
        width = sum(metrics.horizontalAdvance(word) for word in words)
        return QSize(width + 2 * (_STROKE + _GAP) + 2 * _APART + 4, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Step.SMALL))
        metrics, left = painter.fontMetrics(), 0.0
        for colour, width, text in (
            (look.ok, 2.5, self._taken()),
            (look.edge, 2.0, self._left()),
            (None, 0.0, self._note),
        ):
            if colour is not None:
                painter.setPen(QPen(colour, width))
                painter.drawLine(QLineF(left, _HEIGHT / 2, left + _STROKE, _HEIGHT / 2))
                left += _STROKE + _GAP
            painter.setPen(look.text2)
            room = QRectF(left, 0, metrics.horizontalAdvance(text) + 2, _HEIGHT)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            left += metrics.horizontalAdvance(text) + _APART
        painter.end()

    def _taken(self) -> str:
        return self.tr("path taken")

    def _left(self) -> str:
        return self.tr("not taken")
