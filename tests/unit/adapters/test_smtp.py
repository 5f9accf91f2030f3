"""E-mail through real mail servers: encrypted or not, let in or not, taken, refused, or left hanging."""

from typing import Any

import pytest

from engine.adapters.smtp import SmtpCarrier
from engine.domain.channel import MailServer, Security
from engine.ports import Fate, Parcel
from tests.builders.servers import LOCAL, LOGIN, PASSWORD, a_mail_server, an_authority, free_port
from tests.builders.shop import NOON

SHORT_S = 0.3
"""A server that takes longer is not waited for."""


def a_parcel(**parts):
    given = {
        "key": "4711", "recipient": "ada@example.org", "subject": "Grüße 你好", "text": "Привет\n",
        "at": NOON,
    }  # fmt: skip
    return Parcel(**{**given, **parts})


def a_server(port, **settings):
    plain = {"security": Security.NONE, "sender": "shop@example.org", "sender_name": "Kettle & Co"}
    return MailServer(host=LOCAL, port=port, **{**plain, **settings})


def carried(port, *, password="", parcel=None, timeout_s=20.0, **settings):
    carrier = SmtpCarrier(a_server(port, **settings), password, timeout_s=timeout_s)
    return carrier.carry(parcel or a_parcel())


def test_an_email_arrives_as_it_was_written():
    with a_mail_server() as mailbox:
        answer = carried(mailbox.port)

    assert answer.fate is Fate.SENT
    (letter,) = mailbox.letters
    assert letter["From"] == "Kettle & Co <shop@example.org>"
    assert letter["To"] == "ada@example.org"
    assert letter["Subject"] == "Grüße 你好"
    assert letter["Date"] == "Thu, 01 Jan 2026 12:00:00 +0000"
    assert letter["Message-ID"] == answer.reference == "<4711@example.org>"
    assert letter.get_content().splitlines() == ["Привет"]


def test_sent_again_it_is_the_same_email():
    with a_mail_server() as mailbox:
        carried(mailbox.port)
        carried(mailbox.port)

    first, second = mailbox.letters
    assert first["Message-ID"] == second["Message-ID"]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_an_encrypted_server_that_is_trusted_gets_it(security, tmp_path, monkeypatch):
    authority = an_authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    how: dict[str, Any] = {"tls" if security is Security.TLS else "starttls": authority.context}

    with a_mail_server(**how, login=True) as mailbox:
        answer = carried(mailbox.port, security=security, login=LOGIN, password=PASSWORD)

    assert (answer.fate, len(mailbox.letters)) == (Fate.SENT, 1)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_an_encrypted_server_that_nobody_vouches_for_gets_nothing(security, tmp_path):
    authority = an_authority(tmp_path)
    how: dict[str, Any] = {"tls" if security is Security.TLS else "starttls": authority.context}

    with a_mail_server(**how) as mailbox:
        answer = carried(mailbox.port, security=security)

    assert (answer.fate, answer.of_channel, mailbox.letters) == (Fate.LATER, True, [])
    assert answer.said.startswith("the mail server's encryption is not to be trusted: self")


def test_encryption_that_a_server_does_not_have_is_told():
    with a_mail_server() as mailbox:
        answer = carried(mailbox.port, security=Security.STARTTLS)

    assert (answer.fate, answer.of_channel, mailbox.letters) == (Fate.LATER, True, [])
    assert answer.said.startswith("the mail server cannot do what the settings ask for: STARTTLS")


def test_a_login_over_a_plain_connection_is_let_in():
    with a_mail_server(login=True) as mailbox:
        answer = carried(mailbox.port, login=LOGIN, password=PASSWORD)

    assert (answer.fate, len(mailbox.letters)) == (Fate.SENT, 1)


def test_a_wrong_password_is_the_channels_trouble_and_is_not_repeated_in_the_answer():
    with a_mail_server(login=True) as mailbox:
        answer = carried(mailbox.port, login=LOGIN, password="wrong one")

    assert (answer.fate, answer.of_channel, mailbox.letters) == (Fate.LATER, True, [])
    assert answer.said.startswith("the mail server refused the login: 535 ")
    assert "wrong one" not in answer.said


@pytest.mark.parametrize(
    ("stage", "reply", "fate", "said"),
    [
        ("RCPT", "550 no such user", Fate.REFUSED, "the mail server refused the recipient: 550 no such"),
        ("RCPT", "450 come back later", Fate.LATER, "the mail server refused the recipient: 450 come"),
        ("DATA", "554 this is spam", Fate.REFUSED, "the mail server refused the message: 554 this is"),
        ("DATA", "452 disk full", Fate.LATER, "the mail server refused the message: 452 disk full"),
    ],
)  # fmt: skip
def test_what_a_server_refuses_says_whether_to_try_again(stage, reply, fate, said):
    with a_mail_server() as mailbox:
        mailbox.answer(stage, reply)
        answer = carried(mailbox.port)

    assert (answer.fate, answer.of_channel, mailbox.letters) == (fate, False, [])
    assert answer.said.startswith(said)


@pytest.mark.parametrize("happens", ["hang", "drop"])
def test_a_server_that_goes_silent_leaves_open_whether_it_took_it(happens):
    with a_mail_server() as mailbox:
        mailbox.answer("DATA", happens)
        answer = carried(mailbox.port, timeout_s=SHORT_S)

    assert answer.fate is Fate.UNCERTAIN
    assert answer.said.startswith("the connection was lost before the mail server answered: ")


def test_where_nobody_listens_the_channel_is_in_trouble():
    answer = carried(free_port())

    assert (answer.fate, answer.of_channel) == (Fate.LATER, True)
    assert answer.said == "the mail server cannot be reached: Connection refused"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"recipient": "a@b@c"}, "the recipient is not an e-mail address"),
        ({"recipient": ""}, "the recipient is not an e-mail address"),
        ({"subject": "Hi\nBcc: x@example.org"}, "the e-mail cannot be written: "),
    ],
    ids=["two signs", "nobody", "a header in the subject"],
)
def test_an_email_that_cannot_be_written_is_refused_by_ourselves(parts, said):
    with a_mail_server() as mailbox:
        answer = carried(mailbox.port, parcel=a_parcel(**parts))

    assert (answer.fate, mailbox.letters) == (Fate.REFUSED, [])
    assert answer.said.startswith(said)
