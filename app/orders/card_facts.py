"""What else is known of an order: delivery, who works it, remarks, tags, the shop's own fields."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.orders.card_parts import fact_line
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.orders.rows_popover import RowsPopover
from app.orders.value_rows import TagsRow
from app.orders.value_words import day_words, value_words
from app.parts.field_row import Head
from engine.conditions.fields import Vocabulary
from engine.domain.references import RefKind

_BLOCK = "about"


def delivery_section(scope: CardScope) -> QWidget:
    """How the order gets to its customer: two lines beside the list, spelled out on a wide card."""
    if not scope.wide:
        return _delivery_lines(scope)
    section = Section(translate("Card", "Delivery"))
    told = [(name, value) for name, value in _delivery(scope) if value]
    for name, value in told or [(translate("Card", "Way"), translate("Card", "Not agreed yet"))]:
        section.column.addWidget(fact_line(name, value))
    return section


def _delivery_lines(scope: CardScope) -> QWidget:
    order = scope.order
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    way = scope.reader.listed(RefKind.DELIVERY_TYPE, order.delivery_type)
    where = order.pickup_point or order.delivery_address
    said = " · ".join(filter(None, (way, where))) or translate("Card", "Not agreed yet")
    column.addWidget(fact_line(translate("Card", "Delivery"), said))
    when = _when(scope)
    if when or order.tracking_number:
        column.addWidget(fact_line(translate("Card", "Day"), when or "–", order.tracking_number))
    return lines


def about_section(scope: CardScope) -> Section:
    """Who works it, where it came from, what people remarked."""
    section = Section(translate("Card", "About the order"))
    edit = section.link(translate("Card", "Tags…"), scope.theme)
    edit.clicked.connect(lambda: _open_tags(edit, scope))
    for name, value in _about(scope):
        section.column.addWidget(fact_line(name, value))
    section.column.addWidget(scope.refusal(_BLOCK, section))
    return section


def _delivery(scope: CardScope) -> Iterator[tuple[str, str]]:
    order = scope.order
    yield translate("Card", "Way"), scope.reader.listed(RefKind.DELIVERY_TYPE, order.delivery_type)
    yield translate("Card", "Address"), order.delivery_address
    yield translate("Card", "Pickup point"), order.pickup_point
    yield translate("Card", "Day"), _when(scope)
    yield translate("Card", "Tracking"), order.tracking_number
    yield translate("Card", "Cost"), scope.money(order.delivery_cost) if order.delivery_cost else ""


def _when(scope: CardScope) -> str:
    """The day that was agreed, and between which hours."""
    order = scope.order
    day = day_words(order.delivery_date, scope.reader) if order.delivery_date else ""
    hours = "–".join(filter(None, (order.delivery_from, order.delivery_to)))
    return " ".join(filter(None, (day, hours)))


def _about(scope: CardScope) -> Iterator[tuple[str, str]]:
    order, reader = scope.order, scope.reader
    references = reader.references
    person = references.people.get(order.manager or 0)
    yield translate("Card", "Manager"), person.name if person is not None else "–"
    if len(references.sites) > 1:
        site = references.sites.get(order.site)
        yield translate("Card", "Shop"), site.titles.text(reader.language) if site else order.site
    if scope.wide:
        kind = reader.listed(RefKind.ORDER_TYPE, order.type)
        method = reader.listed(RefKind.ORDER_METHOD, order.method)
        yield translate("Card", "Order"), " · ".join(filter(None, (kind, method)))
        created = reader.formats.day_and_clock(order.created_at, reader.now)
        yield translate("Card", "Created"), created
    told = (
        (translate("Card", "Customer says"), order.customer_comment),
        (translate("Card", "Remark"), order.manager_comment),
        (translate("Card", "Tags"), ", ".join(order.tags)),
    )
    yield from ((name, text) for name, text in told if text)
    yield from _own(scope)


def _own(scope: CardScope) -> Iterator[tuple[str, str]]:
    """The shop's own fields that hold something."""
    order, reader = scope.order, scope.reader
    for field in Vocabulary(reader.references).fields.values():
        value = order.custom.get(field.custom) if field.entity == "order" and field.custom else None
        if value not in (None, ""):
            said = value_words(field.name, value, reader, order.currency)
            yield field.titles.text(reader.language), said


def _open_tags(anchor: QWidget, scope: CardScope) -> None:
    row = TagsRow(translate("Card", "Tags"), head=Head.BESIDE)
    row.put(scope.order.tags)
    popover = RowsPopover(translate("Card", "Tags"), (row,), scope.theme, anchor.window())
    popover.confirmed.connect(
        lambda: scope.deeds.set_tags(scope.order, row.read(), popover.finish, popover.fail)
    )
    popover.open_by(anchor)
