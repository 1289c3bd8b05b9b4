"""Tokens and keys: what a service accepts as the directory's word, and what it does not."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey

from services.directory.access.commands.signing import SigningKeys
from services.directory.app import service
from shared.database import utc_now
from shared.errors import NotSignedIn
from shared.web.identity import ALGORITHM, Verifier, claims_of
from tests.service.databases import Postgres
from tests.service.directory.world import World
from tests.service.running import Running, StoppedClock, running_service

CALLER = World().as_chair


@pytest.fixture
async def fresh(postgres: Postgres) -> AsyncIterator[Running]:
    """A directory that has no key yet, with a clock that starts at the real time."""
    async with running_service(service, postgres, clock=StoppedClock(utc_now())) as started:
        yield started


class Published:
    """The directory's JWKS, fetched over HTTP and counted."""

    def __init__(self, running: Running) -> None:
        self.http = running.http()
        self.fetched = 0

    async def __call__(self) -> dict[str, Any]:
        self.fetched += 1
        keys: dict[str, Any] = (await self.http.get("/.well-known/jwks.json")).json()
        return keys


async def test_a_token_of_the_directory_is_accepted(fresh: Running) -> None:
    token = await SigningKeys(fresh.database, fresh.runtime.keyring).token(CALLER, utc_now())
    assert await Verifier(Published(fresh)).caller(token) == CALLER


async def test_only_public_halves_are_published(fresh: Running) -> None:
    await SigningKeys(fresh.database, fresh.runtime.keyring).token(CALLER, utc_now())
    [key] = (await fresh.http().get("/.well-known/jwks.json")).json()["keys"]
    assert set(key) == {"kty", "crv", "x", "y", "kid", "use", "alg"}


async def test_processes_that_start_at_once_agree_on_one_key(fresh: Running) -> None:
    published = await asyncio.gather(
        *(SigningKeys(fresh.database, fresh.runtime.keyring).public() for _ in range(5))
    )
    assert len({each["keys"][0]["kid"] for each in published}) == 1
    assert all(len(each["keys"]) == 1 for each in published)


def _kid(token: str) -> str:
    return str(json.loads(base64.urlsafe_b64decode(token.split(".", maxsplit=1)[0] + "=="))["kid"])


async def test_a_new_key_is_published_before_it_signs_and_the_old_one_stays_a_while(
    fresh: Running,
) -> None:
    clock = fresh.database.clock
    assert isinstance(clock, StoppedClock)
    keys = SigningKeys(fresh.database, fresh.runtime.keyring)
    old = _kid(await keys.token(CALLER, clock()))
    clock.advance(timedelta(hours=1))
    new = await keys.rotate()

    async def published() -> set[str]:
        listed = (await fresh.http().get("/.well-known/jwks.json")).json()["keys"]
        return {key["kid"] for key in listed}

    assert await published() == {old, new}
    clock.advance(timedelta(seconds=59))
    assert (
        _kid(await SigningKeys(fresh.database, fresh.runtime.keyring).token(CALLER, clock())) == old
    )
    clock.advance(timedelta(seconds=1))
    assert (
        _kid(await SigningKeys(fresh.database, fresh.runtime.keyring).token(CALLER, clock())) == new
    )
    clock.advance(timedelta(minutes=9))
    assert await published() == {new}


Forge = Callable[[ECKey, dict[str, Any]], str]


def _signed(key: Any, claims: dict[str, Any], **header: Any) -> str:
    return jwt.encode({"alg": ALGORITHM} | header, claims, key, algorithms=[ALGORITHM])


