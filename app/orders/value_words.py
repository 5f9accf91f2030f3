"""Values of an order's fields as people read them, in the language of the window."""

from datetime import date

from app.i18n import translate
from app.reader import Reader
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.domain.moment import Moment
from engine.domain.money import Quantity, plain_quantity
from engine.domain.value import Value

NOTHING = "–"


def value_words(name: str, value: Value, reader: Reader, currency: str) -> str:
    """The value of a field ("order.total") in words; a dash where it is empty."""
    if value in (None, "", ()):
        return NOTHING
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, bool):
        return translate("Values", "yes") if value else translate("Values", "no")
    if isinstance(value, int):
        return _number(name, value, reader, currency)
    return _text(name, str(value), reader)


def _number(name: str, value: int, reader: Reader, currency: str) -> str:
    field = Vocabulary(reader.references).get(name)
    match field.type if field is not None else None:
        case Type.MONEY:
            return reader.formats.money(value, currency)
        case Type.NUMBER:
            return plain_quantity(Quantity(value))
        case Type.MOMENT:
            return reader.formats.day_and_clock(Moment(value), reader.now)
        case Type.PERSON:
            person = reader.references.people.get(value)
            return person.name if person is not None else f"#{value}"
        case _:
            return str(value)


def _text(name: str, value: str, reader: Reader) -> str:
    vocabulary = Vocabulary(reader.references)
    field = vocabulary.get(name)
    if field is not None and field.type is Type.CHOICE:
        return vocabulary.called(field, value, reader.language)
    if field is not None and field.type is Type.DATE:
        return day_words(value, reader)
    return value


def day_words(iso: str, reader: Reader) -> str:
    """A day kept as 2026-03-31, written as in the language; as it is where it is no day."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return reader.formats.whole_date(day)
