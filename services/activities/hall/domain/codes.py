"""The code on the wall of the hall, and what a phone gets for it.

The code proves that somebody saw the wall just now. A phone changes it for a ticket in its owner's
name, which is good for hours: it is sent again as often as the network of a full hall asks for it.
"""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from uuid import UUID

from shared.errors import Refused

CODE_SECONDS = 15
# How many codes before the newest are taken: it must be seen, scanned, and a page opened.
OLDER_TAKEN = 4
DIGITS = 6
TICKET_HOURS = 12
_MAC_LENGTH = 32


class CodeNotTaken(Refused):
    """The code is mistyped, or from a wall of some minutes ago."""

    code: ClassVar[str] = "sign-in-code-not-taken"


class TicketNotTaken(Refused):
    """The ticket is not of this session and person, or the session was set for another day."""

    code: ClassVar[str] = "sign-in-ticket-not-taken"


def code_at(key: bytes, at: datetime) -> str:
    """The digits that the wall shows at a moment."""
    return _code(key, _window(at))


def seconds_left(at: datetime) -> int:
    """For how many seconds the wall goes on showing them."""
    return CODE_SECONDS - int(at.timestamp()) % CODE_SECONDS


def check_code(key: bytes, given: str, at: datetime) -> None:
    """Refuse digits that the wall has not shown within the last minute.

    Raises:
        CodeNotTaken: in plain words.

    """
    newest = _window(at)
    # The machine that showed it may be a little ahead of the one that checks it.
    shown = (_code(key, window) for window in range(newest - OLDER_TAKEN, newest + 2))
    if not any(hmac.compare_digest(code, given) for code in shown):
        raise CodeNotTaken("签到码不对或者已经换了，请看会场屏幕上现在的签到码，重新扫码或输入。")


def ticket_for(key: bytes, person_id: UUID, at: datetime) -> str:
    """What lets this person sign in during the next hours."""
    moment = int(at.timestamp())
    return f"{moment}.{_mac(key, f'ticket {person_id} {moment}')[:_MAC_LENGTH]}"


def ticket_moment(key: bytes, given: str, person_id: UUID, now: datetime) -> datetime:
    """When the ticket was handed out, which is the earliest moment it can sign in for.

    Raises:
        TicketNotTaken: in plain words.

    """
    moment = given.partition(".")[0]
    if moment.isascii() and moment.isdigit() and len(moment) <= len("9999999999"):
        at = datetime.fromtimestamp(int(moment), UTC)
        fits = hmac.compare_digest(ticket_for(key, person_id, at), given)
        if fits and now - at <= timedelta(hours=TICKET_HOURS):
            return at
    raise TicketNotTaken("会议改期了，或者离扫码太久了，请重新扫会场屏幕上的签到码。")


def _window(at: datetime) -> int:
    return int(at.timestamp()) // CODE_SECONDS


def _code(key: bytes, window: int) -> str:
    return f"{int(_mac(key, f'code {window}'), 16) % 10**DIGITS:0{DIGITS}}"


def _mac(key: bytes, words: str) -> str:
    return hmac.new(key, words.encode(), hashlib.sha256).hexdigest()
