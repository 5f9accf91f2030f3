"""Fields of an order as rows of a form: one kind of row for each type a field may have."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidgetAction,
)
from typing_extensions import override

from app.i18n import translate
from app.orders import typed
from app.orders.value_words import value_words
from app.parts.buttons import IconButton
from app.parts.field_row import FieldRow, Head
from app.parts.moment_field import read_moment, written
from app.parts.month_sheet import MonthSheet
from app.reader import Reader
from designer.theme.theme import Theme
from engine.conditions.field import Field
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.domain.errors import Invalid
from engine.domain.moment import Moment, at_zone
from engine.domain.money import Quantity, plain_amount, plain_quantity
from engine.domain.titles import Titles
from engine.domain.value import Value

_LONG = 56


class ValueRow(FieldRow):
    """A row that holds a value. What cannot be read is said under the field."""

    # The two verbs below are abstract: Qt's metaclass leaves no room for that of `abc`.

    def read(self) -> Value:
        """What the field holds.

        Raises:
            Invalid: the text is no such value; the problem is in the language of the window.

        """
        raise NotImplementedError

    def put(self, value: Value) -> None:
        """Show this value; `edited` is not emitted."""
        raise NotImplementedError

    def typed(self) -> Value:
        """What the field holds, text that cannot be read as it is."""
        try:
            return self.read()
        except Invalid:
            return self.raw()

    def raw(self) -> str:
        """The text in the field."""
        return ""

    def sound(self) -> bool:
        """Whether the value can be read; says under the field why not."""
        try:
            self.read()
        except Invalid as problem:
            self.show_problem(problem.why)
            return False
        self.show_problem("")
        return True


class TextRow(ValueRow):
    """A line of text; `_value_of` and `_text_of` make something else of it."""

    def __init__(self, name: str, *, hint: str = "", head: Head = Head.ABOVE) -> None:
        self.line = QLineEdit()
        super().__init__(name, self.line, head=head)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self.sound)

    @override
    def read(self) -> Value:
        return self._value_of(self.line.text().strip())

    @override
    def put(self, value: Value) -> None:
        text = self._text_of(value)
        if text != self.line.text():
            self.line.setText(text)
        self.show_problem("")

    @override
    def raw(self) -> str:
        return self.line.text()

    def _value_of(self, text: str) -> Value:
        return text

    def _text_of(self, value: Value) -> str:
        return "" if value is None else str(value)

    def _edited(self, _text: str) -> None:
        self.show_problem("")
        self.edited.emit()


class LongTextRow(ValueRow):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, name: str, *, head: Head = Head.ABOVE) -> None:
        self.text = QPlainTextEdit()
        super().__init__(name, self.text, head=head)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_LONG)
        self.text.textChanged.connect(self.edited.emit)

    @override
    def read(self) -> Value:
        return self.text.toPlainText().strip()

    @override
    def put(self, value: Value) -> None:
        text = str(value or "")
        if text != self.text.toPlainText():
            before = self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(before)


class AmountRow(TextRow):
    """Money in the currency of the order; empty is nothing."""

    def __init__(self, name: str, currency: str, *, head: Head = Head.ABOVE) -> None:
        super().__init__(name, head=head)
        self.currency = currency
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def minor(self) -> int:
        """The amount in minor units.

        Raises:
            Invalid: the text is no amount.

        """
        value = self.read()
        assert isinstance(value, int)
        return value

    @override
    def _value_of(self, text: str) -> Value:
        try:
            return typed.amount(text, self.currency) if text else 0
        except Invalid:
            said = translate("Fields", "Write an amount of {currency} like {example}")
            example = plain_amount(123450, self.currency)
            raise Invalid(self.name, said.format(currency=self.currency, example=example)) from None

    @override
    def _text_of(self, value: Value) -> str:
        return plain_amount(value, self.currency) if isinstance(value, int) else str(value or "")


class NumberRow(TextRow):
    """An exact decimal; empty is no value."""

    @override
    def _value_of(self, text: str) -> Value:
        try:
            return typed.quantity(text) if text else None
        except Invalid:
            said = translate("Fields", "Write a number above nothing, like 1.5")
            raise Invalid(self.name, said) from None

    @override
    def _text_of(self, value: Value) -> str:
        return plain_quantity(Quantity(value)) if isinstance(value, int) else str(value or "")


class WholeRow(TextRow):
    """A whole number; empty is no value."""

    @override
    def _value_of(self, text: str) -> Value:
        if not text:
            return None
        try:
            return int(text)
        except ValueError:
            said = translate("Fields", "Write a whole number")
            raise Invalid(self.name, said) from None


class DateRow(TextRow):
    """A day, typed or taken from a calendar."""

    def __init__(self, name: str, reader: Reader, theme: Theme, *, head: Head = Head.ABOVE) -> None:
        self._today = at_zone(reader.now, reader.references.zone).date()
        self._formats = reader.formats
        self._theme = theme
        super().__init__(name, hint=translate("Fields", "31.3. or +3"), head=head)
        button = IconButton("calendar", translate("Fields", "Calendar"), theme)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.open_calendar)
        inner = QHBoxLayout(self.line)
        inner.setContentsMargins(0, 0, 2, 0)
        inner.addStretch()
        inner.addWidget(button)
        self.line.setTextMargins(0, 0, 24, 0)
        self.line.editingFinished.connect(self._spell_out)

    @override
    def _value_of(self, text: str) -> Value:
        try:
            return typed.day(text, self._today) if text else ""
        except Invalid:
            said = translate("Fields", "There is no such day; write it like {example}")
            raise Invalid(self.name, said.format(example=self._today.isoformat())) from None

    def _spell_out(self) -> None:
        """“+3” becomes the day it means."""
        try:
            value = self.read()
        except Invalid:
            return
        if isinstance(value, str) and value != self.line.text():
            self.line.setText(value)

    def open_calendar(self) -> MonthSheet:
        """Show a month under the field, to take a day from."""
        try:
            shown = date.fromisoformat(str(self.read()) or self._today.isoformat())
        except Invalid:
            shown = self._today
        month = MonthSheet(shown, self._today, self._formats, self._theme)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month.taken.connect(self._take)
        month.taken.connect(menu.close)
        sheet = QWidgetAction(menu)
        sheet.setDefaultWidget(month)
        menu.addAction(sheet)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        month.setFocus()
        return month

    def _take(self, chosen: date) -> None:
        self.put(chosen.isoformat())
        self.edited.emit()


class TimeRow(TextRow):
    """A time of day; empty when not agreed."""

    def __init__(self, name: str, *, head: Head = Head.ABOVE) -> None:
        super().__init__(name, hint="14:30", head=head)

    @override
    def _value_of(self, text: str) -> Value:
        try:
            return typed.time_of_day(text) if text else ""
        except Invalid:
            said = translate("Fields", "Write a time of day like 14:30")
            raise Invalid(self.name, said) from None


class MomentRow(TextRow):
    """A day and a time on the clocks of the shop; empty is no value."""

    def __init__(self, name: str, reader: Reader, *, head: Head = Head.ABOVE) -> None:
        self._now = reader.now
        self._zone = reader.references.zone
        super().__init__(name, hint="2026-03-31 14:30", head=head)

    @override
    def _value_of(self, text: str) -> Value:
        try:
            return read_moment(text, self._now, self._zone)
        except ValueError:
            problem = translate("Fields", "Write day and time like 2026-03-31 14:30")
            raise Invalid(self.name, problem) from None

    @override
    def _text_of(self, value: Value) -> str:
        return written(Moment(value), self._zone) if isinstance(value, int) else str(value or "")


class TagsRow(TextRow):
    """Words apart by commas."""

    def __init__(self, name: str, *, head: Head = Head.ABOVE) -> None:
        super().__init__(name, hint=translate("Fields", "gift, fragile"), head=head)

    @override
    def _value_of(self, text: str) -> Value:
        return tuple(sorted({tag.strip() for tag in text.split(",") if tag.strip()}))

    @override
    def _text_of(self, value: Value) -> str:
        return ", ".join(value) if isinstance(value, tuple) else str(value or "")


class _Box(QComboBox):
    """Leaves the wheel to the form: whoever scrolls past does not choose."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceRow(ValueRow):
    """One of the choices of a field. What holds now is offered even where the list has retired it."""

    def __init__(self, name: str, field: Field, reader: Reader, *, head: Head = Head.ABOVE) -> None:
        self.box = _Box()
        super().__init__(name, self.box, head=head)
        self.box.setMaxVisibleItems(16)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._values: list[Value] = []
        self._words = partial(value_words, field.name, reader=reader, currency="")
        for title, value in offered(field, reader):
            self._offer(title, value)
        self.box.activated.connect(lambda _place: self.edited.emit())

    @override
    def read(self) -> Value:
        place = self.box.currentIndex()
        return self._values[place] if place >= 0 else None

    @override
    def put(self, value: Value) -> None:
        if value not in self._values:
            self._offer(self._words(value), value)
        self.box.setCurrentIndex(self._values.index(value))

    def _offer(self, title: str, value: Value) -> None:
        self._values.append(value)
        self.box.addItem(title)


