"""What an identity token must say: one claim wrong at a time, and keys of somebody else."""

import base64
import hmac
import json
import time
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from services.directory.access.commands.providers.oidc import OpenIdConnect
from services.directory.access.commands.providers.port import Flow
from services.directory.access.domain.external import ProviderAway, ProviderDeclined

ISSUER = "https://id.example"
KEY = ECKey.generate_key("P-256", {"kid": "k"}, private=True)
FLOW = Flow("state", "nonce", "v" * 43, "https://union.example.org/back")
PORT = OpenIdConnect(ISSUER, "gonghui", "secret", "phone_number")
ABOUT = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/auth",
    "token_endpoint": f"{ISSUER}/token",
    "jwks_uri": f"{ISSUER}/jwks",
    "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
}


def claims(**other: Any) -> dict[str, Any]:
    now = int(time.time())
    good = {
        "iss": ISSUER,
        "aud": "gonghui",
        "sub": "li",
        "nonce": "nonce",
        "iat": now,
        "exp": now + 60,
    }
    return {name: value for name, value in (good | other).items() if value is not None}


def signed(given: dict[str, Any]) -> str:
    return jwt.encode({"alg": "ES256", "kid": "k"}, given, KEY, algorithms=["ES256"])


def client(
    token: str, *, about: dict[str, Any] | None = None, status: int = 200
) -> httpx.AsyncClient:
    """An issuer that gives this token for every code."""
    replies: dict[str, Callable[[], Any]] = {
        "/.well-known/openid-configuration": lambda: about or ABOUT,
        "/token": lambda: {"id_token": token, "access_token": "x", "token_type": "Bearer"},
        "/jwks": lambda: dict(KeySet([KEY]).as_dict(private=False)),
    }

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json=replies[request.url.path]())

    return httpx.AsyncClient(transport=httpx.MockTransport(answer))


async def test_a_good_token_names_the_person() -> None:
    given = claims(name="李青", phone_number="13900000001", phone_number_verified=True)
    async with client(signed(given)) as http:
        vouched = await PORT.vouch(http, FLOW, {"code": "c"})
    assert (vouched.subject, vouched.label, vouched.link_value) == ("li", "李青", "13900000001")


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://evil.example"},
        {"aud": "somebody-else"},
        {"aud": ["gonghui", "another"]},
        {"aud": ["gonghui", "another"], "azp": "another"},
        {"azp": "another"},
        {"nonce": "of-another-sign-in"},
        {"nonce": None},
        {"sub": None},
        {"exp": 1_600_000_000},
        {"exp": None},
        {"iat": None},
    ],
    ids=str,
)
async def test_one_wrong_claim_is_enough(wrong: dict[str, Any]) -> None:
    async with client(signed(claims(**wrong))) as http:
        with pytest.raises(ProviderDeclined):
            await PORT.vouch(http, FLOW, {"code": "c"})


def _part(value: dict[str, Any]) -> str:
    """A part of a token, made by hand: the library would refuse to help."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


async def test_a_token_that_the_issuers_keys_did_not_sign_is_refused() -> None:
    other = ECKey.generate_key("P-256", {"kid": "k"}, private=True)
    forged = jwt.encode({"alg": "ES256", "kid": "k"}, claims(), other, algorithms=["ES256"])
    head, body = (_part({"alg": name}) + "." + _part(claims()) for name in ("none", "HS256"))
    mac = hmac.new(KEY.as_pem(private=False), body.encode(), sha256).digest()
    unsigned, symmetric = f"{head}.", f"{body}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"
    for token in (forged, symmetric, unsigned, "no.token", ""):
        async with client(token) as http:
            with pytest.raises(ProviderDeclined):
                await PORT.vouch(http, FLOW, {"code": "c"})


@pytest.mark.parametrize(
    "wrong",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://id.example/token"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
async def test_discovery_that_cannot_be_trusted_is_not(wrong: dict[str, Any]) -> None:
    async with client(signed(claims()), about=ABOUT | wrong) as http:
        with pytest.raises(ProviderDeclined):
            await PORT.address(http, FLOW)


async def test_an_unverified_phone_number_matches_nobody() -> None:
    given = claims(phone_number="13900000001", phone_number_verified=False)
    async with client(signed(given)) as http:
        assert (await PORT.vouch(http, FLOW, {"code": "c"})).link_value is None


async def test_an_issuer_in_trouble_is_away() -> None:
    async with client("", status=502) as http:
        with pytest.raises(ProviderAway):
            await PORT.address(http, FLOW)


async def test_the_browser_carries_no_secret_and_a_challenge() -> None:
    async with client("") as http:
        address = await PORT.address(http, FLOW)
    assert "code_challenge_method=S256" in address
    assert "secret" not in address
    assert FLOW.verifier not in address
