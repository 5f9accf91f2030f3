"""Paints the lines of the list: headings, tasks, and what is not read yet."""

from typing import TypeAlias

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from app.parts.line_view import LineDelegate
from app.parts.painted_text import Face, draw_text, face_font, text_width
from app.rail import initials
from app.tasks.lines import Heading
from app.tasks.model import TaskListModel
from app.tasks.row_geometry import GUTTER, HEADING, ROW, RowPlaces, row_places
from app.tasks.words import (
    Urgency,
    about_text,
    due_words,
    heading_text,
    origin_text,
    performer_name,
)
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens
from engine.desks.tasks import Due, TaskRow
from engine.domain.task import NOT_REACHED, REFUSED

_Index: TypeAlias = QModelIndex | QPersistentModelIndex

_EDGE = 3
_SELECTED = QStyle.StateFlag.State_Selected
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TAG_ICON = 17
"""Room for the bolt in a tag, with the gap behind it."""
_TAG_EDGES = 12


class TaskDelegate(LineDelegate):
    """One line is a heading or a task. `me` is the person whose own tasks say *by me*."""

    def __init__(self, model: TaskListModel, theme: Theme, me: int) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.me = me

    def places(self, area: QRectF, row: TaskRow) -> RowPlaces:
        """Where the parts of a task's row stand in `area`."""
        order = text_width(row.order_number, Face.FIGURES) if row.order_number else 0.0
        origin = origin_text(row, self.me, self._model.reader)
        bolt = _TAG_ICON if row.task.run is not None else 0
        tag = text_width(origin, Face.TAG) + bolt + _TAG_EDGES if origin else 0.0
        return row_places(area, order, tag, second_line=bool(order or about_text(row)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heading = isinstance(self._model.line_at(index.row()), Heading)
        return QSize(_TAG_ICON, HEADING if heading else ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = self._theme.tokens, QRectF(option.rect)
        line = self._model.line_at(index.row())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._paint_heading(painter, area, look, line)
            return
        selected = bool(option.state & _SELECTED)
        hovered = index.row() == self.hovered
        _paint_ground(painter, area, look, selected=selected, hovered=hovered)
        row = self._model.task_at(index.row())
        if row is None:
            _paint_waiting(painter, row_places(area, 48, 0), look)
            return
        places = self.places(area, row)
        self._paint_tick(painter, places.tick, look, row)
        _paint_words(painter, places, look, row)
        self._paint_origin(painter, places.origin, look, row)
        self._paint_due(painter, places.due, look, row)
        self._paint_performer(painter, places.avatar, look, row)

    def _paint_heading(
        self, painter: QPainter, area: QRectF, look: Tokens, heading: Heading
    ) -> None:
        painter.fillRect(area, look.frame)
        _paint_line(painter, area, look)
        icon = "chevron-right" if heading.folded else "chevron-down"
        self._theme.draw_icon(
            painter, QRectF(area.left() + 4, area.top(), 14, area.height()), icon, 12, look.text3
        )
        title = heading_text(heading.part)
        room = area.adjusted(GUTTER, 0, -GUTTER, -1)
        painter.setFont(face_font(Face.HEADING))
        painter.setPen(look.danger if heading.part is Due.OVERDUE else look.text2)
        painter.drawText(room, _MIDDLE, title)
        room.setLeft(room.left() + text_width(title, Face.HEADING) + 8)
        painter.setFont(face_font(Face.FIGURES))
        painter.setPen(look.text3)
        painter.drawText(room, _MIDDLE, self._model.reader.formats.whole(heading.count))

    def _paint_tick(self, painter: QPainter, box: QRectF, look: Tokens, row: TaskRow) -> None:
        if row.task.done_at is None:
            painter.setPen(QPen(look.edge, 1.25))
            painter.setBrush(look.raised)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            return
        colour, icon = _ended(row.task.outcome, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(box)
        self._theme.draw_icon(painter, box, icon, 12, look.page)

    def _paint_origin(self, painter: QPainter, box: QRectF, look: Tokens, row: TaskRow) -> None:
        if box.isEmpty():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.hover)
        painter.drawRoundedRect(box, 5, 5)
        words = box.adjusted(_TAG_EDGES / 2, 0, -_TAG_EDGES / 2, 0)
        if row.task.run is not None:
            bolt = QRectF(words.left() - 1, box.top(), 13, box.height())
            self._theme.draw_icon(painter, bolt, "zap", 11, look.accent_text)
            words.setLeft(words.left() + _TAG_ICON - 2)
        painter.setPen(look.text2)
        text = origin_text(row, self.me, self._model.reader)
        draw_text(painter, words, text, Face.TAG)

    def _paint_due(self, painter: QPainter, box: QRectF, look: Tokens, row: TaskRow) -> None:
        words = due_words(row.task, self._model.reader)
        if not words.text:
            return
        colour = {Urgency.LATE: look.danger, Urgency.SOON: look.warn, Urgency.CALM: look.text2}
        pill = QRectF(box.left(), box.center().y() - 10, box.width(), 20)
        if words.urgency is Urgency.LATE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.danger_tint)
            painter.drawRoundedRect(pill, 6, 6)
        pen = colour[words.urgency]
        icon = QRectF(pill.left() + 6, pill.top(), 14, pill.height())
        self._theme.draw_icon(painter, icon, "calendar", 13, pen)
        painter.setPen(pen)
        draw_text(painter, pill.adjusted(26, 0, -4, 0), words.text, Face.FIGURES)

    def _paint_performer(self, painter: QPainter, box: QRectF, look: Tokens, row: TaskRow) -> None:
        mine = row.task.person == self.me
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_tint if mine else look.pressed)
        painter.drawEllipse(box)
        pen = look.accent_text if mine else look.text2
        if row.task.person is None:
            self._theme.draw_icon(painter, box, "users", 12, pen)
            return
        painter.setFont(face_font(Face.INITIALS))
        painter.setPen(pen)
        name = performer_name(row.task, self._model.reader)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))


