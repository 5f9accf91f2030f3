"""How messages leave the shop: by a mail server, or by a gateway over HTTP, as the shop describes it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from engine.domain.change import Channel

SECRET: Final = "{secret}"  # noqa: S105 - the place where it will stand
"""Stands for the password or token, which is never in the shop file."""
PLACES: Final = ("{to}", "{text}", SECRET, "{key}")
"""What a gateway's URL, headers and body may hold: recipient, text, secret, and the key that makes twice
equal once."""

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\]+")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?")
_PATH = re.compile(r"[\w-]+(\.[\w-]+)*")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PLACE = re.compile(r"\{\w+\}")


class Flaw(Enum):
    """What is wrong with a field of a channel; the value says it in English."""

    EMPTY = "must not be empty"
    NO_HOST = "is no name or address of a server"
    NO_PORT = "is a number from 1 to 65535"
    NO_ADDRESS = "is not an e-mail address"
    NO_URL = "begins with https:// or http:// and names a server"
    NO_TEXT = "does not hold {text}, so nothing would be said"
    NO_RECIPIENT = "does not hold {to}, so nobody would get it"
    UNKNOWN_PLACE = "holds a place that is none of {to}, {text}, {secret}, {key}"
    NO_JSON = "is not JSON"
    NO_PATH = "is a path such as result.status"
    NO_HEADER = "is written as Name: value, one a line"


class Security(Enum):
    """How the connection to a mail server is encrypted."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class BodyKind(Enum):
    """What a gateway's body is; values are put into it as that kind writes them."""

    JSON = "json"
    FORM = "form"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """A mail server and who sends by it. No login: it lets us in without one."""

    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    login: str = ""
    sender: str
    sender_name: str = ""

    @property
    def needs_secret(self) -> bool:
        """Whether a password belongs to it."""
        return bool(self.login)

    def flaws(self) -> Mapping[str, Flaw]:
        """What is wrong, by field."""
        found: dict[str, Flaw] = {}
        if not self.host:
            found["host"] = Flaw.EMPTY
        elif not _HOST.fullmatch(self.host):
            found["host"] = Flaw.NO_HOST
        if not 1 <= self.port <= 65_535:
            found["port"] = Flaw.NO_PORT
        if not self.sender:
            found["sender"] = Flaw.EMPTY
        elif not is_address(self.sender):
            found["sender"] = Flaw.NO_ADDRESS
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Gateway:
    """A service that takes a message by one HTTP request.

    It has taken it when it answers with a status of 2xx and, where `success_path` is given, its JSON has
    `success_value` there (or anything that is not empty, false or null, when no value is given).
    """

    url: str
    method: str = "POST"
    headers: tuple[tuple[str, str], ...] = ()
    body_kind: BodyKind = BodyKind.JSON
    body: str = ""
    success_path: str = ""
    success_value: str = ""
    id_path: str = ""
    """Where its answer has the number it gave the message."""

    @property
    def needs_secret(self) -> bool:
        """Whether a token belongs to it."""
        parts = (self.url, self.body, *(value for _, value in self.headers))
        return any(SECRET in part for part in parts)

    def flaws(self) -> Mapping[str, Flaw]:
        """What is wrong, by field."""
        found: dict[str, Flaw] = {}
        if not self.url:
            found["url"] = Flaw.EMPTY
        elif not _is_url(self.url):
            found["url"] = Flaw.NO_URL
        elif _strange_places(self.url):
            found["url"] = Flaw.UNKNOWN_PLACE
        if any(not _HEADER.fullmatch(name) or "\n" in value for name, value in self.headers):
            found["headers"] = Flaw.NO_HEADER
        elif any(_strange_places(value) for _, value in self.headers):
            found["headers"] = Flaw.UNKNOWN_PLACE
        for name, path in (("success_path", self.success_path), ("id_path", self.id_path)):
            if path and not _PATH.fullmatch(path):
                found[name] = Flaw.NO_PATH
        if body := self._body_flaw():
            found["body"] = body
        return found

    def _body_flaw(self) -> Flaw | None:
        whole = f"{self.url}\n{self.body}"
        if _strange_places(self.body):
            return Flaw.UNKNOWN_PLACE
        if "{text}" not in whole:
            return Flaw.NO_TEXT
        if "{to}" not in whole:
            return Flaw.NO_RECIPIENT
        if self.body and self.body_kind is BodyKind.JSON and not _is_json(self.body):
            return Flaw.NO_JSON
        return None


ChannelSettings: TypeAlias = MailServer | Gateway

SETTINGS_OF: Final[Mapping[Channel, type[MailServer] | type[Gateway]]] = {
    Channel.EMAIL: MailServer,
    Channel.SMS: Gateway,
    Channel.CHAT: Gateway,
}
"""Which kind of settings each channel has."""


def is_address(text: str) -> bool:
    """Whether a text has the form of an e-mail address."""
    return bool(_ADDRESS.fullmatch(text))


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _strange_places(text: str) -> bool:
    return any(place not in PLACES for place in _PLACE.findall(text))