def _plain(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def _signed_with_password(secret: bytes, header: dict[str, Any], claims: dict[str, Any]) -> str:
    """By hand: the library itself refuses to sign with a public key."""
    body = f"{_plain(header)}.{_plain(claims)}"
    digest = hmac.digest(secret, body.encode(), "sha256")
    return f"{body}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def _with_own_key(claims: dict[str, Any]) -> str:
    own = ECKey.generate_key("P-256", private=True)
    return _signed(own, claims, kid="unknown", jwk=own.as_dict(private=False))


FORGERIES: dict[str, Forge] = {
    "no signature": lambda _, claims: f"{_plain({'alg': 'none'})}.{_plain(claims)}.",
    "signed with the public key as a password": lambda key, claims: _signed_with_password(
        key.as_pem(private=False), {"alg": "HS256", "kid": key.kid}, claims
    ),
    "another's key under our key's id": lambda key, claims: _signed(
        ECKey.generate_key("P-256", private=True), claims, kid=key.kid
    ),
    "a key of its own in the header": lambda _, claims: _with_own_key(claims),
    "an unknown key": lambda _, claims: _signed(
        ECKey.generate_key("P-256", private=True), claims, kid="unknown"
    ),
    "for another audience": lambda key, claims: _signed(
        key, claims | {"aud": "another"}, kid=key.kid
    ),
    "by another issuer": lambda key, claims: _signed(key, claims | {"iss": "another"}, kid=key.kid),
    "expired": lambda key, claims: _signed(key, claims | {"exp": time.time() - 61}, kid=key.kid),
    "not valid yet": lambda key, claims: _signed(
        key, claims | {"nbf": time.time() + 3600}, kid=key.kid
    ),
    "without an end": lambda key, claims: _signed(
        key, {k: v for k, v in claims.items() if k != "exp"}, kid=key.kid
    ),
    "for nobody": lambda key, claims: _signed(
        key, {k: v for k, v in claims.items() if k != "sub"}, kid=key.kid
    ),
    "with a role that does not exist": lambda key, claims: _signed(
        key, claims | {"roles": [["god", claims["county"], None]]}, kid=key.kid
    ),
    "not a token": lambda _key, _claims: "a.b.c",
}


@pytest.mark.parametrize("name", FORGERIES)
async def test_a_forged_token_is_refused(fresh: Running, name: str) -> None:
    keys = SigningKeys(fresh.database, fresh.runtime.keyring)
    genuine = await keys.token(CALLER, utc_now())
    [(_, key)] = keys._keys
    forged = FORGERIES[name](key, claims_of(CALLER, time.time()))
    verifier = Verifier(Published(fresh))
    assert await verifier.caller(genuine) == CALLER
    with pytest.raises(NotSignedIn):
        await verifier.caller(forged)


async def test_a_flood_of_unknown_keys_fetches_once_in_half_a_minute(
    fresh: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = 1000.0
    clocks = SimpleNamespace(monotonic=lambda: at, time=time.time)
    monkeypatch.setattr("shared.web.identity.time", clocks)
    await SigningKeys(fresh.database, fresh.runtime.keyring).token(CALLER, utc_now())
    published = Published(fresh)
    verifier = Verifier(published)
    key = ECKey.generate_key("P-256", private=True)

    async def flood() -> None:
        tokens = [_signed(key, claims_of(CALLER, time.time()), kid=f"k{n}") for n in range(20)]
        answers = await asyncio.gather(*map(verifier.caller, tokens), return_exceptions=True)
        assert all(isinstance(answer, NotSignedIn) for answer in answers)

    await flood()
    assert published.fetched == 1
    at += 29
    await flood()
    assert published.fetched == 1
    at += 2
    await flood()
    assert published.fetched == 2


async def test_a_retired_key_is_forgotten_by_the_services(
    fresh: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    at, clock = 1000.0, fresh.database.clock
    assert isinstance(clock, StoppedClock)
    clocks = SimpleNamespace(monotonic=lambda: at, time=time.time)
    monkeypatch.setattr("shared.web.identity.time", clocks)
    keys = SigningKeys(fresh.database, fresh.runtime.keyring)
    token = await keys.token(CALLER, clock())
    verifier = Verifier(Published(fresh))
    await verifier.caller(token)
    await keys.rotate()
    clock.advance(timedelta(minutes=11))
    at += 599
    assert await verifier.caller(token) == CALLER
    at += 2
    with pytest.raises(NotSignedIn):
        await verifier.caller(token)
