"""What was paid and what is due: each payment with its status, and a way to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.i18n import translate
from app.orders.card_parts import ElidedLabel
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.orders.list_button import ListButton
from app.orders.rows_popover import RowsPopover
from app.orders.value_rows import AmountRow, ChoiceRow
from app.parts.field_row import Head
from app.parts.labels import Tone, label
from engine.conditions.builtin import FIELDS
from engine.domain.change import PaymentDraft
from engine.domain.order import Order, Payment
from engine.domain.references import References, RefKind

_BLOCK = "payments"


def payments_section(scope: CardScope) -> Section:
    """The payments, then the total and what is due of it."""
    section = Section(translate("Card", "Payment"))
    add = section.link(translate("Card", "Add payment"), scope.theme)
    add.clicked.connect(lambda: _open_form(add, scope))
    for payment in scope.order.payments:
        section.column.addLayout(_line(payment, scope))
    section.column.addLayout(_total(scope))
    section.column.addWidget(scope.refusal(_BLOCK, section))
    return section


def due(order: Order, references: References) -> int:
    """What is still to be paid, in minor units: the total less payments that are complete."""
    complete = references.complete_payment_statuses
    paid = sum(payment.amount for payment in order.payments if payment.status in complete)
    return order.total - paid


def _line(payment: Payment, scope: CardScope) -> QHBoxLayout:
    order, deeds, reader = scope.order, scope.deeds, scope.reader
    row = QHBoxLayout()
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(8)
    name = reader.listed(RefKind.PAYMENT_TYPE, payment.type) or translate("Card", "Payment")
    row.addWidget(ElidedLabel(name), 1)
    if payment.paid_at is not None:
        row.addWidget(label(reader.formats.day(payment.paid_at, reader.now), Tone.CAPTION))
    row.addWidget(
        ListButton(
            RefKind.PAYMENT_STATUS,
            payment.status,
            reader,
            scope.theme,
            lambda code: deeds.set_payment_status(order, payment.id, code, scope.failed(_BLOCK)),
        )
    )
    amount = label(scope.money(payment.amount))
    amount.setMinimumWidth(76)
    amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(amount)
    return row


def _total(scope: CardScope) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(8)
    row.addWidget(label(translate("Card", "Total"), Tone.SECOND))
    row.addStretch()
    left = due(scope.order, scope.reader.references)
    said = translate("Card", "{amount} due").format(amount=scope.money(left))
    row.addWidget(label(said if left > 0 else translate("Card", "nothing due"), Tone.CAPTION))
    row.addWidget(label(scope.money(scope.order.total), Tone.STRONG))
    return row


def _open_form(anchor: QWidget, scope: CardScope) -> None:
    """Type, status and amount; the amount begins with what is due."""
    reader, order = scope.reader, scope.order
    beside = Head.BESIDE
    kind = ChoiceRow(translate("Card", "Type"), FIELDS["payment.type"], reader, head=beside)
    status = ChoiceRow(translate("Card", "Status"), FIELDS["payment.status"], reader, head=beside)
    amount = AmountRow(translate("Card", "Amount"), order.currency, head=beside)
    amount.put(max(0, due(order, reader.references)))
    status.put(PaymentDraft().status)
    popover = RowsPopover(
        translate("Card", "Add payment"), (kind, status, amount), scope.theme, anchor.window()
    )

    def save() -> None:
        draft = PaymentDraft(
            type=str(kind.read() or ""),
            status=str(status.read()),
            amount=amount.minor(),
        )
        scope.deeds.add_payment(order, draft, popover.finish, popover.fail)

    popover.confirmed.connect(save)
    popover.open_by(anchor)
