"""What is ordered: each line with its status, how many, and what it comes to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.i18n import translate
from app.orders.card_parts import ElidedLabel
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.orders.list_button import ListButton
from app.parts.labels import Tone, label, line_across
from engine.domain.money import line_total, plain_quantity
from engine.domain.order import Item
from engine.domain.references import RefKind

_BLOCK = "items"
_SUM = 76
_COUNT = 36


def items_section(scope: CardScope) -> Section:
    """The lines of the order."""
    items = scope.order.items
    section = Section(translate("Card", "Items"), scope.reader.formats.whole(len(items)))
    for item in items:
        section.column.addLayout(_line(item, scope))
        section.column.addWidget(line_across())
    if not items:
        section.column.addWidget(label(translate("Card", "Nothing is ordered yet"), Tone.CAPTION))
    section.column.addWidget(scope.refusal(_BLOCK, section))
    return section


def _line(item: Item, scope: CardScope) -> QHBoxLayout:
    order, deeds = scope.order, scope.deeds
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    row.addWidget(ElidedLabel(item.name or item.sku), 3 if scope.wide else 1)
    if scope.wide and item.name and item.sku:
        row.addWidget(ElidedLabel(item.sku, Tone.CAPTION), 1)
    row.addWidget(
        ListButton(
            RefKind.ITEM_STATUS,
            item.status,
            scope.reader,
            scope.theme,
            lambda code: deeds.set_item_status(order, item.id, code, scope.failed(_BLOCK)),
        )
    )
    row.addWidget(_right(f"×{plain_quantity(item.quantity)}", Tone.SECOND, _COUNT))
    total = line_total(item.quantity, item.price) - item.discount
    row.addWidget(_right(scope.money(total), Tone.BODY, _SUM))
    return row


def _right(text: str, tone: Tone, least: int) -> QLabel:
    made = label(text, tone)
    made.setMinimumWidth(least)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
