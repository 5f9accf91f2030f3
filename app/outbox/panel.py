"""The chosen message beside the list: why it stands where it stands, what it says, what can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.error_texts import error_text
from app.outbox.deeds import OutboxDeeds
from app.outbox.facts import MessageFacts
from app.outbox.standing_note import StandingNote
from app.outbox.wording_form import WordingForm
from app.outbox.words import channel_name
from app.page import Surroundings
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label, line_across
from app.reader import Reader
from designer.theme.tokens import measure
from engine.desks.outbox import UNTOUCHABLE, OutboxRow
from engine.domain.delivery import MessageState
from engine.domain.errors import EnvironmentFault, OrderpathError

_PAUSE_MS = 60
"""How long J or K must rest on a message before it is read."""
_LEAST = 360


class OutboxPanel(QWidget):
    """Shows one message, and shows it again when it changes.

    Signals:
        closed: The person does not want to see the panel.
        stepped: The person wants the message so many rows further down.

    """

    closed = Signal()
    stepped = Signal(int)

    def __init__(self, surroundings: Surroundings, deeds: OutboxDeeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._deeds = deeds
        self.message: int | None = None
        self.shown: OutboxRow | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        theme = surroundings.theme
        self._title = label("", Tone.TITLE)
        self.note = StandingNote(theme)
        self.form = WordingForm()
        self.facts = MessageFacts(surroundings)
        self.send = TextButton("", theme, kind=Kind.PRIMARY, icon="send")
        self.save = TextButton(self.tr("Save"), theme)
        self.arrived = TextButton(self.tr("It arrived"), theme, icon="check")
        self.cancel = TextButton(self.tr("Cancel message"), theme, kind=Kind.GHOST)
        self._lay_out()
        self.form.edited.connect(self._show_steps)
        self.send.clicked.connect(self.send_it)
        self.save.clicked.connect(partial(self._save, _nothing))
        self.cancel.clicked.connect(self.cancel_it)
        self.arrived.clicked.connect(self._arrived)

    def show_message(self, message: int) -> None:
        """Show the message with this id; the one before stays until it has been read."""
        self.message = message
        self._pause.start()

    def messages_changed(self, messages: frozenset[int] | None) -> None:
        """Read the message again if it is among these (None: it may be)."""
        if self.message is not None and (messages is None or self.message in messages):
            self._pause.start()

    def refresh_words(self, reader: Reader) -> None:
        """Say times and names anew."""
        if self.shown is not None:
            self._put(self.shown, reader)

    def send_it(self) -> None:
        """Send the message as it stands in the form."""
        if self.shown is None or not self.send.isVisibleTo(self):
            return
        message = self.shown.message
        go_on = partial(self._deeds.send, (message.id,))
        if message.state in UNTOUCHABLE:
            go_on()
        elif not self.form.find_wrong():
            if self.form.changed:
                self._save(go_on)
            else:
                go_on()

    def cancel_it(self) -> None:
        """Let the message never leave."""
        if self.shown is not None and self.cancel.isVisibleTo(self):
            self._deeds.cancel((self.shown.message.id,))

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(measure("panel") + 160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head(), line_across()):
            column.addWidget(part)
        column.addWidget(self._sheet(), 1)
        column.addWidget(line_across())
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addStretch()
        theme = self._around.theme
        up = IconButton("chevron-up", self.tr("Previous message"), theme, shortcut="K")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Next message"), theme, shortcut="J")
        down.clicked.connect(lambda: self.stepped.emit(1))
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.closed.emit)
        for button in (up, down, close):
            row.addWidget(button)
        return head

    def _sheet(self) -> QScrollArea:
        sheet = QWidget()
        sheet.setProperty("surface", "page")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(16, 14, 16, 16)
        inner.setSpacing(14)
        for part in (self.note, self.form, line_across(), self.facts):
            inner.addWidget(part)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        return scroll

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.send)
        row.addWidget(self.save)
        row.addWidget(self.arrived)
        row.addStretch()
        row.addWidget(self.cancel)
        return foot

    def _read(self) -> None:
        message = self.message
        if message is None:
            return
        self._around.bridge.ask(
            lambda engine, _ticket: engine.outbox.message(message),
            lambda row: self._put(row, self._around.reader()),
            lambda error: self._around.messages.fail(error, self._read),
            owner=self,
            title=self.tr("Read a message"),
            key=("message", id(self)),
        )

    def _put(self, row: OutboxRow, reader: Reader) -> None:
        self.shown = row
        self._title.setText(channel_name(row.message.channel))
        self.note.show_message(row.message, reader)
        self.form.show_message(row.message)
        self.facts.show_row(row, reader)
        self._show_steps()

    def _show_steps(self) -> None:
        """The steps that make sense now; the words of the first say what it does."""
        if self.shown is None:
            return
        state, changed = self.shown.message.state, self.form.changed
        self.send.setText(self._send_words(state, changed=changed))
        self.send.setVisible(state is not MessageState.SENDING)
        unclear = state is MessageState.UNKNOWN
        self.save.setVisible(state not in UNTOUCHABLE and (changed or not unclear))
        self.save.setEnabled(changed)
        self.arrived.setVisible(unclear and not changed)
        self.cancel.setVisible(state not in UNTOUCHABLE)

    def _arrived(self) -> None:
        if self.shown is not None:
            self._deeds.arrived(self.shown.message.id)

    def _send_words(self, state: MessageState, *, changed: bool) -> str:
        if changed:
            return self.tr("Save and send")
        if state in (MessageState.SENT, MessageState.UNKNOWN):
            return self.tr("Send again")
        if state is MessageState.FAILED:
            return self.tr("Try again")
        return self.tr("Send now") if state is MessageState.PENDING else self.tr("Send")

    def _save(self, then: Callable[[], None]) -> None:
        if self.shown is None or self.form.find_wrong():
            return
        wording = self.form.wording

        def saved() -> None:
            if self.form.wording == wording:
                self.form.settle()
            then()

        self._deeds.mend(self.shown.message.id, wording, saved, self._fail)

    def _fail(self, error: OrderpathError) -> None:
        if isinstance(error, EnvironmentFault):
            self._around.messages.fail(error)
        else:
            self.form.tell_wrong(error_text(error))


def _nothing() -> None:
    """Do nothing after it was saved."""
