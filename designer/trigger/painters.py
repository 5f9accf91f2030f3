"""How boxes and wires of a trigger look."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.canvas.detail import Detail
from designer.canvas.drawing import Band, Edge, Node
from designer.canvas.palette import Ink, Palette, State, Stroke
from designer.theme.fonts import Step, font
from designer.theme.tokens import Tokens, radius
from designer.trigger.boxes import (
    FIRST_SOCKET,
    FOOT,
    SOCKET_PITCH,
    Box,
    Ending,
    Foot,
    Mark,
    Pull,
    Tone,
    Way,
    Wire,
)
from designer.trigger.fitting import line, lines

_TILE = QRectF(10, 14, 28, 28)
_TILE_RADIUS = 7
_TEXT_LEFT = 48.0
_HEADING = QRectF(_TEXT_LEFT, 12, 0, 18)
_TEXT_TOP = 31.0
_TEXT_LINE = 16.0
_PADDING = 12.0
_LABEL_ROOM = 34.0
_SOCKET = 5.0
_HALO = 9.0
_MARK = 10.0
_MARK_AT = QPointF(4, 2)
_DIM = 0.45
_RING = 3.0
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STROKES = {
    Pull.DRAWN: Stroke(Ink.SIDE, 2.0),
    Pull.TAKEN: Stroke(Ink.TAKEN, 2.5),
    Pull.LEFT: Stroke(Ink.FAINT, 2.0),
}
_MARKS = {
    Mark.HELD: ("check", Tone.OK),
    Mark.NOT_HELD: ("x", Tone.DANGER),
    Mark.WAITS: ("clock", Tone.INFO),
    Mark.PASSED_OVER: ("minus", Tone.FAINT),
}


class TriggerPainters:
    """See `designer.canvas.painters.Painters`."""

    margin = 14.0

    def band(self, painter: QPainter, band: Band, palette: Palette, detail: Detail) -> None:
        """There are no bands behind a trigger."""

    def node(
        self, painter: QPainter, node: Node, palette: Palette, detail: Detail, state: State
    ) -> None:
        """A box, or the chip at a way that leads nowhere."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(node, Ending):
            _ending(painter, node, palette)
        elif isinstance(node, Box):
            _box(painter, node, palette, detail, state)
        painter.restore()

    def stroke(self, edge: Edge, detail: Detail, state: State) -> Stroke | None:  # noqa: ARG002
        """What a run took is drawn through; who points at a wire sees it."""
        if state.hovered or state.chosen or state.reached:
            return Stroke(Ink.CHOSEN, 2.5)
        return _STROKES[edge.pull] if isinstance(edge, Wire) else _STROKES[Pull.DRAWN]

    def mark(self, painter: QPainter, edge: Edge, palette: Palette, state: State) -> None:
        """Nothing lies on wires; what they say stands at the socket."""


def _box(painter: QPainter, box: Box, palette: Palette, detail: Detail, state: State) -> None:
    look = palette.tokens
    frame = QRectF(0, 0, box.rect.width, box.rect.height)
    if box.dim:
        painter.setOpacity(_DIM)
    _card(painter, frame, look, state)
    family = look.families[box.family]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(family.head)
    painter.drawRoundedRect(_TILE, _TILE_RADIUS, _TILE_RADIUS)
    palette.icon(painter, _TILE, box.icon, 16, family.icon)
    _words(painter, box, look, detail)
    if box.foot is not None and detail is Detail.FULL:
        _foot(painter, frame, box.foot, palette)
    _sockets(painter, box, look)
    if box.mark is not None:
        _mark(painter, box.mark, palette)


