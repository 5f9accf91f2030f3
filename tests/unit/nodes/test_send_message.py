"""The action that sends an SMS or a chat message."""

from dataclasses import replace

import pytest

from engine.domain.change import Channel, QueueMessage
from engine.nodes.actions.send_message import SendMessage, Way
from engine.nodes.recipient import To
from tests.builders.turns import a_customer, a_turn, facts, the_edit

SMS = SendMessage(text="Order {{ order.number }} waits")


def message(references, node=SMS, **customer):
    """The message it puts into the outbox."""
    known = facts(references, customer=a_customer(**customer))
    return the_edit(node.compile(references)(known, a_turn()), QueueMessage)


def test_the_customer_gets_an_sms_under_the_key_of_the_turn(references):
    assert message(references) == QueueMessage(
        channel=Channel.SMS,
        recipient="+4930901820",
        body="Order A-17 waits",
        order=17,
        customer=5,
        key="run-9:node:1",
    )


def test_a_chat_message_goes_by_chat(references):
    assert message(references, SendMessage(way=Way.CHAT, text="x")).channel is Channel.CHAT


@pytest.mark.parametrize(
    ("zone", "phone", "number"),
    [
        ("Europe/Berlin", "030 901820", "+4930901820"),
        ("Europe/Moscow", "8 (495) 123-45-67", "+74951234567"),
        ("Asia/Shanghai", "138 0013 8000", "+8613800138000"),
        ("America/Sao_Paulo", "(11) 96123-4567", "+5511961234567"),
        ("UTC", "+44 20 7946 0018", "+442079460018"),
    ],
)
def test_numbers_are_read_as_in_the_country_of_the_shop(zone, phone, number, references):
    site = replace(references.sites["main"], zone=zone)
    shop = replace(references, sites={"main": site})

    assert message(shop, phone=phone).recipient == number


@pytest.mark.parametrize(
    ("customer", "problem"),
    [
        ({"consent": False}, "the customer does not want messages"),
        ({"phone": " "}, "the customer's phone is empty"),
        ({"phone": "call me"}, "the customer's phone “call me” is not a phone number"),
        ({"phone": "+49 1"}, "the customer's phone “+49 1” is not a phone number"),
    ],
)
def test_a_message_that_may_not_or_cannot_go_is_parked_with_the_reason(
    customer, problem, references
):
    assert message(references, **customer).problem == problem


def test_a_text_that_cannot_be_filled_in_parks_the_message(references):
    parked = message(references, SendMessage(text="{{ payment_link }}"))

    assert "no payment link" in parked.problem
    assert parked.body == ""


def test_a_national_number_without_a_country_is_parked(references):
    site = replace(references.sites["main"], zone="UTC")
    shop = replace(references, sites={"main": site})

    assert "is not a phone number" in message(shop, phone="030 901820").problem


@pytest.mark.parametrize(
    ("node", "params"),
    [
        (SendMessage(text=" "), ["text"]),
        (SendMessage(to=To.FIXED, text="x"), ["number"]),
        (SendMessage(to=To.FIXED, number="030 901820", text="x"), []),
    ],
)
def test_what_cannot_be_sent_is_a_problem(node, params, design):
    assert [problem.param for problem in node.problems(design)] == params


def test_a_fixed_number_needs_no_consent(references):
    node = SendMessage(to=To.FIXED, number="+49 30 901820", text="x")

    sent = message(references, node, consent=False)

    assert (sent.problem, sent.customer) == ("", None)
