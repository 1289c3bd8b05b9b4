"""Proofs in a folder: taken in clean, handed out whole, refused where anything is wrong."""

import asyncio
import hashlib
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from pydantic import SecretStr

from shared.proofs.keeping import MEGABYTE, Kept, Limits, ProofKeeper
from shared.proofs.refusals import ProofEmpty, ProofRefused, ProofTooLarge, ProofUnreadable
from shared.proofs.sealing import Place
from shared.proofs.store import proof_store
from shared.sealing import Keyring, new_keys
from shared.settings import Settings, SettingsError
from tests.infrastructure import proof_files as files

PLACE = Place(UUID(int=1), UUID(int=2), UUID(int=3))
LIMITS = Limits(megabytes=1, longest_side=2560)
BIG = Limits(megabytes=10, longest_side=2560)


@pytest.fixture
def keeper(tmp_path: Path) -> ProofKeeper:
    settings = Settings(proofs_url=f"{(tmp_path / 'proofs').as_uri()}")
    return ProofKeeper(proof_store(settings), Keyring.from_text(new_keys()))


async def take(keeper: ProofKeeper, content: bytes, name: str = "收条.jpg") -> Kept:
    with files.upload(content) as file:
        return await keeper.take(file, name, PLACE, LIMITS, within="welfare")


async def content_of(keeper: ProofKeeper, kept: Kept, place: Place = PLACE) -> bytes:
    with await keeper.hand_out(kept.object_name, kept.wrapped_key, place) as file:
        return file.read()


def lying(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "proofs").rglob("*") if path.is_file()]


