"""Recipient, subject and text of a message, to read or to mend, with checks at the field."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.parts.field_row import FieldRow
from designer.theme.fonts import Step, font
from engine.desks.outbox import UNTOUCHABLE, Wording
from engine.domain.change import Channel
from engine.domain.channel import is_address
from engine.domain.stored import MessageRow

_LINES = 9
"""Of the text, before it scrolls."""


class WordingForm(QWidget):
    """Shows one message; what a person has typed is not lost when the message changes meanwhile.

    Signals:
        edited: It holds something else than the message now, or the same again.

    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._message: MessageRow | None = None
        self.recipient = QLineEdit()
        self.subject = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(QFontMetrics(font(Step.BODY)).lineSpacing() * _LINES + 20)
        self._to = FieldRow(self.tr("To"), self.recipient)
        self._about = FieldRow(self.tr("Subject"), self.subject)
        self._says = FieldRow(self.tr("Text"), self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for row in (self._to, self._about, self._says):
            column.addWidget(row)
        self.recipient.textEdited.connect(lambda _: self._edit())
        self.subject.textEdited.connect(lambda _: self._edit())
        self.text.textChanged.connect(self._edit)

    @property
    def wording(self) -> Wording:
        """What it holds."""
        return Wording(self.recipient.text().strip(), self.subject.text(), self.text.toPlainText())

    @property
    def changed(self) -> bool:
        """Whether it holds something else than the message."""
        message = self._message
        return message is not None and self.wording != Wording(
            message.recipient, message.subject, message.body
        )

    def show_message(self, message: MessageRow) -> None:
        """Show this message, unless it is the same one and somebody is typing."""
        same = self._message is not None and self._message.id == message.id
        typing = same and self.changed
        self._message = message
        fixed = message.state in UNTOUCHABLE
        for field in (self.recipient, self.subject, self.text):
            field.setReadOnly(fixed)
        self._about.setVisible(message.channel is Channel.EMAIL)
        if not typing or fixed:
            self.recipient.setText(message.recipient)
            self.subject.setText(message.subject)
            if self.text.toPlainText() != message.body:
                self.text.setPlainText(message.body)
            self._clear_problems()
        self.edited.emit()

    def settle(self) -> None:
        """What it holds was saved: the message may be shown again as it is now."""
        wording = self.wording
        if self._message is not None:
            self._message = replace(
                self._message,
                recipient=wording.recipient,
                subject=wording.subject,
                body=wording.body,
            )
        self.edited.emit()

    def find_wrong(self) -> bool:
        """Say at the fields what is wrong; whether anything is."""
        message, wording = self._message, self.wording
        email = message is not None and message.channel is Channel.EMAIL
        problem = ""
        if not wording.recipient:
            problem = self.tr("Whom shall it go to?")
        elif email and not is_address(wording.recipient):
            problem = self.tr("This is not an e-mail address.")
        self._to.show_problem(problem)
        empty = not wording.body.strip()
        self._says.show_problem(self.tr("It says nothing yet.") if empty else "")
        if problem:
            self.recipient.setFocus()
        elif empty:
            self.text.setFocus()
        return bool(problem) or empty

    def tell_wrong(self, text: str) -> None:
        """Something is wrong that the engine found out."""
        self._to.show_problem(text)

    def _edit(self) -> None:
        self._clear_problems()
        self.edited.emit()

    def _clear_problems(self) -> None:
        for row in (self._to, self._says):
            row.show_problem("")
