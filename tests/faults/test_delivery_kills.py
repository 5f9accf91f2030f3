"""The process is killed while messages leave: none is lost, and none arrives twice as two."""

from collections import Counter

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.domain.change import Channel
from engine.domain.moment import HOUR
from engine.nodes.actions.send_message import Way
from tests.builders import stored
from tests.builders.outbox import (
    an_order_of,
    let_it_send_by,
    messages,
    states,
    thanks_by,
    thanks_by_email,
)
from tests.builders.running import a_running_shop, let_it_send
from tests.builders.servers import a_gateway, a_mail_server
from tests.builders.shop import NOON
from tests.faults.checks import sound
from tests.faults.loads import outside_of

ORDERS = 6
POINTS = ("delivery.taken", "delivery.answered", "group.before-commit", "group.after-commit")


@pytest.fixture
def servers():
    with a_mail_server() as mailbox, a_gateway() as desk:
        yield mailbox, desk


@pytest.fixture
def shop(tmp_path, servers):
    """A shop in which e-mails and SMS wait to leave."""
    mailbox, desk = servers
    (tmp_path / "made").mkdir()
    outside = outside_of(tmp_path / "made" / "shop.orderpath")
    with a_running_shop(tmp_path / "made", outside=outside) as engine:
        let_it_send(engine, mailbox.port)
        let_it_send_by(engine, Channel.SMS, desk.url)
        thanks_by_email(engine)
        thanks_by(engine, Way.SMS)
        for place in range(ORDERS):
            an_order_of(engine, number=f"A-{place}")
        return engine.path


@pytest.mark.parametrize("point", POINTS)
def test_killed_while_messages_leave(point, shop, servers, reaper, rounds):
    mailbox, desk = servers
    for nth in range(1, rounds(3, 12) + 1):
        mailbox.letters.clear()
        desk.requests.clear()

        killed = reaper.kill_at(shop, "deliver_messages", point, nth)

        clock = ManualClock(NOON)
        with Engine.open(killed.file, clock=clock, outside=outside_of(killed.file)) as engine:
            engine.outbox.deliver_due()
            clock.advance(HOUR)
            engine.outbox.deliver_due()
            told = Counter(states(engine))
            left = [row for row in messages(engine) if row["state"] == "unknown"]
        sound(killed.file)
        assert told["sent"] + told["unknown"] == sum(told.values()) >= 2 * ORDERS
        assert {row["channel"] for row in left} <= {"sms"}, "an e-mail can be said again"
        numbers = {str(letter["Message-ID"]) for letter in mailbox.letters}
        emails = len(stored.rows(killed.file, "SELECT id FROM outbox WHERE channel = 'email'"))
        assert len(numbers) == emails, "each e-mail arrived, and twice only as the same"
        assert max(Counter(request.key for request in desk.requests).values()) == 1
        reaper.forget(killed)
