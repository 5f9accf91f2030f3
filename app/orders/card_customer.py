"""Who ordered: name, how to reach them, and what is known about them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.orders.card_parts import Avatar, ElidedLabel, Tag, TagTone
from app.orders.card_scope import CardScope
from app.parts.buttons import IconButton
from app.parts.flow_layout import FlowLayout
from app.parts.labels import Tone, label
from engine.domain.customer import Customer


def customer_block(scope: CardScope) -> QWidget:
    """The customer of the order; says so where there is none."""
    block = QWidget()
    row = QHBoxLayout(block)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    customer = scope.card.customer
    if customer is None:
        row.addWidget(label(translate("Card", "Without a customer"), Tone.CAPTION))
        return block
    row.addWidget(Avatar(customer.name or "?", scope.theme))
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(ElidedLabel(customer.name or translate("Card", "Without a name"), Tone.STRONG))
    contact = " · ".join(text for text in (customer.phone, customer.email) if text)
    if contact:
        words.addWidget(ElidedLabel(contact, Tone.CAPTION))
    words.addWidget(_tags(customer, scope))
    row.addLayout(words, 1)
    for icon, name, text in (
        ("phone", translate("Card", "Copy the phone number"), customer.phone),
        ("mail", translate("Card", "Copy the e-mail address"), customer.email),
    ):
        if text:
            row.addWidget(_copier(icon, name, text, scope), 0, Qt.AlignmentFlag.AlignTop)
    return block


def _copier(icon: str, name: str, text: str, scope: CardScope) -> IconButton:
    button = IconButton(icon, f"{name}: {text}", scope.theme)

    def copy() -> None:
        QGuiApplication.clipboard().setText(text)
        said = translate("Card", "Copied: {text}").format(text=text)
        scope.deeds.around.messages.note(said)

    button.clicked.connect(copy)
    return button


def _tags(customer: Customer, scope: CardScope) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, gap=4)
    if customer.bad:
        flow.addWidget(Tag(translate("Card", "bad customer"), scope.theme, TagTone.DANGER))
    if customer.vip:
        flow.addWidget(Tag(translate("Card", "vip"), scope.theme, TagTone.ACCENT))
    count = scope.reading.customers_orders
    if count > 1:
        orders = translate("Card", "%n order(s)", "", count)
        flow.addWidget(Tag(orders, scope.theme))
    if customer.consent is not None:
        allowed = (
            translate("Card", "messages allowed")
            if customer.consent
            else translate("Card", "no messages")
        )
        tone = TagTone.OK if customer.consent else TagTone.DANGER
        flow.addWidget(Tag(allowed, scope.theme, tone))
    for tag in customer.tags:
        flow.addWidget(Tag(tag, scope.theme))
    return line
