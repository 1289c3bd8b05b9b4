"""E-mail by the sender that the settings name."""

import asyncio
import re
import smtplib
import ssl
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from typing import Any

import apprise
from apprise.plugins.email import NotifyEmail

from services.notifications.channels.domain.attempts import ARRIVED, Cause, Outcome
from services.notifications.channels.queries.composing import Message
from services.notifications.wording import MAIL_FOOTER, SIGNATURE

SECONDS = 15.0  # for each step of the exchange with the mail server

SENDER_NAME = "工会通"

# Replies to RCPT that speak of the mailbox, unless the text says it is a matter of policy (5.7.x).
_NO_SUCH_MAILBOX = frozenset({550, 551, 553})
_POLICY = re.compile(rb"\b5\.7\.\d")

_SEND_LATER = range(400, 500)


class SenderUnreadable(ValueError):  # noqa: N818 - names the setting's fault, not the mishap
    """The setting is no address of a mail sender."""


async def carry(smtp_url: str, address: str, message: Message, public_url: str) -> Outcome:
    """Send in a thread: the mail protocol here is a blocking one, with a time limit per step.

    Apprise reads the sender's address only. Its own sending answers yes or no, and a person who is
    to mend a failure needs to know whether it was the mailbox, the network or the password.
    """
    try:
        sender = read_sender(smtp_url)
    except SenderUnreadable as error:
        return Outcome(Cause.SENDER_REFUSED, str(error))
    return await asyncio.to_thread(_send, sender, write(sender, address, message, public_url))


def read_sender(smtp_url: str) -> Any:
    """The sender that a `mailto://` or `mailtos://` address describes.

    Raises:
        SenderUnreadable: it describes none.

    """
    sender = apprise.Apprise.instantiate(smtp_url)
    if not isinstance(sender, NotifyEmail):
        raise SenderUnreadable("GONGHUI_SMTP_URL is not a mailto:// or mailtos:// address")
    return sender


def write(sender: Any, address: str, message: Message, public_url: str) -> EmailMessage:
    """The mail; sent twice it carries the same Message-ID, so that mail programs show it once."""
    name, own_address = sender.from_addr
    shown_name = str(make_header(decode_header(name))) if name else SENDER_NAME
    mail = EmailMessage()
    mail["From"] = Address(shown_name, addr_spec=own_address)
    mail["To"] = Address(addr_spec=address)
    mail["Subject"] = f"{SIGNATURE}{message.title}"
    mail["Date"] = message.sent_at
    mail["Message-ID"] = f"<{message.delivery_id}@{own_address.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    link = public_url.rstrip("/") + message.link
    mail.set_content(f"{message.title}\n\n{message.body}\n\n打开查看：{link}\n\n{MAIL_FOOTER}\n")
    return mail


def _send(sender: Any, mail: EmailMessage) -> Outcome:
    try:
        with _connected(sender) as server:
            server.send_message(mail)
    except smtplib.SMTPAuthenticationError as error:
        return Outcome(Cause.SENDER_REFUSED, _reply(error.smtp_code, error.smtp_error))
    except smtplib.SMTPRecipientsRefused as error:
        code, text = next(iter(error.recipients.values()))
        return Outcome(_cause_of_refusal(code, text), _reply(code, text))
    except (smtplib.SMTPConnectError, smtplib.SMTPServerDisconnected, OSError) as error:
        return Outcome(Cause.UNREACHABLE, type(error).__name__)
    except smtplib.SMTPResponseException as error:
        return Outcome(Cause.REFUSED, _reply(error.smtp_code, error.smtp_error))
    return ARRIVED


def _connected(sender: Any) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if not sender.verify_certificate:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if sender.secure_mode == "ssl":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            sender.smtp_host, sender.port, timeout=SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(sender.smtp_host, sender.port, timeout=SECONDS)
    try:
        if sender.secure_mode == "starttls":
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
