"""A sealed proof opens for its place and key only, and not with a byte changed."""

import io
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.proofs.sealing import CHUNK, FORM, DataKey, Place, opened, sealed
from shared.sealing import CannotOpen, Keyring, new_keys, with_new_key

PLACE = Place(UUID(int=1), UUID(int=2), UUID(int=3))
TAG = 16


async def pieces(stored: bytes, size: int) -> AsyncIterator[bytes]:
    for begin in range(0, len(stored), size):
        yield stored[begin : begin + size]


def stored(plain: bytes, key: DataKey, place: Place = PLACE) -> bytes:
    return b"".join(sealed(io.BytesIO(plain), key, place))


async def plain_of(content: bytes, key: DataKey, place: Place = PLACE, size: int = 70_000) -> bytes:
    return b"".join([piece async for piece in opened(pieces(content, size), key, place)])


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])
@pytest.mark.parametrize("piece", [3 * CHUNK + 1, 4096])
async def test_what_was_sealed_opens(size: int, piece: int):
    plain = bytes(number % 251 for number in range(size))
    key = DataKey.new()
    content = stored(plain, key)
    assert await plain_of(content, key, size=piece) == plain
    assert len(plain) < TAG or plain[:100] not in content


def small(plain: bytes, key: DataKey) -> bytearray:
    return bytearray(stored(plain, key))


@given(plain=st.binary(max_size=200), where=st.integers(min_value=0), bit=st.integers(0, 7))
async def test_no_changed_bit_is_overlooked(plain: bytes, where: int, bit: int):
    key = DataKey.new()
    content = small(plain, key)
    content[where % len(content)] ^= 1 << bit
    with pytest.raises(CannotOpen):
        await plain_of(bytes(content), key)


def chunks(content: bytes) -> list[bytes]:
    body = content[len(FORM) :]
    return [body[at : at + CHUNK + TAG] for at in range(0, len(body), CHUNK + TAG)]


@pytest.mark.parametrize(
    ("what", "order"),
    [
        ("swapped", (1, 0, 2)),
        ("repeated", (0, 0, 1, 2)),
        ("left out", (0, 2)),
        ("cut off at a seam", (0, 1)),
        ("prolonged", (0, 1, 2, 2)),
        ("nothing", ()),
    ],
    ids=str,
)
async def test_no_chunk_moves(what: str, order: tuple[int, ...]):
    key = DataKey.new()
    parts = chunks(stored(b"a" * (2 * CHUNK + 5), key))
    with pytest.raises(CannotOpen):
        await plain_of(FORM + b"".join(parts[number] for number in order), key)


OTHERS = {
    "county": Place(UUID(int=9), PLACE.union_id, PLACE.proof_id),
    "union": Place(PLACE.county_id, UUID(int=9), PLACE.proof_id),
    "proof": Place(PLACE.county_id, PLACE.union_id, UUID(int=9)),
}


@pytest.mark.parametrize("other", sorted(OTHERS))
async def test_it_opens_for_no_other_place(other: str):
    keyring = Keyring.from_text(new_keys())
    key = DataKey.new()
    with pytest.raises(CannotOpen):
        await plain_of(stored(b"secret", key), key, OTHERS[other])
    with pytest.raises(CannotOpen):
        DataKey.unwrapped(key.wrapped(keyring, PLACE), keyring, OTHERS[other])


async def test_a_new_key_of_the_installation_wraps_anew_and_touches_no_content():
    old = new_keys()
    key = DataKey.new()
    content = stored(b"secret", key)
    wrapped = key.wrapped(Keyring.from_text(old), PLACE)

    both = Keyring.from_text(with_new_key(old))
    again = both.seal(both.open(wrapped, PLACE.of("key")), PLACE.of("key"))

    assert both.is_current(again)
    assert not both.is_current(wrapped)
    assert await plain_of(content, DataKey.unwrapped(again, both, PLACE)) == b"secret"


def test_a_key_is_not_told_by_accident():
    key = DataKey.new()
    assert repr(key.raw)[2:12] not in repr(key)