async def test_a_proof_comes_back_as_it_was_cleaned(keeper: ProofKeeper, tmp_path: Path):
    kept = await take(keeper, files.picture())

    content = await content_of(keeper, kept)

    assert Image.open(io.BytesIO(content)).size == (32, 64)
    assert (kept.size, kept.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert kept.media_type == "image/jpeg"
    assert keeper.name_of(kept.name_sealed, PLACE) == "收条.jpg"
    [object_] = lying(tmp_path)
    assert f"welfare/{object_.name}" == kept.object_name
    assert b"JFIF" not in object_.read_bytes()
    assert "收条" not in f"{kept}"


async def test_a_proof_of_many_chunks_comes_back(keeper: ProofKeeper):
    noise = Image.effect_noise((1400, 900), 90)
    out = io.BytesIO()
    noise.save(out, "PNG")
    assert len(out.getvalue()) > MEGABYTE

    with files.upload(out.getvalue()) as file:
        kept = await keeper.take(file, "a.png", PLACE, BIG, within="welfare")

    shown = Image.open(io.BytesIO(await content_of(keeper, kept)))
    assert shown.tobytes() == noise.tobytes()


async def test_a_changed_byte_is_refused(keeper: ProofKeeper, tmp_path: Path):
    kept = await take(keeper, files.picture())
    [object_] = lying(tmp_path)
    content = bytearray(object_.read_bytes())
    content[len(content) // 2] ^= 1
    object_.write_bytes(content)

    with pytest.raises(ProofUnreadable) as refused:
        await content_of(keeper, kept)
    assert refused.value.code == "proof-unreadable"


async def test_what_is_gone_is_refused(keeper: ProofKeeper):
    kept = await take(keeper, files.picture())
    await keeper.store.delete([kept.object_name, kept.object_name])
    with pytest.raises(ProofUnreadable):
        await content_of(keeper, kept)


async def test_another_tenants_proof_is_refused(keeper: ProofKeeper):
    kept = await take(keeper, files.picture())
    with pytest.raises(ProofUnreadable):
        await content_of(keeper, kept, Place(UUID(int=7), PLACE.union_id, PLACE.proof_id))


async def test_other_keys_open_nothing(keeper: ProofKeeper):
    kept = await take(keeper, files.picture())
    stranger = ProofKeeper(keeper.store, Keyring.from_text(new_keys()))
    with pytest.raises(ProofUnreadable):
        await content_of(stranger, kept)


async def test_size_is_looked_at_before_anything_else(keeper: ProofKeeper, tmp_path: Path):
    with pytest.raises(ProofTooLarge) as refused:
        await take(keeper, b"\xff\xd8\xff" + b"\0" * MEGABYTE)
    assert "1 MB" in refused.value.sentence
    assert refused.value.facts == {"limit_megabytes": 1}
    with pytest.raises(ProofEmpty):
        await take(keeper, b"")
    assert not lying(tmp_path)


async def test_what_is_refused_leaves_nothing_behind(keeper: ProofKeeper, tmp_path: Path):
    with pytest.raises(ProofRefused):
        await take(keeper, b"<html>")
    assert not lying(tmp_path)


async def test_everything_that_lies_there_is_listed(keeper: ProofKeeper):
    kept = [await take(keeper, files.picture()) for _ in range(3)]
    found = [name async for lot in keeper.store.listed() for name, _ in lot]
    assert sorted(found) == sorted(one.object_name for one in kept)


async def test_what_a_killed_upload_left_is_deleted_once_it_is_old(
    keeper: ProofKeeper, tmp_path: Path
):
    """The name of an unfinished file is the library's: caught here if it ever changes."""
    names: list[set[str]] = []

    def chunks() -> Iterator[bytes]:
        for _ in range(8):
            yield b"x" * MEGABYTE
            names.append({path.name for path in lying(tmp_path)})

    await keeper.store.put("whole", chunks())
    [unfinished] = set().union(*names)
    (tmp_path / "proofs" / unfinished).touch()
    now = datetime.now(UTC)

    assert [name async for lot in keeper.store.listed() for name, _ in lot] == ["whole"]
    assert await keeper.store.delete_unfinished(now - timedelta(days=1)) == 0
    assert await keeper.store.delete_unfinished(now + timedelta(minutes=1)) == 1
    assert [path.name for path in lying(tmp_path)] == ["whole"]


async def test_a_folder_may_have_any_name(tmp_path: Path):
    folder = tmp_path / "材料 与 proofs"
    store = proof_store(Settings(proofs_url=folder.as_uri()))
    await store.put("a", [b"1"])
    assert [path.name for path in await asyncio.to_thread(lambda: list(folder.iterdir()))] == ["a"]


@pytest.mark.parametrize(
    ("given", "variable"),
    [
        ({}, "GONGHUI_PROOFS_URL"),
        ({"proofs_url": "/var/proofs"}, "GONGHUI_PROOFS_URL"),
        ({"proofs_url": "ftp://host/proofs"}, "GONGHUI_PROOFS_URL"),
        ({"proofs_url": "file://host/proofs"}, "GONGHUI_PROOFS_URL"),
        ({"proofs_url": "file:///dev/null/proofs"}, "GONGHUI_PROOFS_URL"),
        ({"proofs_url": "s3://proofs"}, "GONGHUI_PROOFS_S3_ACCESS_KEY"),
        (
            {"proofs_url": "s3://proofs", "proofs_s3_access_key": SecretStr("a")},
            "GONGHUI_PROOFS_S3_SECRET_KEY",
        ),
        (
            {
                "proofs_url": "s3://proofs",
                "proofs_s3_access_key": SecretStr("a"),
                "proofs_s3_secret_key": SecretStr("hidden"),
                "proofs_s3_endpoint": "store.example.org",
            },
            "GONGHUI_PROOFS_S3_ENDPOINT",
        ),
    ],
    ids=["none", "path", "scheme", "host", "not a folder", "no access", "no secret", "endpoint"],
)
def test_a_wrong_store_is_told_by_its_variable(given: dict[str, object], variable: str):
    with pytest.raises(SettingsError) as refused:
        proof_store(Settings.model_validate(given))
    assert str(refused.value).startswith(variable)
    assert "hidden" not in str(refused.value)
