"""Facts as one line of JSON: how a replay keeps them in waiting."""

from types import MappingProxyType
from typing import Any, Final

from msgspec.json import Decoder, Encoder

from engine.exchange.fact import OrderFact


def _plain(value: Any) -> Any:  # noqa: ANN401 -- whatever the encoder does not know
    if isinstance(value, MappingProxyType):
        return dict(value)
    raise NotImplementedError(type(value))  # so the encoder is told that it is no value of a fact


_ENCODER: Final = Encoder(enc_hook=_plain)
_DECODER: Final = Decoder(tuple[OrderFact, str, int])


def fact_to_json(fact: OrderFact, file: str, line: int) -> str:
    """A fact with the place of its order in the source."""
    return _ENCODER.encode((fact, file, line)).decode()


def fact_from_json(text: str) -> tuple[OrderFact, str, int]:
    """What `fact_to_json` wrote: the fact and its place."""
    return _DECODER.decode(text)
