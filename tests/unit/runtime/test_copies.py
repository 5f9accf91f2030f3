"""A copied or restored shop file sends nothing until somebody says so; secrets are in neither."""

import logging
import shutil

import pytest

from engine.api import Engine
from engine.domain.change import Channel
from engine.domain.channel import Gateway
from engine.domain.delivery import Pause
from tests.builders import stored
from tests.builders.outbox import an_order_of, let_it_send_by, states, thanks_by_email
from tests.builders.running import let_it_send
from tests.builders.servers import LOGIN, PASSWORD, a_gateway, a_mail_server


@pytest.fixture
def sending(engine, mailbox):
    """A shop that has sent one message, and has one more to send."""
    let_it_send(engine, mailbox.port)
    thanks_by_email(engine)
    an_order_of(engine)
    engine.outbox.deliver_due()
    return engine


def pause_of(file, clock):
    """Whether the shop in the file is paused, and how many messages leave it."""
    with Engine.open(file, clock=clock) as engine:
        engine.outbox.deliver_due()
        return engine.channels.delivery.pause


def test_the_same_file_goes_on(sending, clock):
    sending.close()

    assert pause_of(sending.path, clock) is None


def test_a_file_that_was_moved_goes_on(sending, clock, tmp_path):
    sending.close()
    moved = sending.path.rename(tmp_path / "moved.orderpath")

    assert pause_of(moved, clock) is None


def test_a_copy_waits_and_its_original_goes_on(sending, clock, tmp_path, mailbox):
    an_order_of(sending)
    sending.close()
    copy = tmp_path / "copy.orderpath"
    shutil.copy(sending.path, copy)

    assert pause_of(copy, clock) is Pause.COPIED
    assert pause_of(copy, clock) is Pause.COPIED, "it still is one at the next opening"
    assert len(mailbox.letters) == 1
    assert "is a copy" in stored.alerts(copy)[-1]
    assert pause_of(sending.path, clock) is None
    assert len(mailbox.letters) == 2


def test_a_file_that_was_brought_back_over_itself_waits(sending, clock, tmp_path):
    sending.close()
    shutil.copy(sending.path, tmp_path / "backup")
    with Engine.open(sending.path, clock=clock) as engine:
        an_order_of(engine)
        engine.outbox.deliver_due()
        assert states(engine) == ["sent", "sent"]

    sending.path.write_bytes((tmp_path / "backup").read_bytes())

    assert pause_of(sending.path, clock) is Pause.COPIED


def test_on_another_machine_it_waits(sending, clock, tmp_path, monkeypatch):
    sending.close()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))

    assert pause_of(sending.path, clock) is Pause.COPIED


def test_a_copy_that_is_told_to_sends(sending, clock, tmp_path, mailbox):
    sending.close()
    copy = tmp_path / "copy.orderpath"
    shutil.copy(sending.path, copy)
    with Engine.open(copy, clock=clock) as engine:
        an_order_of(engine)

        engine.channels.resume()
        engine.outbox.deliver_due()

        assert states(engine) == ["sent", "sent"]
    assert pause_of(copy, clock) is None


def test_a_copy_of_a_shop_that_never_sent_is_just_a_shop(engine, clock, tmp_path):
    engine.close()
    copy = tmp_path / "copy.orderpath"
    shutil.copy(engine.path, copy)

    assert pause_of(copy, clock) is None


def test_secrets_are_neither_in_the_file_nor_in_the_log(engine, clock, caplog):
    caplog.set_level(logging.DEBUG)
    token = "t0ken-of-the-gateway"
    with a_mail_server(login=True) as mailbox, a_gateway() as desk:
        let_it_send(engine, mailbox.port, login=LOGIN)
        engine.channels.keep_secret(Channel.EMAIL, PASSWORD)
        let_it_send_by(
            engine, Channel.SMS, desk.url + "?key={secret}",
            headers=(("Authorization", "Bearer {secret}"),),
        )  # fmt: skip
        engine.channels.keep_secret(Channel.SMS, token)
        desk.replies = [(401, f"who is {token}?")]
        thanks_by_email(engine)
        an_order_of(engine)
        engine.outbox.deliver_due()
        number = engine.channels.try_out(Channel.SMS, _sms(engine), "", "+4930901820", "A test")
        engine.channels.wait_for_trials()

        answer = engine.channels.trial(number).answer

    assert len(mailbox.letters) == 1
    assert desk.requests[0].path.endswith(token)
    assert token not in answer.said
    engine.close()
    content = engine.path.read_bytes()
    for secret in (token, PASSWORD):
        assert secret.encode() not in content
        assert secret not in caplog.text


def _sms(engine):
    settings = engine.channels.delivery.channels[Channel.SMS]
    assert isinstance(settings, Gateway)
    return settings
