"""Cards: one order with everything a person looks at and may do next."""

from dataclasses import dataclass

from engine.desks.premises import Premises
from engine.domain.change import Actor
from engine.domain.errors import Missing
from engine.domain.trigger import Trigger
from engine.runtime.foresight import followers
from engine.runtime.grounds import Ground, grounds
from engine.runtime.path_rules import Move, moves
from engine.runtime.ranking import ranked
from engine.storage.cancelling import Cancel
from engine.storage.card import OrderCard, read_card
from engine.storage.trigger_store import load_version
from engine.storage.went_on import went_on

__all__ = ["CardDesk", "CardReading", "Ground", "Move", "OrderCard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """A card, the next statuses (likeliest first, refused ones last), and its customer's orders."""

    card: OrderCard
    moves: tuple[Move, ...]
    customers_orders: int


class CardDesk:
    """What the card of an order asks."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def read(self, order: int, actor: Actor, cancel: Cancel | None = None) -> CardReading:
        """The card of an order, with what `actor` may do next, all read at one moment.

        Raises:
            Missing: no such order.

        """
        references = self._at.references
        with self._at.loader(cancel) as loader:
            card = read_card(loader.connection, order)
            status, customer = card.order.status, card.order.customer
            taken = went_on(loader.connection, status)
            count = 0 if customer is None else loader.orders_of(customer)
        possible = moves(card.order, actor, references)
        return CardReading(
            card=card, moves=ranked(possible, status, taken, references), customers_orders=count
        )

    def followers(self, order: int, target: str, actor: Actor) -> tuple[Trigger, ...]:
        """Triggers that a move of the order to `target` would start as things stand; none is done.

        Raises:
            Missing: no such order.

        """
        shop = self._at.shop
        if shop is None:
            return ()
        with self._at.loader() as loader:
            found = loader.order(order)
            if found is None:
                raise Missing("order", str(order))
            customer = None if found.customer is None else loader.customer(found.customer)
            now = self._at.clock.now()
            return followers(shop.book, found, target, customer, loader, actor, now)

    def grounds(self, run: int, language: str = "en") -> tuple[Ground, ...]:
        """Why a run did what it did, in short.

        Raises:
            Missing: no such run, or its trigger's version is gone.

        """
        with self._at.loader() as loader:
            found = loader.run(run)
            if found is None:
                raise Missing("run", str(run))
            _, version = load_version(loader.connection, found.version)
        return grounds(found, version, self._at.references, language)
