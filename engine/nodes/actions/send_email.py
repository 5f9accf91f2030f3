"""Action: send an e-mail."""

from collections.abc import Iterator
from dataclasses import dataclass

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
from engine.nodes.recipient import To, email_address, email_wrong, recipient_says
from engine.nodes.speech import Speech
from engine.nodes.template import Template


@dataclass(frozen=True, kw_only=True)
class SendEmail(ActionNode):
    """Sends an e-mail about the order to its customer or to an address that you give.

    It is put into the outbox. When the customer does not want messages, there is no usable address, or
    the text cannot be filled in, it is kept there with the reason instead of being sent, and the run
    goes on.
    """

    kind = "send_email"
    title = "Send e-mail"

    to: To = param("To", Editor.CHOICE, default=To.CUSTOMER)
    address: str = param("Address", Editor.TEXT, default="", hint="When it is not the customer")
    subject: str = param("Subject", Editor.TEMPLATE)
    body: str = param("Text", Editor.TEMPLATE, hint="May hold variables")

    @override
    def compile(self, references: References) -> Planner:
        subject, body = Template(self.subject), Template(self.body)

        def plan(facts: Facts, turn: Turn) -> Planned:
            order = order_in(facts)
            address = email_address(facts, self.to, self.address)
            title, title_problem = subject.filled(facts)
            text, text_problem = body.filled(facts)
            problem = address.problem or title_problem or text_problem
            message = QueueMessage(
                channel=Channel.EMAIL,
                recipient=address.text,
                subject=" ".join(title.split()),
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
        """Texts that cannot be filled in, or an address that is none."""
        if self.to is To.FIXED:
            wrong = email_wrong(self.address)
            if wrong:
                yield Problem(
                    "email.address", f"{wrong}; write another".capitalize(), param="address"
                )
        yield from Template(self.subject).problems("subject", design)
        yield from Template(self.body).problems("body", design)

    @override
    def reads(self) -> frozenset[str]:
        customers = {"customer.email", "customer.consent"} if self.to is To.CUSTOMER else set()
        return Template(self.subject).reads() | Template(self.body).reads() | customers

    @override
    def writes(self) -> frozenset[str]:
        return frozenset({"message.email"})

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Send e-mail", ru="Отправить e-mail", zh="发送邮件")
        who = recipient_says(self.to, self.address, speech)
        to = speech.pick(en=f"to {who}", ru=who, zh=f"发给{who}")
        return Shown(heading, speech.template(self.subject), to)

    @override
    def says(self, speech: Speech) -> str:
        who, subject = recipient_says(self.to, self.address, speech), speech.template(self.subject)
        return speech.pick(
            en=f"e-mail {who}: {subject}",
            ru=f"отправить e-mail {who}: {subject}",
            zh=f"发邮件给{who}：{subject}",
        )
