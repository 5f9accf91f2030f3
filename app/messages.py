"""What the program says by itself: a banner for trouble around it, toasts for what was done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.shadow import SHADOW, paint_sheet
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens, motion_ms, radius
from engine.domain.errors import EnvironmentFault, OrderpathError

_TOASTS = 3
_TOAST_WIDTH = 344
_TILE = 28
_MOST_TEXT = 200
"""Longer texts are cut; the tool tip says all."""
_FOOT = 44
"""Room that the toasts leave free for the footer."""
_FAR = 16


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a toast says. One with a title is a card with an icon and buttons, one without a line.

    `key`: a later note of the same key takes its place; `icon`: another than that of the weight.
    """

    text: str
    title: str = ""
    steps: tuple[Step, ...] = ()
    weight: Weight = Weight.DONE
    icon: str = ""
    key: str = ""


class Toast(QWidget):
    """A card that goes by itself, unless the mouse rests on it.

    Signals:
        gone: It is over.

    """

    gone = Signal()

    def __init__(self, theme: Theme, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = note
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(motion_ms("toastStay"))
        self._clock.timeout.connect(self.gone.emit)
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.gone.emit)
        column = QVBoxLayout()
        column.setSpacing(4)
        if note.title:
            column.addWidget(label(note.title, Tone.STRONG, wrap=True))
        tone = Tone.SECOND if note.title else Tone.BODY
        column.addWidget(label(_shortened(note.text), tone, wrap=True))
        self.setToolTip(note.text if len(note.text) > _MOST_TEXT else "")
        column.addLayout(self._buttons())
        row = QHBoxLayout(self)
        left = SHADOW + (52 if note.title else 44)
        row.setContentsMargins(left, SHADOW + 12, SHADOW + 8, SHADOW + 12)
        row.addLayout(column, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(_TOAST_WIDTH + 2 * SHADOW)
        self._clock.start()

    @property
    def text(self) -> str:
        """What it says."""
        return self.note.text

    def fit(self) -> None:
        """Be as high as the words need; they know only once they are dressed."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

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
        paint = _paint(self.note.weight, look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(self.rect()), look, radius("card"))
        box = QRectF(SHADOW + 14, SHADOW + 12, 20, 20)
        if self.note.title:
            box = QRectF(SHADOW + 12, SHADOW + 12, _TILE, _TILE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paint.tint)
            painter.drawRoundedRect(box, 7, 7)
        self._theme.draw_icon(painter, box, self.note.icon or paint.icon, 16, paint.colour)
        painter.end()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for place, step in enumerate(self.note.steps[:2]):
            kinds = (Kind.PRIMARY, Kind.NORMAL) if self.note.title else (Kind.LINK, Kind.LINK)
            button = TextButton(step.text, self._theme, kind=kinds[place])
            button.clicked.connect(self.gone.emit)
            button.clicked.connect(lambda _checked, step=step: step.take())
            row.addWidget(button)
        row.addStretch()
        return row


class _Earlier(QWidget):
    """How many toasts gave way to newer ones; its tool tip says what they said."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = label("", Tone.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 14, SHADOW + 4, SHADOW + 14, SHADOW + 4)
        row.addWidget(self._words)
        self.setFixedWidth(_TOAST_WIDTH + 2 * SHADOW)
        self.hide()

    def tell(self, texts: Sequence[str]) -> None:
        """Say how many there were; none: do not show."""
        self._words.setText(self.tr("%Ln earlier message(s)", "", len(texts)))
        self.setToolTip("\n".join(texts))
        self.adjustSize()
        self.setVisible(bool(texts))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(self.rect()), self._theme.tokens, radius("card"))
        painter.end()


class Messages(QObject):
    """The one voice of the window. Toasts float over a part of the page, never over a panel."""

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room.window())
        self._theme = theme
        self._room = room
        self._toasts: list[Toast] = []
        self._earlier_texts: list[str] = []
        self._earlier = _Earlier(theme, room)
        self.banner = Banner(theme)
        room.installEventFilter(self)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the toasts on the screen say, oldest first."""
        return tuple(toast.text for toast in self._toasts)

    @property
    def earlier(self) -> tuple[str, ...]:
        """What the toasts said that gave way to those on the screen."""
        return tuple(self._earlier_texts)

    def shows(self, key: str) -> bool:
        """Whether a toast with this key is on the screen."""
        return any(toast.note.key == key for toast in self._toasts)

    def float_over(self, room: QWidget) -> None:
        """Show toasts at the bottom right of `room` from now on."""
        self._room.removeEventFilter(self)
        self._room = room
        room.installEventFilter(self)
        for toast in self._toasts:
            toast.setParent(room)
            toast.show()
        self._earlier.setParent(room)
        self._earlier.tell(self._earlier_texts)
        self._arrange()

    def note(self, text: str, *steps: Step, weight: Weight = Weight.DONE) -> None:
        """Say that something was done; it goes by itself."""
        self.tell(Note(text=text, steps=steps, weight=weight))

    def tell(self, note: Note) -> None:
        """Show a toast. One of the same key goes; where there are too many the oldest is only counted."""
        for same in [toast for toast in self._toasts if note.key and toast.note.key == note.key]:
            self._remove(same)
        while len(self._toasts) >= _TOASTS:
            self._earlier_texts.append(self._toasts[0].text)
            self._remove(self._toasts[0])
        toast = Toast(self._theme, note, self._room)
        toast.gone.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        toast.show()
        toast.fit()
        self._arrange()

    def fail(self, error: OrderpathError, retry: Callable[[], None] | None = None) -> None:
        """Tell an error that did not arise at a field: trouble around stays, the rest goes by."""
        text = error_text(error)
        if isinstance(error, EnvironmentFault):
            steps = (Step(self.tr("Try again"), retry),) if retry is not None else ()
            self.banner.tell(Weight.TROUBLE, text, steps)
        else:
            self.note(text, weight=Weight.DANGER)

    def clear(self) -> None:
        """Let every toast go."""
        for toast in tuple(self._toasts):
            self._remove(toast)

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
            if not self._toasts:
                self._earlier_texts.clear()
            self._arrange()

    def _arrange(self) -> None:
        self._earlier.tell(self._earlier_texts)
        bottom = self._room.height() - _FOOT + SHADOW
        for floating in (*reversed(self._toasts), self._earlier):
            left = self._room.width() - floating.width() - _FAR + SHADOW
            floating.move(left, bottom - floating.height())
            floating.raise_()
            bottom -= floating.height()


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT].rstrip()}…"


def _paint(weight: Weight, look: Tokens) -> _Paint:
    return {
        Weight.INFO: _Paint("info", look.info, look.info_tint),
        Weight.DONE: _Paint("circle-check", look.ok, look.ok_tint),
        Weight.TROUBLE: _Paint("triangle-alert", look.warn, look.warn_tint),
        Weight.DANGER: _Paint("circle-x", look.danger, look.danger_tint),
    }[weight]
