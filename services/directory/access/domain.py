"""Rules of access: passwords, growing delays, the life of a session, and what the gate lets in."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from shared.errors import Invalid, NotAllowed, NotSignedIn, Refused

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

RENEWAL = timedelta(seconds=60)
"""The idle clock is written at most this often; a session may end that much early."""

COOKIE = "sid"
SECURE_COOKIE = "__Host-sid"
ASKED_BY_SCRIPT = ("x-requested-with", "gonghui")
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

# Before sign-in: what anybody may ask, by method and path below the gateway.
OPEN_ROUTES = frozenset(
    {
        ("POST", "/api/directory/sessions"),
        ("GET", "/api/directory/.well-known/jwks.json"),
        ("GET", "/api/directory/site"),
    }
)


class WrongCredentials(Refused):
    """Name or password is wrong; which of them is not told."""

    status = 401
    code = "wrong-credentials"

    def __init__(self) -> None:
        super().__init__("登录名或密码不对，请检查后再试。")


class AccountExists(Refused):
    """The login is taken, or the person has an account already."""

    code = "account-exists"


class NotGoverned(NotAllowed):
    """The account belongs to somebody whose keys the caller must not hold."""

    code = "not-governed"


class TooManyAttempts(Refused):
    """Wait before the next attempt."""

    status = 429
    code = "too-many-attempts"

    def __init__(self, wait: timedelta) -> None:
        seconds = max(1, -(-wait // timedelta(seconds=1)))
        super().__init__(f"尝试次数过多，请在 {seconds} 秒后再试。", retry_after=seconds)
        self.seconds = seconds


class WeakPassword(Invalid):
    """The password chosen is too easy to guess."""

    code = "weak-password"


class CrossSite(NotAllowed):
    """A request with our cookie that our own pages did not make."""

    code = "cross-site"

    def __init__(self) -> None:
        super().__init__("这个请求不是从本系统的页面发出的，已被拒绝。请从系统页面重新操作。")


# Passwords -------------------------------------------------------------------------------------

_COMMON_WORDS = (
    "password passw0rd admin administrator root user guest welcome qwerty qwertyuiop asdfgh zxcvbn"
    " letmein iloveyou woaini 1314 520 abc qaz wsx qwer 1qaz2wsx 1q2w3e4r gonghui jiaoyu xuexiao"
    " laoshi jiaoshi zhongguo china teacher school union mima huanying nihao hello test"
)
_RUNS = ("01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz")
_COMMON_PIECES = tuple(
    sorted(
        {*_COMMON_WORDS.split()}
        | {run[a:b] for run in _RUNS for a in range(len(run)) for b in range(a + 3, len(run) + 1)},
        key=len,
        reverse=True,
    )
)
_FEWEST_OWN_CHARACTERS = 4
_UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789"


def normal_password(password: str) -> str:
    """The same password however the keyboard composed its characters."""
    return unicodedata.normalize("NFKC", password)


def check_password(password: str, login: str) -> None:
    """A password that a person chose is long and not what everybody tries first.

    Raises:
        WeakPassword: says what to do instead.

    """
    if len(password) < SHORTEST_PASSWORD:
        raise WeakPassword(f"密码至少 {SHORTEST_PASSWORD} 位，可以用几个词连起来，不必有符号。")
    if len(password) > LONGEST_PASSWORD:
        raise WeakPassword(f"密码最多 {LONGEST_PASSWORD} 位。")
    if is_common(password, login):
        raise WeakPassword("这个密码太常见，容易被猜到，请换一个。")


def is_common(password: str, login: str) -> bool:
    """Whether hardly anything is left without everybody's words, runs, repeats and the login."""
    rest = password.casefold().replace(login.casefold(), "")
    for piece in _COMMON_PIECES:
        rest = rest.replace(piece, "")
    return len(set(rest)) < _FEWEST_OWN_CHARACTERS


def one_time_password(choose: Callable[[str], str]) -> str:
    """Sixteen characters that are easily read out, in four groups: about 79 bits."""
    return "-".join("".join(choose(_UNAMBIGUOUS) for _ in range(4)) for _ in range(4))


# Growing delays --------------------------------------------------------------------------------


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


