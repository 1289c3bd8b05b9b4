"""Who is calling: short-lived signed tokens, verified with the directory's published keys."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from shared.contracts.roles import COUNTY_ROLES, Role
from shared.errors import NotAllowed, NotSignedIn, Refused
from shared.tenancy import Actor, Scope

ISSUER = "gonghui-directory"
AUDIENCE = "gonghui"
ALGORITHM = "ES256"
TOKEN_SECONDS = 120
LEEWAY_SECONDS = 60
REFETCH_SECONDS = 30
KEPT_SECONDS = 600
OUTLIVES_DIRECTORY_SECONDS = 3600  # keys that cannot be fetched anew are trusted this much longer
MOST_KNOWN_TOKENS = 10_000


# Roles that by themselves show no tenant's rows.
_WITHOUT_ROWS = frozenset({Role.CLUSTER_LEAD, Role.OPERATOR})


@dataclass(frozen=True)
class Held:
    """A role and the union (or the county's union) where it is held."""

    role: Role
    union_id: UUID
    cluster_id: UUID | None = None


@dataclass(frozen=True)
class Caller:
    """The person behind a request, as the directory vouches for."""

    person_id: UUID
    name: str
    county_id: UUID
    roles: tuple[Held, ...]
    session_id: str = ""
    _roles: frozenset[Role] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_roles", frozenset(held.role for held in self.roles))

    def has(self, *roles: Role) -> bool:
        return not self._roles.isdisjoint(roles)

    def unions_as(self, roles: Iterable[Role]) -> frozenset[UUID]:
        """Unions where the caller holds one of the roles."""
        wanted = frozenset(roles)
        return frozenset(held.union_id for held in self.roles if held.role in wanted)

    @property
    def is_county(self) -> bool:
        return not self._roles.isdisjoint(COUNTY_ROLES)

    @property
    def clusters_led(self) -> frozenset[UUID]:
        return frozenset(
            held.cluster_id
            for held in self.roles
            if held.role is Role.CLUSTER_LEAD and held.cluster_id is not None
        )

    def scope(self, county_for: Collection[Role] = ()) -> Scope:
        """The rows the caller may see: the county's for county roles, else those of own unions.

        Leading a cluster opens no school's rows: a cluster lead sees sums only (R-SEC-5). Nor does
        looking after the system open anybody's: an operator sees what routes for mending show.
        `county_for` names further roles to which a route opens the county.
        """
        own = frozenset(h.union_id for h in self.roles if h.role not in _WITHOUT_ROWS)
        unions = None if self.is_county or self.has(*county_for) else own
        return Scope(self.county_id, unions, self.person_id, actor=self._actor())

    def _actor(self) -> Actor:
        """Being on the staff is named only where nothing else is held."""
        roles = {role.value for role in self._roles if role is not Role.STAFF_MEMBER}
        return Actor(self.name, tuple(sorted(roles)) or (Role.STAFF_MEMBER.value,))

    def must_hold(self, roles: Iterable[Role], union_id: UUID | None = None) -> None:
        """Refuse unless the caller holds one of the roles (in that union, where one is named).

        Raises:
            NotAllowed: in plain words.

        """
        wanted = frozenset(roles)
        if any(
            h.role in wanted and (union_id is None or h.union_id == union_id) for h in self.roles
        ):
            return
        raise NotAllowed


def claims_of(caller: Caller, now: float) -> dict[str, Any]:
    """The claims of a token for this caller."""
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": str(caller.person_id),
        "iat": int(now),
        "nbf": int(now),
        "exp": int(now) + TOKEN_SECONDS,
        "sid": caller.session_id,
        "name": caller.name,
        "county": str(caller.county_id),
        "roles": [
            [held.role.value, str(held.union_id), str(held.cluster_id) if held.cluster_id else None]
            for held in caller.roles
        ],
    }


def caller_of(claims: dict[str, Any]) -> Caller:
    return Caller(
        person_id=UUID(claims["sub"]),
        name=claims["name"],
        county_id=UUID(claims["county"]),
        roles=tuple(
            Held(Role(role), UUID(union), UUID(cluster) if cluster else None)
            for role, union, cluster in claims["roles"]
        ),
        session_id=claims.get("sid", ""),
    )


