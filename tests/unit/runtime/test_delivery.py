"""Messages leave by real servers: once, in time, with consent, and with a reason when they do not."""

import threading
from contextlib import closing

import pytest

from engine.api import Engine
from engine.domain.change import Channel, EditCustomer
from engine.domain.delivery import QuietHours
from engine.domain.errors import Invalid
from engine.domain.moment import HOUR, MINUTE, SECOND
from engine.domain.topics import Topic
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_message import Way
from engine.runtime.outbox import ATTEMPTS, backoff
from tests.builders import stored
from tests.builders.outbox import (
    an_order_of,
    let_it_send_by,
    messages,
    states,
    tells_the_desk,
    thanks_by,
    thanks_by_email,
)
from tests.builders.running import a_new_order, do, let_it_send
from tests.builders.servers import LOGIN, PASSWORD, a_mail_server, free_port

PATIENCE_S = 20.0


@pytest.fixture
def sends(engine, mailbox):
    """The shop sends e-mail for real, and every new order is answered."""
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine)


# --- out of the door ------------------------------------------------------------------------------


def test_a_message_leaves_once(engine, mailbox, sends):
    an_order_of(engine, number="A-17")

    assert engine.outbox.deliver_due() == 1
    assert engine.outbox.deliver_due() == 0

    assert mailbox.subjects == ["Thanks for A-17"]
    (message,) = messages(engine)
    assert (message["state"], message["attempts"]) == ("sent", 1)
    assert message["reference"] == mailbox.letters[0]["Message-ID"]
    assert engine.channels.health()[Channel.EMAIL].sent_at == engine.clock.now()


def test_many_messages_leave_by_four_at_a_time(engine, mailbox, sends):
    for _ in range(30):
        an_order_of(engine)

    assert engine.outbox.deliver_due() == 30
    assert len(mailbox.letters) == 30
    assert set(states(engine)) == {"sent"}


def test_an_engine_with_an_alarm_delivers_by_itself(tmp_path, mailbox):
    with closing(Engine.create(tmp_path / "shop.orderpath", name="Kettle", alarm=True)) as engine:
        let_it_send(engine, mailbox.port)
        thanks_by_email(engine)
        told = threading.Semaphore(0)
        deaf = engine.listen(
            lambda topics: told.release() if topics.touches(Topic.OUTBOX) else None
        )

        an_order_of(engine)
        while states(engine) != ["sent"]:
            assert told.acquire(timeout=PATIENCE_S)
        deaf()

    assert len(mailbox.letters) == 1


def test_a_message_by_gateway_takes_the_number_it_got(engine, gateway):
    let_it_send_by(engine, Channel.SMS, gateway.url)
    thanks_by(engine, Way.SMS)
    an_order_of(engine)

    engine.outbox.deliver_due()

    assert gateway.requests[0].json == {"to": "+4930901820", "text": "Thanks!"}
    assert [(row["state"], row["reference"]) for row in messages(engine)] == [("sent", "17")]


def test_a_slow_server_does_not_delay_the_next_event(engine, mailbox, sends):
    mailbox.answer("DATA", "hang")
    an_order_of(engine)
    waiting = threading.Thread(target=engine.outbox.deliver_due)
    waiting.start()
    assert mailbox.reached.wait(PATIENCE_S)

    order = a_new_order(engine)

    assert engine.order(order).id == order
    assert "sending" in states(engine)
    mailbox.hang.set()
    waiting.join()
    assert states(engine)[0] == "sent"


# --- nothing leaves unasked -----------------------------------------------------------------------


def test_a_shop_that_is_not_set_up_records_whatever_a_trigger_wants(engine):
    thanks_by_email(engine)
    an_order_of(engine)

    assert engine.outbox.deliver_due() == 0
    assert states(engine) == ["recorded"]


def test_nothing_leaves_the_demo_shop_however_it_is_set_up(engine, clock, mailbox, sends):
    engine.demo(clock, seed=1, begin=clock.now(), orders_a_day=10)
    an_order_of(engine)

    assert engine.outbox.deliver_due() == 0
    assert states(engine) == ["pending"]
    settings = engine.channels.delivery.channels[Channel.EMAIL]
    with pytest.raises(Invalid, match="sends nothing"):
        engine.channels.try_out(Channel.EMAIL, settings, "", "me@example.org", "A test")


def test_a_channel_that_is_missing_is_the_stated_reason(engine, mailbox):
    let_it_send(engine, mailbox.port)
    thanks_by(engine, Way.SMS)

    an_order_of(engine)

    (message,) = messages(engine)
    assert (message["state"], message["problem"]) == ("parked", "the shop has no way to send SMS")


