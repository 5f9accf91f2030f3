"""The strip over the pages of the demo shop: that it is one, and the clock it lives by."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.demo.player import SPEEDS, DemoPlayer
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import line_across
from app.parts.segmented import Segment, Segmented
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.moment import DAY, HOUR

_BAND = 32
_ROW = 48
_ICON = 15
_TEXT_LEFT = 20 + _ICON + 10
_LINK_ROOM = 16


class DemoStrip(QWidget):
    """The band that says what this shop is, and under it the clock with what moves it.

    Signals:
        left: The person has seen enough of the demo.

    """

    left = Signal()

    def __init__(self, player: DemoPlayer, around: Surroundings) -> None:
        super().__init__()
        self._player = player
        self._around = around
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme = around.theme
        self.leave = TextButton(self.tr("Leave the demo"), theme, kind=Kind.LINK)
        self.clock = _ShopClock(theme)
        self.play = TextButton("", theme, kind=Kind.PRIMARY, icon="pause")
        self.speeds = Segmented([Segment(f"{speed}×") for speed in SPEEDS], theme)
        self.hour = TextButton(self.tr("+1 hour"), theme, kind=Kind.GHOST)
        self.day = TextButton(self.tr("+1 day"), theme, kind=Kind.GHOST)
        self.next = TextButton(
            self.tr("To the next event"), theme, kind=Kind.GHOST, icon="skip-forward"
        )
        self._lay_out()
        self._connect()
        self._show_state()
        self._show_time()

    def _lay_out(self) -> None:
        for place, speed in enumerate(SPEEDS):
            said = self.tr("{speed} seconds of the shop pass in one of ours").format(speed=speed)
            self.speeds.part(place).setToolTip(said)
        words = (self.tr("Pause"), self.tr("Play"))
        self.play.setMinimumWidth(
            max(QFontMetrics(font(Step.BODY, weight=500)).horizontalAdvance(word) for word in words)
            + 48
        )
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.clock)
        row.addSpacing(12)
        row.addWidget(self.play)
        row.addWidget(self.speeds)
        row.addSpacing(8)
        for button in (self.hour, self.day, self.next):
            row.addWidget(button)
        row.addStretch()
        clocks = QWidget()
        clocks.setProperty("surface", "page")
        clocks.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        clocks.setFixedHeight(_ROW)
        clocks.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Band(self._around.theme, self.leave))
        column.addWidget(clocks)
        column.addWidget(line_across())

    def _connect(self) -> None:
        player = self._player
        self.leave.clicked.connect(self.left)
        self.play.clicked.connect(player.toggle)
        self.speeds.chosen.connect(lambda place: player.go_at(SPEEDS[place]))
        self.hour.clicked.connect(lambda: player.leap(HOUR))
        self.day.clicked.connect(lambda: player.leap(DAY))
        self.next.clicked.connect(player.leap_to_next)
        player.changed.connect(self._show_state)
        player.went_on.connect(self._show_time)

    def _show_state(self) -> None:
        playing = self._player.playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.show_icon("pause" if playing else "play")
        self.speeds.choose(SPEEDS.index(self._player.speed))

    def _show_time(self) -> None:
        formats = self._around.reader().formats
        self.clock.tell(
            formats.weekday_and_clock(self._player.now),
            self.tr("Day {number} of the demo").format(number=self._player.day),
        )


class _Band(QWidget):
    """A line in the colours of caution, painted: its words give way at the right."""

    def __init__(self, theme: Theme, leave: TextButton) -> None:
        super().__init__()
        self._theme = theme
        self._leave = leave
        self._title = self.tr("This is the demo shop.")
        self._text = self.tr("Its orders are made up. Nothing leaves this machine.")
        self.setAccessibleName(f"{self._title} {self._text}")
        self.setFixedHeight(_BAND)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 20, 0)
        row.addStretch()
        row.addWidget(leave)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.warn_tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.warn_line)
        icon = QRectF(20, 0, _ICON, self.height() - 1)
        self._theme.draw_icon(painter, icon, "clapperboard", _ICON, look.warn)
        painter.setPen(look.warn)
        room = QRectF(_TEXT_LEFT, 0, self._leave.x() - _LINK_ROOM - _TEXT_LEFT, self.height() - 1)
        for text, words in (
            (self._title, font(Step.STRONG)),
            (self._text, font(Step.BODY)),
        ):
            metrics = QFontMetrics(words)
            painter.setFont(words)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width())),
            )
            room.setLeft(min(room.right(), room.left() + metrics.horizontalAdvance(text) + 8))
        painter.end()


class _ShopClock(QWidget):
    """Weekday, date and time of the shop, and under them which day of the demo it is.

    It grows with its longest text and never shrinks, so that nothing beside it moves while time runs.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._width = 0
        self.time = ""
        self.day = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def tell(self, time: str, day: str) -> None:
        """Show these texts."""
        if (time, day) == (self.time, self.day):
            return
        self.time, self.day = time, day
        self.setAccessibleName(f"{time}, {day}")
        needed = max(
            QFontMetrics(font(Step.CLOCK, figures=True)).horizontalAdvance(time),
            QFontMetrics(font(Step.SMALL)).horizontalAdvance(day),
        )
        if needed > self._width:
            self._width = needed
            self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width + 2, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.setFont(font(Step.CLOCK, figures=True))
        painter.setPen(look.text)
        painter.drawText(area.adjusted(0, 4, 0, -20), Qt.AlignmentFlag.AlignVCenter, self.time)
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text3)
        painter.drawText(area.adjusted(0, 27, 0, -4), Qt.AlignmentFlag.AlignVCenter, self.day)
        painter.end()
