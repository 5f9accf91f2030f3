"""Who ordered: name, how to reach them, and what is known about them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.orders.card_parts import Avatar, ElidedLabel, Tag, TagTone
from app.orders.card_scope import CardScope
from app.parts.buttons import IconButton
from app.parts.flow_layout import FlowLayout
from app.parts.labels import Tone, label
from engine.domain.customer import Customer


class CustomerBlock(QWidget):
    """The customer of the order; says so where there is none."""

    def __init__(self, scope: CardScope) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        customer = scope.card.customer
        if customer is None:
            row.addWidget(label(self.tr("Without a customer"), Tone.CAPTION))
            return
        row.addWidget(Avatar(customer.name or "?", scope.theme))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(customer.name or self.tr("Without a name"), Tone.STRONG))
        contact = " · ".join(text for text in (customer.phone, customer.email) if text)
        if contact:
            words.addWidget(ElidedLabel(contact, Tone.CAPTION))
        words.addWidget(self._tags(customer, scope))
        row.addLayout(words, 1)
        for icon, name, text in (
            ("phone", self.tr("Copy the phone number"), customer.phone),
            ("mail", self.tr("Copy the e-mail address"), customer.email),
        ):
            if text:
                copier = IconButton(icon, f"{name}: {text}", scope.theme)
                copier.clicked.connect(lambda _on, text=text: self._copy(text, scope))
                row.addWidget(copier, 0, Qt.AlignmentFlag.AlignTop)

    def _copy(self, text: str, scope: CardScope) -> None:
        QGuiApplication.clipboard().setText(text)
        scope.deeds.around.messages.note(self.tr("Copied: {text}").format(text=text))

    def _tags(self, customer: Customer, scope: CardScope) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=4)
        count = scope.reading.customers_orders
        tags: list[tuple[str, TagTone]] = []
        if customer.bad:
            tags.append((self.tr("bad customer"), TagTone.DANGER))
        if customer.vip:
            tags.append((self.tr("vip"), TagTone.ACCENT))
        if count > 1:
            tags.append((self.tr("%Ln order(s)", "", count), TagTone.PLAIN))
        if customer.consent is not None:
            allowed, tone = (
                (self.tr("messages allowed"), TagTone.OK)
                if customer.consent
                else (self.tr("no messages"), TagTone.DANGER)
            )
            tags.append((allowed, tone))
        tags += [(tag, TagTone.PLAIN) for tag in customer.tags]
        for text, tone in tags:
            flow.addWidget(Tag(text, scope.theme, tone))
        return line
