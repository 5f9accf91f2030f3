"""A month to take a day from, by mouse or by arrow keys."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.formats import Formats
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_CELL = 34
_ROW = 30
_DAYS = 7
_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_DAYS,
    Qt.Key.Key_Down: _DAYS,
}


class _Days(QWidget):
    """The days of a month with those around it, Monday first."""

    taken = Signal(object)
    turned = Signal()

    def __init__(self, day: date, today: date, formats: Formats, theme: Theme) -> None:
        super().__init__()
        self.day = day
        self._today = today
        self._formats = formats
        self._theme = theme
        self._under: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_CELL * _DAYS, _ROW * (_WEEKS + 1))

    def go_to(self, day: date) -> None:
        """Mark another day."""
        self.day = day
        self.turned.emit()
        self.update()

    def turn(self, months: int) -> None:
        """So many months on, the same day or the last there is."""
        place = self.day.year * 12 + self.day.month - 1 + months
        year, month = divmod(place, 12)
        following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        last = (following - timedelta(days=1)).day
        self.go_to(date(year, month + 1, min(self.day.day, last)))

    def area(self, day: date) -> QRectF:
        """Where a day is painted."""
        place = (day - self._first()).days
        week, weekday = divmod(place, _DAYS)
        return QRectF(weekday * _CELL, (week + 1) * _ROW, _CELL, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Step.SMALL, weight=500))
        painter.setPen(look.text3)
        for weekday in range(_DAYS):
            room = QRectF(weekday * _CELL, 0, _CELL, _ROW)
            name = self._formats.weekday(weekday + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)
        first = self._first()
        for place in range(_DAYS * _WEEKS):
            self._paint_day(painter, first + timedelta(days=place))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.go_to(self.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit(self.day)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn(-1 if event.angleDelta().y() > 0 else 1)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self._day_at(event.position())
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self.go_to(day)
            self.taken.emit(day)

    def _first(self) -> date:
        begin = self.day.replace(day=1)
        return begin - timedelta(days=begin.weekday())

    def _day_at(self, point: QPointF) -> date | None:
        week, weekday = int(point.y() // _ROW) - 1, int(point.x() // _CELL)
        if not (0 <= week < _WEEKS and 0 <= weekday < _DAYS):
            return None
        return self._first() + timedelta(days=week * _DAYS + weekday)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, area = self._theme.tokens, self.area(day)
        disc = area.adjusted(3, 2, -3, -2)
        colour = look.text if day.month == self.day.month else look.text3
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self.day:
            painter.setBrush(look.accent)
            painter.drawRoundedRect(disc, 6, 6)
            colour = look.on_accent
        elif day == self._under:
            painter.setBrush(look.hover)
            painter.drawRoundedRect(disc, 6, 6)
        if day == self._today and day != self.day:
            painter.setPen(look.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(disc.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))


class MonthSheet(QWidget):
    """One month at a time; the wheel and Page Up and Down turn it.

    Signals:
        taken: The person chose this day (`date`).

    """

    taken = Signal(object)

    def __init__(self, day: date, today: date, formats: Formats, theme: Theme) -> None:
        super().__init__()
        self._formats = formats
        self.days = _Days(day, today, formats, theme)
        self.days.taken.connect(self.taken.emit)
        self.days.turned.connect(self._name)
        self._month: QLabel = label("", Tone.STRONG)
        before = IconButton("chevron-left", self.tr("Month before"), theme)
        before.clicked.connect(lambda: self.days.turn(-1))
        after = IconButton("chevron-right", self.tr("Month after"), theme)
        after.clicked.connect(lambda: self.days.turn(1))
        head = QHBoxLayout()
        head.addSpacing(8)
        head.addWidget(self._month, 1)
        head.addWidget(before)
        head.addWidget(after)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.days)
        self.setFocusProxy(self.days)
        self._name()

    def _name(self) -> None:
        self._month.setText(self._formats.month(self.days.day))
