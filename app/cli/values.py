"""What fields hold, for people and for programs.

In JSON: money is {"amount": "174.90", "currency": "EUR"}, a moment ISO 8601 in UTC, a quantity a decimal
text, a person {"id", "name"}, tags a list, what is empty null. Codes stay codes.
"""

from dataclasses import dataclass

from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.domain.moment import Moment, at_zone, iso
from engine.domain.money import Money, Quantity, plain_amount, plain_quantity
from engine.domain.references import References
from engine.domain.trigger import JsonValue
from engine.domain.value import Value


@dataclass(frozen=True, slots=True)
class Values:
    """Shows values in the shop's names and on its clocks."""

    references: References
    vocabulary: Vocabulary

    @classmethod
    def of(cls, references: References) -> "Values":
        """For the shop as it is now."""
        return cls(references, Vocabulary(references))

    def moment(self, at: Moment | None) -> str:
        """A moment on the shop's clocks, to the minute; empty for None."""
        return "" if at is None else f"{at_zone(at, self.references.zone):%Y-%m-%d %H:%M}"

    def status(self, code: str) -> str:
        """The name of a status; its code where it is not in the shop's list."""
        status = self.references.statuses.get(code)
        return status.titles.text() if status else code

    def person(self, id: int | None) -> str:  # noqa: A002
        """Somebody's name; empty for None."""
        if id is None:
            return ""
        person = self.references.people.get(id)
        return person.name if person else f"#{id}"

    def title(self, name: str) -> str:
        """What a field ("order.total") is called."""
        field = self.vocabulary.get(name)
        return field.titles.text() if field else name

    def text(self, name: str, value: Value, currency: str) -> str:
        """The value of a field for people; “–” where it is empty."""
        if value is None or value in ("", ()):
            return "–"
        if isinstance(value, tuple):
            return ", ".join(value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, int):
            return self._number(name, value, currency)
        field = self.vocabulary.get(name)
        choice = field is not None and field.type is Type.CHOICE
        return self.vocabulary.called(field, value, "en") if field and choice else value

    def _number(self, name: str, value: int, currency: str) -> str:
        field = self.vocabulary.get(name)
        match field.type if field else None:
            case Type.MONEY:
                return str(Money(value, currency))
            case Type.NUMBER:
                return plain_quantity(Quantity(value))
            case Type.MOMENT:
                return self.moment(Moment(value))
            case Type.PERSON:
                return self.person(value)
            case _:
                return str(value)

    def json(self, name: str, value: Value, currency: str) -> JsonValue:
        """The value of a field for programs; null where it is empty."""
        if isinstance(value, tuple):
            return [*value]
        if value is None or isinstance(value, bool | str):
            return value
        field = self.vocabulary.get(name)
        match field.type if field else None:
            case Type.MONEY:
                return money_json(value, currency)
            case Type.NUMBER:
                return plain_quantity(Quantity(value))
            case Type.MOMENT:
                return iso(Moment(value))
            case Type.PERSON:
                return self.person_json(value)
            case _:
                return value

    def person_json(self, id: int | None) -> JsonValue:  # noqa: A002
        """A person by id and name, null for nobody."""
        return None if id is None else {"id": id, "name": self.person(id)}


def money_json(minor: int, currency: str) -> JsonValue:
    """An amount as a decimal text with its currency: never a float."""
    return {"amount": plain_amount(minor, currency), "currency": currency}


def moment_json(at: Moment | None) -> JsonValue:
    """A moment in UTC, null for none."""
    return None if at is None else iso(at)
