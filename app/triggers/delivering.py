"""What becomes of a trigger's messages, chosen from a popover."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Ticket
from app.messages import Weight
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from app.triggers.lines import Line
from app.triggers.words import delivery_help, delivery_words
from designer.theme.theme import Theme
from engine.api import Engine
from engine.domain.trigger import DeliveryMode

_WIDTH = 320


class DeliveryPopover(Popover):
    """The three ways, the one that holds marked.

    Signals:
        chosen: This way from now on (a DeliveryMode).

    """

    chosen = Signal(object)

    def __init__(self, now: DeliveryMode, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.column.addWidget(label(self.tr("What becomes of its messages?"), Tone.STRONG))
        self.ways = {mode: self._way(mode, now, theme) for mode in DeliveryMode}

    def _way(self, mode: DeliveryMode, now: DeliveryMode, theme: Theme) -> TextButton:
        button = TextButton(delivery_words(mode), theme, kind=Kind.CHOICE)
        button.setCheckable(True)
        button.setChecked(mode is now)
        button.clicked.connect(partial(self._choose, mode))
        self.column.addWidget(button)
        self.column.addWidget(label(delivery_help(mode), Tone.CAPTION, wrap=True))
        return button

    def _choose(self, mode: DeliveryMode) -> None:
        self.leave()
        self.chosen.emit(mode)


class Delivering(QObject):
    """Asks, sets, and says what was done."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around

    def ask(self, line: Line, beside: QWidget, part: QRect | None = None) -> None:
        """Ask under `beside`, or under a `part` of it, and set what is chosen."""
        now = line.row.trigger.settings.delivery
        popover = DeliveryPopover(now, self._around.theme, beside)
        popover.chosen.connect(partial(self._deliver, line))
        popover.open_under(beside, part, width=_WIDTH)

    def _deliver(self, line: Line, mode: DeliveryMode) -> None:
        def call(engine: Engine, _ticket: Ticket) -> None:
            engine.triggers.deliver(line.id, mode)

        def done(_none: None) -> None:
            said = self.tr("Messages of “{title}”: {mode}.")
            text = said.format(title=line.title, mode=delivery_words(mode))
            self._around.messages.note(text, weight=Weight.DONE)

        title, fail = self.tr("Set how a trigger sends"), self._around.messages.fail
        self._around.bridge.do(call, done, fail, owner=self, title=title)
