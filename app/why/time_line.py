"""The run on a line of time: when each step was, how long lay between, and what it waits for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.reader import Reader
from app.why.steps import StepLine
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.trigger.boxes import Tone
from designer.trigger.painters import tone_colour
from engine.domain.moment import MINUTE, Moment

_HEIGHT = 92
_MARGIN = 36.0
_LINE_Y = 32.0
_DOT = 4.0
_RING = 9.0
_LEAST_APART = 150.0


@dataclass(frozen=True, slots=True)
class Stop:
    """Steps of one moment, told together. `steps`: their places; empty for what is still to come."""

    at: Moment
    text: str
    tone: Tone
    steps: tuple[int, ...] = ()


def stops(steps: Sequence[StepLine], due: Moment | None, due_text: str) -> tuple[Stop, ...]:
    """The moments of a run, those within a minute of each other as one, and when its wait ends."""
    found: list[Stop] = []
    for place, line in enumerate(steps):
        before = found[-1] if found else None
        if before is not None and line.at - before.at < MINUTE:
            text = f"{before.text} · {line.heading}"
            found[-1] = Stop(before.at, text, line.tone, (*before.steps, place))
        else:
            found.append(Stop(line.at, line.heading, line.tone, (place,)))
    if due is not None:
        found.append(Stop(due, due_text, Tone.FAINT))
    return tuple(found)


class TimeLine(QWidget):
    """Shows the stops, far apart or near as time was, never too near to be read.

    Signals:
        step_chosen: The person wants to see this step.

    """

    step_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stops: tuple[Stop, ...] = ()
        self._chosen = 0
        self._reader: Reader | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line of the run"))
        theme.changed.connect(self.update)

    def show_stops(self, found: tuple[Stop, ...], chosen: int, reader: Reader) -> None:
        """Show these; `chosen` is the place of the step in detail."""
        self._stops, self._chosen, self._reader = found, chosen, reader
        self.setAccessibleDescription("; ".join(stop.text for stop in found))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        places = self._places()
        near = [
            (abs(x - event.position().x()), stop)
            for x, stop in zip(places, self._stops, strict=True)
            if stop.steps
        ]
        if near:
            self.step_chosen.emit(min(near, key=lambda each: each[0])[1].steps[-1])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, reader = self._places(), self._reader
        if reader is not None:
            for place in range(len(places) - 1):
                self._stretch(painter, places, place, reader)
            for x, stop in zip(places, self._stops, strict=True):
                self._stop(painter, x, stop, reader)
        painter.end()

    def _places(self) -> list[float]:
        """From the left: apart as time was, at least so far that the words have room."""
        if not self._stops:
            return []
        room = self.width() - 2 * _MARGIN
        spans = [b.at - a.at for a, b in zip(self._stops, self._stops[1:], strict=False)]
        least = min(_LEAST_APART, room / len(spans)) if spans else 0.0
        rest, whole = max(0.0, room - least * len(spans)), sum(spans) or 1
        places = [_MARGIN]
        for span in spans:
            places.append(places[-1] + least + rest * span / whole)
        return places

    def _stretch(self, painter: QPainter, places: list[float], place: int, reader: Reader) -> None:
        look = self._theme.tokens
        before, after = self._stops[place], self._stops[place + 1]
        start, end = places[place], places[place + 1]
        painter.setPen(QPen(look.ok if after.steps else look.line_strong, 2.5))
        painter.drawLine(QLineF(start, _LINE_Y, end, _LINE_Y))
        span = reader.formats.span(after.at - before.at)
        above = QRectF(start, 6, end - start, 18)
        self._words(painter, above, span, look.text2, Qt.AlignmentFlag.AlignHCenter)

    def _stop(self, painter: QPainter, x: float, stop: Stop, reader: Reader) -> None:
        look = self._theme.tokens
        colour = look.text3 if not stop.steps else tone_colour(stop.tone, look)
        if stop.tone in (Tone.PLAIN, Tone.OK) and stop.steps:
            colour = look.ok
        at = QPointF(x, _LINE_Y)
        if self._chosen in stop.steps:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(look.page)
            painter.drawEllipse(at, _RING, _RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(at, _DOT + 1, _DOT + 1)
        words, side = self._room(x)
        self._words(painter, words, stop.text, look.text if stop.steps else look.text3, side)
        when = reader.formats.day_and_clock(stop.at, reader.now)
        self._words(painter, words.translated(0, 18), when, look.text3, side)

    def _room(self, x: float) -> tuple[QRectF, Qt.AlignmentFlag]:
        """Where the words of a stop stand: the first and the last are in line with the rims."""
        places = self._places()
        at = places.index(x)
        before = x - places[at - 1] if at else x
        after = places[at + 1] - x if at + 1 < len(places) else self.width() - x
        if at == 0:
            return QRectF(x - 8, 44, after * 0.6, 18), Qt.AlignmentFlag.AlignLeft
        if at == len(places) - 1:
            return QRectF(x + 8 - before * 0.6, 44, before * 0.6, 18), Qt.AlignmentFlag.AlignRight
        half = min(before, after) * 0.45
        return QRectF(x - half, 44, 2 * half, 18), Qt.AlignmentFlag.AlignHCenter

    def _words(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        colour: QColor,
        side: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(colour)
        metrics = QFontMetricsF(painter.font())
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, said)
