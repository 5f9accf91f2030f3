"""Real servers on this machine: a mail server and a gateway that do as they are told."""

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typing_extensions import override

LOCAL = "127.0.0.1"
PATIENCE_S = 20.0
LOGIN, PASSWORD = "shop", "correct horse"


def free_port() -> int:
    """A port at which nobody listens just now."""
    with socket.socket() as probe:
        probe.bind((LOCAL, 0))
        port: int = probe.getsockname()[1]
        return port


# -- mail ------------------------------------------------------------------------------------------


class Mailbox:
    """What a mail server got, and what it answers.

    `replies`: by stage (MAIL, RCPT, DATA), in turn; when they are used up it takes everything.
    """

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.replies: dict[str, list[str]] = {}
        self.hang = threading.Event()
        self.reached = threading.Event()
        self.port = 0

    @property
    def subjects(self) -> list[str]:
        """Of the letters, in the order they came."""
        return [str(letter["Subject"]) for letter in self.letters]

    def answer(self, stage: str, *replies: str) -> None:
        """Say these at the next visits to a stage; "hang": nothing at all, "drop": hang up."""
        self.replies[stage] = list(replies)

    # -- the verbs of aiosmtpd's handlers

    async def handle_RCPT(  # noqa: N802
        self,
        server: SMTP,
        session: Session,  # noqa: ARG002
        envelope: Envelope,
        address: str,
        options: list[str],  # noqa: ARG002
    ) -> str:
        said = await self._said("RCPT", server)
        if said.startswith("250"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(  # noqa: N802
        self,
        server: SMTP,
        session: Session,  # noqa: ARG002
        envelope: Envelope,
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        said = await self._said("DATA", server, content)
        if said.startswith("250"):
            self._take(content)
        return said

    async def _said(self, stage: str, server: SMTP, content: bytes = b"") -> str:
        waiting = self.replies.get(stage, [])
        said = waiting.pop(0) if waiting else "250 taken"
        if said == "hang":
            self.reached.set()
            while not self.hang.is_set():
                await asyncio.sleep(0.01)
            return "250 taken at last"
        if said == "take and drop":
            self._take(content)
        if said.endswith("drop"):
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "421 gone"
        return said

    def _take(self, content: bytes) -> None:
        letter = BytesParser(policy=default).parsebytes(content)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)


class _Host(Controller):
    """Lets people in over plain connections too, without a warning at each of them."""

    @override
    def factory(self) -> SMTP:
        server: SMTP = super().factory()
        server._auth_require_tls = False  # noqa: SLF001 - the public way warns, and warnings fail tests
        return server


def _let_in(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (
        LOGIN.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=right, handled=False)


@contextmanager
def a_mail_server(
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    login: bool = False,
    port: int = 0,
) -> Iterator[Mailbox]:
    """A mail server; `login`: it wants LOGIN and PASSWORD."""
    mailbox = Mailbox()
    mailbox.port = port or free_port()
    controller = _Host(
        mailbox,
        hostname=LOCAL,
        server_hostname=LOCAL,
        port=mailbox.port,
        ssl_context=tls,
        tls_context=starttls,
        require_starttls=starttls is not None,
        auth_required=login,
        authenticator=_let_in if login else None,
    )
    controller.start()
    try:
        yield mailbox
    finally:
        mailbox.hang.set()
        controller.stop()


@dataclass(frozen=True, slots=True)
class Authority:
    """Somebody of our own who vouches for this machine; programs that trust `file` believe it."""

    file: Path
    context: ssl.SSLContext


def an_authority(folder: Path) -> Authority:
    """A certificate for 127.0.0.1, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kettle & Co")])
    begin = datetime.now(UTC) - timedelta(days=1)  # noqa: TID251 - certificates know no clock of ours
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(LOCAL))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    file, secret = folder / "authority.pem", folder / "authority.key"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file, secret)
    return Authority(file, context)


# -- gateway ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Request:
    """What a gateway was asked."""

    method: str
    path: str
    headers: dict[str, str]
    body: str

    @property
    def json(self) -> Any:
        """Its body as JSON."""
        return json.loads(self.body)

    @property
    def key(self) -> str:
        """What makes twice equal once."""
        return self.headers["idempotency-key"]


@dataclass(slots=True)
class Desk:
    """What a gateway got, and what it answers: (status, body) in turn, then 200 and an id.

    A status of 0 hangs up without an answer; -1 waits until `hang` is set.
    """

    requests: list[Request] = field(default_factory=list)
    replies: list[tuple[int, str]] = field(default_factory=list)
    hang: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    @property
    def url(self) -> str:
        """Where it is asked."""
        return f"http://{LOCAL}:{self.port}/send"


@contextmanager
def a_gateway(port: int = 0) -> Iterator[Desk]:
    """A service that takes messages over HTTP."""
    desk = Desk()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length).decode()
            desk.requests.append(Request(self.command, self.path, headers, body))
            status, said = desk.replies.pop(0) if desk.replies else (200, '{"id": 17}')
            if status < 0:
                desk.reached.set()
                desk.hang.wait(PATIENCE_S)
            if status > 0:
                content = said.encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        do_GET = do_POST  # noqa: N815

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((LOCAL, port), Handler)
    desk.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="gateway")
    thread.start()
    try:
        yield desk
    finally:
        desk.hang.set()
        server.shutdown()
        server.server_close()
        thread.join()
