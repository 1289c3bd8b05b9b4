"""Rules of the gate: what anybody may ask, whose session a request claims, and who made it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from services.directory.access.domain.external import Provider
from shared.errors import NotAllowed, NotSignedIn, Refused

SESSION_COOKIE = "sid"
STEP_COOKIE = "step"  # between the password and the code
FLOW_COOKIE = "flow"  # between leaving for another system and coming back
ASKED_BY_SCRIPT = ("x-requested-with", "gonghui")
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

# Before sign-in: what anybody may ask, by method and path below the gateway.
OPEN_ROUTES = frozenset(
    {
        ("POST", "/api/directory/sessions"),
        ("POST", "/api/directory/sessions/second-factor"),
        ("GET", "/api/directory/.well-known/jwks.json"),
        ("GET", "/api/directory/site"),
    }
    | {("POST", f"/api/directory/sign-in/{each}") for each in Provider}
    | {("GET", f"/api/directory/sign-in/{each}/callback") for each in Provider}
)


class CrossSite(NotAllowed):
    """A request with our cookie that our own pages did not make."""

    code = "cross-site"

    def __init__(self) -> None:
        super().__init__("这个请求不是从本系统的页面发出的，已被拒绝。请从系统页面重新操作。")


@dataclass(frozen=True)
class SessionId:
    """The secret that a request came with; `renews` when its coming shows a person at work."""

    secret: str
    renews: bool


def cookie_name(name: str = SESSION_COOKIE, *, secure: bool) -> str:
    """Over https the prefix binds the cookie to this host; http would drop such a cookie."""
    return f"__Host-{name}" if secure else name


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
