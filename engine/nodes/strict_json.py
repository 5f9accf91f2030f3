"""JSON from strangers: bounded, without floats, doubles or broken characters."""

import json
from typing import NoReturn

from engine.domain.trigger import JsonValue
from engine.nodes.json_values import LARGEST_NUMBER, WrongShape, read_text

DEEPEST = 40
"""Lists and objects inside each other."""


def load(content: str | bytes, *, largest: int) -> JsonValue:
    """The JSON of a file of at most `largest` bytes.

    Raises:
        WrongShape: it is something else.

    """
    if len(content) > largest:
        raise WrongShape(f"it has {len(content)} bytes; at most {largest} are read")
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        loaded: JsonValue = json.loads(
            text,
            parse_float=_no_float,
            parse_constant=_no_float,
            parse_int=_bounded,
            object_pairs_hook=_without_doubles,
        )
    except UnicodeDecodeError:
        raise WrongShape("it is not text in UTF-8; save it so") from None
    except json.JSONDecodeError as wrong:
        raise WrongShape(f"it is not JSON (line {wrong.lineno}: {wrong.msg})") from None
    except RecursionError:
        raise WrongShape(f"it is nested more than {DEEPEST} deep") from None
    _look_through(loaded)
    return loaded


def _look_through(loaded: JsonValue) -> None:
    """Refuse what is nested too deeply, and texts that no database can hold."""
    waiting: list[tuple[JsonValue, int]] = [(loaded, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEEPEST:
            raise WrongShape(f"it is nested more than {DEEPEST} deep")
        if isinstance(value, dict):
            waiting.extend((key, depth + 1) for key in value)
            waiting.extend((entry, depth + 1) for entry in value.values())
        elif isinstance(value, list):
            waiting.extend((entry, depth + 1) for entry in value)
        elif isinstance(value, str):
            read_text(value)


def _no_float(text: str) -> NoReturn:
    raise WrongShape(f"{text[:40]} is not a whole number")


def _bounded(text: str) -> int:
    if len(text) > len(str(LARGEST_NUMBER)) + 1 or abs(int(text)) > LARGEST_NUMBER:
        raise WrongShape(f"the number {text[:20]}… is too large")
    return int(text)


def _without_doubles(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    for key, value in pairs:
        if key in found:
            raise WrongShape(f"“{key[:60]}” stands twice in one object")
        found[key] = value
    return found
