"""What becomes of a trigger's messages is set beside its drawing, and holds from then on."""

import pytest

from engine.domain.errors import Unknown
from engine.domain.trigger import DeliveryMode
from engine.nodes.actions.send_email import SendEmail
from engine.nodes.events.order_created import OrderCreated
from engine.nodes.recipient import To
from tests.builders.running import a_new_order, put_in


def a_letter(engine) -> int:
    letter = SendEmail(to=To.FIXED, address="ada@example.org", subject="New", body="An order")
    return put_in(engine, "Letter", {"c": OrderCreated(), "letter": letter}, "c > letter")


def test_another_delivery_mode_holds_for_what_comes_and_leaves_the_trigger_on(engine):
    engine.channels.set_mode(DeliveryMode.LIVE)
    trigger = a_letter(engine)
    before = a_new_order(engine)

    engine.triggers.deliver(trigger, DeliveryMode.ASK_FIRST)
    after = a_new_order(engine)

    assert engine.triggers.named("Letter").on
    assert [engine.card(order).messages[0].mode for order in (before, after)] == [
        "record_only",
        "ask_first",
    ]


def test_the_same_delivery_mode_again_changes_nothing(engine):
    trigger = a_letter(engine)

    engine.triggers.deliver(trigger, DeliveryMode.RECORD_ONLY)

    assert engine.triggers.named("Letter").settings.delivery is DeliveryMode.RECORD_ONLY


def test_a_trigger_that_is_not_there_cannot_deliver(engine):
    with pytest.raises(Unknown):
        engine.triggers.deliver(9, DeliveryMode.LIVE)