KeySource = Callable[[], Awaitable[dict[str, Any]]]


class KeysAway(Refused):
    """The directory does not answer, and without its keys nobody can be recognised."""

    status = 503
    code = "keys-away"

    def __init__(self) -> None:
        super().__init__("登录服务暂时连不上，请稍候再试；您填写的内容没有丢失。")


@dataclass(frozen=True)
class _Vouched:
    """Whom a token vouches for, and until when."""

    caller: Caller
    until: float


class Verifier:
    """Checks tokens against the directory's JWKS, fetched again when an unknown key appears.

    A token is checked once and then known until it expires or the keys are fetched anew: a page
    asks many questions with one token, and a signature is dear to check.
    """

    def __init__(self, fetch_keys: KeySource) -> None:
        self._fetch = fetch_keys
        self._keys: KeySet | None = None
        self._fetched_at = float("-inf")
        self._tried_at = float("-inf")
        self._one_fetch = asyncio.Lock()
        self._known: dict[str, _Vouched] = {}

    async def caller(self, token: str) -> Caller:
        """Who the token vouches for.

        Raises:
            NotSignedIn: forged, expired, or for somebody else.

        """
        try:
            return self._vouched(token, await self._known_keys(refresh=False))
        except (JoseError, ValueError, KeyError, TypeError):
            pass
        try:
            return self._vouched(token, await self._known_keys(refresh=True))
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise NotSignedIn("登录已过期，请重新登录。") from error

    def _vouched(self, token: str, keys: KeySet) -> Caller:
        known = self._known.get(token)
        if known is None or known.until < time.time():
            known = self._verify(token, keys)
            if len(self._known) >= MOST_KNOWN_TOKENS:
                self._known.clear()
            self._known[token] = known
        return known.caller

    def _verify(self, token: str, keys: KeySet) -> _Vouched:
        claims = jwt.decode(token, keys, algorithms=[ALGORITHM]).claims
        # joserfc decodes an expired token without a word: the claims are checked apart.
        JWTClaimsRegistry(
            leeway=LEEWAY_SECONDS,
            iss={"essential": True, "value": ISSUER},
            aud={"essential": True, "value": AUDIENCE},
            sub={"essential": True},
            exp={"essential": True},
        ).validate(claims)
        return _Vouched(caller_of(claims), claims["exp"] + LEEWAY_SECONDS)

    async def _known_keys(self, *, refresh: bool) -> KeySet:
        """A flood of unknown keys fetches once, and a retired key is forgotten in time."""
        limit = REFETCH_SECONDS if refresh else KEPT_SECONDS
        if self._keys is None or _age(self._fetched_at) > limit:
            async with self._one_fetch:
                if self._keys is None or _age(self._tried_at) > REFETCH_SECONDS:
                    await self._fetch_anew()
        if self._keys is None:
            raise KeysAway
        return self._keys

    async def _fetch_anew(self) -> None:
        """Keep the keys we have while the directory is away, but not for ever."""
        self._tried_at = time.monotonic()
        try:
            published: Any = await self._fetch()
        except KeysAway:
            if _age(self._fetched_at) > KEPT_SECONDS + OUTLIVES_DIRECTORY_SECONDS:
                self._keys = None
            return
        self._keys = KeySet.import_key_set(published)
        self._fetched_at = self._tried_at
        self._known.clear()  # a key that was withdrawn vouches for nobody


def _age(moment: float) -> float:
    return time.monotonic() - moment


async def current_caller(request: Request) -> Caller:
    """The caller of a tenant route; the route class has verified the token already."""
    caller = getattr(request.state, "caller", None)
    if not isinstance(caller, Caller):
        raise NotSignedIn
    return caller


Me = Annotated[Caller, Depends(current_caller)]


def bearer_token(request: Request) -> str:
    """The token of the Authorization header.

    Raises:
        NotSignedIn: there is none.

    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn
    return token.strip()