# Guessing from one place slows down that place, so it does not lock out the owner; only guessing
# from many places slows the account itself, and never for long.
THROTTLES: dict[AttemptKind, Throttle] = {
    AttemptKind.ACCOUNT_FROM_ADDRESS: Throttle(5, timedelta(minutes=15), timedelta(hours=1)),
    # A whole school may come from one address: its daily slips of the finger must not add up.
    AttemptKind.ADDRESS: Throttle(30, timedelta(minutes=15), timedelta(minutes=2)),
    AttemptKind.ACCOUNT: Throttle(50, timedelta(minutes=1), timedelta(minutes=30)),
}


@dataclass(frozen=True)
class Attempts:
    """Failures so far, the last of them, and until when nothing more is tried."""

    failures: int
    last_at: datetime
    blocked_until: datetime


def count_attempt(kind: AttemptKind, before: Attempts, now: datetime) -> Attempts:
    """The state after one more attempt, which counts as failed until it has succeeded.

    Counting beforehand keeps a thousand attempts at once from all being the first.

    Raises:
        TooManyAttempts: the delay is not over.

    """
    if now < before.blocked_until:
        raise TooManyAttempts(before.blocked_until - now)
    throttle = THROTTLES[kind]
    rested = now - before.blocked_until  # waiting for the delay to pass is no rest
    failures = min(throttle.left_of(before.failures, rested) + 1, throttle.most)
    return Attempts(failures, now, now + throttle.wait_after(failures))


# The life of a session -------------------------------------------------------------------------


def is_alive(last_seen: datetime, expires: datetime, idle: timedelta, now: datetime) -> bool:
    """Used within the idle time, and not older than a session may become."""
    return now < expires and now - last_seen < idle


def needs_renewal(last_seen: datetime, now: datetime) -> bool:
    return now - last_seen >= RENEWAL


# Keys ------------------------------------------------------------------------------------------

KNOWN_AFTER = timedelta(seconds=60)
"""Verifiers ask for unknown keys at most twice a minute, so a key this old is known everywhere."""


@dataclass(frozen=True)
class DatedKey:
    """A signing key and when it was first published."""

    kid: str
    published_at: datetime


def key_to_sign_with(keys: Sequence[DatedKey], now: datetime) -> DatedKey:
    """The newest key that everybody can know by now; the first one of all needs no patience."""
    known = [key for key in keys if now - key.published_at >= KNOWN_AFTER]
    return max(known, key=lambda k: k.published_at) if known else keys[0]


# The gate --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SessionId:
    """The secret that a request came with; `renews` when its coming shows a person at work."""

    secret: str
    renews: bool


def cookie_name(*, secure: bool) -> str:
    """Over https the prefix binds the cookie to this host; http would drop such a cookie."""
    return SECURE_COOKIE if secure else COOKIE


def decide(method: str, headers: Mapping[str, str], *, secure: bool) -> Refused | SessionId:
    """Whose session a request claims, or why it is not let in.

    `headers` has lower-case names. A token in the Authorization header is only ever sent by a
    program that was given it; a cookie comes with any request, so one that changes something
    must have been made by a page of this site. A stream stays open without anybody there, so it
    does not renew the idle clock.
    """
    renews = "text/event-stream" not in headers.get("accept", "")
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return SessionId(token.strip(), renews)
    secret = read_cookie(headers.get("cookie", ""), cookie_name(secure=secure))
    if not secret:
        return NotSignedIn()
    if method.upper() not in SAFE_METHODS and not is_own_page(headers):
        return CrossSite()
    return SessionId(secret, renews)


def is_own_page(headers: Mapping[str, str]) -> bool:
    """Whether a script of this site made the request, as the browser vouches."""
    name, value = ASKED_BY_SCRIPT
    return headers.get(name) == value and is_same_origin(headers) is True


def is_same_origin(headers: Mapping[str, str]) -> bool | None:
    """What the browser says about where the request comes from; None when it says nothing."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is None and origin is None:
        return None
    if site not in {None, "same-origin"}:
        return False
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")


def read_cookie(header: str, name: str) -> str:
    """The value of a cookie, or nothing; the first one where there are several."""
    for part in header.split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value.strip('"')
    return ""
