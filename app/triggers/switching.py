"""What is asked when a trigger is switched: which orders it takes in, what becomes of what waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from app.bridge import Ticket
from app.error_texts import error_text
from app.messages import Step, Weight
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from app.triggers.lines import Line
from designer.theme.theme import Theme
from engine.api import Engine
from engine.domain.errors import OrderpathError
from engine.domain.order import Order

_WIDTH = 340
_SHOWN = 6
"""Orders named when a trigger could take in those that match."""
_AT_ONCE = 500
"""Orders taken in by one call: others may write in between, and the person may stop."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Orders that a trigger could take in now, and the first few of them."""

    ids: tuple[int, ...]
    first: tuple[Order, ...]


class SwitchOnPopover(Popover):
    """Asks which orders a trigger begins with.

    Signals:
        answered: Switch it on, and take in these orders (a tuple of ids, empty: new events only).

    """

    answered = Signal(tuple)

    def __init__(self, line: Line, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around.theme, parent)
        self._around = around
        self._matches = Matches((), ())
        theme = around.theme
        self.new_only = _choice(self.tr("New events only"), theme)
        self.also = _choice(self.tr("Looking which orders match…"), theme)
        self.also.setEnabled(False)
        self.new_only.setChecked(True)
        self._group = _exclusive(self, self.new_only, self.also)
        self.names = label("", Tone.CAPTION, wrap=True)
        self.names.hide()
        self.go = TextButton(self.tr("Switch on"), theme, kind=Kind.PRIMARY)
        self.go.clicked.connect(self._answer)
        self.also.toggled.connect(self._show_names)
        title = self.tr("Switch on “{title}”").format(title=line.title)
        _lay_out(self, title, (self.new_only, self.also, self.names), self.go)
        self._ticket = self._ask(line.id)
        self.closed.connect(self._ticket.cancel)

    def _ask(self, trigger: int) -> Ticket:
        def matches(engine: Engine, ticket: Ticket) -> Matches:
            ids = tuple(engine.triggers.matching_now(str(trigger), ticket.reading))
            return Matches(ids, engine.triggers.heads(ids[:_SHOWN]))

        return self._around.bridge.ask(
            matches,
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Look which orders match"),
            key="matching orders",
        )

    def _take(self, matches: Matches) -> None:
        self._matches = matches
        count = len(matches.ids)
        if count:
            text = self.tr("Also the %Ln order(s) that match now", "", count)
        else:
            text = self.tr("No order matches now")
        self.also.setText(text)
        self.also.setEnabled(bool(count))
        self.names.setText(self._named(matches))
        self.fit()

    def _named(self, matches: Matches) -> str:
        reader = self._around.reader()
        said = [f"{order.number} – {reader.status(order.status)}" for order in matches.first]
        more = len(matches.ids) - len(said)
        if more > 0:
            said.append(self.tr("and %Ln more", "", more))
        return "\n".join(said)

    def _fail(self, error: OrderpathError) -> None:
        self.also.setText(error_text(error))

    @override
    def take_focus(self) -> None:
        self.go.setFocus()

    def _show_names(self, chosen: bool) -> None:
        self.names.setVisible(chosen)
        self.fit()

    def _answer(self) -> None:
        orders = self._matches.ids if self.also.isChecked() else ()
        self.leave()
        self.answered.emit(orders)


class SwitchOffPopover(Popover):
    """Asks what becomes of the runs that wait.

    Signals:
        answered: Switch it off; True: cancel what waits.

    """

    answered = Signal(bool)

    def __init__(self, line: Line, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around.theme, parent)
        theme, waiting = around.theme, line.row.waiting
        self.finish = _choice(self.tr("Let the %Ln run(s) that wait finish", "", waiting), theme)
        self.cancel = _choice(self.tr("Cancel what waits"), theme)
        self.finish.setChecked(True)
        self._group = _exclusive(self, self.finish, self.cancel)
        self.go = TextButton(self.tr("Switch off"), theme, kind=Kind.PRIMARY)
        self.go.clicked.connect(self._answer)
        title = self.tr("Switch off “{title}”").format(title=line.title)
        _lay_out(self, title, (self.finish, self.cancel), self.go)

    @override
    def take_focus(self) -> None:
        self.go.setFocus()

    def _answer(self) -> None:
        cancel = self.cancel.isChecked()
        self.leave()
        self.answered.emit(cancel)


