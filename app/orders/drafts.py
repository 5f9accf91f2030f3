"""What was typed in forms and not saved, kept on this machine while the window is closed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray

from app.orders.filled import Filled, Line, Values
from app.settings import Settings
from engine.domain.value import Value

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """One form: what it was opened with, and what was typed. `order` None: a new order.

    `known` is the id of the customer chosen in it, who may have changed by the time it is shown again.
    """

    order: int | None
    base: Filled
    typed: Filled
    known: int | None


class Drafts:
    """The forms of one shop that were left open."""

    def __init__(self, settings: Settings, shop: str) -> None:
        self._settings = settings
        self._name = f"drafts {shop}"

    def keep(self, drafts: Iterable[Draft]) -> None:
        """Keep these, and forget what was kept before."""
        kept = {"format": _FORMAT, "drafts": [_json(draft) for draft in drafts]}
        text = json.dumps(kept, ensure_ascii=False)
        self._settings.remember(self._name, QByteArray(text.encode()))

    def take(self) -> tuple[Draft, ...]:
        """What was kept; nothing where it cannot be read."""
        state = self._settings.state(self._name)
        if state is None:
            return ()
        try:
            kept = json.loads(bytes(state.data()))
            if kept["format"] != _FORMAT:
                return ()
            return tuple(_draft(one) for one in kept["drafts"])
        except (KeyError, TypeError, ValueError):
            return ()


def _json(draft: Draft) -> Mapping[str, object]:
    return {
        "order": draft.order,
        "known": draft.known,
        "base": _filled_json(draft.base),
        "typed": _filled_json(draft.typed),
    }


def _filled_json(filled: Filled) -> Mapping[str, object]:
    return {
        "order": dict(filled.order),
        "items": [[line.id, dict(line.values)] for line in filled.items],
        "payments": [[line.id, dict(line.values)] for line in filled.payments],
        "customer": dict(filled.customer),
    }


def _draft(kept: Any) -> Draft:  # noqa: ANN401 - as JSON has it
    return Draft(
        order=kept["order"],
        base=_filled(kept["base"]),
        typed=_filled(kept["typed"]),
        known=kept["known"],
    )


def _filled(kept: Any) -> Filled:  # noqa: ANN401
    return Filled(
        order=_values(kept["order"]),
        items=tuple(Line(id=id_, values=_values(values)) for id_, values in kept["items"]),
        payments=tuple(Line(id=id_, values=_values(values)) for id_, values in kept["payments"]),
        customer=_values(kept["customer"]),
    )


def _values(kept: Any) -> Values:  # noqa: ANN401
    return {name: _value(value) for name, value in kept.items()}


def _value(kept: Any) -> Value:  # noqa: ANN401
    if isinstance(kept, list):
        return tuple(str(one) for one in kept)
    if kept is None or isinstance(kept, str | int | bool):
        return kept
    raise ValueError(kept)