@pytest.mark.parametrize(
    ("shop", "trigger", "state"),
    [
        (DeliveryMode.LIVE, DeliveryMode.ASK_FIRST, "held"),
        (DeliveryMode.ASK_FIRST, DeliveryMode.LIVE, "held"),
        (DeliveryMode.LIVE, DeliveryMode.RECORD_ONLY, "recorded"),
        (DeliveryMode.RECORD_ONLY, DeliveryMode.LIVE, "recorded"),
        (DeliveryMode.ASK_FIRST, DeliveryMode.RECORD_ONLY, "recorded"),
    ],
)
def test_of_shop_and_trigger_the_stricter_counts(engine, mailbox, shop, trigger, state):
    let_it_send(engine, mailbox.port)
    engine.channels.set_mode(shop)
    thanks_by_email(engine, delivery=trigger)

    an_order_of(engine)
    engine.outbox.deliver_due()

    assert (states(engine), mailbox.letters) == ([state], [])


def test_what_was_about_to_leave_waits_when_the_shop_is_told_to_send_less(engine, mailbox, sends):
    an_order_of(engine)

    engine.channels.set_mode(DeliveryMode.ASK_FIRST)
    engine.outbox.deliver_due()

    (message,) = messages(engine)
    assert message["state"] == "held"
    assert message["problem"] == "the shop was told to send less freely while it waited"
    assert mailbox.letters == []


def test_a_pause_keeps_messages_and_an_end_of_it_lets_them_go(engine, mailbox, sends):
    engine.channels.pause()
    an_order_of(engine)
    assert (engine.outbox.deliver_due(), states(engine)) == (0, ["pending"])

    engine.channels.resume()

    assert (engine.outbox.deliver_due(), len(mailbox.letters)) == (1, 1)


def test_who_takes_consent_back_gets_nothing_even_when_it_was_written_already(
    engine, mailbox, sends
):
    customer = engine.order(an_order_of(engine)).customer
    do(engine, EditCustomer(customer=customer, values={"consent": False}))

    engine.outbox.deliver_due()

    (message,) = messages(engine)
    assert message["state"] == "parked"
    assert message["problem"] == "the customer does not want messages"
    assert mailbox.letters == []


def test_quiet_hours_put_a_customers_message_off_till_they_are_over(engine, mailbox, clock, sends):
    # NOON in UTC is one o'clock in Berlin.
    engine.channels.set_quiet(QuietHours(12 * 60, 14 * 60 + 30))
    tells_the_desk(engine)
    an_order_of(engine)

    engine.outbox.deliver_due()

    assert mailbox.subjects == ["New"], "the shop's own people are awake"
    (waits,) = [row for row in messages(engine) if row["state"] == "pending"]
    assert waits["problem"] == "it waits for the end of the quiet hours"
    assert waits["next_at"] == clock.now() + 90 * MINUTE
    clock.advance(90 * MINUTE - SECOND)
    assert engine.outbox.deliver_due() == 0
    clock.advance(SECOND)
    assert engine.outbox.deliver_due() == 1


def test_more_messages_than_are_looked_at_at_once_may_be_quiet(engine, mailbox, sends):
    engine.channels.set_quiet(QuietHours(12 * 60, 14 * 60))
    for _ in range(60):
        an_order_of(engine)
    tells_the_desk(engine)
    a_new_order(engine)

    engine.outbox.deliver_due()

    assert mailbox.subjects == ["New"]


# --- when it does not go well ---------------------------------------------------------------------


def test_what_is_not_taken_now_is_tried_again_in_growing_pauses_until_it_is(
    engine, mailbox, clock, sends
):
    mailbox.answer("DATA", "452 disk full", "452 disk full")
    an_order_of(engine)

    engine.outbox.deliver_due()
    (message,) = messages(engine)
    assert (message["state"], message["next_at"]) == ("pending", clock.now() + 30 * SECOND)
    assert message["problem"] == "the mail server refused the message: 452 disk full"
    clock.advance(30 * SECOND)
    engine.outbox.deliver_due()
    (message,) = messages(engine)
    assert message["next_at"] == clock.now() + 60 * SECOND
    clock.advance(60 * SECOND)
    engine.outbox.deliver_due()

    assert (states(engine), len(mailbox.letters)) == (["sent"], 1)


def test_it_is_given_up_after_so_many_attempts_and_said_so(engine, mailbox, clock, sends):
    mailbox.answer("DATA", *["452 disk full"] * ATTEMPTS)
    order = an_order_of(engine)

    for _ in range(ATTEMPTS):
        engine.outbox.deliver_due()
        clock.advance(HOUR)

    assert states(engine) == ["failed"]
    (alert,) = stored.rows(engine.path, "SELECT * FROM alerts")
    assert alert["order_id"] == order
    assert alert["text"] == "An e-mail was not sent: the mail server refused the message"