def _ended(outcome: str, look: Tokens) -> tuple[QColor, str]:
    """The colour and the sign of how a task ended."""
    if outcome == NOT_REACHED:
        return look.warn, "minus"
    if outcome == REFUSED:
        return look.danger, "x"
    return look.ok, "check"


def _paint_ground(
    painter: QPainter, area: QRectF, look: Tokens, *, selected: bool, hovered: bool
) -> None:
    painter.fillRect(area, look.accent_tint if selected else look.hover if hovered else look.page)
    _paint_line(painter, area, look)
    if selected:
        painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)


def _paint_line(painter: QPainter, area: QRectF, look: Tokens) -> None:
    painter.setPen(QPen(look.line, 1))
    bottom = area.bottom() - 0.5
    painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))


def _paint_words(painter: QPainter, places: RowPlaces, look: Tokens, row: TaskRow) -> None:
    done = row.task.done_at is not None
    painter.setPen(look.text3 if done else look.text)
    text = " ".join(row.task.text.split())
    draw_text(painter, places.title, text, Face.STRUCK if done else Face.TITLE)
    painter.setPen(look.accent_text)
    draw_text(painter, places.order, row.order_number, Face.FIGURES)
    painter.setPen(look.text2)
    draw_text(painter, places.about, " ".join(about_text(row).split()), Face.SMALL)


def _paint_waiting(painter: QPainter, places: RowPlaces, look: Tokens) -> None:
    """Bars where the words will stand: nothing moves when they arrive."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.hover)
    for room, width in ((places.title, 180.0), (places.order, 48.0)):
        bar = QRectF(room.left(), room.center().y() - 4, min(room.width(), width), 8)
        painter.drawRoundedRect(bar, 4, 4)
