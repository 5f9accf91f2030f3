"""Open tasks of the order, ended and set from the card."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout
from typing_extensions import override

from app.destinations import NewTaskPlace, TaskPlace
from app.i18n import translate
from app.orders.card_parts import ElidedLabel
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label
from app.tasks.words import Urgency, due_words, performer_name
from designer.theme.theme import Theme
from engine.desks.tasks import TaskRow
from engine.domain.task import Task

_TICK = 18

End = Callable[[TaskRow, QRect], None]
"""Asks how a task ended, under a place of the window."""


class Tick(QAbstractButton):
    """The round tick of a task: pressed, it is asked how the task ended."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def place(self) -> QRect:
        """Where it is in its window."""
        return QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_TICK + 2, _TICK + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(look.accent if lit else look.line_strong, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        disc = QRectF(1, (self.height() - _TICK) / 2, _TICK - 1, _TICK - 1)
        painter.drawEllipse(disc)
        if lit:
            self._theme.draw_icon(painter, disc, "check", 12, look.accent_text)
        painter.end()


def tasks_section(scope: CardScope, end: End) -> Section:
    """The tasks that are still to be done, and the way to another one about this order."""
    open_ = [task for task in scope.card.tasks if task.done_at is None]
    count = scope.reader.formats.whole(len(open_)) if open_ else ""
    section = Section(translate("Card", "Tasks"), count)
    section.link(translate("Card", "New task"), scope.theme).clicked.connect(
        lambda: scope.go(_new_task(scope))
    )
    for task in open_:
        section.column.addLayout(_line(task, scope, end))
    return section


def _new_task(scope: CardScope) -> NewTaskPlace:
    customer = scope.card.customer
    order = translate("Card", "Order {number}").format(number=scope.order.number)
    words = (order, "" if customer is None else customer.name)
    return NewTaskPlace(
        order=scope.order.id,
        customer=scope.order.customer,
        called=" · ".join(word for word in words if word),
    )


def _line(task: Task, scope: CardScope, end: End) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    tick = Tick(translate("Card", "Finish: {task}").format(task=task.text), scope.theme)
    tick.clicked.connect(lambda: end(_row(task, scope), tick.place()))
    row.addWidget(tick)
    row.addWidget(ElidedLabel(task.text), 1)
    row.addWidget(label(performer_name(task, scope.reader), Tone.CAPTION))
    due = due_words(task, scope.reader)
    if due.text:
        late = due.urgency is Urgency.LATE
        row.addWidget(label(due.text, Tone.DANGER if late else Tone.CAPTION))
    show = IconButton("chevron-right", translate("Card", "Open the task"), scope.theme)
    show.clicked.connect(lambda: scope.go(TaskPlace(task.id)))
    row.addWidget(show)
    return row


def _row(task: Task, scope: CardScope) -> TaskRow:
    """The task as lists of tasks show it."""
    customer = scope.card.customer
    return TaskRow(
        task=task,
        order_number=scope.order.number,
        customer_name="" if customer is None else customer.name,
        trigger=None,
        trigger_titles=None,
        author=None,
    )
