"""How each editor's value is stored as JSON, and read back from a file that nobody has checked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from typing_extensions import override

from engine.conditions.spans import Unit
from engine.conditions.tree import Tree, from_data, to_data
from engine.domain.errors import UserError
from engine.domain.trigger import JsonValue
from engine.nodes.base import Editor, GuardKind
from engine.nodes.duration import Count, Duration
from engine.nodes.given import FromTemplate, Given, Literal
from engine.nodes.guard import Guard
from engine.nodes.performer import Performer, Who
from engine.nodes.statuses import StatusSet

Choice = TypeVar("Choice", bound=Enum)

LONGEST_TEXT = 20_000
LONGEST_LINE = 500
MOST_ENTRIES = 500
LARGEST_NUMBER = 2**63 - 1


@dataclass(eq=False)
class WrongShape(UserError):
    """JSON that is not what belongs in its place."""

    code = "json.wrong_shape"

    why: str

    @override
    def __str__(self) -> str:
        return self.why


def read_choice(choices: type[Choice], stored: JsonValue) -> Choice:
    """One of an enumeration, by its value."""
    offered = {str(choice.value): choice for choice in choices}
    if not isinstance(stored, str) or stored not in offered:
        raise WrongShape(f"{shown(stored)} is none of {', '.join(offered)}")
    return offered[stored]


def read_text(stored: JsonValue, longest: int = LONGEST_TEXT) -> str:
    """Text of bounded length that every database and letter can hold."""
    if not isinstance(stored, str):
        raise WrongShape(f"{shown(stored)} stands where text belongs")
    if len(stored) > longest:
        raise WrongShape(f"{len(stored)} characters are too many; shorten it to {longest}")
    for character in stored:
        if character < " " and character not in "\n\t":
            raise WrongShape("it holds control characters; type it anew")
        if "\ud800" <= character <= "\udfff":
            raise WrongShape("it holds half a character; type it anew")
    return stored


def read_line(stored: JsonValue) -> str:
    """A text of one line."""
    text = read_text(stored, LONGEST_LINE)
    if "\n" in text:
        raise WrongShape("it has several lines where one belongs")
    return text


def read_number(stored: JsonValue) -> int:
    """A whole number that the database can hold."""
    if not isinstance(stored, int) or isinstance(stored, bool):
        raise WrongShape(f"{shown(stored)} stands where a whole number belongs")
    if abs(stored) > LARGEST_NUMBER:
        raise WrongShape("the number is too large")
    return stored


def read_yes_no(stored: JsonValue) -> bool:
    """Yes or no."""
    if not isinstance(stored, bool):
        raise WrongShape(f"{shown(stored)} stands where true or false belongs")
    return stored


def read_lines(stored: JsonValue) -> tuple[str, ...]:
    """A list of lines, each once, in the order drawn."""
    return tuple(dict.fromkeys(read_line(entry) for entry in read_list(stored)))


def read_tags(stored: JsonValue) -> tuple[str, ...]:
    """Tags, sorted as orders and customers keep them."""
    return tuple(sorted(read_lines(stored)))


def read_list(stored: JsonValue) -> list[JsonValue]:
    """A list of bounded length."""
    if not isinstance(stored, list):
        raise WrongShape(f"{shown(stored)} stands where a list belongs")
    if len(stored) > MOST_ENTRIES:
        raise WrongShape(f"{len(stored)} entries are too many; {MOST_ENTRIES} are allowed")
    return stored


def read_object(stored: JsonValue, *known: str) -> Mapping[str, JsonValue]:
    """An object with no other keys than the known ones."""
    if not isinstance(stored, dict):
        raise WrongShape(f"{shown(stored)} stands where an object belongs")
    for key in stored:
        if key not in known:
            raise WrongShape(f"“{key}” is none of {', '.join(known)}")
    return stored


def read_condition(stored: JsonValue) -> Tree:
    """A condition in its stored form."""
    if not isinstance(stored, dict):
        raise WrongShape(f"{shown(stored)} stands where a condition belongs")
    return from_data(stored)


def read_conditions(stored: JsonValue) -> tuple[Tree, ...]:
    """Several conditions."""
    return tuple(read_condition(entry) for entry in read_list(stored))


def read_statuses(stored: JsonValue) -> StatusSet:
    """{"statuses": [code], "groups": [code]}; {} means any."""
    parts = read_object(stored, "statuses", "groups")
    return StatusSet(
        statuses=read_lines(parts.get("statuses", [])), groups=read_lines(parts.get("groups", []))
    )


def read_duration(stored: JsonValue) -> Duration:
    """{"amount": 72, "unit": "hours", "count": "elapsed"}."""
    parts = read_object(stored, "amount", "unit", "count")
    return Duration(
        amount=read_number(parts.get("amount")),
        unit=read_choice(Unit, parts.get("unit")),
        count=read_choice(Count, parts.get("count", Count.ELAPSED.value)),
    )


def read_performer(stored: JsonValue) -> Performer:
    """{"who": "manager" | "person" | "group", "person": id, "group": code}."""
    parts = read_object(stored, "who", "person", "group")
    person = parts.get("person")
    return Performer(
        who=read_choice(Who, parts.get("who")),
        person=None if person is None else read_number(person),
        group=read_line(parts.get("group", "")),
    )


def read_guard(stored: JsonValue) -> Guard:
    """{"kind": "visit" | "final" | "nothing"} or {"kind": "condition", "condition": stored form}."""
    parts = read_object(stored, "kind", "condition")
    condition = parts.get("condition")
    return Guard(
        kind=read_choice(GuardKind, parts.get("kind")),
        condition=None if condition is None else read_condition(condition),
    )


def read_given(stored: JsonValue) -> Given:
    """{"value": scalar or list of tags} or {"template": text}."""
    parts = read_object(stored, "value", "template")
    if len(parts) != 1:
        raise WrongShape("either a value or a template belongs here")
    if "template" in parts:
        return FromTemplate(read_text(parts["template"]))
    value = parts["value"]
    if isinstance(value, list):
        return Literal(read_tags(value))
    if isinstance(value, str):
        return Literal(read_text(value))
    if isinstance(value, dict):
        raise WrongShape("an object stands where a value belongs")
    return Literal(value if value is None or isinstance(value, bool) else read_number(value))


def shown(stored: JsonValue) -> str:
    """A JSON value, short enough to stand in a message."""
    if stored is None:
        return "nothing"
    if isinstance(stored, dict | list):
        return "an object" if isinstance(stored, dict) else "a list"
    text = str(stored).lower() if isinstance(stored, bool) else str(stored)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


READERS: Mapping[Editor, Callable[[JsonValue], object]] = {
    Editor.TEXT: read_line,
    Editor.LONG_TEXT: read_text,
    Editor.TEMPLATE: read_text,
    Editor.NUMBER: read_number,
    Editor.YES_NO: read_yes_no,
    Editor.CONDITION: read_condition,
    Editor.CONDITIONS: read_conditions,
    Editor.STATUS: read_line,
    Editor.STATUSES: read_statuses,
    Editor.PAYMENT_STATUSES: read_lines,
    Editor.FIELD: read_line,
    Editor.FIELDS: read_lines,
    Editor.VALUE: read_given,
    Editor.PERFORMER: read_performer,
    Editor.TAGS: read_tags,
    Editor.DURATION: read_duration,
    Editor.GUARD: read_guard,
}
"""Every editor but CHOICE, whose enumeration stands in the annotation of the parameter."""


def written(value: object) -> JsonValue:
    """A parameter's value as JSON: what its reader reads back as the same value.

    Raises:
        TypeError: a parameter holds what no editor makes.

    """
    match value:
        case Enum():
            return written(value.value)
        case None | bool() | int() | str():
            return value
        case tuple():
            return [written(entry) for entry in value]
        case StatusSet():
            return {"statuses": written(value.statuses), "groups": written(value.groups)}
        case Literal():
            return {"value": written(value.value)}
        case FromTemplate():
            return {"template": value.text}
        case _:
            return _written_object(value)


def _written_object(value: object) -> JsonValue:
    match value:
        case Duration():
            return {
                "amount": value.amount,
                "unit": value.unit.value,
                "count": value.count.value,
            }
        case Performer():
            return {"who": value.who.value, "person": value.person, "group": value.group}
        case Guard(condition=None):
            return {"kind": value.kind.value}
        case Guard():
            return {"kind": value.kind.value, "condition": written(value.condition)}
        case _:
            if isinstance(value, Tree):
                return to_data(value)
            raise TypeError(f"a parameter cannot hold {value!r}")
