"""A new order, or one being edited, in the side panel: checked at each field, saved as one change."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.orders.customer_fields import CustomerFields
from app.orders.drafts import Draft
from app.orders.filled import Filled, Line, about_customer, created, edits, merged, settled
from app.orders.form_foot import FormFoot
from app.orders.line_rows import ItemRow, PaymentRow
from app.orders.lines_editor import LinesEditor
from app.orders.order_fields import (
    DELIVERY,
    ORDER,
    OrderFields,
    form_fields,
    own_fields,
    section_titles,
)
from app.orders.value_rows import ValueRow
from app.page import Surroundings
from app.parts.labels import Tone, label
from engine.api import Engine
from engine.domain.change import Change, Edit, ItemDraft, PaymentDraft
from engine.domain.customer import Customer
from engine.domain.errors import EditConflict, Invalid, Missing, OrderpathError
from engine.domain.order import Order
from engine.domain.value import Value

_WIDEST = 720
_NEW = Order(id=0, number="", site="")


class OrderForm(QWidget):
    """Edits `order`, or makes a new one where it is None.

    What others change meanwhile comes in by `catch_up`: fields the person did not touch follow, and where
    both changed the same, both values are shown and one is chosen.

    Signals:
        saved: It is in the shop (the order's id).
        left: The person is done with the form.
        stale: The order has changed under the form: read it again.

    """

    saved = Signal(int)
    left = Signal()
    stale = Signal()

    def __init__(
        self, surroundings: Surroundings, order: Order | None, customer: Customer | None
    ) -> None:
        super().__init__()
        self._around = surroundings
        self._reader = surroundings.reader()
        self.order = order
        self._fields = form_fields(self._reader.references)
        self._base = self._beginning(customer)
        self._currency = (
            self._currency_of(self._base.order["site"]) if order is None else order.currency
        )
        self.customer = CustomerFields(surroundings.bridge, self._reader, surroundings.theme)
        self.items = self._items_editor()
        self.payments = self._payments_editor()
        self.sections = tuple(self._sections())
        self.foot = FormFoot(surroundings.theme)
        self._total = label("", Tone.STRONG)
        self._lay_out()
        self._connect()
        if order is None:
            self._base = replace(self._base, items=(_fresh_item(),))
        self._show(self._base, self._base)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._typed() != self._base

    def row(self, name: str) -> ValueRow:
        """The row of a field of the order."""
        return next(part.rows[name] for part in self.sections if name in part.rows)

    def begin(self) -> None:
        """Take the keyboard."""
        self.customer.rows["name"].setFocus()

    def catch_up(self, order: Order, customer: Customer | None) -> None:
        """Take in what others made of the order meanwhile."""
        if self.order is None or (
            order.version <= self.order.version and customer == self._base.known
        ):
            return
        base, typed = self._base, self._typed()
        self.order, self._base = order, Filled.of(order, customer, self._fields)
        self._bring_together(base, self._base, typed)

    def _bring_together(self, base: Filled, theirs: Filled, typed: Filled) -> None:
        outcome = merged(base, theirs, typed)
        self._show(theirs, outcome.mine)
        for section in self.sections:
            section.ask(outcome.order)
        self.items.ask(outcome.items)
        self.payments.ask(outcome.payments)
        self.customer.ask(outcome.customer)
        self._look_over()

    def draft(self) -> Draft:
        """What was typed, to be kept until the form is opened again."""
        typed = self._typed()
        return Draft(
            order=None if self.order is None else self.order.id,
            base=self._base,
            typed=typed,
            known=None if typed.known is None else typed.known.id,
        )

    def take_up(self, draft: Draft, known: Customer | None) -> None:
        """Go on with what was typed before; `known` is the customer chosen then, as they are now.

        What others changed since is brought together with it.
        """
        typed = replace(draft.typed, known=known)
        if self.order is None:
            self._show(self._base, typed)
        else:
            base = replace(draft.base, known=self._base.known)
            self._bring_together(base, self._base, typed)

    def save(self) -> None:
        """Save everything as one change, where all of it can be read and nothing is undecided."""
        wrong = self._first_wrong()
        if wrong is not None:
            self._show_wrong(wrong)
            return
        mine = self._said()
        if self.order is None and mine.nameless and not mine.items:
            self.foot.tell(self.tr("Say who orders, or what"))
            return
        if self.order is not None and not edits(self.order, self._base, mine):
            self.left.emit()
            return
        self._hand_in(mine)

    def leave(self) -> None:
        """Go, or ask in place what shall become of what was typed."""
        if self.dirty:
            self.foot.ask()
        else:
            self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _means_save(event)
        ):
            # Here it saves, whatever the window has these keys for.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _means_save(event):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _beginning(self, customer: Customer | None) -> Filled:
        if self.order is not None:
            return Filled.of(self.order, customer, self._fields)
        references = self._reader.references
        sites = [site for site in references.sites.values() if not site.retired]
        site = sites[0].code if sites else ""
        me = self._around.me().id
        return Filled.of(_NEW.with_({"site": site, "manager": me}), None, self._fields)

    # -- laying out ------------------------------------------------------------------------------

    def _items_editor(self) -> LinesEditor:
        reader, theme = self._reader, self._around.theme
        return LinesEditor(
            lambda: ItemRow(reader, theme, self._currency),
            _fresh_item,
            self.tr("Add an item"),
            theme,
        )

    def _payments_editor(self) -> LinesEditor:
        reader, theme = self._reader, self._around.theme
        return LinesEditor(
            lambda: PaymentRow(reader, theme, self._currency),
            self._fresh_payment,
            self.tr("Add a payment"),
            theme,
        )

    def _sections(self) -> Iterator[OrderFields]:
        reader, theme = self._reader, self._around.theme
        own = tuple((name,) for name in own_fields(reader.references))
        for title, lines in zip(section_titles(), (DELIVERY, ORDER, own), strict=True):
            if lines:
                yield OrderFields(title, lines, reader, theme, self._currency)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setProperty("surface", "page")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Customer"), Tone.SECTION))
        column.addWidget(self.customer)
        column.addLayout(self._headed(self.tr("Items"), self._total))
        column.addWidget(self.items)
        column.addWidget(label(self.tr("Payments"), Tone.SECTION))
        column.addWidget(self.payments)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _headed(self, title: str, right: QWidget) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(label(title, Tone.SECTION))
        head.addStretch()
        head.addWidget(right)
        return head

    def _connect(self) -> None:
        for edited in (
            self.customer.edited,
            self.items.edited,
            self.payments.edited,
            *(section.edited for section in self.sections),
        ):
            edited.connect(self._look_over)
        if self.order is None:
            self.row("site").edited.connect(self._follow_site)
        self.customer.failed.connect(self._around.messages.fail)
        self.foot.saved.connect(self.save)
        self.foot.left.connect(self.leave)
        self.foot.discarded.connect(self.left.emit)

    # -- holding ---------------------------------------------------------------------------------

    def _show(self, base: Filled, mine: Filled) -> None:
        """Show what was typed; remember how the fields show what was there before."""
        self._put(base)
        self._untouched = self._in_fields()
        if mine != base:
            self._put(mine)
        self._look_over()

    def _put(self, filled: Filled) -> None:
        self.customer.put(filled.known, filled.customer)
        self.items.put(filled.items)
        self.payments.put(filled.payments)
        for section in self.sections:
            section.put(filled.order)

    def _typed(self) -> Filled:
        return settled(self._base, self._untouched, self._in_fields())

    def _in_fields(self) -> Filled:
        values = {name: value for part in self.sections for name, value in part.typed().items()}
        return Filled(
            order=values,
            items=self.items.typed(),
            payments=self.payments.typed(),
            known=self.customer.known,
            customer=self.customer.read(),
        )

    def _said(self) -> Filled:
        """What was typed, once all of it can be read, less a new line in which nothing was said."""
        mine = self._typed()
        items = tuple(line for line in mine.items if line.id is not None or line != _fresh_item())
        return replace(mine, items=items)

    def _fresh_payment(self) -> Line:
        """A payment of what no other payment covers yet."""
        paid = sum(
            amount
            for line in self.payments.typed()
            if isinstance(amount := line.values["amount"], int)
        )
        draft = PaymentDraft(amount=max(0, self._sum() - paid))
        return Line(
            id=None,
            values={
                "type": draft.type,
                "status": draft.status,
                "amount": draft.amount,
                "comment": draft.comment,
            },
        )

    def _sum(self) -> int:
        """Lines and delivery less the discount, as far as they can be read."""
        lines = sum(row.total() for row in self.items.rows if isinstance(row, ItemRow))
        values = {name: value for part in self.sections for name, value in part.typed().items()}
        cost, discount = values["delivery_cost"], values["discount"]
        lines += cost if isinstance(cost, int) else 0
        return lines - (discount if isinstance(discount, int) else 0)

    def _currency_of(self, site: Value) -> str:
        known = self._reader.references.sites.get(str(site))
        return self._reader.references.currency if known is None else known.currency

    def _follow_site(self) -> None:
        """Each shop has a currency of its own; a new order is in that of its shop."""
        self._currency = self._currency_of(self.row("site").read())
        for line in (*self.items.rows, *self.payments.rows):
            line.pay_in(self._currency)
        for section in self.sections:
            section.pay_in(self._currency)
        self._look_over()

    def _look_over(self) -> None:
        """The total follows what is typed; what was said about the last try is over."""
        self._total.setText(self._reader.formats.money(self._sum(), self._currency))
        self.foot.tell("")

    # -- saving ----------------------------------------------------------------------------------

    def _first_wrong(self) -> QWidget | None:
        """The first field that cannot be read or is undecided; each says so itself."""
        wrong: list[QWidget] = [*self.customer.undecided().values()]
        for row in self.items.rows:
            fresh = row.id is None and row.typed() == _fresh_item()
            if not fresh and not row.sound():
                wrong.append(row)
        wrong += self.payments.unsound()
        for editor in (self.items, self.payments):
            wrong += [row.note for row in editor.undecided()]
        for section in self.sections:
            wrong += [row for row in section.rows.values() if not row.sound()]
            wrong += section.undecided().values()
        return wrong[0] if wrong else None

    def _show_wrong(self, wrong: QWidget) -> None:
        self.foot.tell(self.tr("Something above needs you first"))
        self._scroll.ensureWidgetVisible(wrong)
        wrong.setFocus()

    def _hand_in(self, mine: Filled) -> None:
        made: tuple[Edit, ...]
        if self.order is None:
            made = (*about_customer(mine), created(mine))
        else:
            made = edits(self.order, self._base, mine)
        change = Change(actor=self._around.actor(), edits=made)
        order = self.order
        self.foot.busy(True)

        def record(engine: Engine) -> int:
            receipt = engine.record(change)
            return order.id if order is not None else receipt.orders[0]

        self._around.bridge.do(
            lambda engine, _ticket: record(engine),
            self._done,
            self._refused,
            owner=self,
            title=self.tr("Save an order"),
        )

    def _done(self, order: int) -> None:
        self.foot.busy(False)
        self._base = self._typed()
        self.saved.emit(order)

    def _refused(self, error: OrderpathError) -> None:
        """At the field where one is named; a conflict brings in the other's values."""
        self.foot.busy(False)
        if isinstance(error, EditConflict | Missing):
            self.stale.emit()
            self.foot.tell(self.tr("Somebody else changed the order meanwhile"))
            return
        if isinstance(error, Invalid) and error.where in self._fields:
            row = self.row(error.where)
            row.show_problem(error.why)
            self._show_wrong(row)
            return
        self.foot.tell(error_text(error))


def _means_save(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _fresh_item() -> Line:
    draft = ItemDraft()
    return Line(
        id=None,
        values={
            "sku": draft.sku,
            "name": draft.name,
            "quantity": draft.quantity,
            "price": draft.price,
            "discount": draft.discount,
            "status": draft.status,
        },
    )
