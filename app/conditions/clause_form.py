"""What a popover asks to change one clause: the field, how it is compared, and with what."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.conditions.choice_list import Choice
from app.conditions.day_editor import DayEditor
from app.conditions.value_editors import (
    ChoiceEditor,
    DurationEditor,
    NothingEditor,
    SeveralEditor,
    TimeEditor,
    TypedEditor,
    ValueEditor,
    YesNoEditor,
    weekday_choices,
)
from app.conditions.values import clause_if_whole
from app.conditions.words import Wording, field_title, operator_words
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.conditions.field import Field
from engine.conditions.operators import DURATIONS, LISTS, TIMES_OF_DAY, WEEKDAYS, Op, Type
from engine.conditions.tree import Clause, Value
from engine.domain.moment import Moment

_PAUSE_MS = 200
_CHOSEN = (Type.CHOICE, Type.PERSON)
_EMPTINESS = (Op.EMPTY, Op.NOT_EMPTY)
_SEVERAL = {Op.IS: Op.IN, Op.IS_NOT: Op.NOT_IN}
_SINGLE = {several: single for single, several in _SEVERAL.items()}


class ClauseForm(QWidget):
    """Each state that makes sense is announced at once: the list behind follows as one chooses.

    Signals:
        changed: The clause is this one now (`Clause`).
        finished: The person pressed Enter.

    """

    changed = Signal(object)
    finished = Signal()

    def __init__(self, field: Field, wording: Wording, theme: Theme, now: Moment) -> None:
        super().__init__()
        self._field = field
        self._wording = wording
        self._theme = theme
        self._now = now
        self._announced: Clause | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.operator = QComboBox()
        self.operator.setAccessibleName(self.tr("Comparison"))
        for op in offered(field):
            self.operator.addItem(operator_words(field, op), op)
        self.editor: ValueEditor = NothingEditor()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(label(field_title(field, wording), Tone.SECTION))
        self._column.addWidget(self.operator)
        self._column.addWidget(self.editor)
        self.operator.activated.connect(lambda _: self._change_operator())
        self._put_editor(None)

    def show_clause(self, clause: Clause) -> None:
        """Begin with this clause."""
        self._announced = clause
        op = _SINGLE.get(clause.op, clause.op) if self._field.type in _CHOSEN else clause.op
        self.operator.setCurrentIndex(self.operator.findData(op))
        self._put_editor(clause.value)

    def start(self) -> None:
        """Take the keyboard where one goes on typing."""
        self.editor.setFocus()

    def finish(self) -> None:
        """Announce what is not announced yet."""
        if self._pause.isActive():
            self._announce()

    def _clause(self) -> Clause | None:
        op, value = self.operator.currentData(), self.editor.value()
        if isinstance(value, tuple) and op not in LISTS:
            op, value = (op, value[0]) if len(value) == 1 else (_SEVERAL.get(op, op), value)
        return clause_if_whole(self._field, op, value, self._wording.vocabulary)

    def _announce(self) -> None:
        self._pause.stop()
        clause = self._clause()
        if clause is not None and clause != self._announced:
            self._announced = clause
            self.changed.emit(clause)

    def _change_operator(self) -> None:
        """What was entered stays, as far as the other operator can take it."""
        self._put_editor(self.editor.value())
        self._announce()
        self.start()

    def _put_editor(self, value: Value) -> None:
        op = self.operator.currentData()
        editor = editor_for(self._field, op, self._wording, self._theme, self._now)
        editor.show_value(value)
        self._column.replaceWidget(self.editor, editor)
        self.editor.setParent(None)
        self.editor.deleteLater()
        self.editor = editor
        editor.changed.connect(self._pause.start)
        editor.finished.connect(self._finish)

    def _finish(self) -> None:
        self._announce()
        self.finished.emit()


def offered(field: Field) -> tuple[Op, ...]:
    """The operators a person chooses from: *one of* is *is* with several ticks."""
    if field.type in _CHOSEN:
        return tuple(op for op in field.operators if op not in _SINGLE)
    return field.operators


def editor_for(  # noqa: PLR0911 - one line each
    field: Field, op: Op, wording: Wording, theme: Theme, now: Moment
) -> ValueEditor:
    """The editor for what `op` compares `field` with."""
    references = wording.vocabulary.references
    if op in _EMPTINESS:
        return NothingEditor()
    if op in DURATIONS:
        return DurationEditor()
    if op in WEEKDAYS:
        return ChoiceEditor(weekday_choices(wording.language), theme)
    if op in TIMES_OF_DAY or field.type is Type.TIME:
        return TimeEditor()
    if field.type in _CHOSEN:
        return ChoiceEditor(choices_of(field, wording), theme)
    if field.type is Type.YES_NO:
        return YesNoEditor(theme)
    if field.type in (Type.MOMENT, Type.DATE):
        return DayEditor(field, wording, theme, now)
    if op in LISTS:
        return SeveralEditor(field, references.currency)
    return TypedEditor(field, sorted(wording.vocabulary.currencies), references.currency)


def choices_of(field: Field, wording: Wording) -> list[Choice]:
    """What a choice or a person is chosen from; retired entries are not offered."""
    references = wording.vocabulary.references
    if field.type is Type.PERSON:
        return [
            Choice(person.id, person.name, person.email)
            for person in references.people.values()
            if not person.retired
        ]
    if field.name == "order.status":
        groups = sorted(references.groups.values(), key=lambda group: group.ordering)
        return [
            Choice(
                status.code,
                status.titles.text(wording.language),
                group=group.colour,
                section=group.titles.text(wording.language),
            )
            for group in groups
            for status in references.statuses_of(group.code)
        ]
    items = references.lists.get(field.list, {}) if field.list is not None else {}
    return [
        Choice(code, titles.text(wording.language))
        for code, titles in wording.vocabulary.choices(field).items()
        if code not in items or not items[code].retired
    ]
