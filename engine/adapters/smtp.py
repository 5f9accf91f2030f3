"""E-mail by a mail server."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as RULES
from email.utils import format_datetime
from typing import Final

from typing_extensions import override

from engine.domain.channel import MailServer, Security, is_address
from engine.domain.moment import at_zone
from engine.ports import Answer, Carrier, Fate, Parcel

TIMEOUT_S: Final = 20.0
"""How long one answer of the server may take."""
_LONGEST_WORDS: Final = 300


class SmtpCarrier(Carrier):
    """Opens a connection for each message: a server that went away is noticed where it matters."""

    def __init__(self, server: MailServer, password: str, *, timeout_s: float = TIMEOUT_S) -> None:
        self._server = server
        self._password = password
        self._timeout_s = timeout_s

    @override
    def carry(self, parcel: Parcel) -> Answer:
        if not is_address(parcel.recipient):
            return Answer(fate=Fate.REFUSED, said="the recipient is not an e-mail address")
        try:
            message = self._message(parcel)
        except ValueError as problem:
            return Answer(fate=Fate.REFUSED, said=f"the e-mail cannot be written: {problem}")
        try:
            with self._connection() as connection:
                return _given(connection, message)
        except smtplib.SMTPAuthenticationError as refusal:
            return _trouble("the mail server refused the login", _words(refusal))
        except smtplib.SMTPNotSupportedError as problem:
            return _trouble("the mail server cannot do what the settings ask for", str(problem))
        except ssl.SSLError as problem:
            return _trouble("the mail server's encryption is not to be trusted", _tls(problem))
        except smtplib.SMTPResponseException as refusal:
            return _trouble("the mail server does not let us in", _words(refusal))
        except (OSError, smtplib.SMTPException) as problem:
            return _trouble("the mail server cannot be reached", _reason(problem))

    @contextmanager
    def _connection(self) -> Iterator[smtplib.SMTP]:
        """A connection that is encrypted and let in as the settings say."""
        server = self._server
        trust = ssl.create_default_context()
        if server.security is Security.TLS:
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=self._timeout_s, context=trust
            )
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=self._timeout_s)
        try:
            if server.security is Security.STARTTLS:
                connection.starttls(context=trust)
            if server.login:
                connection.login(server.login, self._password)
            yield connection
        finally:
            # Not `quit`: the message has its answer already, and a server that hangs now changes nothing.
            connection.close()

    def _message(self, parcel: Parcel) -> EmailMessage:
        """The e-mail. Its Message-ID comes from the key: sent twice, it is the same one.

        Raises:
            ValueError: the subject cannot stand in a header.

        """
        message = EmailMessage(policy=RULES)
        server = self._server
        message["From"] = Address(display_name=server.sender_name, addr_spec=server.sender)
        message["To"] = Address(addr_spec=parcel.recipient)
        message["Subject"] = parcel.subject
        message["Date"] = format_datetime(at_zone(parcel.at))
        message["Message-ID"] = f"<{parcel.key}@{server.sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(parcel.text)
        return message


def _given(connection: smtplib.SMTP, message: EmailMessage) -> Answer:
    """Hand it over. A connection that is lost from here on leaves open whether the message arrived."""
    try:
        connection.send_message(message)
    except smtplib.SMTPRecipientsRefused as refusal:
        code, words = next(iter(refusal.recipients.values()))
        said = "the mail server refused the recipient"
        return Answer(fate=_fate(code), said=f"{said}: {code} {_text(words)}")
    except smtplib.SMTPSenderRefused as refusal:
        return _trouble("the mail server refused the sender", _words(refusal))
    except smtplib.SMTPDataError as refusal:
        said = "the mail server refused the message"
        return Answer(fate=_fate(refusal.smtp_code), said=f"{said}: {_words(refusal)}")
    except smtplib.SMTPNotSupportedError as problem:
        said = "the mail server cannot take this address"
        return Answer(fate=Fate.REFUSED, said=f"{said}: {problem}")
    except (OSError, smtplib.SMTPException) as problem:
        said = "the connection was lost before the mail server answered"
        return Answer(fate=Fate.UNCERTAIN, said=f"{said}: {_reason(problem)}")
    return Answer(fate=Fate.SENT, reference=str(message["Message-ID"]))


def _trouble(said: str, words: str) -> Answer:
    return Answer(fate=Fate.LATER, said=f"{said}: {words}", of_channel=True)


def _fate(code: int) -> Fate:
    """4xx = not now; everything else the server does not want at all."""
    return Fate.LATER if 400 <= code < 500 else Fate.REFUSED


def _words(refusal: smtplib.SMTPResponseException) -> str:
    return f"{refusal.smtp_code} {_text(refusal.smtp_error)}".strip()


def _text(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:_LONGEST_WORDS]


def _tls(problem: ssl.SSLError) -> str:
    return getattr(problem, "verify_message", "") or problem.reason or str(problem)


def _reason(problem: OSError | smtplib.SMTPException) -> str:
    if isinstance(problem, TimeoutError):
        return "no answer in time"
    return _text(getattr(problem, "strerror", None) or str(problem))
