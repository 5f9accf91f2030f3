"""A named field with what is wrong with it under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.labels import Tone, label

_NAME_BESIDE = 132


class FieldRow(QWidget):
    """The name above the field, or beside it; the problem below, where there is one.

    Signals:
        edited: The person changed what the field holds.

    """

    edited = Signal()

    def __init__(self, name: str, field: QWidget, *, beside: bool = False) -> None:
        super().__init__()
        self.name = name
        self.field = field
        self.problem = label("", Tone.DANGER, wrap=True)
        self.problem.hide()
        field.setAccessibleName(name)
        head = _head(name, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if beside:
            head.setFixedWidth(_NAME_BESIDE)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(field, 1)
            column.addLayout(line)
            self.problem.setContentsMargins(_NAME_BESIDE + 8, 0, 0, 0)
        else:
            if name:
                column.addWidget(head)
            column.addWidget(field)
        column.addWidget(self.problem)

    def show_problem(self, text: str) -> None:
        """Say what is wrong under the field; empty: nothing is."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        wrong = bool(text)
        if self.field.property("wrong") is not wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.field.setFocus(reason)


def _head(name: str, field: QWidget) -> QLabel:
    head = label(name, Tone.FIELD)
    head.setBuddy(field)
    head.setWordWrap(True)
    return head
