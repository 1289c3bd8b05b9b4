"""Rules of guessing: failures are counted, and the delay after them grows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.errors import Refused


class TooManyAttempts(Refused):
    """Wait before the next attempt."""

    status = 429
    code = "too-many-attempts"

    def __init__(self, wait: timedelta) -> None:
        seconds = max(1, -(-wait // timedelta(seconds=1)))
        super().__init__(f"尝试次数过多，请在 {seconds} 秒后再试。", retry_after=seconds)
        self.seconds = seconds


@dataclass(frozen=True)
class Throttle:
    """How many failures are free, how far the delay grows, and how fast failures are forgiven."""

    free: int
    longest: timedelta
    forgives_one_in: timedelta

    @property
    def most(self) -> int:
        """Failures beyond this number change nothing: the delay has reached its limit."""
        return self.free + int(self.longest.total_seconds()).bit_length()

    def wait_after(self, failures: int) -> timedelta:
        """The delay doubles with each failure beyond the free ones."""
        if failures < self.free:
            return timedelta()
        return min(timedelta(seconds=2 ** min(failures - self.free, 30)), self.longest)

    def left_of(self, failures: int, rested: timedelta) -> int:
        """The failures that still count after a rest."""
        return max(0, failures - rested // self.forgives_one_in)


class AttemptKind(StrEnum):
    """What failures are counted for."""

    ACCOUNT_FROM_ADDRESS = "account_from_address"
    ADDRESS = "address"
    ACCOUNT = "account"
    CODE = "code"


# Guessing from one place slows down that place, so it does not lock out the owner; only guessing
# from many places slows the account itself, and never for long.
THROTTLES: dict[AttemptKind, Throttle] = {
    AttemptKind.ACCOUNT_FROM_ADDRESS: Throttle(5, timedelta(minutes=15), timedelta(hours=1)),
    # A whole school may come from one address: its daily slips of the finger must not add up.
    AttemptKind.ADDRESS: Throttle(30, timedelta(minutes=15), timedelta(minutes=2)),
    AttemptKind.ACCOUNT: Throttle(50, timedelta(minutes=1), timedelta(minutes=30)),
    # Whoever guesses codes knows the password already, and three of a million codes are right at
    # a time: some two dozen guesses a day from wherever leave a chance below 1 in 10 000.
    AttemptKind.CODE: Throttle(5, timedelta(hours=1), timedelta(hours=1)),
}


@dataclass(frozen=True)
class Attempts:
    """Failures so far, the last of them, and until when nothing more is tried."""

    failures: int
    last_at: datetime
    blocked_until: datetime


def count_attempt(kind: AttemptKind, before: Attempts, now: datetime) -> Attempts:
    """The state after one more attempt, which counts as failed until it has succeeded.

    Counting beforehand keeps a thousand attempts at once from all being the first. One that waited
    for its turn is of the moment in which it got it: those before it may have begun later.

    Raises:
        TooManyAttempts: the delay is not over.

    """
    now = max(now, before.last_at)
    if now < before.blocked_until:
        raise TooManyAttempts(before.blocked_until - now)
    throttle = THROTTLES[kind]
    rested = now - before.blocked_until  # waiting for the delay to pass is no rest
    failures = min(throttle.left_of(before.failures, rested) + 1, throttle.most)
    return Attempts(failures, now, now + throttle.wait_after(failures))
