"""Password hashes (Argon2id), made in a few threads so that their memory stays bounded."""

import asyncio
import functools
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from pwdlib import PasswordHash

from services.directory.access.domain.passwords import normal_password
from shared.errors import Refused

T = TypeVar("T")

AT_ONCE = 4  # each takes 64 MiB
LONGEST_QUEUE = 64

_hasher = PasswordHash.recommended()
_pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="argon2")
_many = ThreadPoolExecutor(1, thread_name_prefix="argon2-many")
_queue = {"length": 0}  # touched by the event loop only


class TooBusy(Refused):
    """More people sign in at this moment than passwords can be checked."""

    status = 429
    code = "too-busy"
    seconds = 5

    def __init__(self) -> None:
        super().__init__("现在登录的人太多，请几秒后再试。", retry_after=self.seconds)


async def hash_password(password: str) -> str:
    """The stored form of a password.

    Raises:
        TooBusy: too many wait already.

    """
    return await _in_pool(lambda: _hasher.hash(normal_password(password)))


async def hash_passwords(passwords: Sequence[str]) -> list[str]:
    """The stored forms of many, one after another, beside the threads that people sign in by."""
    loop = asyncio.get_running_loop()
    normal = [normal_password(password) for password in passwords]
    return await asyncio.gather(
        *(loop.run_in_executor(_many, _hasher.hash, each) for each in normal)
    )


async def matches(password: str, stored: str | None) -> bool:
    """Whether it is the password; without a stored one it takes as long and is not.

    Raises:
        TooBusy: too many wait already.

    """
    return await _in_pool(lambda: _matches(password, stored))


def _matches(password: str, stored: str | None) -> bool:
    nobodys = _nobodys_hash()
    equal = _hasher.verify(normal_password(password), stored or nobodys)
    return equal and stored is not None


@functools.cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe())


async def _in_pool(work: Callable[[], T]) -> T:
    if _queue["length"] >= LONGEST_QUEUE:
        raise TooBusy
    _queue["length"] += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_pool, work)
    finally:
        _queue["length"] -= 1
