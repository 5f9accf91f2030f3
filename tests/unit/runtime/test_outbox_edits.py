"""What people do with messages: approve, mend, cancel, send again; and what the list says of them."""

from dataclasses import replace

import pytest

from engine.desks.outbox import Wording
from engine.domain.change import Channel
from engine.domain.delivery import MessageState
from engine.domain.errors import Invalid, Missing
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_message import Way
from tests.builders.outbox import (
    ADA,
    an_order_of,
    let_it_send_by,
    messages,
    states,
    tells_the_desk,
    thanks_by,
    thanks_by_email,
)
from tests.builders.running import let_it_send


@pytest.fixture
def held(engine, mailbox):
    """A message that waits for approval."""
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine, delivery=DeliveryMode.ASK_FIRST)
    an_order_of(engine, number="A-17")
    return 1


def test_an_approved_message_leaves(engine, mailbox, held):
    done = engine.outbox.send([held])
    engine.outbox.deliver_due()

    assert (done.before, done.refused) == ({held: MessageState.HELD}, {})
    assert (states(engine), mailbox.subjects) == (["sent"], ["Thanks for A-17"])


def test_a_cancelled_message_never_leaves_unless_that_is_taken_back(engine, mailbox, held):
    done = engine.outbox.cancel([held])
    assert states(engine) == ["cancelled"]

    assert engine.outbox.take_back(done.before) == 1

    assert states(engine) == ["held"]


def test_a_message_that_was_sent_is_sent_once_more_as_another(engine, mailbox, held):
    engine.outbox.send([held])
    engine.outbox.deliver_due()

    engine.outbox.send([held])
    engine.outbox.deliver_due()

    assert states(engine) == ["sent", "sent"]
    first, second = mailbox.letters
    assert first["Message-ID"] != second["Message-ID"]
    assert engine.outbox.cancel([held]).refused == {held: "it has left already"}


def test_a_message_that_was_mended_waits_for_approval_and_then_leaves(engine, mailbox):
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine)
    an_order_of(engine, customer=replace(ADA, email="ada at home"))
    (message,) = messages(engine)
    assert (message["state"], "ada at home" in message["problem"]) == ("parked", True)
    assert "ada at home" in engine.outbox.send([1]).refused[1]

    before = engine.outbox.mend(1, Wording(" ada@example.org ", "Thanks\n a lot", "We pack it."))

    assert (before.state, states(engine)) == (MessageState.PARKED, ["held"])
    engine.outbox.send([1])
    engine.outbox.deliver_due()
    (letter,) = mailbox.letters
    assert (letter["To"], letter["Subject"]) == ("ada@example.org", "Thanks a lot")


def test_what_was_mended_can_be_put_back(engine, mailbox, held):
    before = engine.outbox.mend(held, Wording("x@example.org", "Other", "Words"))

    engine.outbox.put_back(before)

    assert engine.outbox.message(held).message == before


def test_a_message_that_was_mended_after_a_refusal_is_another_one(engine, gateway, clock):
    let_it_send_by(engine, Channel.SMS, gateway.url)
    thanks_by(engine, Way.SMS)
    gateway.replies = [(400, "too long")]
    an_order_of(engine)
    engine.outbox.deliver_due()

    engine.outbox.mend(1, Wording("+4930901820", "", "Shorter"))
    engine.outbox.send([1])
    engine.outbox.deliver_due()

    assert states(engine) == ["sent"]
    first, second = gateway.requests
    assert first.key != second.key


def test_what_has_left_can_be_neither_mended_nor_put_back(engine, mailbox, held):
    before = engine.outbox.message(held).message
    engine.outbox.send([held])
    engine.outbox.deliver_due()

    with pytest.raises(Invalid, match="can no longer be changed"):
        engine.outbox.mend(held, Wording("x@example.org", "Other", "Words"))
    with pytest.raises(Invalid, match="is sent already"):
        engine.outbox.put_back(before)


@pytest.mark.parametrize("call", ["send", "cancel"])
def test_a_message_that_is_not_there_is_told(engine, call):
    with pytest.raises(Missing):
        getattr(engine.outbox, call)([99])


def test_nothing_is_sent_by_hand_from_a_shop_that_only_records(engine):
    thanks_by_email(engine)
    an_order_of(engine)

    done = engine.outbox.send([1])

    assert done.refused == {1: "the shop only records its messages; let it send in the settings"}
    assert states(engine) == ["recorded"]


def test_the_list_is_by_state_and_says_what_each_is_about(engine, mailbox, held):
    tells_the_desk(engine)
    an_order_of(engine, number="A-18")
    engine.channels.set_mode(DeliveryMode.RECORD_ONLY)
    an_order_of(engine, number="A-19")

    waiting = engine.outbox.page([MessageState.HELD])

    assert [row.order for row in waiting] == ["A-18", "A-18", "A-17"]
    assert [row.titles.text() for row in waiting] == ["Tell", "Thanks", "Thanks"]
    assert engine.outbox.page([MessageState.HELD], before=waiting[1].message.id) == waiting[2:]
    assert engine.outbox.counts() == {MessageState.HELD: 3, MessageState.RECORDED: 2}
    assert (engine.outbox.for_somebody(), engine.outbox.in_trouble()) == (3, 0)
    assert engine.outbox.ids([MessageState.RECORDED]) == (4, 5)
