"""The timeline painted: a disc, what happened, by whom, and when; *why?* unfolds under an entry."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.orders.timeline import Entry, Tint
from app.orders.why_painter import paint_why, why_height
from app.reader import Reader
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.desks.cards import Ground

_ENTRY = 44
_DISC = 24
_LEFT = _DISC + 8
_LINE = 18
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class _Spot:
    """Something on the timeline that a click does: *why?*, *open trace*, or the thing itself."""

    area: QRectF
    deed: str


class TimelineView(QWidget):
    """Entries from top to bottom, the newest first; only those in view are painted.

    Signals:
        why_wanted: Say why this entry (`Entry`) happened; it is folded or unfolded meanwhile.
        trace_wanted: Open the trace of the run of this entry (`Entry`).
        opened: Show the thing this entry (`Entry`) is about.
        reached: The keyboard came to an entry, which stands here (`QRect`).

    """

    why_wanted = Signal(object)
    trace_wanted = Signal(object)
    opened = Signal(object)
    reached = Signal(object)

    def __init__(self, entries: Sequence[Entry], reader: Reader, theme: Theme) -> None:
        super().__init__()
        self.entries = entries
        self._reader = reader
        self._theme = theme
        self._grounds: Mapping[tuple[str, int], Sequence[Ground]] = {}
        self._tops: list[int] = []
        self._current = 0
        self._under: _Spot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription("\n".join(f"{e.title} – {e.author}" for e in entries))
        theme.changed.connect(self.update)
        self._measure()

    def show_grounds(self, grounds: Mapping[tuple[str, int], Sequence[Ground]]) -> None:
        """Unfold these entries, by their keys, with why they happened."""
        self._grounds = grounds
        self._measure()
        self.update()

    def take_keyboard(self) -> None:
        """Go to the entry where the keyboard was last, the newest at first."""
        self.setFocus()
        self._go_to(self._current)

    def why_point(self, place: int) -> QPointF:
        """Where the *why?* of the entry at `place` is."""
        spot = next(spot for spot in self._spots(place) if spot.deed == "why")
        return spot.area.center()

    def trace_point(self, place: int) -> QPointF:
        """Where *open trace* is, under the unfolded entry at `place`."""
        spot = next(spot for spot in self._spots(place) if spot.deed == "trace")
        return spot.area.center()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos().y())
            entry = self.entries[place] if place is not None else None
            text = f"{entry.title}\n{entry.author}" if entry is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self._place_at(event.rect().top()) or 0
        for place in range(first, len(self.entries)):
            if self._tops[place] > event.rect().bottom():
                break
            self._paint_entry(painter, place)
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot != self._under:
            self._under = spot
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
            )
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(round(event.position().y()))
        spot = self._spot_at(event.position())
        if place is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._current = place
        self.update()
        if spot is not None:
            self._do(spot.deed, self.entries[place])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._go_to(self._current + 1)
            case Qt.Key.Key_Up:
                self._go_to(self._current - 1)
            case Qt.Key.Key_Space:
                self._do_current(("why", "open"))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do_current(("trace", "open", "why"))
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say_current()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _measure(self) -> None:
        self._tops = []
        top = 0
        for entry in self.entries:
            self._tops.append(top)
            top += _ENTRY
            if entry.key in self._grounds:
                top += why_height(self._grounds[entry.key])
        self.setFixedHeight(max(1, top))

    def _place_at(self, y: int) -> int | None:
        place = bisect_right(self._tops, y) - 1
        return place if 0 <= place < len(self.entries) and y < self.height() else None

    def _go_to(self, place: int) -> None:
        self._current = max(0, min(place, len(self.entries) - 1))
        self._say_current()
        self.update()
        if self.entries:
            self.reached.emit(QRect(0, self._tops[self._current], self.width(), _ENTRY))

    def _say_current(self) -> None:
        if self.entries:
            entry = self.entries[min(self._current, len(self.entries) - 1)]
            self.setAccessibleDescription(f"{entry.title} – {entry.author}")

    def _do_current(self, wanted: Sequence[str]) -> None:
        """The first of these deeds that the entry offers."""
        if not self.entries:
            return
        offered = {spot.deed for spot in self._spots(self._current)}
        deed = next((deed for deed in wanted if deed in offered), "")
        self._do(deed, self.entries[self._current])

    def _do(self, deed: str, entry: Entry) -> None:
        match deed:
            case "why":
                self.why_wanted.emit(entry)
            case "trace":
                self.trace_wanted.emit(entry)
            case "open":
                self.opened.emit(entry)
            case _:
                pass

    def _spot_at(self, point: QPointF) -> _Spot | None:
        place = self._place_at(round(point.y()))
        if place is None:
            return None
        return next((spot for spot in self._spots(place) if spot.area.contains(point)), None)

    def _spots(self, place: int) -> list[_Spot]:
        """What can be clicked on the entry, where it is painted."""
        entry, spots = self.entries[place], []
        upper, lower = self._lines(place)
        if entry.place is not None:
            width = min(upper.width(), _width(entry.title, _title_font()))
            spots.append(_Spot(QRectF(upper.left(), upper.top(), width, _LINE), "open"))
        if entry.run is not None:
            link = self._link(entry)
            left = lower.left() + self._author_width(entry, lower, link)
            spots.append(_Spot(QRectF(left, lower.top(), _width(link, _small()), _LINE), "why"))
        if entry.key in self._grounds:
            said = self.tr("Open trace")
            width = _width(said, _small())
            card = self._why_area(place)
            spots.append(
                _Spot(QRectF(card.right() - width - 12, card.top() + 8, width, 20), "trace")
            )
        return spots

    def _lines(self, place: int) -> tuple[QRectF, QRectF]:
        """Where the title and the author are written, less the time at the right."""
        entry, formats = self.entries[place], self._reader.formats
        upper = QRectF(_LEFT, self._tops[place] + 1, self.width() - _LEFT, _LINE)
        clock = _width(formats.clock(entry.at), _figures()) + 10
        day = _width(formats.day(entry.at, self._reader.now), _figures()) + 10
        lower = upper.translated(0, _LINE)
        return upper.adjusted(0, 0, -clock, 0), lower.adjusted(0, 0, -day, 0)

    def _link(self, entry: Entry) -> str:
        return self.tr("hide why") if entry.key in self._grounds else self.tr("why?")

    def _author_width(self, entry: Entry, room: QRectF, link: str) -> float:
        most = room.width() - _width(link, _small())
        return max(0.0, min(most, _width(_led(entry), _small())))

    def _why_area(self, place: int) -> QRectF:
        height = why_height(self._grounds[self.entries[place].key])
        top = self._tops[place] + _ENTRY - 4
        return QRectF(_LEFT, top, self.width() - _LEFT, height - 8)

    def _paint_entry(self, painter: QPainter, place: int) -> None:
        look, entry = self._theme.tokens, self.entries[place]
        top = self._tops[place]
        disc = QRectF(0, top, _DISC, _DISC)
        if place < len(self.entries) - 1:
            painter.setPen(QPen(look.line, 1))
            middle = disc.center().x()
            painter.drawLine(QLineF(middle, disc.bottom(), middle, self._tops[place + 1]))
        ground, colour = _disc_colours(entry.tint, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(disc)
        self._theme.draw_icon(painter, disc, entry.icon, 13, colour)
        self._paint_words(painter, place, look)
        if self.hasFocus() and place == self._current:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # Beside the times, which end where the view does.
            right = min(line.right() for line in self._lines(place)) + 4
            painter.drawRoundedRect(QRectF(_LEFT - 5, top + 1, right - _LEFT + 5, 38), 6, 6)
        if entry.key in self._grounds:
            area = self._why_area(place)
            paint_why(painter, area, self._grounds[entry.key], self._theme)
            self._paint_link(painter, place, "trace", self.tr("Open trace"))

    def _paint_words(self, painter: QPainter, place: int, look: Tokens) -> None:
        entry, formats = self.entries[place], self._reader.formats
        upper, lower = self._lines(place)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(_figures())
        painter.setPen(look.text2)
        whole = QRectF(upper.left(), upper.top(), self.width() - _LEFT, _LINE)
        painter.drawText(whole, right, formats.clock(entry.at))
        painter.setPen(look.text3)
        day = formats.day(entry.at, self._reader.now)
        painter.drawText(whole.translated(0, _LINE), right, day)
        lit = self._under is not None and self._under.deed == "open"
        over = lit and self._under is not None and self._under.area.top() == upper.top()
        _paint(painter, upper, entry.title, _title_font(), look.accent_text if over else look.text)
        if entry.run is None:
            _paint(painter, lower, _by(entry), _small(), look.text3)
            return
        link = self._link(entry)
        room = QRectF(lower.left(), lower.top(), self._author_width(entry, lower, link), _LINE)
        _paint(painter, room, _led(entry), _small(), look.text3)
        self._paint_link(painter, place, "why", link)

    def _paint_link(self, painter: QPainter, place: int, deed: str, text: str) -> None:
        spot = next((spot for spot in self._spots(place) if spot.deed == deed), None)
        if spot is None:
            return
        words = QFont(_small())
        words.setUnderline(spot == self._under)
        painter.setFont(words)
        painter.setPen(self._theme.tokens.accent_text)
        painter.drawText(spot.area.adjusted(0, 0, 2, 0), _FLAGS, text)


def _paint(painter: QPainter, room: QRectF, text: str, words: QFont, colour: QColor) -> None:
    painter.setFont(words)
    painter.setPen(colour)
    shown = QFontMetricsF(words).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room.adjusted(0, 0, 2, 0), _FLAGS, shown)


def _by(entry: Entry) -> str:
    return " · ".join(filter(None, (entry.author, entry.spent)))


def _led(entry: Entry) -> str:
    """What stands before *why?*."""
    return f"{_by(entry)} · " if _by(entry) else ""


def _width(text: str, words: QFont) -> float:
    return QFontMetricsF(words).horizontalAdvance(text)


def _disc_colours(tint: Tint, look: Tokens) -> tuple[QColor, QColor]:
    match tint:
        case Tint.AUTOMATIC:
            return look.accent_tint, look.accent_text
        case Tint.PERSON:
            return look.hover, look.text2
        case Tint.TROUBLE:
            return look.warn_tint, look.warn


def _title_font() -> QFont:
    return font(Step.BODY)


def _small() -> QFont:
    return font(Step.SMALL)


def _figures() -> QFont:
    return font(Step.SMALL, figures=True)
