"""What every block of a card is made with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.destinations import Destination
from app.orders.card_deeds import CardDeeds
from app.orders.refusal import Refusal, Refusals, reason_of
from app.reader import Reader
from designer.theme.theme import Theme
from engine.desks.cards import CardReading, OrderCard
from engine.domain.errors import OrderpathError
from engine.domain.order import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class CardScope:
    """One reading of an order, how to name things, what may be done, and where refusals are told."""

    reading: CardReading
    reader: Reader
    theme: Theme
    deeds: CardDeeds
    refusals: Refusals
    go: Callable[[Destination], None]
    wide: bool

    @property
    def card(self) -> OrderCard:
        """The order with its story."""
        return self.reading.card

    @property
    def order(self) -> Order:
        """The order as it was read."""
        return self.reading.card.order

    def refusal(self, block: str, parent: QWidget) -> Refusal:
        """Where this block, made on `parent`, tells what was refused in it."""
        return self.refusals.place(block, self.theme, parent)

    def failed(self, block: str) -> Callable[[OrderpathError], None]:
        """Tells there why a deed was refused."""
        return lambda error: self.refusals.tell(block, reason_of(error, self.reader))

    def money(self, minor: int) -> str:
        """An amount of the order."""
        return self.reader.formats.money(minor, self.order.currency)
