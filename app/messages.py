"""What the program says by itself: a banner for trouble around it, toasts for what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import label
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens, motion_ms
from engine.domain.errors import EnvironmentFault, OrderpathError

_TOASTS = 3
_TOAST_WIDTH = 344


class Weight(Enum):
    """How serious a message is."""

    INFO = "info"
    DONE = "done"
    TROUBLE = "trouble"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Step:
    """Something a message offers to do."""

    text: str
    take: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Paint:
    """How a weight looks."""

    icon: str
    colour: QColor
    tint: QColor


class Banner(QWidget):
    """A line across the page that stays until the trouble is over or it is closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weight = Weight.TROUBLE
        self._text = label("", wrap=True)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(8)
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12 + 20 + 15 + 8, 8, 24, 8)
        row.addWidget(self._text, 1)
        row.addLayout(self._steps)
        row.addWidget(close)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, weight: Weight, text: str, steps: tuple[Step, ...] = ()) -> None:
        """Say `text` until somebody acts."""
        self._weight = weight
        self._text.setText(text)
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for step in steps:
            self._steps.addWidget(self._link(step))
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint = _paint(self._weight, self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paint.tint)
        box = QRectF(self.rect()).adjusted(20, 4, -20, -4)
        painter.drawRoundedRect(box, 8, 8)
        left = QRectF(box.left() + 12, box.top(), 15, box.height())
        self._theme.draw_icon(painter, left, paint.icon, 15, paint.colour)
        painter.end()

    def _link(self, step: Step) -> TextButton:
        link = TextButton(step.text, self._theme, kind=Kind.LINK)
        link.clicked.connect(self.hide)
        link.clicked.connect(lambda _checked: step.take())
        return link


class Toast(QWidget):
    """A card that goes by itself, unless the mouse rests on it.

    Signals:
        gone: It is over.

    """

    gone = Signal()

    def __init__(
        self, theme: Theme, weight: Weight, text: str, steps: tuple[Step, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weight = weight
        self.text = text
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(motion_ms("toastStay"))
        self._clock.timeout.connect(self.gone.emit)
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.gone.emit)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(text, wrap=True))
        column.addLayout(self._buttons(steps))
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 12, 8, 12)
        row.addLayout(column, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(_TOAST_WIDTH)
        self.adjustSize()
        self._clock.start()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._clock.stop()
        elif event.type() == QEvent.Type.Leave:
            self._clock.start()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        paint = _paint(self._weight, look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line_strong, 1))
        painter.setBrush(look.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._theme.draw_icon(painter, QRectF(14, 12, 20, 20), paint.icon, 16, paint.colour)
        painter.end()

    def _buttons(self, steps: tuple[Step, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        for step in steps[:2]:
            button = TextButton(step.text, self._theme, kind=Kind.LINK)
            button.clicked.connect(self.gone.emit)
            button.clicked.connect(lambda _checked, step=step: step.take())
            row.addWidget(button)
        row.addStretch()
        return row


class Messages(QObject):
    """The one voice of the window. Toasts float over a part of the page, never over a panel."""

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room.window())
        self._theme = theme
        self._room = room
        self._toasts: list[Toast] = []
        self.banner = Banner(theme)
        room.installEventFilter(self)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the toasts on the screen say, oldest first."""
        return tuple(toast.text for toast in self._toasts)

    def float_over(self, room: QWidget) -> None:
        """Show toasts at the bottom right of `room` from now on."""
        self._room.removeEventFilter(self)
        self._room = room
        room.installEventFilter(self)
        for toast in self._toasts:
            toast.setParent(room)
            toast.show()
        self._arrange()

    def note(self, text: str, *steps: Step, weight: Weight = Weight.DONE) -> None:
        """Say that something was done; it goes by itself."""
        while len(self._toasts) >= _TOASTS:
            self._remove(self._toasts[0])
        toast = Toast(self._theme, weight, text, steps, self._room)
        toast.gone.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        toast.show()
        self._arrange()

    def fail(self, error: OrderpathError, retry: Callable[[], None] | None = None) -> None:
        """Tell an error that did not arise at a field: trouble around stays, the rest goes by."""
        text = error_text(error)
        if isinstance(error, EnvironmentFault):
            steps = (Step(self.tr("Try again"), retry),) if retry is not None else ()
            self.banner.tell(Weight.TROUBLE, text, steps)
        else:
            self.note(text, weight=Weight.DANGER)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        bottom = self._room.height() - 44
        for toast in reversed(self._toasts):
            toast.move(self._room.width() - toast.width() - 16, bottom - toast.height())
            toast.raise_()
            bottom -= toast.height() + 8


def _paint(weight: Weight, look: Tokens) -> _Paint:
    return {
        Weight.INFO: _Paint("info", look.info, look.info_tint),
        Weight.DONE: _Paint("circle-check", look.ok, look.ok_tint),
        Weight.TROUBLE: _Paint("triangle-alert", look.warn, look.warn_tint),
        Weight.DANGER: _Paint("circle-x", look.danger, look.danger_tint),
    }[weight]