def row_for(  # noqa: PLR0911 - one line each
    field: Field, reader: Reader, theme: Theme, currency: str, *, head: Head = Head.ABOVE
) -> ValueRow:
    """The row that edits a field of an order or a customer."""
    name = field.titles.text(reader.language)
    match field.type:
        case Type.MONEY:
            return AmountRow(name, currency, head=head)
        case Type.DATE:
            return DateRow(name, reader, theme, head=head)
        case Type.TIME:
            return TimeRow(name, head=head)
        case Type.MOMENT:
            return MomentRow(name, reader, head=head)
        case Type.NUMBER:
            return NumberRow(name, head=head)
        case Type.INTEGER:
            return WholeRow(name, head=head)
        case Type.TAGS:
            return TagsRow(name, head=head)
        case Type.CHOICE | Type.PERSON | Type.YES_NO:
            return ChoiceRow(name, field, reader, head=head)
        case _ if field.name in _LONG_TEXTS:
            return LongTextRow(name, head=head)
        case _:
            return TextRow(name, head=head)


def offered(field: Field, reader: Reader) -> list[tuple[str, Value]]:
    """What the field may be chosen from now, by the names of the window's language."""
    if field.type is Type.PERSON:
        people = reader.references.people.values()
        return [("–", None), *((p.name, p.id) for p in people if not p.retired)]
    if field.type is Type.YES_NO:
        yes, no = translate("Fields", "yes"), translate("Fields", "no")
        return (
            [("–", None), (yes, True), (no, False)] if field.custom else [(yes, True), (no, False)]
        )
    titles = _current(field, reader)
    choices: list[tuple[str, Value]] = [
        (title.text(reader.language), code) for code, title in titles.items()
    ]
    if field.custom:
        return [("–", None), *choices]
    return [("–", ""), *choices] if field.name in _MAY_BE_EMPTY else choices


def _current(field: Field, reader: Reader) -> Mapping[str, Titles]:
    """Entries that are not retired, in the order of the list."""
    references = reader.references
    if field.list is not None:
        entries = sorted(references.lists[field.list].values(), key=lambda item: item.ordering)
        return {item.code: item.titles for item in entries if not item.retired}
    if field.name == "order.site":
        return {c: site.titles for c, site in references.sites.items() if not site.retired}
    return Vocabulary(references).choices(field)


_LONG_TEXTS = frozenset(
    {"order.customer_comment", "order.manager_comment", "order.delivery_address"}
)
_MAY_BE_EMPTY = frozenset({"order.delivery_type", "payment.type"})