def test_what_will_never_be_taken_is_not_tried_again(engine, mailbox, clock, sends):
    mailbox.answer("RCPT", "550 no such user")
    an_order_of(engine)
    engine.outbox.deliver_due()
    clock.advance(HOUR)

    assert engine.outbox.deliver_due() == 0
    (message,) = messages(engine)
    assert (message["state"], message["attempts"]) == ("failed", 1)
    assert message["problem"] == "the mail server refused the recipient: 550 no such user"


def test_a_channel_in_trouble_is_left_alone_for_a_while(engine, mailbox, clock):
    let_it_send(engine, free_port())
    thanks_by_email(engine)
    for _ in range(20):
        an_order_of(engine)

    engine.outbox.deliver_due()

    tried = [row for row in messages(engine) if row["attempts"]]
    assert 1 <= len(tried) <= 4
    health = engine.channels.health()[Channel.EMAIL]
    assert (health.ailing, health.said) == (
        True, "the mail server cannot be reached: Connection refused",
    )  # fmt: skip


def test_a_channel_that_was_mended_is_tried_at_once(engine, mailbox, clock):
    let_it_send(engine, free_port())
    thanks_by_email(engine)
    for _ in range(5):
        an_order_of(engine)
    engine.outbox.deliver_due()

    let_it_send(engine, mailbox.port)
    engine.outbox.deliver_due()
    clock.advance(MINUTE)
    engine.outbox.deliver_due()

    assert set(states(engine)) == {"sent"}
    assert not engine.channels.health()[Channel.EMAIL].ailing


def test_a_password_that_is_not_here_is_told_and_used_once_it_is(engine, clock):
    with a_mail_server(login=True) as mailbox:
        let_it_send(engine, mailbox.port, login=LOGIN)
        thanks_by_email(engine)
        an_order_of(engine)
        engine.outbox.deliver_due()
        assert "does not know the password" in messages(engine)[0]["problem"]

        engine.channels.keep_secret(Channel.EMAIL, PASSWORD)
        clock.advance(MINUTE)
        engine.outbox.deliver_due()

        assert (states(engine), len(mailbox.letters)) == (["sent"], 1)


@pytest.mark.parametrize("reply", [(0, ""), (504, "nobody there")])
def test_an_sms_of_which_nobody_knows_waits_for_a_person(engine, gateway, clock, reply):
    let_it_send_by(engine, Channel.SMS, gateway.url)
    thanks_by(engine, Way.SMS)
    gateway.replies = [reply]
    an_order_of(engine)
    engine.outbox.deliver_due()
    clock.advance(HOUR)
    engine.outbox.deliver_due()
    assert states(engine) == ["unknown"]

    engine.outbox.send([1])
    engine.outbox.deliver_due()

    assert states(engine) == ["sent"]
    first, second = gateway.requests
    assert first.key == second.key


def test_a_chat_message_of_which_nobody_knows_is_said_again_under_its_key(engine, gateway, clock):
    let_it_send_by(engine, Channel.CHAT, gateway.url)
    thanks_by(engine, Way.CHAT)
    gateway.replies = [(0, "")]
    an_order_of(engine)
    engine.outbox.deliver_due()
    clock.advance(MINUTE)
    engine.outbox.deliver_due()

    assert states(engine) == ["sent"]
    first, second = gateway.requests
    assert first.key == second.key


def test_closing_does_not_wait_for_a_server_that_hangs(tmp_path, clock, mailbox):
    with Engine.create(tmp_path / "shop.orderpath", name="Kettle", clock=clock) as engine:
        let_it_send(engine, mailbox.port)
        thanks_by_email(engine)
        an_order_of(engine)
        mailbox.answer("DATA", "take and drop", "hang")
        file = engine.path
        waiting = threading.Thread(target=engine.outbox.deliver_due)
        waiting.start()
        waiting.join()
        clock.advance(MINUTE)
        again = threading.Thread(target=engine.outbox.deliver_due, daemon=True)
        again.start()
        assert mailbox.reached.wait(PATIENCE_S)
    assert stored.rows(file, "SELECT state FROM outbox") == [{"state": "sending"}]
    mailbox.hang.set()

    with Engine.open(file, clock=clock) as engine:
        engine.outbox.deliver_due()
        clock.advance(MINUTE)
        engine.outbox.deliver_due()

        assert states(engine) == ["sent"]
    assert len({letter["Message-ID"] for letter in mailbox.letters}) == 1


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(1, 30), (2, 60), (7, 1920), (8, 3600), (40, 3600)]
)
def test_pauses_grow_up_to_an_hour(attempt, seconds):
    assert backoff(attempt).total_seconds() == seconds


def test_no_attempt_has_no_pause():
    with pytest.raises(ValueError, match="at least 1"):
        backoff(0)
