"""The hour an event belongs to, by the clock in its id: the same for whoever asks and whenever.

An event's own time may be earlier (what was first on paper) and its commit later; its id is made
with it and travels with it. Ids are UUIDs of version 7, whose first 48 bits are milliseconds.
"""

from datetime import UTC, datetime, timedelta
from uuid import UUID

HOUR = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# SQL: whether an id has a clock in it, its hour since 1970, and its bits for XOR.
HAS_CLOCK = "substr({id}::text, 15, 1) = '7'"
HOUR_OF = "(('x' || substr(replace({id}::text, '-', ''), 1, 12))::bit(48)::bigint / 3600000)"
XOR = "bit_xor(('x' || replace({id}::text, '-', ''))::bit(128))::text"
FIRST_ID = (
    "(lpad(to_hex((extract(epoch FROM {at}) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid"
)


def number_of(moment: datetime) -> int:
    """The hour that the moment lies in, counted from 1970."""
    return (moment - _EPOCH) // HOUR


def start_of(number: int) -> datetime:
    return _EPOCH + number * HOUR


def first_id_from(moment: datetime) -> UUID:
    """What the ids of all events made from this moment on are not smaller than."""
    return UUID(int=max((moment - _EPOCH) // timedelta(milliseconds=1), 0) << 80)


def digest_of(bits: str | None) -> str:
    """PostgreSQL's string of bits in hexadecimal; that of nothing is zero."""
    return f"{int(bits or '0', 2):032x}"
