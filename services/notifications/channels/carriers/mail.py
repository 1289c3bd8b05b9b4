"""E-mail by the sender that the settings name."""

import asyncio
import re
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

from services.notifications.channels.domain.addresses import (
    BadAddress,
    ChannelKind,
    read_address,
)
from services.notifications.channels.domain.attempts import ARRIVED, Cause, Outcome
from services.notifications.channels.domain.sender import Encryption, Sender, SenderUnreadable
from services.notifications.channels.queries.composing import Message
from services.notifications.wording.sentences import MAIL_FOOTER, SIGNATURE

SECONDS = 15.0  # for each step of the exchange with the mail server

# Replies to RCPT that speak of the mailbox, unless the text says it is a matter of policy (5.7.x).
_NO_SUCH_MAILBOX = frozenset({550, 551, 553})
_POLICY = re.compile(rb"\b5\.7\.\d")

_SEND_LATER = range(400, 500)


async def carry(smtp_url: str, address: str, message: Message, url: str) -> Outcome:
    """Send in a thread: Python's own mail protocol blocks, with a time limit for each step."""
    try:
        sender = Sender.read(smtp_url)
        address = read_address(ChannelKind.EMAIL, address)
    except SenderUnreadable as error:
        return Outcome(Cause.SENDER_REFUSED, str(error))
    except BadAddress:
        return Outcome(Cause.ADDRESS_UNKNOWN, "not a mail address")
    return await asyncio.to_thread(_send, sender, write(sender, address, message, url))


def write(sender: Sender, address: str, message: Message, url: str) -> EmailMessage:
    """The mail; sent twice it carries the same Message-ID, so that mail programs show it once."""
    mail = EmailMessage()
    mail["From"] = Address(sender.name, addr_spec=sender.address)
    mail["To"] = Address(addr_spec=address)
    mail["Subject"] = f"{SIGNATURE}{message.title}"
    mail["Date"] = message.sent_at
    mail["Message-ID"] = f"<{message.delivery_id}@{sender.address.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(f"{message.title}\n\n{message.body}\n\n打开查看：{url}\n\n{MAIL_FOOTER}\n")
    return mail


def _send(sender: Sender, mail: EmailMessage) -> Outcome:
    try:
        with _connected(sender) as server:
            server.send_message(mail)
    except OSError as error:  # of which smtplib's errors are a kind
        return outcome_of(error)
    return ARRIVED


def outcome_of(error: OSError) -> Outcome:
    """What a mail server's refusal, or its silence, means for the person who is to mend it."""
    match error:
        case smtplib.SMTPRecipientsRefused(recipients=recipients):
            code, text = next(iter(recipients.values()))
            return Outcome(_cause_of_refusal(code, text), _reply(code, text))
        case smtplib.SMTPAuthenticationError(smtp_code=code, smtp_error=text):
            return Outcome(Cause.SENDER_REFUSED, _reply(code, text))
        case smtplib.SMTPNotSupportedError():
            return Outcome(Cause.SENDER_REFUSED, str(error))
        case smtplib.SMTPConnectError():
            return Outcome(Cause.UNREACHABLE, type(error).__name__)
        case smtplib.SMTPResponseException(smtp_code=code, smtp_error=text):
            return Outcome(Cause.REFUSED, _reply(code, text))
    return Outcome(Cause.UNREACHABLE, type(error).__name__)


def _connected(sender: Sender) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if sender.encryption is Encryption.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            sender.host, sender.port, timeout=SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(sender.host, sender.port, timeout=SECONDS)
    try:
        if sender.encryption is Encryption.STARTTLS:
            server.starttls(context=context)
        if sender.user and sender.password:
            server.login(sender.user, sender.password)
    except BaseException:
        server.close()
        raise
    return server


def _cause_of_refusal(code: int, text: bytes) -> Cause:
    if code in _NO_SUCH_MAILBOX and not _POLICY.search(text):
        return Cause.ADDRESS_UNKNOWN
    return Cause.TOO_OFTEN if code in _SEND_LATER else Cause.REFUSED


def _reply(code: int, text: bytes | str) -> str:
    words = text.decode("utf-8", errors="replace") if isinstance(text, bytes) else text
    return f"{code} {words}"
