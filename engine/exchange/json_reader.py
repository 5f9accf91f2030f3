"""Reading a JSON file that a person wrote: typed questions, and errors that say where."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from engine.domain.errors import EnvironmentFault, UserError


@dataclass(eq=False)
class BadMapping(UserError):
    """A mapping file that cannot be used; `where` is the place in it."""

    code = "mapping.bad"

    file: str
    where: str
    why: str

    @override
    def __str__(self) -> str:
        place = f", {self.where}" if self.where else ""
        return f"Mapping file {self.file}{place}: {self.why}"


@dataclass(frozen=True, slots=True)
class JsonNode:
    """A value in the file with the way to it."""

    file: str
    path: str
    value: object

    def bad(self, why: str) -> BadMapping:
        """The error that points here."""
        return BadMapping(self.file, self.path, why)

    def text(self) -> str:
        """The value, which must be a text.

        Raises:
            BadMapping: it is something else.

        """
        if not isinstance(self.value, str):
            raise self.bad(f"a text is expected here, not {_shown(self.value)}")
        return self.value

    def name(self) -> str:
        """The value, which must be a text that is not empty.

        Raises:
            BadMapping: it is something else.

        """
        if not self.text():
            raise self.bad("the text is empty")
        return self.text()

    def yes_no(self) -> bool:
        """The value, which must be true or false.

        Raises:
            BadMapping: it is something else.

        """
        if not isinstance(self.value, bool):
            raise self.bad(f"true or false is expected here, not {_shown(self.value)}")
        return self.value

    def one_of(self, *allowed: str) -> str:
        """The value, which must be one of the texts.

        Raises:
            BadMapping: it is something else.

        """
        if self.value not in allowed:
            wanted = " or ".join(f"“{word}”" for word in allowed)
            raise self.bad(f"{wanted} is expected here, not {_shown(self.value)}")
        return self.text()

    def entries(self) -> "Iterator[JsonNode]":
        """The entries of a list.

        Raises:
            BadMapping: it is something else.

        """
        if not isinstance(self.value, list):
            raise self.bad(f"a list is expected here, not {_shown(self.value)}")
        for index, value in enumerate(self.value, start=1):
            yield JsonNode(self.file, f"{self.path}[{index}]", value)

    def members(self) -> "Mapping[str, JsonNode]":
        """The members of an object.

        Raises:
            BadMapping: it is something else.

        """
        if not isinstance(self.value, dict):
            raise self.bad(f"an object {{…}} is expected here, not {_shown(self.value)}")
        dot = f"{self.path}." if self.path else ""
        return {key: JsonNode(self.file, f"{dot}{key}", value) for key, value in self.value.items()}

    def only(self, *known: str) -> "Mapping[str, JsonNode]":
        """The members of an object that knows these names only.

        Raises:
            BadMapping: it is no object, or has a member with another name.

        """
        members = self.members()
        for key, node in members.items():
            if key not in known:
                raise node.bad(f"nothing is called “{key}” here. Known: {', '.join(known)}")
        return members

    def need(self, key: str) -> "JsonNode":
        """A member that must be there.

        Raises:
            BadMapping: it is not.

        """
        members = self.members()
        if key not in members:
            raise self.bad(f"“{key}” is missing")
        return members[key]


def read_json(path: Path) -> tuple[JsonNode, str]:
    """A JSON file and its text.

    Raises:
        BadMapping: it is not there, no UTF-8 or no JSON.
        EnvironmentFault: it cannot be read.

    """
    name = path.name
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise BadMapping(str(path), "", "there is no such file") from None
    except UnicodeDecodeError as error:
        raise BadMapping(name, "", f"it is not UTF-8 text (byte {error.start + 1})") from None
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be read: {error.strerror}") from error
    return json_of(text, name), text


def json_of(text: str, name: str) -> JsonNode:
    """A text as JSON; it is called `name` in what is said of it.

    Raises:
        BadMapping: it is no JSON.

    """
    try:
        return JsonNode(name, "", json.loads(text))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadMapping(name, place, f"this is no JSON: {error.msg}") from None
    except RecursionError:
        raise BadMapping(
            name, "", "this is no JSON that can be read: it is nested too deep"
        ) from None


def _shown(value: object) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 40 else f"{shown[:39]}…"
