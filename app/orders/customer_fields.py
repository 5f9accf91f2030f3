"""Whose order it is: somebody the shop knows, found while typing, or somebody new."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.orders.filled import CUSTOMER_FIELDS, Rival, Values
from app.orders.rival_note import RivalNote
from app.orders.value_rows import TextRow
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.conditions.fields import Vocabulary
from engine.desks.customers import KnownCustomer
from engine.domain.customer import Customer
from engine.domain.errors import OrderpathError

_PAUSE_MS = 120
_SEARCHED = ("name", "phone", "email")


class CustomerFields(QWidget):
    """Name, phone, e-mail and address; the first three find who is known already.

    Signals:
        edited: Something was typed, or another customer was chosen.
        failed: Customers cannot be looked for (`OrderpathError`).

    """

    edited = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, reader: Reader, theme: Theme) -> None:
        super().__init__()
        self._bridge = bridge
        self.known: Customer | None = None
        self._found: Sequence[KnownCustomer] = ()
        self._suggestions = QStringListModel(self)
        self._searching = _SEARCHED[0]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._who = label("", Tone.CAPTION, wrap=True)
        self._another = TextButton(self.tr("Another customer"), theme, kind=Kind.LINK)
        self._another.clicked.connect(self.forget)
        self.rows: dict[str, TextRow] = {}
        self.notes: dict[str, RivalNote] = {}
        self._completers: dict[str, QCompleter] = {}
        self._make_rows(reader, theme)
        self._lay_out()
        for name in _SEARCHED:
            self._complete(name)
        self._know(None)

    def put(self, known: Customer | None, values: Values) -> None:
        """Show this customer; `edited` is not emitted."""
        self._know(known)
        for name, row in self.rows.items():
            row.put(values[name])

    def read(self) -> Values:
        """What is said about the customer."""
        return {name: row.read() for name, row in self.rows.items()}

    def choose(self, customer: Customer) -> None:
        """It is the order of somebody the shop knows."""
        self.put(customer, {name: getattr(customer, name) for name in CUSTOMER_FIELDS})
        self.edited.emit()

    def forget(self) -> None:
        """It is the order of somebody else: the fields are empty and find again."""
        self.put(None, dict.fromkeys(CUSTOMER_FIELDS, ""))
        self.rows["name"].setFocus()
        self.edited.emit()

    def suggestions(self, name: str) -> QAbstractItemView:
        """The list of customers that were found, as it opens under this field."""
        popup = self._completers[name].popup()
        assert popup is not None
        return popup

    def ask(self, rivals: Sequence[Rival]) -> None:
        """Show both values of what two people wrote about the customer."""
        for rival in rivals:
            note, row = self.notes[rival.name], self.rows[rival.name]
            note.ask(str(rival.theirs or "–"), str(row.typed() or "–"))
            note.decided.connect(
                lambda take, row=row, note=note, rival=rival: _decide(row, note, rival, take=take)
            )

    def undecided(self) -> Mapping[str, RivalNote]:
        """The fields of which nobody has chosen a value yet."""
        return {name: note for name, note in self.notes.items() if note.open}

    def _make_rows(self, reader: Reader, theme: Theme) -> None:
        vocabulary = Vocabulary(reader.references)
        for name in CUSTOMER_FIELDS:
            title = vocabulary.field(f"customer.{name}").titles.text(reader.language)
            self.rows[name] = row = TextRow(title)
            self.notes[name] = RivalNote(theme)
            row.column.addWidget(self.notes[name])
            row.edited.connect(self.edited.emit)

    def _lay_out(self) -> None:
        head, pair = QHBoxLayout(), QHBoxLayout()
        for line in (head, pair):
            line.setSpacing(8)
        head.addWidget(self._who, 1)
        head.addWidget(self._another)
        pair.addWidget(self.rows["phone"], 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.rows["email"], 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.rows["name"])
        column.addLayout(pair)
        column.addWidget(self.rows["address"])

    def _know(self, known: Customer | None) -> None:
        self.known = known
        new = self.tr("Somebody new, unless one is found while you type")
        said = (
            new if known is None else self.tr("Known to the shop; what you change is kept for all")
        )
        self._who.setText(said)
        self._another.setVisible(known is not None)

    def _complete(self, name: str) -> None:
        """Offer who is found under the field; what is typed stays as it is until one is chosen."""
        line = self.rows[name].line
        completer = QCompleter(self._suggestions, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(line)
        completer.activated.connect(self._take)
        self._completers[name] = completer
        line.textEdited.connect(lambda _text: self._begin(name))

    def _begin(self, name: str) -> None:
        self._searching = name
        if self.known is None:
            self._pause.start()

    def _search(self) -> None:
        text = self.rows[self._searching].line.text()
        self._bridge.ask(
            lambda engine, ticket: engine.customers.like(text, cancel=ticket.reading),
            self._offer,
            self._fail,
            owner=self,
            title=self.tr("Look for a customer"),
            key=("customers like", id(self)),
        )

    def _offer(self, found: Sequence[KnownCustomer]) -> None:
        self._found = found
        self._suggestions.setStringList([self._words(known) for known in found])
        completer = self._completers[self._searching]
        line = self.rows[self._searching].line
        if found and line.hasFocus() and self.known is None:
            completer.complete()
        else:
            self.suggestions(self._searching).hide()

    def _words(self, known: KnownCustomer) -> str:
        customer = known.customer
        orders = self.tr("%Ln order(s)", "", known.orders)
        parts = (customer.name or "–", customer.phone, customer.email, orders)
        return " · ".join(filter(None, parts))

    def _take(self, words: str) -> None:
        for known in self._found:
            if self._words(known) == words:
                self.choose(known.customer)
                return

    def _fail(self, error: OrderpathError) -> None:
        self.failed.emit(error)


def _decide(row: TextRow, note: RivalNote, rival: Rival, *, take: bool) -> None:
    note.decided.disconnect()
    if take:
        row.put(rival.theirs)
        row.edited.emit()
