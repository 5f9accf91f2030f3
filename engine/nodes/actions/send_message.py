"""Action: send an SMS or a chat message."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from typing_extensions import override

from engine.domain.change import Channel, QueueMessage
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.nodes.base import (
    ActionNode,
    DesignFacts,
    Editor,
    Planned,
    Planner,
    Problem,
    Shown,
    Turn,
    order_in,
    param,
)
from engine.nodes.recipient import To, phone_number, phone_wrong, recipient_says
from engine.nodes.speech import Speech
from engine.nodes.template import Template


class Way(Enum):
    """How a short message goes."""

    SMS = "sms"
    CHAT = "chat"


_CHANNELS = {Way.SMS: Channel.SMS, Way.CHAT: Channel.CHAT}


@dataclass(frozen=True, kw_only=True)
class SendMessage(ActionNode):
    """Sends an SMS or a chat message to the customer's phone or to a number that you give.

    Numbers without a country code are read as in the country of the shop. A message that cannot go
    (no consent, no usable number, a text that cannot be filled in) is kept in the outbox with the
    reason, and the run goes on.
    """

    kind = "send_message"
    title = "Send message"

    way: Way = param("By", Editor.CHOICE, default=Way.SMS)
    to: To = param("To", Editor.CHOICE, default=To.CUSTOMER)
    number: str = param("Number", Editor.TEXT, default="", hint="When it is not the customer")
    text: str = param("Text", Editor.TEMPLATE, hint="May hold variables")

    @override
    def compile(self, references: References) -> Planner:
        template, channel = Template(self.text), _CHANNELS[self.way]

        def plan(facts: Facts, turn: Turn) -> Planned:
            order = order_in(facts)
            address = phone_number(facts, self.to, self.number)
            text, text_problem = template.filled(facts)
            problem = address.problem or text_problem
            message = QueueMessage(
                channel=channel,
                recipient=address.text,
                body=text,
                order=order.id,
                customer=order.customer if self.to is To.CUSTOMER else None,
                problem=problem,
                key=turn.key,
            )
            return Planned(edits=(message,), note=f"not sent: {problem}" if problem else "")

        return plan

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """A text that cannot be filled in, or a number that is none."""
        if self.to is To.FIXED:
            wrong = phone_wrong(self.number, design.references)
            if wrong:
                yield Problem(
                    "phone.number", f"{wrong}; write another".capitalize(), param="number"
                )
        yield from Template(self.text).problems("text", design)

    @override
    def reads(self) -> frozenset[str]:
        customers = {"customer.phone", "customer.consent"} if self.to is To.CUSTOMER else set()
        return Template(self.text).reads() | customers

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({f"message.{self.way.value}"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Send SMS", ru="Отправить SMS", zh="发送短信")
        if self.way is Way.CHAT:
            heading = speech.pick(en="Send chat message", ru="Отправить в чат", zh="发送聊天消息")
        who = recipient_says(self.to, self.number, speech)
        to = speech.pick(en=f"to {who}", ru=who, zh=f"发给{who}")
        return Shown(heading, speech.template(self.text), to)

    @override
    def says(self, speech: Speech) -> str:
        who, text = recipient_says(self.to, self.number, speech), speech.template(self.text)
        by = speech.pick(en="an SMS", ru="SMS", zh="短信")
        if self.way is Way.CHAT:
            by = speech.pick(en="a chat message", ru="сообщение в чат", zh="聊天消息")
        return speech.pick(
            en=f"send {who} {by}: {text}",
            ru=f"отправить {by} {who}: {text}",
            zh=f"发{by}给{who}：{text}",
        )
