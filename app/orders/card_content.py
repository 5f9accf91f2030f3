"""An order card laid out: status, customer, items, payments, delivery, timeline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.orders.card_parts import Avatar, Chip, ElidedLabel, Note, Tag, fact_line
from app.orders.timeline import story
from app.orders.timeline_view import TimelineView
from app.parts.labels import Tone, label, line_across
from app.reader import Reader
from designer.theme.theme import Theme
from engine.api import OrderCard
from engine.domain.customer import Customer
from engine.domain.money import line_total, plain_quantity
from engine.domain.order import Item, Order, Payment
from engine.domain.references import RefKind

_INSET = 16


def card_content(card: OrderCard, reader: Reader, theme: Theme) -> QWidget:
    """The widget that shows `card`; made anew for other card."""
    order = card.order
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(_INSET, 14, _INSET, _INSET)
    column.setSpacing(12)
    column.addLayout(_status_line(order, reader, theme))
    if card.customer is not None:
        column.addLayout(_customer_line(card.customer, theme))
    if card.waits:
        column.addWidget(_waits(card, reader, theme))
    if order.items:
        column.addLayout(_items(order, reader, theme))
    column.addLayout(_facts(order, reader))
    column.addWidget(line_across())
    column.addLayout(_timeline(card, reader, theme))
    column.addStretch()
    return sheet


def _status_line(order: Order, reader: Reader, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Chip(reader.status(order.status), reader.colour(order.status), theme))
    here = translate("Card", "{span} here")
    span = reader.formats.span(reader.now - order.status_since)
    row.addWidget(label(here.format(span=span), Tone.CAPTION))
    row.addStretch()
    row.addWidget(label(reader.formats.money(order.total, order.currency), Tone.STRONG))
    return row


def _waits(card: OrderCard, reader: Reader, theme: Theme) -> QWidget:
    """What will happen by itself: whose wait ends when."""
    triggers = {run.id: run.trigger for run in card.runs}
    lines = []
    for wait in sorted(card.waits, key=lambda wait: wait.due_at):
        titles = card.triggers.get(triggers.get(wait.run, 0))
        when = reader.formats.day_and_clock(wait.due_at, reader.now)
        name = titles.text(reader.language) if titles is not None else ""
        lines.append(f"{name} · {when}" if name else when)
    return Note("zap", translate("Card", "Waits to act by itself"), lines, theme)


def _customer_line(customer: Customer, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Avatar(customer.name or "?", theme))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(customer.name or translate("Card", "Without a name"), Tone.STRONG))
    contact = " · ".join(text for text in (customer.phone, customer.email) if text)
    if contact:
        words.addWidget(ElidedLabel(contact, Tone.CAPTION))
    row.addLayout(words, 1)
    if customer.vip:
        row.addWidget(Tag(translate("Card", "vip"), theme))
    if customer.bad:
        row.addWidget(Tag(translate("Card", "bad"), theme, warning=True))
    for tag in customer.tags[:3]:
        row.addWidget(Tag(tag, theme))
    return row


def _items(order: Order, reader: Reader, theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(label(translate("Card", "Items"), Tone.SECTION))
    head.addWidget(label(reader.formats.whole(len(order.items)), Tone.CAPTION))
    head.addStretch()
    column.addLayout(head)
    for item in order.items:
        column.addLayout(_item_line(item, order.currency, reader, theme))
    return column


def _item_line(item: Item, currency: str, reader: Reader, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    row.addWidget(ElidedLabel(item.name or item.sku), 1)
    row.addWidget(Tag(reader.listed(RefKind.ITEM_STATUS, item.status), theme))
    row.addWidget(label(f"× {plain_quantity(item.quantity)}", Tone.SECOND))
    total = label(reader.formats.money(line_total(item.quantity, item.price), currency))
    total.setMinimumWidth(72)
    total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(total)
    return row


def _facts(order: Order, reader: Reader) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    for payment in order.payments:
        column.addWidget(_payment_line(payment, order.currency, reader))
    if order.delivery_type or order.delivery_address:
        words = [
            reader.listed(RefKind.DELIVERY_TYPE, order.delivery_type),
            order.delivery_address or order.pickup_point,
        ]
        value = " · ".join(word for word in words if word)
        column.addWidget(fact_line(translate("Card", "Delivery"), value))
    if order.tracking_number:
        column.addWidget(fact_line(translate("Card", "Tracking"), order.tracking_number))
    if order.manager is not None:
        person = reader.references.people.get(order.manager)
        if person is not None:
            column.addWidget(fact_line(translate("Card", "Manager"), person.name))
    for name, text in (
        (translate("Card", "Customer says"), order.customer_comment),
        (translate("Card", "Remark"), order.manager_comment),
        (translate("Card", "Tags"), ", ".join(order.tags)),
    ):
        if text:
            column.addWidget(fact_line(name, text))
    return column


def _payment_line(payment: Payment, currency: str, reader: Reader) -> QWidget:
    words = [
        reader.listed(RefKind.PAYMENT_TYPE, payment.type),
        reader.listed(RefKind.PAYMENT_STATUS, payment.status),
    ]
    if payment.paid_at is not None:
        words.append(reader.formats.day_and_clock(payment.paid_at, reader.now))
    return fact_line(
        translate("Card", "Payment"),
        " · ".join(word for word in words if word),
        reader.formats.money(payment.amount, currency),
    )


def _timeline(card: OrderCard, reader: Reader, theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    column.addWidget(label(translate("Card", "Timeline"), Tone.SECTION))
    entries = story(card, reader)
    column.addWidget(TimelineView(entries, reader.formats, reader.now, theme))
    return column
