"""Trying a channel: whom a test message goes to, and what the other side said."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.outbox.reasons import reason_text
from app.page import Surroundings
from app.parts.buttons import TextButton
from app.parts.field_row import FieldRow
from app.parts.labels import Tone, label
from engine.desks.channels import Answer, Fate, Trial
from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings, is_address
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics


class TrialRow(QWidget):
    """Sends a test with the settings and the secret as they stand in the form, saved or not.

    `wanted` gives both, or None when something is wrong with them, which the form then says.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        channel: Channel,
        wanted: Callable[[], tuple[ChannelSettings, str] | None],
    ) -> None:
        super().__init__()
        self._around = surroundings
        self._channel = channel
        self._wanted = wanted
        self._number: int | None = None
        self.recipient = QLineEdit()
        hint = self.tr("you@example.org") if channel is Channel.EMAIL else "+49 30 901820"
        self.recipient.setPlaceholderText(hint)
        self.button = TextButton(self.tr("Send a test"), surroundings.theme, icon="send")
        self.result = label("", wrap=True)
        self.result.hide()
        line = QWidget()
        line.setFocusProxy(self.recipient)
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.recipient, 1)
        beside.addWidget(self.button)
        said = self.tr("Send a test message to")
        self.recipient.setAccessibleName(said)
        self._to = FieldRow(said, line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._to)
        column.addWidget(self.result)
        self.button.clicked.connect(self._try)
        self.recipient.returnPressed.connect(self._try)
        self.recipient.textEdited.connect(lambda _: self._to.show_problem(""))
        surroundings.bridge.topics.connect(self._topics_changed)

    def _try(self) -> None:
        recipient = self.recipient.text().strip()
        right = is_address(recipient) if self._channel is Channel.EMAIL else bool(recipient)
        self._to.show_problem("" if right else self._what_is_wrong())
        wanted = self._wanted()
        if not right or wanted is None:
            return
        settings, secret = wanted
        text = self.tr("A test message of Orderpath")
        self._show(self.tr("Sending…"), Tone.SECOND)
        self.button.setEnabled(False)
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.try_out(
                self._channel, settings, secret, recipient, text
            ),
            self._began,
            self._fail,
            owner=self,
            title=self.tr("Send a test"),
        )

    def _what_is_wrong(self) -> str:
        if self._channel is Channel.EMAIL:
            return self.tr("This is not an e-mail address.")
        return self.tr("Whom shall it go to?")

    def _began(self, number: int) -> None:
        self._number = number
        self._ask(number)

    def _topics_changed(self, topics: Topics) -> None:
        answered = topics.changed.get(Topic.CHANNELS, frozenset())
        if self._number is not None and (answered is None or self._number in answered):
            self._ask(self._number)

    def _ask(self, number: int) -> None:
        self._around.bridge.ask(
            lambda engine, _ticket: engine.channels.trial(number),
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read what the test came to"),
        )

    def _take(self, trial: Trial) -> None:
        if trial.answer is not None and trial.number == self._number:
            self._number = None
            self.button.setEnabled(True)
            good = trial.answer.fate is Fate.SENT
            self._show(_answer_text(trial.answer), Tone.GOOD if good else Tone.DANGER)

    def _fail(self, error: OrderpathError) -> None:
        self.button.setEnabled(True)
        self.result.hide()
        self._around.messages.fail(error)

    def _show(self, text: str, tone: Tone) -> None:
        self.result.setText(text)
        self.result.setProperty("tone", tone.value)
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.show()


def _answer_text(answer: Answer) -> str:
    if answer.fate is Fate.SENT:
        if answer.reference:
            told = translate("TrialRow", "It was taken, under the number {number}.")
            return told.format(number=answer.reference)
        return translate("TrialRow", "It was taken.")
    if answer.fate is Fate.UNCERTAIN:
        return f"{reason_text(answer.said)}. " + translate(
            "TrialRow", "It may have arrived or not."
        )
    return reason_text(answer.said)
