"""Cards: one order with everything a person looks at and may do next."""

from collections.abc import Iterable, Mapping
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
from engine.storage.loader import Loader
from engine.storage.trigger_store import load_version
from engine.storage.went_on import went_on

__all__ = ["CardDesk", "CardReading", "Ground", "Move", "OrderCard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """A card, the next statuses (likeliest first, refused ones last), and its customer's orders.

    `follows`: target of a move → the triggers it would start as things stand.
    """

    card: OrderCard
    moves: tuple[Move, ...]
    follows: Mapping[str, tuple[Trigger, ...]]
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
            possible = ranked(moves(card.order, actor, references), status, taken, references)
            follows = self._follows(card, possible, loader, actor)
        return CardReading(card=card, moves=possible, follows=follows, customers_orders=count)

    def _follows(
        self, card: OrderCard, possible: Iterable[Move], loader: Loader, actor: Actor
    ) -> Mapping[str, tuple[Trigger, ...]]:
        """Asked of what is live; a shop that was opened to read does nothing, so nothing follows."""
        shop = self._at.shop
        if shop is None:
            return {}
        book, now = shop.book, self._at.clock.now()
        return {
            move.target: followers(book, card.order, move.target, card.customer, loader, actor, now)
            for move in possible
            if move.allowed
        }

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
