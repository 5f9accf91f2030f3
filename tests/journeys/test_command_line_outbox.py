"""The outbox on the command line: what leaves with `run`, and the list of what stands where."""

import json

import pytest

from engine.api import Engine
from engine.domain.trigger import DeliveryMode
from tests.builders.outbox import ADA, an_order_of, tells_the_desk, thanks_by_email
from tests.builders.running import let_it_send
from tests.builders.servers import LOGIN, PASSWORD, a_mail_server
from tests.journeys.command_line import orderpath


@pytest.fixture
def mailbox():
    with a_mail_server(login=True) as server:
        yield server


@pytest.fixture
def shop(tmp_path, mailbox):
    """One message may leave, one waits for approval."""
    with Engine.create(tmp_path / "shop.orderpath", name="Kettle & Co") as engine:
        let_it_send(engine, mailbox.port, login=LOGIN)
        thanks_by_email(engine)
        tells_the_desk(engine, delivery=DeliveryMode.ASK_FIRST)
        an_order_of(engine, ADA, number="A-17")
        return engine.path


def test_run_delivers_what_is_due_with_the_password_of_the_environment(shop, mailbox, monkeypatch):
    monkeypatch.setenv("ORDERPATH_SECRET_EMAIL", PASSWORD)

    said = orderpath("run", shop, "--until-idle")

    assert said.code == 0
    assert "Messages given away: 1." in said.out
    assert mailbox.subjects == ["Thanks for A-17"]


def test_without_its_password_a_message_waits_and_the_list_says_why(shop, mailbox):
    orderpath("run", shop, "--until-idle")

    said = orderpath("outbox", shop, "--state", "pending", "--json")

    (message,) = json.loads(said.out)
    assert message["reason"].startswith("this machine does not know the password")
    assert (message["state"], message["attempts"], message["order"]) == ("pending", 1, "A-17")
    assert mailbox.letters == []


def test_messages_are_listed_by_state(shop):
    everything = orderpath("outbox", shop)
    held = orderpath("outbox", shop, "--state", "held")

    assert everything.out.splitlines()[-1] == "Messages: 2."
    assert "Thanks for A-17" in everything.out
    assert "desk@example.org" in held.out
    assert held.out.splitlines()[-1] == "Messages: 1."


def test_a_state_that_is_none_is_told(shop):
    said = orderpath("outbox", shop, "--state", "lost")

    assert said.code == 2
    assert "held" in said.err
