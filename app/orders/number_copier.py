"""The numbers of the chosen orders, put on the clipboard."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.orders.listing import read_numbers
from app.orders.model import OrderListModel
from app.orders.table import OrderTable
from app.page import Surroundings

_LOOKED_UP = 2_000
"""Rows looked up one by one for their numbers; of more the shop is asked."""


class NumberCopier(QObject):
    """Copies one number to a line. Rows that nobody looked at are read first."""

    def __init__(
        self, surroundings: Surroundings, model: OrderListModel, table: OrderTable
    ) -> None:
        super().__init__(table)
        self._around = surroundings
        self._model = model
        self._table = table

    def copy(self) -> None:
        """Copy the numbers of the orders that are chosen now."""
        chosen = self._table.chosen()
        rows = [self._model.row_at(place) for some in chosen for place in some[:_LOOKED_UP]]
        if all(rows) and len(rows) == sum(map(len, chosen)):
            self._put_on_clipboard(tuple(row.number for row in rows if row is not None))
            return
        listing = self._model.listing
        self._around.bridge.ask(
            lambda engine, ticket: read_numbers(engine, ticket, listing, chosen),
            self._put_on_clipboard,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Copy numbers"),
            key=("order numbers", id(self)),
        )

    def _put_on_clipboard(self, numbers: tuple[str, ...]) -> None:
        if numbers:
            QGuiApplication.clipboard().setText("\n".join(numbers))
            self._around.messages.note(self.tr("%Ln number(s) copied", "", len(numbers)))
