"""Proofs in an S3 store; the report says whether it was a real one."""

import io
from collections.abc import Iterator
from uuid import UUID

import pytest
from PIL import Image

from shared.proofs.keeping import MEGABYTE, Limits, ProofKeeper
from shared.proofs.refusals import ProofStoreAway, ProofUnreadable
from shared.proofs.sealing import Place
from shared.proofs.store import proof_store
from shared.sealing import Keyring, new_keys
from shared.settings import Settings
from tests.infrastructure import proof_files as files
from tests.infrastructure.rungs import LEDGER
from tests.infrastructure.s3 import s3_store

PLACE = Place(UUID(int=1), UUID(int=2), UUID(int=3))
LIMITS = Limits(megabytes=20, longest_side=4000)


@pytest.fixture(scope="module")
def settings(pytestconfig: pytest.Config) -> Iterator[Settings]:
    with s3_store(pytestconfig.stash[LEDGER]) as found:
        yield found


@pytest.fixture
def keeper(settings: Settings) -> ProofKeeper:
    return ProofKeeper(proof_store(settings), Keyring.from_text(new_keys()))


def noise(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((width, height), 90).save(out, "PNG")
    return out.getvalue()


async def names(keeper: ProofKeeper, within: str | None = None) -> list[str]:
    return [name async for lot in keeper.store.listed(within) for name, _ in lot]


@pytest.mark.parametrize("size", [(64, 32), (3600, 2400)], ids=["one part", "several parts"])
async def test_a_proof_is_stored_listed_handed_out_and_deleted(
    keeper: ProofKeeper, size: tuple[int, int]
):
    content = noise(*size)
    assert (len(content) > 5 * MEGABYTE) is (size[0] > 64), "an object above 5 MB goes in parts"
    with files.upload(content) as file:
        kept = await keeper.take(file, "收条.png", PLACE, LIMITS, within="welfare")
    await keeper.store.put("activities/one", [b"1"])
    assert await names(keeper, "welfare") == [kept.object_name]
    await keeper.store.delete(["activities/one"])
    assert await names(keeper) == [kept.object_name]

    with await keeper.hand_out(kept.object_name, kept.wrapped_key, PLACE) as plain:
        assert Image.open(plain).tobytes() == Image.open(io.BytesIO(content)).tobytes()

    await keeper.store.delete([kept.object_name])
    await keeper.store.delete([kept.object_name])
    assert await names(keeper) == []
    with pytest.raises(ProofUnreadable):
        await keeper.hand_out(kept.object_name, kept.wrapped_key, PLACE)


async def test_a_store_that_is_away_is_told_in_words(settings: Settings):
    nobody = settings.model_copy(update={"proofs_s3_endpoint": "http://127.0.0.1:1"})
    keeper = ProofKeeper(proof_store(nobody), Keyring.from_text(new_keys()))
    with files.upload(files.picture()) as file, pytest.raises(ProofStoreAway) as refused:
        await keeper.take(file, "收条.jpg", PLACE, LIMITS, within="welfare")
    assert refused.value.status == 503