class Switching(QObject):
    """Asks, then switches, and says what was done.

    Signals:
        switched: A trigger is on or off now, or was refused; its id.

    """

    switched = Signal(int)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around

    def ask(self, line: Line, beside: QWidget, part: QRect | None = None) -> None:
        """Ask under `beside`, or under a `part` of it, what has to be asked, and do it."""
        if not line.row.trigger.on:
            on = SwitchOnPopover(line, self._around, beside)
            on.answered.connect(partial(self._switch_on, line))
            on.open_under(beside, part, width=_WIDTH)
        elif line.row.waiting:
            off = SwitchOffPopover(line, self._around, beside)
            off.answered.connect(partial(self._switch_off, line))
            off.open_under(beside, part, width=_WIDTH)
        else:
            self._switch_off(line, False)

    def _switch_on(self, line: Line, orders: Sequence[int]) -> None:
        def said(_none: int) -> None:
            self.switched.emit(line.id)
            if orders:
                self._enter(line, orders, 0)
            else:
                self._note(self.tr("“{title}” is on.").format(title=line.title))

        self._do(lambda engine, _: engine.triggers.switch(line.id, on=True), said, line)

    def _switch_off(self, line: Line, cancel: bool) -> None:
        def said(cancelled: int) -> None:
            self.switched.emit(line.id)
            text = self.tr("“{title}” is off.").format(title=line.title)
            if cancelled:
                text += " " + self.tr("%Ln waiting run(s) were cancelled.", "", cancelled)
            again = Step(self.tr("Switch on again"), lambda: self._switch_on(line, ()))
            self._note(text, again)

        def switch(engine: Engine, _ticket: Ticket) -> int:
            return engine.triggers.switch(line.id, on=False, cancel_waiting=cancel)

        self._do(switch, said, line)

    def _enter(self, line: Line, orders: Sequence[int], begun: int) -> None:
        """Take orders in, some at a time."""
        some, rest = orders[:_AT_ONCE], orders[_AT_ONCE:]

        def entered(more: int) -> None:
            if rest:
                self._enter(line, rest, begun + more)
                return
            text = self.tr("“{title}” is on.").format(title=line.title)
            taken = self.tr("It took %Ln order(s) in.", "", begun + more)
            self._note(f"{text} {taken}")

        self._do(lambda engine, _: engine.triggers.enter(line.id, some), entered, line)

    def _do(
        self, call: Callable[[Engine, Ticket], int], then: Callable[[int], None], line: Line
    ) -> None:
        def failed(error: OrderpathError) -> None:
            self.switched.emit(line.id)
            self._around.messages.fail(error)

        title = self.tr("Switch “{title}”").format(title=line.title)
        self._around.bridge.do(call, then, failed, owner=self, title=title)

    def _note(self, text: str, *steps: Step) -> None:
        self._around.messages.note(text, *steps, weight=Weight.DONE)


def _choice(text: str, theme: Theme) -> QPushButton:
    button = TextButton(text, theme, kind=Kind.CHOICE)
    button.setCheckable(True)
    return button


def _exclusive(owner: QObject, *buttons: QPushButton) -> QButtonGroup:
    group = QButtonGroup(owner)
    for button in buttons:
        group.addButton(button)
    return group


def _lay_out(popover: Popover, title: str, parts: Sequence[QWidget], go: QPushButton) -> None:
    popover.column.addWidget(label(title, Tone.TITLE, wrap=True))
    for part in parts:
        popover.column.addWidget(part)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(go)
    popover.column.addLayout(row)
