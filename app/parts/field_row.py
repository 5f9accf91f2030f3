"""A named field with what is wrong with it under it."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.parts.labels import Tone, label

_NAME_BESIDE = 132


class Head(Enum):
    """Where the name of a field stands."""

    ABOVE = "above"
    BESIDE = "beside"
    HIDDEN = "hidden"
    """In the tool tip and for screen readers only: what stands around says it."""


class FieldRow(QWidget):
    """The name above the field, or beside it; the problem below, where there is one.

    Signals:
        edited: The person changed what the field holds.

    """

    edited = Signal()

    def __init__(self, name: str, field: QWidget, *, head: Head = Head.ABOVE) -> None:
        super().__init__()
        self.name = name
        self.field = field
        self.problem = label("", Tone.DANGER, wrap=True)
        self.problem.hide()
        field.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        if head is Head.BESIDE:
            self.column.addLayout(_side_by_side(name, field))
            self.problem.setContentsMargins(_NAME_BESIDE + 8, 0, 0, 0)
        elif head is Head.ABOVE:
            self.column.addWidget(_named(name, field))
            self.column.addWidget(field)
        else:
            field.setToolTip(name)
            self.column.addWidget(field)
        self.column.addWidget(self.problem)

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


def _side_by_side(name: str, field: QWidget) -> QHBoxLayout:
    head = _named(name, field)
    head.setFixedWidth(_NAME_BESIDE)
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(head)
    line.addWidget(field, 1)
    return line


def _named(name: str, field: QWidget) -> QLabel:
    made = label(name, Tone.FIELD, wrap=True)
    made.setBuddy(field)
    return made
