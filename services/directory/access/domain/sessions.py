"""Rules of sessions: how long one lives."""

from datetime import datetime, timedelta

RENEWAL = timedelta(seconds=60)
"""The idle clock is written at most this often; a session may end that much early."""


def is_alive(last_seen: datetime, expires: datetime, idle: timedelta, now: datetime) -> bool:
    """Used within the idle time, and not older than a session may become."""
    return now < expires and now - last_seen < idle


def needs_renewal(last_seen: datetime, now: datetime) -> bool:
    return now - last_seen >= RENEWAL
