"""Customers: found while somebody types."""

from engine.desks.premises import Premises
from engine.storage.cancelling import Cancel
from engine.storage.customer_search import KnownCustomer, customers_like

__all__ = ["CustomerDesk", "KnownCustomer"]


class CustomerDesk:
    """Who orders."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def like(
        self, text: str, *, most: int = 6, cancel: Cancel | None = None
    ) -> tuple[KnownCustomer, ...]:
        """Customers whose phone, e-mail or name begins so, or whose name has a word that does."""
        with self._at.loader(cancel) as loader:
            return customers_like(loader.connection, text, most)

    def orders_of(self, customer: int) -> int:
        """How many orders a customer has."""
        with self._at.loader() as loader:
            return loader.orders_of(customer)
