"""The action that sends an e-mail."""

import pytest

from engine.domain.change import Channel, QueueMessage
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.recipient import To
from tests.builders.turns import a_customer, a_turn, an_order, facts, the_edit

LETTER = SendEmail(subject="Order {{ order.number }}", body="Dear {{ customer.name }}")


def message(references, node=LETTER, **customer):
    """The message it puts into the outbox."""
    known = facts(references, customer=a_customer(**customer))
    return the_edit(node.compile(references)(known, a_turn()), QueueMessage)


def test_the_customer_gets_a_letter_under_the_key_of_the_turn(references):
    assert message(references) == QueueMessage(
        channel=Channel.EMAIL,
        recipient="ada@example.org",
        subject="Order A-17",
        body="Dear Ada",
        order=17,
        customer=5,
        key="run-9:node:1",
    )


@pytest.mark.parametrize(
    ("customer", "problem"),
    [
        ({"consent": False}, "the customer does not want messages"),
        ({"email": ""}, "the customer's e-mail is empty"),
        ({"email": "ada"}, "the customer's e-mail “ada” is not an e-mail address"),
        ({"email": "a@b@c.org"}, "the customer's e-mail “a@b@c.org” is not an e-mail address"),
        (
            {"email": "ada@example.org\nBcc: all@example.org"},
            "the customer's e-mail “ada@example.org\nBcc: all@example.org” is not an e-mail address",
        ),
    ],
    ids=["no consent", "no address", "no point", "two signs", "a header slipped in"],
)
def test_a_letter_that_may_not_or_cannot_go_is_parked_with_the_reason(
    customer, problem, references
):
    parked = message(references, **customer)

    assert parked.problem == problem
    assert parked.key == "run-9:node:1"


def test_a_customer_who_was_never_asked_is_written_to(references):
    assert message(references, consent=None).problem == ""


def test_an_order_without_a_customer_parks_the_letter(references):
    known = facts(references)
    known.customer = None

    planned = SendEmail(subject="x", body="y").compile(references)(known, a_turn())

    assert the_edit(planned, QueueMessage).problem == "the order has no customer"
    assert planned.note == "not sent: the order has no customer"


def test_a_text_that_cannot_be_filled_in_parks_the_letter_without_half_of_it(references):
    node = SendEmail(subject="Order", body="Pay here: {{ payment_link }}")

    parked = message(references, node)

    assert "no payment link" in parked.problem
    assert parked.body == ""


def test_a_fixed_address_needs_no_consent(references):
    node = SendEmail(to=To.FIXED, address=" Fitters <fit> ", subject="x", body="y")
    fitters = SendEmail(to=To.FIXED, address=" fit@example.org ", subject="x", body="y")

    assert "is not an e-mail address" in message(references, node).problem
    sent = message(references, fitters, consent=False)
    assert (sent.recipient, sent.problem, sent.customer) == ("fit@example.org", "", None)


def test_a_subject_stays_on_one_line(references):
    node = SendEmail(subject="{{ order.customer_comment }}", body="x")
    known = facts(references, order=an_order(customer_comment="Hi\r\nBcc: all@example.org"))

    planned = node.compile(references)(known, a_turn())

    assert the_edit(planned, QueueMessage).subject == "Hi Bcc: all@example.org"


@pytest.mark.parametrize(
    ("node", "params"),
    [
        (SendEmail(subject="", body="x"), ["subject"]),
        (SendEmail(subject="x", body="{{ x }}"), ["body"]),
        (SendEmail(to=To.FIXED, address="x", subject="x", body="x"), ["address"]),
        (SendEmail(to=To.FIXED, subject="x", body="x"), ["address"]),
        (SendEmail(address="x", subject="x", body="x"), []),
    ],
)
def test_what_cannot_be_sent_is_a_problem(node, params, design):
    assert [problem.param for problem in node.problems(design)] == params


def test_it_reads_the_consent_of_the_customer_it_writes_to():
    fixed = SendEmail(to=To.FIXED, address="a@b.org", subject="x", body="x")

    assert {"customer.email", "customer.consent", "order.number"} <= LETTER.reads()
    assert fixed.reads() == frozenset()
