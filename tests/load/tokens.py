"""Sign-in tokens for the benchmarks, signed with a key made for this run."""

from typing import Any

from joserfc.jwk import KeySet

from shared.web.identity import Caller
from tests.service.running import TEST_KEY, token_for


def published_keys() -> dict[str, Any]:
    return dict(KeySet([TEST_KEY]).as_dict(private=False))


def headers_of(caller: Caller) -> dict[str, str]:
    """What the gate would send for this caller."""
    return {"authorization": f"Bearer {token_for(caller)}"}
