"""What lines and signs on the canvas mean, at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from designer.canvas.lines import pen
from designer.canvas.palette import HEAT, Ink, Palette, Stroke
from designer.path.strokes import FORBIDDEN, UNUSED, plain
from designer.path.values import ArrowKind
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme

_HEIGHT = 32
_SAMPLE = 24.0
_GAP = 7.0
_PITCH = 18.0
_HEAD = 6.0
_ICON = 14
_HEAT_PART = 11.0
_INSET = 8.0
_VEIL = 0.88
"""How much of the ground it covers: the drawing may reach under it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sample, how wide it is, and what it means."""

    text: str
    paint: Callable[[QPainter, QRectF, Palette], None]
    width: float = _SAMPLE


class Legend(QWidget):
    """One row; what does not fit any more is left out from the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._palette = Palette(theme)
        self._entries: Sequence[_Entry] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_map(False)
        theme.changed.connect(self.update)

    def show_map(self, shown: bool) -> None:
        """Explain the traffic, or the path alone."""
        self._entries = self._of_map() if shown else self._of_path()
        self.setAccessibleName(", ".join(entry.text for entry in self._entries))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_INSET + sum(map(_width, self._entries))), _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._palette.tokens.sunken)
        ground.setAlphaF(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        x = _INSET
        for entry in self._entries:
            if x + _width(entry) - _PITCH > self.width():
                break
            entry.paint(painter, QRectF(x, 0, entry.width, _HEIGHT), self._palette)
            painter.setFont(font(Step.SMALL))
            painter.setPen(self._palette.tokens.text2)
            words = QRectF(x + entry.width + _GAP, 0, _width(entry), _HEIGHT)
            painter.drawText(words, middle, entry.text)
            x += _width(entry)
        painter.end()

    def _of_path(self) -> Sequence[_Entry]:
        main, side, back = (
            plain(kind) for kind in (ArrowKind.MAIN, ArrowKind.SIDE, ArrowKind.BACK)
        )
        return (
            _Entry(self.tr("main line"), partial(_paint_line, stroke=main)),
            _Entry(self.tr("both ways"), partial(_paint_line, stroke=side, both=True)),
            _Entry(self.tr("return"), partial(_paint_line, stroke=back)),
            _Entry(self.tr("ways to cancel"), _paint_stub),
            _Entry(self.tr("only some groups"), partial(_paint_icon, icon="lock"), _ICON),
            _Entry(self.tr("asks for fields"), partial(_paint_icon, icon="form"), _ICON),
            _Entry(
                self.tr("asks for a comment"), partial(_paint_icon, icon="message-square"), _ICON
            ),
        )

    def _of_map(self) -> Sequence[_Entry]:
        return (
            _Entry(self.tr("waited before: minutes to days"), _paint_heat, _HEAT_PART * len(HEAT)),
            _Entry(
                self.tr("the more orders, the wider"),
                partial(_paint_line, stroke=Stroke(Ink.MAIN, 5.0)),
            ),
            _Entry(self.tr("unused in 30 days"), partial(_paint_line, stroke=UNUSED)),
            _Entry(self.tr("happened though forbidden"), partial(_paint_line, stroke=FORBIDDEN)),
        )


def _width(entry: _Entry) -> float:
    text = QFontMetrics(font(Step.SMALL)).horizontalAdvance(entry.text)
    return entry.width + _GAP + text + _PITCH


def _paint_line(
    painter: QPainter, area: QRectF, palette: Palette, *, stroke: Stroke, both: bool = False
) -> None:
    y = area.center().y()
    left, right = area.left() + (_HEAD if both else 0), area.right() - _HEAD
    painter.setPen(pen(stroke, palette.ink(stroke.ink)))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.ink(stroke.head_ink or stroke.ink))
    _paint_head(painter, QPointF(area.right(), y), -_HEAD)
    if both:
        _paint_head(painter, QPointF(area.left(), y), _HEAD)


def _paint_head(painter: QPainter, tip: QPointF, back: float) -> None:
    half = _HEAD / 2
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(back, half), tip + QPointF(back, -half)]))


def _paint_stub(painter: QPainter, area: QRectF, palette: Palette) -> None:
    colours = palette.tokens.group("cancel")
    box = QRectF(area.left(), area.center().y() - 7.5, area.width(), 15)
    painter.setPen(QPen(colours.edge, 1))
    painter.setBrush(colours.fill)
    painter.drawRoundedRect(box, 7.5, 7.5)
    painter.setFont(font(Step.MICRO))
    painter.setPen(colours.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "× 3")


def _paint_icon(painter: QPainter, area: QRectF, palette: Palette, *, icon: str) -> None:
    palette.icon(painter, area, icon, _ICON, palette.tokens.text2)


def _paint_heat(painter: QPainter, area: QRectF, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for place, ink in enumerate(HEAT):
        painter.setBrush(palette.ink(ink))
        left = area.left() + place * _HEAT_PART
        painter.drawRect(QRectF(left, area.center().y() - 3, _HEAT_PART, 6))
