"""SMS and chat messages by a service that takes them over HTTP."""

import json
import logging
from collections.abc import Callable
from typing import Final
from urllib.parse import quote, quote_plus

import httpx
from typing_extensions import override

from engine.domain.channel import BodyKind, Gateway
from engine.ports import Answer, Carrier, Fate, Parcel

TIMEOUT_S: Final = 20.0
"""How long the gateway may take to be reached, and to say its next byte."""
LONGEST_ANSWER: Final = 64 * 1024
_LONGEST_WORDS: Final = 300
_NOT_NOW: Final = frozenset({408, 425, 429, 500, 503})
_NOT_LET_IN: Final = frozenset({401, 403, 407})
_PROXY_KNOWS_NOTHING: Final = frozenset({502, 504})
_CONTENT_TYPES: Final = {
    BodyKind.JSON: "application/json; charset=utf-8",
    BodyKind.FORM: "application/x-www-form-urlencoded",
    BodyKind.TEXT: "text/plain; charset=utf-8",
}
_WRITTEN: Final[dict[BodyKind, Callable[[str], str]]] = {
    BodyKind.JSON: lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    BodyKind.FORM: quote_plus,
    BodyKind.TEXT: str,
}
"""How a value is put into a body of each kind."""

# At lower levels they write down addresses and headers, where tokens stand.
for _talkative in ("httpx", "httpcore"):
    logging.getLogger(_talkative).setLevel(logging.WARNING)


class GatewayCarrier(Carrier):
    """Says each message in one request, under the same Idempotency-Key however often it is tried."""

    def __init__(self, gateway: Gateway, token: str, *, timeout_s: float = TIMEOUT_S) -> None:
        self._gateway = gateway
        self._token = token
        self._timeout_s = timeout_s

    @override
    def carry(self, parcel: Parcel) -> Answer:
        try:
            # No redirects: they would take the token to somebody else.
            with httpx.Client(timeout=self._timeout_s, follow_redirects=False) as client:
                request = self._request(client, parcel)
                response = client.send(request, stream=True)
                return self._answer(response.status_code, self._content(response))
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError, ValueError) as problem:
            return self._trouble("the gateway's address cannot be used", str(problem))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as problem:
            words = str(problem) or "no answer in time"
            return self._trouble("the gateway cannot be reached", words)
        except httpx.HTTPError as problem:
            said = "the connection was lost before the gateway answered"
            return Answer(fate=Fate.UNCERTAIN, said=self._said(said, _words(problem)))

    def _request(self, client: httpx.Client, parcel: Parcel) -> httpx.Request:
        gateway = self._gateway
        headers = {name: self._filled(value, parcel, str) for name, value in gateway.headers}
        if gateway.body and "content-type" not in {name.lower() for name in headers}:
            headers["Content-Type"] = _CONTENT_TYPES[gateway.body_kind]
        headers["Idempotency-Key"] = parcel.key
        body = self._filled(gateway.body, parcel, _WRITTEN[gateway.body_kind])
        url = self._filled(gateway.url, parcel, lambda value: quote(value, safe=""))
        content = body.encode() if body else None
        return client.build_request(gateway.method, url, headers=headers, content=content)

    def _filled(self, template: str, parcel: Parcel, written: Callable[[str], str]) -> str:
        """One look at the template: what a value says is never taken for a place."""
        values = {
            "{to}": parcel.recipient,
            "{text}": parcel.text,
            "{secret}": self._token,
            "{key}": parcel.key,
        }
        filled, rest = "", template
        while rest:
            ahead = {place: rest.find(place) for place in values if place in rest}
            if not ahead:
                return filled + rest
            place = min(ahead, key=lambda name: ahead[name])
            filled += rest[: ahead[place]] + written(values[place])
            rest = rest[ahead[place] + len(place) :]
        return filled

    def _content(self, response: httpx.Response) -> bytes:
        content = b""
        try:
            for piece in response.iter_bytes():
                content += piece
                if len(content) > LONGEST_ANSWER:
                    break
        finally:
            response.close()
        return content[:LONGEST_ANSWER]

    def _answer(self, status: int, content: bytes) -> Answer:
        words = " ".join(content.decode("utf-8", "replace").split())[:_LONGEST_WORDS]
        told = f"{status} {words}".strip()
        if status in _NOT_LET_IN:
            return self._trouble("the gateway does not let us in", told)
        if status in _NOT_NOW:
            said = "the gateway does not take messages now"
            return Answer(fate=Fate.LATER, said=self._said(said, told))
        if status in _PROXY_KNOWS_NOTHING:
            said = "something on the way to the gateway gave up"
            return Answer(fate=Fate.UNCERTAIN, said=self._said(said, told))
        if not 200 <= status < 300:
            said = "the gateway refused the message"
            return Answer(fate=Fate.REFUSED, said=self._said(said, told))
        return self._accepted(content, told)

    def _accepted(self, content: bytes, told: str) -> Answer:
        """A status of 2xx: what the body says of it, where the settings ask for that."""
        gateway = self._gateway
        try:
            answer = json.loads(content)
        except ValueError:
            if gateway.success_path:
                said = "the gateway's answer cannot be read"
                return Answer(fate=Fate.UNCERTAIN, said=self._said(said, told))
            answer = None
        if gateway.success_path and not _is_success(
            _at(answer, gateway.success_path), gateway.success_value
        ):
            said = "the gateway refused the message"
            return Answer(fate=Fate.REFUSED, said=self._said(said, told))
        number = _at(answer, gateway.id_path) if gateway.id_path else None
        return Answer(fate=Fate.SENT, reference="" if number is None else str(number)[:200])

    def _trouble(self, said: str, words: str) -> Answer:
        return Answer(fate=Fate.LATER, said=self._said(said, words), of_channel=True)

    def _said(self, said: str, words: str) -> str:
        """A gateway that says our token back does not get it into the shop file or the log."""
        if self._token:
            words = words.replace(self._token, "…")
        return f"{said}: {words}"


def _is_success(found: object, wanted: str) -> bool:
    if not wanted:
        return bool(found)
    written = found if isinstance(found, str) else json.dumps(found)
    return written.casefold() == wanted.strip().casefold()


def _at(answer: object, path: str) -> object:
    """What stands in a JSON value at a path such as messages.0.id; None where nothing does."""
    found = answer
    for step in path.split("."):
        if isinstance(found, dict):
            found = found.get(step)
        elif isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        else:
            return None
    return found


def _words(problem: httpx.HTTPError) -> str:
    if isinstance(problem, httpx.TimeoutException):
        return "no answer in time"
    return str(problem) or type(problem).__name__
