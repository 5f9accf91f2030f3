"""The right editor for what a clause compares its field with: one for each kind of value."""

from collections.abc import Sequence

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QWidget,
)
from typing_extensions import override

from app.conditions.choice_list import Choice, ChoiceList
from app.conditions.values import shown_value, typed_value
from app.conditions.words import unit_words
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from designer.theme.theme import Theme
from engine.conditions.field import Field
from engine.conditions.operators import Type
from engine.conditions.phrases import PHRASES
from engine.conditions.spans import Duration, Unit
from engine.conditions.tree import Value
from engine.domain.money import Money

WIDTH = 260
_LINES_HEIGHT = 96
TIME_FORMAT = "HH:mm"


class ValueEditor(QWidget):
    """Holds a value, or None while there is none yet.

    Signals:
        changed: The person made it another one.
        finished: The person pressed Enter.

    """

    # The two verbs below are abstract: Qt's metaclass leaves no room for that of `abc`.

    changed = Signal()
    finished = Signal()

    def value(self) -> Value:
        """What is in the editor."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Put a value in; `changed` is not emitted."""
        raise NotImplementedError


class TypedEditor(ValueEditor):
    """A line for a text, a number or an amount; the currency beside it where the shop has several."""

    def __init__(self, field: Field, currencies: Sequence[str], currency: str) -> None:
        super().__init__()
        self._field = field
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Value"))
        self._currency = QComboBox()
        self._currency.addItems(list(currencies))
        self._currency.setCurrentText(currency)
        _in_a_row(self, self.line, self._currency)
        self._currency.setVisible(field.type is Type.MONEY and len(currencies) > 1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.returnPressed.connect(self.finished)
        self._currency.activated.connect(lambda _: self.changed.emit())

    @override
    def value(self) -> Value:
        return typed_value(self.line.text(), self._field, self._currency.currentText())

    @override
    def show_value(self, value: Value) -> None:
        if isinstance(value, Money):
            self._currency.setCurrentText(value.currency)
        self.line.setText(shown_value(value, self._field))


class SeveralEditor(ValueEditor):
    """Several texts or numbers, one to a line."""

    def __init__(self, field: Field, currency: str) -> None:
        super().__init__()
        self._field = field
        self._currency = currency
        self.lines = QPlainTextEdit()
        self.lines.setAccessibleName(self.tr("Values, one to a line"))
        self.lines.setPlaceholderText(self.tr("Values, one to a line"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES_HEIGHT)
        _in_a_row(self, self.lines)
        self.setFocusProxy(self.lines)
        self.lines.textChanged.connect(self.changed)

    @override
    def value(self) -> Value:
        typed = [line for line in self.lines.toPlainText().splitlines() if line.strip()]
        values = [typed_value(line, self._field, self._currency) for line in typed]
        return None if not values or None in values else tuple(values)

    @override
    def show_value(self, value: Value) -> None:
        values = value if isinstance(value, tuple) else (value,)
        self.lines.blockSignals(True)
        self.lines.setPlainText("\n".join(shown_value(one, self._field) for one in values))
        self.lines.blockSignals(False)


class ChoiceEditor(ValueEditor):
    """Entries to tick; the value is the tuple of those ticked, in the order of the list."""

    def __init__(self, choices: Sequence[Choice], theme: Theme) -> None:
        super().__init__()
        self.choices = ChoiceList(choices, theme, several=True)
        _in_a_row(self, self.choices)
        self.setFocusProxy(self.choices)
        self.choices.marked.connect(self.changed)
        self.choices.finished.connect(self.finished)

    @override
    def value(self) -> Value:
        return (
            tuple(key for key in self.choices.model.in_order() if isinstance(key, int | str))
            or None
        )

    @override
    def show_value(self, value: Value) -> None:
        values = value if isinstance(value, tuple) else (value,)
        self.choices.model.mark(frozenset(values) & self.choices.model.keys)


class YesNoEditor(ValueEditor):
    """Yes or no."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chosen: bool | None = None
        self.parts = Segmented([Segment(self.tr("Yes")), Segment(self.tr("No"))], theme)
        _in_a_row(self, self.parts)
        self.setFocusProxy(self.parts.part(0))
        self.parts.chosen.connect(self._choose)

    @override
    def value(self) -> Value:
        return self._chosen

    @override
    def show_value(self, value: Value) -> None:
        if isinstance(value, bool):
            self._chosen = value
            self.parts.choose(0 if value else 1)

    def _choose(self, place: int) -> None:
        self._chosen = place == 0
        self.changed.emit()


class DurationEditor(ValueEditor):
    """So many minutes, hours, days or weeks."""

    def __init__(self) -> None:
        super().__init__()
        self.amount = QLineEdit()
        self.amount.setAccessibleName(self.tr("How many"))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Unit of time"))
        for unit in Unit:
            self.unit.addItem(unit_words(unit), unit)
        self.unit.setCurrentIndex(list(Unit).index(Unit.DAYS))
        _in_a_row(self, self.amount, self.unit)
        self.setFocusProxy(self.amount)
        self.amount.textEdited.connect(lambda _: self.changed.emit())
        self.amount.returnPressed.connect(self.finished)
        self.unit.activated.connect(lambda _: self.changed.emit())

    @override
    def value(self) -> Value:
        text = self.amount.text().strip()
        return Duration(int(text), self.unit.currentData()) if text.isdecimal() else None

    @override
    def show_value(self, value: Value) -> None:
        if isinstance(value, Duration):
            self.amount.setText(str(value.amount))
            self.unit.setCurrentIndex(self.unit.findData(value.unit))


class TimeEditor(ValueEditor):
    """A time of day."""

    def __init__(self) -> None:
        super().__init__()
        self.time = QTimeEdit()
        self.time.setDisplayFormat(TIME_FORMAT)
        self.time.setAccessibleName(self.tr("Time of day"))
        _in_a_row(self, self.time)
        self.setFocusProxy(self.time)
        self.time.timeChanged.connect(lambda _: self.changed.emit())

    @override
    def value(self) -> Value:
        return self.time.time().toString(TIME_FORMAT)

    @override
    def show_value(self, value: Value) -> None:
        self.time.blockSignals(True)
        self.time.setTime(QTime.fromString(str(value), TIME_FORMAT))
        self.time.blockSignals(False)


class NothingEditor(ValueEditor):
    """Where emptiness is asked there is nothing to compare with."""

    def __init__(self) -> None:
        super().__init__()
        _in_a_row(self, label(self.tr("Nothing else is to be said."), Tone.CAPTION))

    @override
    def value(self) -> Value:
        return None

    @override
    def show_value(self, value: Value) -> None:
        """There is none."""


def weekday_choices(language: str) -> list[Choice]:
    """The days of the week by their numbers."""
    names = PHRASES.get(language, PHRASES["en"]).weekdays
    return [Choice(number, name) for number, name in enumerate(names, 1)]


def _in_a_row(editor: QWidget, *parts: QWidget) -> None:
    """The parts that are seen share the width of the editor."""
    row = QHBoxLayout(editor)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part, 1)
    editor.setFixedWidth(WIDTH)
