"""Lines and payments in a form: one row each, with its own checks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.orders.filled import Line
from app.orders.rival_note import RivalNote
from app.orders.value_rows import AmountRow, ChoiceRow, NumberRow, TextRow, ValueRow
from app.parts.buttons import IconButton
from app.parts.field_row import Head
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.conditions.builtin import FIELDS
from engine.domain.errors import Invalid
from engine.domain.money import Quantity, line_total, plain_quantity
from engine.domain.references import RefKind
from engine.domain.value import Value

_SUM = 84


class LineRow(QWidget):
    """One line or payment being edited.

    Signals:
        edited: The person changed something in it.
        removed: The person does not want it.

    """

    edited = Signal()
    removed = Signal()

    def __init__(self, reader: Reader, theme: Theme, currency: str) -> None:
        super().__init__()
        self.id: int | None = None
        self.rows: dict[str, ValueRow] = {}
        self.note = RivalNote(theme)
        self._reader = reader
        self._theme = theme
        self._currency = currency
        self._kept: Mapping[str, Value] = {}
        """Fields of the line that the row does not show."""

    def put(self, line: Line) -> None:
        """Show this; `edited` is not emitted."""
        self.id = line.id
        self._kept = line.values
        for name, row in self.rows.items():
            row.put(line.values[name])

    def pay_in(self, currency: str) -> None:
        """Amounts are of this currency from now on."""
        self._currency = currency
        for row in self.rows.values():
            if isinstance(row, AmountRow):
                row.currency = currency

    def read(self) -> Line:
        """What stands in the row.

        Raises:
            Invalid: something cannot be read.

        """
        read = {name: row.read() for name, row in self.rows.items()}
        return Line(id=self.id, values={**self._kept, **read})

    def typed(self) -> Line:
        """What stands in the row, texts that cannot be read as they are."""
        typed = {name: row.typed() for name, row in self.rows.items()}
        return Line(id=self.id, values={**self._kept, **typed})

    def sound(self) -> bool:
        """Whether everything can be read; says at each field what cannot."""
        return not [row for row in self.rows.values() if not row.sound()]

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the first field that is wrong, else to the first."""
        rows = list(self.rows.values())
        wrong = [row for row in rows if row.problem.text()]
        (wrong or rows)[0].setFocus(reason)

    # Abstract: Qt's metaclass leaves no room for that of `abc`.

    def words(self, line: Line) -> str:
        """A line in a few words."""
        raise NotImplementedError

    def _field(self, name: str, row: ValueRow) -> ValueRow:
        self.rows[name] = row
        row.edited.connect(self.edited.emit)
        return row

    def _remover(self, name: str) -> IconButton:
        button = IconButton("x", name, self._theme)
        button.clicked.connect(self.removed.emit)
        return button

    def _money(self, minor: Value) -> str:
        return self._reader.formats.money(minor if isinstance(minor, int) else 0, self._currency)


class ItemRow(LineRow):
    """The name and what it comes to; below them SKU, quantity, price and status."""

    def __init__(self, reader: Reader, theme: Theme, currency: str) -> None:
        super().__init__(reader, theme, currency)
        hidden = Head.HIDDEN
        product, sku = self.tr("Product name"), self.tr("SKU")
        name = self._field("name", TextRow(product, hint=product, head=hidden))
        choice = ChoiceRow(self.tr("Item status"), FIELDS["item.status"], reader, head=hidden)
        lower = (
            (self._field("sku", TextRow(sku, hint=sku, head=hidden)), 4),
            (self._field("quantity", NumberRow(self.tr("Quantity"), head=hidden)), 3),
            (self._field("price", AmountRow(self.tr("Price"), currency, head=hidden)), 4),
            (self._field("status", choice), 5),
        )
        self._sum = label("", Tone.STRONG)
        self._sum.setFixedWidth(_SUM)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.edited.connect(self._add_up)
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(6)
        first.addWidget(name, 1)
        first.addWidget(self._sum)
        first.addWidget(self._remover(self.tr("Remove the item")))
        for row, share in lower:
            second.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.note)

    @override
    def put(self, line: Line) -> None:
        super().put(line)
        self._add_up()

    @override
    def sound(self) -> bool:
        good = super().sound()
        if good and not (self.rows["name"].read() or self.rows["sku"].read()):
            self.rows["name"].show_problem(self.tr("Say what is ordered"))
            return False
        if good and self.rows["quantity"].read() is None:
            self.rows["quantity"].show_problem(self.tr("How many?"))
            return False
        return good

    @override
    def words(self, line: Line) -> str:
        values = line.values
        quantity = values["quantity"]
        many = plain_quantity(Quantity(quantity)) if isinstance(quantity, int) else str(quantity)
        status = self._reader.listed(RefKind.ITEM_STATUS, str(values["status"]))
        return f"{values['name'] or values['sku']} ×{many}, {self._money(_total(values))}, {status}"

    @override
    def pay_in(self, currency: str) -> None:
        super().pay_in(currency)
        self._add_up()

    def total(self) -> int:
        """What the line comes to; nothing while it cannot be read."""
        try:
            return _total(self.read().values)
        except Invalid:
            return 0

    def _add_up(self) -> None:
        self._sum.setText(self._money(self.total()))


class PaymentRow(LineRow):
    """Type, status and amount beside each other."""

    def __init__(self, reader: Reader, theme: Theme, currency: str) -> None:
        super().__init__(reader, theme, currency)
        hidden = Head.HIDDEN
        kind = ChoiceRow(self.tr("Payment type"), FIELDS["payment.type"], reader, head=hidden)
        status = ChoiceRow(self.tr("Payment status"), FIELDS["payment.status"], reader, head=hidden)
        fields = (
            (self._field("type", kind), 6),
            (self._field("status", status), 5),
            (self._field("amount", AmountRow(self.tr("Amount"), currency, head=hidden)), 4),
        )
        line = QHBoxLayout()
        line.setSpacing(6)
        for row, share in fields:
            line.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._remover(self.tr("Remove the payment")), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.note)

    @override
    def words(self, line: Line) -> str:
        reader, values = self._reader, line.values
        kind = reader.listed(RefKind.PAYMENT_TYPE, str(values["type"])) or "–"
        status = reader.listed(RefKind.PAYMENT_STATUS, str(values["status"]))
        return f"{kind}, {status}, {self._money(values['amount'])}"


def _total(values: Mapping[str, Value]) -> int:
    quantity, price, discount = values["quantity"], values["price"], values["discount"]
    if isinstance(quantity, int) and isinstance(price, int) and isinstance(discount, int):
        return line_total(quantity, price) - discount
    return 0
