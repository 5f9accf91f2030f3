"""What can be done with the orders that are chosen, asked by a right click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.reader import Reader
from engine.api import OrderRow
from engine.conditions.operators import Op
from engine.conditions.tree import Clause


class RowMenu(QMenu):
    """About one order, or about so many: then only what makes sense for several is offered.

    Signals:
        open_wanted: Be in the card of the order.
        copy_wanted: Put the numbers on the clipboard.
        filter_wanted: List the orders that are alike (a `Clause`).

    """

    open_wanted = Signal()
    copy_wanted = Signal()
    filter_wanted = Signal(object)

    def __init__(self, row: OrderRow | None, count: int, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if count > 1 or row is None:
            copy = self.addAction(self.tr("Copy %Ln number(s)", "", count))
            copy.triggered.connect(self.copy_wanted)
            return
        open_ = self.addAction(self.tr("Open order {number}").format(number=row.number))
        open_.triggered.connect(self.open_wanted)
        copy = self.addAction(self.tr("Copy the number"))
        copy.triggered.connect(self.copy_wanted)
        self.addSeparator()
        self._offer(
            self.tr("All orders in “{status}”").format(status=_plain(reader.status(row.status))),
            Clause("order.status", Op.IS, row.status),
        )
        if row.customer_name:
            self._offer(
                self.tr("All orders of {customer}").format(customer=_plain(row.customer_name)),
                Clause("customer.name", Op.IS, row.customer_name),
            )
        if row.manager is not None:
            self._offer(
                self.tr("All orders managed by {manager}").format(
                    manager=_plain(reader.person(row.manager))
                ),
                Clause("order.manager", Op.IS, row.manager),
            )

    def _offer(self, text: str, clause: Clause) -> None:
        action = self.addAction(text)
        action.triggered.connect(lambda: self.filter_wanted.emit(clause))


def _plain(name: str) -> str:
    """An ampersand in a name is no key of the menu."""
    return name.replace("&", "&&")
