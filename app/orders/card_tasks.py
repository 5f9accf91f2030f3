"""Open tasks of the order, ended from the card."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu
from typing_extensions import override

from app.destinations import TaskPlace
from app.i18n import translate
from app.orders.card_parts import ElidedLabel
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.parts.buttons import IconButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.domain.task import DONE, NOT_REACHED, REFUSED, Task

_BLOCK = "tasks"
_TICK = 18


class Tick(QAbstractButton):
    """The round tick of a task: pressed, the task is done."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

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


def tasks_section(scope: CardScope) -> Section | None:
    """The tasks that are still to be done, None where there are none."""
    open_ = [task for task in scope.card.tasks if task.done_at is None]
    if not open_:
        return None
    section = Section(translate("Card", "Tasks"), scope.reader.formats.whole(len(open_)))
    for task in open_:
        section.column.addLayout(_line(task, scope))
    section.column.addWidget(scope.refusal(_BLOCK, section))
    return section


def _line(task: Task, scope: CardScope) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    tick = Tick(translate("Card", "Done: {task}").format(task=task.text), scope.theme)
    tick.clicked.connect(lambda: scope.deeds.finish(task, DONE, scope.failed(_BLOCK)))
    row.addWidget(tick)
    row.addWidget(ElidedLabel(task.text), 1)
    row.addWidget(label(_whose(task, scope), Tone.CAPTION))
    more = IconButton("ellipsis", translate("Card", "How it ended"), scope.theme)
    more.clicked.connect(lambda: _menu(task, scope, more))
    row.addWidget(more)
    return row


def _whose(task: Task, scope: CardScope) -> str:
    """Who shall do it, and until when."""
    reader = scope.reader
    person = reader.references.people.get(task.person or 0)
    group = reader.references.people_groups.get(task.group)
    who = person.name if person else group.titles.text(reader.language) if group else ""
    when = "" if task.due_at is None else reader.formats.day_and_clock(task.due_at, reader.now)
    return " · ".join(filter(None, (who, when)))


def _menu(task: Task, scope: CardScope, anchor: IconButton) -> None:
    menu = QMenu(anchor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for outcome, words in (
        (DONE, translate("Card", "Done")),
        (NOT_REACHED, translate("Card", "Not reached")),
        (REFUSED, translate("Card", "Refused")),
    ):
        action = menu.addAction(words)
        action.triggered.connect(
            lambda _on, outcome=outcome: scope.deeds.finish(task, outcome, scope.failed(_BLOCK))
        )
    menu.addSeparator()
    elsewhere = menu.addAction(translate("Card", "Open the task"))
    elsewhere.triggered.connect(lambda: scope.go(TaskPlace(task.id)))
    menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