def _card(painter: QPainter, frame: QRectF, look: Tokens, state: State) -> None:
    corner = radius("node")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.shadow)
    painter.drawRoundedRect(frame.translated(0, 2), corner, corner)
    painter.setPen(QPen(look.line_strong, 1))
    painter.setBrush(look.hover if state.hovered and not state.chosen else look.raised)
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if state.chosen or state.reached:
        painter.setPen(QPen(look.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = frame.adjusted(-_RING, -_RING, _RING, _RING)
        painter.drawRoundedRect(ring, corner + _RING, corner + _RING)


def _words(painter: QPainter, box: Box, look: Tokens, detail: Detail) -> None:
    labelled = any(way.label for way in box.ways)
    right = _LABEL_ROOM if labelled else 0.0
    room = round(box.rect.width - _TEXT_LEFT - _PADDING - right)
    painter.setFont(font(Step.STRONG))
    painter.setPen(look.text)
    heading = line(box.heading, Step.STRONG, 600, room)
    painter.drawText(_HEADING.adjusted(0, 0, room, 0), _LEFT_MIDDLE, heading)
    if detail is not Detail.FULL:
        return
    painter.setFont(font(Step.SMALL))
    painter.setPen(look.text2)
    most = 1 if box.foot is not None else 3 if box.rect.height > 100 else 2
    top = _TEXT_TOP
    for text in lines(box.text, Step.SMALL, room, most):
        painter.drawText(QRectF(_TEXT_LEFT, top, room, _TEXT_LINE), _LEFT_MIDDLE, text)
        top += _TEXT_LINE


def _foot(painter: QPainter, frame: QRectF, foot: Foot, palette: Palette) -> None:
    look = palette.tokens
    strip = QRectF(frame.left(), frame.bottom() - FOOT, frame.width(), FOOT)
    painter.setPen(QPen(look.line, 1))
    painter.drawLine(QLineF(strip.left() + 1, strip.top(), strip.right() - 1, strip.top()))
    colour = tone_colour(foot.tone, look)
    palette.icon(painter, QRectF(14, strip.top(), 13, FOOT), foot.icon, 13, colour)
    painter.setFont(font(Step.SMALL))
    painter.setPen(colour)
    room = QRectF(34, strip.top(), strip.width() - 34 - 10, FOOT)
    text = line(foot.text, Step.SMALL, 0, int(room.width()))
    painter.drawText(room, _LEFT_MIDDLE, text)


def _sockets(painter: QPainter, box: Box, look: Tokens) -> None:
    if box.enters:
        _socket(painter, QPointF(0, FIRST_SOCKET), look, taken=False)
    for place, way in enumerate(box.ways):
        at = QPointF(box.rect.width, FIRST_SOCKET + place * SOCKET_PITCH)
        _socket(painter, at, look, taken=way.socket == box.taken and len(box.ways) > 1)
        if way.label:
            _label(painter, at, way, look)


def _socket(painter: QPainter, at: QPointF, look: Tokens, *, taken: bool) -> None:
    if taken:
        painter.setPen(QPen(look.ok_line, 1))
        painter.setBrush(look.ok_tint)
        painter.drawEllipse(at, _HALO, _HALO)
    painter.setPen(QPen(look.ok if taken else look.edge_main, 1.5))
    painter.setBrush(look.ok if taken else look.raised)
    painter.drawEllipse(at, _SOCKET, _SOCKET)


def _label(painter: QPainter, at: QPointF, way: Way, look: Tokens) -> None:
    painter.setFont(font(Step.MICRO, weight=600))
    painter.setPen(tone_colour(way.tone, look))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(at.x() - 112, at.y() - 9, 100, 18), right, way.label)


def _mark(painter: QPainter, mark: Mark, palette: Palette) -> None:
    look = palette.tokens
    icon, tone = _MARKS[mark]
    disc = QRectF(_MARK_AT.x() - _MARK, _MARK_AT.y() - _MARK, 2 * _MARK, 2 * _MARK)
    colour = tone_colour(tone, look)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(_tint(tone, look))
    painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
    palette.icon(painter, disc, icon, 12, colour)


def _ending(painter: QPainter, chip: Ending, palette: Palette) -> None:
    look = palette.tokens
    frame = QRectF(0, 0, chip.rect.width, chip.rect.height)
    if chip.dim:
        painter.setOpacity(_DIM)
    painter.setPen(QPen(look.edge_main, 1.25))
    painter.setBrush(look.raised)
    corner = frame.height() / 2
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    palette.icon(painter, QRectF(7, 0, 10, frame.height()), "square", 10, look.text2)
    painter.setFont(font(Step.SMALL))
    painter.setPen(look.text2)
    room = frame.adjusted(21, 0, -5, 0)
    painter.drawText(room, _LEFT_MIDDLE, line(chip.text, Step.SMALL, 0, int(room.width())))


def tone_colour(tone: Tone, look: Tokens) -> QColor:
    """The colour of a short text."""
    return {
        Tone.PLAIN: look.text2,
        Tone.OK: look.ok,
        Tone.DANGER: look.danger,
        Tone.INFO: look.info,
        Tone.WARN: look.warn,
        Tone.FAINT: look.text3,
    }[tone]


def _tint(tone: Tone, look: Tokens) -> QColor:
    tints = {Tone.OK: look.ok_tint, Tone.DANGER: look.danger_tint, Tone.INFO: look.info_tint}
    return tints.get(tone, look.raised)
