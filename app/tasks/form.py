"""The fields of a task: what is to be done, until when, by whom."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.i18n import translate
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.moment_field import MomentField
from app.postponing import postponements
from app.reader import Reader
from designer.theme.theme import Theme
from engine.domain.moment import Moment
from engine.domain.references import References
from engine.domain.value import Value

_TEXT_HEIGHT = 72


@dataclass(frozen=True, slots=True)
class Entered:
    """What stands in the fields, by the names of a task's fields."""

    text: str = ""
    due_at: Moment | None = None
    person: int | None = None
    group: str = ""
    comment: str = ""

    def differing(self, other: "Entered") -> Mapping[str, Value]:
        """Those values that are not as in `other`."""
        return {
            name: getattr(self, name)
            for name in self.__dataclass_fields__
            if getattr(self, name) != getattr(other, name)
        }


class _Lines(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field, and Ctrl+Enter saves.

    Signals:
        entered: Ctrl+Enter was pressed.

    """

    entered = Signal()

    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFixedHeight(height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TaskForm(QWidget):
    """Shows and takes values; knows nothing of where they are kept.

    Signals:
        changed: Something was entered.
        entered: The person wants it saved: Ctrl+Enter.

    """

    changed = Signal()
    entered = Signal()

    def __init__(self, reader: Reader, theme: Theme) -> None:
        super().__init__()
        self._reader = reader
        self._theme = theme
        self._putting = False
        self.text = _Lines(self.tr("What is to be done"), _TEXT_HEIGHT)
        self.problem = label("", Tone.DANGER, wrap=True)
        self.due = MomentField(self.tr("Due"), reader.references.zone)
        self.performer = QComboBox()
        self.performer.setAccessibleName(self.tr("For"))
        self.comment = _Lines(self.tr("Comment"), 52)
        self._lay_out()
        self.text.textChanged.connect(self._tell)
        self.comment.textChanged.connect(self._tell)
        self.due.changed.connect(self._tell)
        self.performer.currentIndexChanged.connect(lambda _: self._tell())
        for lines in (self.text, self.comment):
            lines.entered.connect(self.entered.emit)
        self.due.line.returnPressed.connect(self.entered.emit)

    def put(self, values: Entered, reader: Reader) -> None:
        """Show these values."""
        self._reader = reader
        self._putting = True
        if self.text.toPlainText() != values.text:
            self.text.setPlainText(values.text)
        if self.comment.toPlainText() != values.comment:
            self.comment.setPlainText(values.comment)
        self.due.put(values.due_at, reader.now, reader.formats)
        self._offer_performers(values, reader.references)
        self._putting = False
        self._show_problem()

    def values(self) -> Entered | None:
        """What was entered; None: it cannot be saved yet, and the field says why."""
        if not self.text.toPlainText().strip() or not self.due.readable:
            return None
        person, group = self.performer.currentData()
        return Entered(
            text=self.text.toPlainText().strip(),
            due_at=self.due.moment(),
            person=person,
            group=group,
            comment=self.comment.toPlainText().strip(),
        )

    def complain(self) -> None:
        """Say what is missing, at the field."""
        silent = not self.text.toPlainText().strip()
        self.problem.setText(self.tr("Say in a few words what is to be done.") if silent else "")
        self.problem.setVisible(silent)
        (self.text if silent else self.due).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("What is to be done"), Tone.SECTION))
        column.addWidget(self.text)
        column.addWidget(self.problem)
        self.problem.hide()
        column.addSpacing(8)
        column.addWidget(label(self.tr("Due"), Tone.SECTION))
        column.addWidget(self.due)
        column.addLayout(self._quick())
        column.addSpacing(8)
        column.addWidget(label(self.tr("For"), Tone.SECTION))
        column.addWidget(self.performer)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Comment"), Tone.SECTION))
        column.addWidget(self.comment)

    def _quick(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for place, offered in enumerate(postponements(self._reader)):
            button = TextButton(offered.name, self._theme, kind=Kind.LINK)
            button.clicked.connect(
                lambda _checked, place=place: self.due.choose(
                    postponements(self._reader)[place].moment
                )
            )
            row.addWidget(button)
        none = TextButton(self.tr("No date"), self._theme, kind=Kind.LINK)
        none.clicked.connect(lambda: self.due.choose(None))
        row.addWidget(none)
        row.addStretch()
        return row

    def _offer_performers(self, values: Entered, references: References) -> None:
        """People first, then groups; one who is gone stays offered while the task names them."""
        self.performer.clear()
        for person in references.people.values():
            if not person.retired or person.id == values.person:
                self.performer.addItem(person.name, (person.id, ""))
        for group in references.people_groups.values():
            if not group.retired or group.code == values.group:
                self.performer.addItem(group.titles.text(self._reader.language), (None, group.code))
        self.performer.addItem(translate("Tasks", "Nobody in particular"), (None, ""))
        wanted = (values.person, values.group if values.person is None else "")
        offered = [self.performer.itemData(at) for at in range(self.performer.count())]
        self.performer.setCurrentIndex(
            next((at for at, data in enumerate(offered) if tuple(data) == wanted), 0)
        )

    def _show_problem(self) -> None:
        if self.text.toPlainText().strip():
            self.problem.hide()

    def _tell(self) -> None:
        self._show_problem()
        if not self._putting:
            self.changed.emit()
