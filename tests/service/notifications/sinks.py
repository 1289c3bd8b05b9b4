"""Where messages end up in the tests: a mail server and a web server on this machine, and a fake.

Nothing here reaches another host. The group robots' hosts are fixed in the code, so for them a fake
stands in at the level of HTTP; mail and webhooks go over real sockets.
"""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.infrastructure.rungs import LOOPBACK, free_port


@dataclass
class Mailbox:
    """A mail server's end: what came, and what it is told to answer."""

    port: int = 0
    password: str | None = None
    refusals: dict[str, str] = field(default_factory=dict)
    mails: list[EmailMessage] = field(default_factory=list)

    def to(self, address_or_domain: str) -> list[EmailMessage]:
        return [mail for mail in self.mails if str(mail["To"]).endswith(address_or_domain)]

    def clear(self) -> None:
        self.refusals.clear()
        self.mails.clear()
        self.password = None

    # The names are aiosmtpd's.

    async def handle_RCPT(  # noqa: N802 - as above
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if refusal := self.refusals.get(address):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - as above
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return "250 OK"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(success=data.password.decode() == self.password, handled=False)


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    """A mail server on a free port of this machine."""
    box = Mailbox(port=free_port())
    controller = Controller(
        box,
        hostname=LOOPBACK,
        port=box.port,
        authenticator=box.authenticate,
        auth_require_tls=False,
        decode_data=False,
    )
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


@dataclass
class FakeRobots:
    """A fake of the group robots' servers, which take anything and answer what they are told."""

    reply: Callable[[httpx.Request], httpx.Response] = lambda _: httpx.Response(
        200, json={"errcode": 0, "errmsg": "ok", "code": 0, "msg": "success"}
    )
    requests: list[httpx.Request] = field(default_factory=list)

    def transport(self) -> httpx.MockTransport:
        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return self.reply(request)

        return httpx.MockTransport(answer)

    def texts(self) -> list[str]:
        """What the groups read."""
        bodies = [json.loads(request.content) for request in self.requests]
        return [(body.get("text") or body)["content"] for body in bodies]


@dataclass
class Hook:
    """A webhook's server: what came, and the status it answers with."""

    port: int = 0
    status: int = 200
    location: str = ""
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked = head.split("\r\n")[1:]
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in asked if line)
        }
        body = await reader.readexactly(int(headers["content-length"]))
        self.received.append((headers, body))
        lines = [f"HTTP/1.1 {self.status} X", "Content-Length: 0", "Connection: close"]
        if self.location:
            lines.append(f"Location: {self.location}")
        writer.write("\r\n".join([*lines, "", ""]).encode())
        await writer.drain()
        writer.close()


@asynccontextmanager
async def hook_server(folder: Path, host: str) -> AsyncIterator[Hook]:
    """An HTTPS server on a free port; `folder / "ca.pem"` is the authority behind its name."""
    hook = Hook()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate(folder, host))
    server = await asyncio.start_server(hook.serve, LOOPBACK, 0, ssl=context)
    async with server:
        hook.port = server.sockets[0].getsockname()[1]
        yield hook


def certificate(folder: Path, host: str) -> tuple[Path, Path]:
    """A certificate for the host and its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "ca.pem", folder / "key.pem"
    certificate_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate_file, key_file
