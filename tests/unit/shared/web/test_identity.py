import time
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from shared.contracts.roles import Role
from shared.errors import NotSignedIn
from shared.web import identity
from shared.web.identity import ALGORITHM, Caller, Held, Verifier, claims_of

KEY = ECKey.generate_key("P-256", {"kid": "one", "use": "sig"}, private=True)


async def published() -> dict[str, Any]:
    return dict(KeySet([KEY]).as_dict(private=False))


def signed(who: Caller) -> str:
    header = {"alg": ALGORITHM, "kid": "one"}
    return jwt.encode(header, claims_of(who, time.time()), KEY, algorithms=[ALGORITHM])


def caller(*roles: Held) -> Caller:
    return Caller(uuid4(), "林一", uuid4(), roles)


def test_a_school_role_opens_the_rows_of_its_union_only() -> None:
    school = uuid4()

    assert caller(Held(Role.UNION_CHAIR, school)).scope().union_ids == {school}


def test_a_county_role_opens_the_county() -> None:
    assert caller(Held(Role.COUNTY_OFFICER, uuid4())).scope().union_ids is None


def test_leading_a_cluster_opens_no_school() -> None:
    school, other, cluster = uuid4(), uuid4(), uuid4()

    lead = caller(
        Held(Role.STAFF_MEMBER, school),
        Held(Role.CLUSTER_LEAD, school, cluster),
        Held(Role.CLUSTER_LEAD, other, cluster),
    )

    assert lead.scope().union_ids == {school}
    assert lead.clusters_led == {cluster}


def test_without_roles_there_are_no_rows() -> None:
    assert caller().scope().union_ids == frozenset()


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tokens whose signatures have been checked."""
    seen: list[str] = []
    original = jwt.decode

    def decode(token: str, *rest: Any, **options: Any) -> Any:
        seen.append(token)
        return original(token, *rest, **options)

    monkeypatch.setattr(identity.jwt, "decode", decode)
    return seen


async def test_a_token_is_checked_once_and_then_known(checked: list[str]) -> None:
    chair, officer = (caller(Held(role, uuid4())) for role in (Role.UNION_CHAIR, Role.AUDITOR))
    tokens = {signed(who): who for who in (chair, officer)}
    verifier = Verifier(published)

    for _ in range(3):
        for token, who in tokens.items():
            assert await verifier.caller(token) == who

    assert checked == list(tokens)


async def test_a_token_is_known_for_as_long_as_it_is_valid_and_then_checked_again(
    checked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    later = 0.0
    clocks = SimpleNamespace(monotonic=time.monotonic, time=lambda: time.time() + later)
    monkeypatch.setattr(identity, "time", clocks)
    token, verifier = signed(caller(Held(Role.UNION_CHAIR, uuid4()))), Verifier(published)
    await verifier.caller(token)

    later = identity.TOKEN_SECONDS + identity.LEEWAY_SECONDS - 5
    await verifier.caller(token)
    assert checked == [token]
    later += 10
    await verifier.caller(token)

    assert checked == [token, token]


async def test_a_token_that_was_refused_is_not_known(checked: list[str]) -> None:
    header = {"alg": ALGORITHM, "kid": "one"}
    long_ago = claims_of(caller(Held(Role.UNION_CHAIR, uuid4())), time.time() - 3600)
    token = jwt.encode(header, long_ago, KEY, algorithms=[ALGORITHM])
    verifier = Verifier(published)

    for _ in range(2):
        with pytest.raises(NotSignedIn):
            await verifier.caller(token)

    assert verifier._known == {}


async def test_what_is_known_of_tokens_stays_within_bounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(identity, "MOST_KNOWN_TOKENS", 3)
    verifier = Verifier(published)

    for _ in range(8):
        await verifier.caller(signed(caller(Held(Role.UNION_CHAIR, uuid4()))))

    assert len(verifier._known) <= 3
