"""A few choices side by side, of which exactly one holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 28
_INSET = 2
_PADDING = 10
_GAP = 8


@dataclass(frozen=True, slots=True)
class Segment:
    """A choice: words, or an icon whose words a tool tip says."""

    text: str
    icon: str = ""


class _Part(QAbstractButton):
    """One of the choices."""

    def __init__(self, segment: Segment, theme: Theme) -> None:
        super().__init__()
        self._segment = segment
        self._theme = theme
        self._count = ""
        self.setCheckable(True)
        self.setText(segment.text.replace("&", "&&"))
        self.setAccessibleName(segment.text)
        self.setToolTip(segment.text if segment.icon else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_count(self, count: str) -> None:
        """Show `count` behind the words; empty: nothing."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._segment.icon:
            return QSize(_HEIGHT + 4, _HEIGHT - 2 * _INSET)
        width = self._words_width() + self._count_width()
        return QSize(width + 2 * _PADDING, _HEIGHT - 2 * _INSET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(look.line_strong, 1))
            painter.setBrush(look.raised)
            painter.drawRoundedRect(area, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        colour = look.text if self.isChecked() else look.text2
        if not self.isEnabled():
            colour = look.text_disabled
        if self._segment.icon:
            self._theme.draw_icon(painter, area, self._segment.icon, 15, colour)
        else:
            self._paint_words(painter, area, colour)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        counted = self._count_width()
        painter.setFont(font(Step.BODY, weight=500))
        painter.setPen(colour)
        words = area.adjusted(0, 0, -counted, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._segment.text)
        if counted:
            painter.setFont(_count_font())
            painter.setPen(self._theme.tokens.text3)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area.adjusted(0, 0, -_PADDING, 0), right, self._count)

    def _words_width(self) -> int:
        return QFontMetrics(font(Step.BODY, weight=500)).horizontalAdvance(self._segment.text)

    def _count_width(self) -> int:
        if not self._count:
            return 0
        return _GAP + QFontMetrics(_count_font()).horizontalAdvance(self._count)


class Segmented(QWidget):
    """A frame with the choices in it.

    Signals:
        chosen: The person chose the part at this place.

    """

    chosen = Signal(int)

    def __init__(self, segments: Sequence[Segment], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        for place, segment in enumerate(segments):
            part = _Part(segment, theme)
            self._group.addButton(part, place)
            row.addWidget(part)
        self.setFixedHeight(_HEIGHT)
        self._group.idClicked.connect(self.chosen.emit)
        theme.changed.connect(self.update)

    def part(self, place: int) -> QAbstractButton:
        """The part at `place`."""
        return self._group.button(place)

    @property
    def choice(self) -> int:
        """The place of the part that holds."""
        return self._group.checkedId()

    @property
    def last(self) -> int:
        """The place of the last part."""
        return len(self._group.buttons()) - 1

    def choose(self, place: int) -> None:
        """Mark the part at `place`; `chosen` is not emitted."""
        self._group.button(place).setChecked(True)

    def show_count(self, place: int, count: str) -> None:
        """Show how many are behind the part at `place`."""
        part = self._group.button(place)
        assert isinstance(part, _Part)
        part.show_count(count)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()


def _count_font() -> QFont:
    return font(Step.SMALL, figures=True)
