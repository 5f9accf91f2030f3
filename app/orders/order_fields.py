"""The fields of the order itself in a form, by the sections they stand in."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.orders.filled import Rival, Values
from app.orders.rival_note import RivalNote
from app.orders.value_rows import AmountRow, ValueRow, row_for
from app.orders.value_words import value_words
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.conditions.fields import Vocabulary
from engine.domain.references import References

DELIVERY = (
    ("delivery_type", "delivery_cost"),
    ("delivery_date", "delivery_from", "delivery_to"),
    ("delivery_address",),
    ("pickup_point", "tracking_number"),
)
ORDER = (
    ("type", "method"),
    ("site", "manager"),
    ("discount", "tags"),
    ("customer_comment",),
    ("manager_comment",),
)


def form_fields(references: References) -> tuple[str, ...]:
    """Every field of an order that the form edits, the shop's own ones included."""
    built_in = (name for line in (*DELIVERY, *ORDER) for name in line)
    return (*built_in, *own_fields(references))


def own_fields(references: References) -> Iterator[str]:
    """The shop's own fields of orders that are still offered."""
    for field in references.custom_fields:
        if field.entity == "order" and not field.retired:
            yield f"custom.{field.code}"


class OrderFields(QWidget):
    """Rows of one section, a few beside each other.

    Signals:
        edited: The person changed something.

    """

    edited = Signal()

    def __init__(
        self,
        title: str,
        lines: Sequence[Sequence[str]],
        reader: Reader,
        theme: Theme,
        currency: str,
    ) -> None:
        super().__init__()
        self._reader = reader
        self._currency = currency
        self.rows: dict[str, ValueRow] = {}
        self.notes: dict[str, RivalNote] = {}
        vocabulary = Vocabulary(reader.references)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(title, Tone.SECTION))
        for names in lines:
            line = QHBoxLayout()
            line.setSpacing(8)
            for name in names:
                row = row_for(vocabulary.field(f"order.{name}"), reader, theme, currency)
                note = RivalNote(theme)
                row.column.addWidget(note)
                row.edited.connect(self.edited.emit)
                self.rows[name], self.notes[name] = row, note
                line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)

    def put(self, values: Values) -> None:
        """Show these; `edited` is not emitted."""
        for name, row in self.rows.items():
            row.put(values[name])

    def pay_in(self, currency: str) -> None:
        """Amounts are of this currency from now on."""
        self._currency = currency
        for row in self.rows.values():
            if isinstance(row, AmountRow):
                row.currency = currency

    def typed(self) -> Values:
        """What the fields hold, texts that cannot be read as they are."""
        return {name: row.typed() for name, row in self.rows.items()}

    def ask(self, rivals: Sequence[Rival]) -> None:
        """Show both values of the fields that two people changed."""
        for rival in rivals:
            if rival.name not in self.rows:
                continue
            row, note = self.rows[rival.name], self.notes[rival.name]
            note.ask(self._words(rival.name, rival.theirs), self._words(rival.name, row.typed()))
            note.decided.connect(
                lambda take, rival=rival: self._decide(rival, take=take),
                Qt.ConnectionType.SingleShotConnection,
            )

    def undecided(self) -> Mapping[str, RivalNote]:
        """The fields of which nobody has chosen a value yet."""
        return {name: note for name, note in self.notes.items() if note.open}

    def _words(self, name: str, value: object) -> str:
        known = value if isinstance(value, str | int | bool | tuple) else None
        return value_words(f"order.{name}", known, self._reader, self._currency)

    def _decide(self, rival: Rival, *, take: bool) -> None:
        if take:
            self.rows[rival.name].put(rival.theirs)
        self.edited.emit()


def section_titles() -> tuple[str, str, str]:
    """Of delivery, of the order itself, and of the shop's own fields."""
    return (
        translate("Form", "Delivery"),
        translate("Form", "Order"),
        translate("Form", "Own fields"),
    )
