"""Proofs by their door: who adds, opens and removes them, and what is left of each."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote
from uuid import UUID, uuid4

import pytest
from PIL import Image
from sqlalchemy import select, text, update

from services.welfare.proofs import PROOFS, Proof
from shared.database import utc_now
from shared.observability import PROOFS_MISSING
from shared.proofs.keeping import Limits, ProofKeeper
from shared.proofs.rules import MOST_PROOFS
from shared.proofs.sealing import Place
from shared.proofs.sweeping import YOUNG, sweep_store
from shared.settings import Settings
from tests.infrastructure import proof_files as files
from tests.service.databases import Postgres
from tests.service.running import Running, StoppedClock, running_service
from tests.service.welfare.county import County, build_county, ok, refused
from tests.service.welfare.proofs import Matters, hand_in, listed, service_with


@pytest.fixture(scope="module")
def matters() -> Matters:
    return Matters()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("proofs")


@pytest.fixture(scope="module")
async def running(
    postgres: Postgres, clock: StoppedClock, matters: Matters, folder: Path
) -> AsyncIterator[Running]:
    settings = Settings(proofs_url=folder.as_uri(), proofs_megabytes=1)
    async with running_service(
        service_with(matters), postgres, clock=clock, settings=settings
    ) as started:
        yield started


@pytest.fixture(autouse=True)
def emptied(folder: Path) -> None:
    for path in lying(folder):
        path.unlink()


def lying(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def log_of(county: County, act: str) -> list[tuple[str, ...]]:
    async with county.running.database.transaction(county.scope) as tx:
        rows = await tx.session.execute(
            text(
                "SELECT actor_id::text, person_id::text, union_id::text, reason, facts::text"
                " FROM audit_entry WHERE act = :act ORDER BY entry_id"
            ),
            {"act": act},
        )
        return [tuple(map(str, row)) for row in rows]


async def test_a_proof_is_handed_in_listed_and_opened(
    county: County, matters: Matters, folder: Path
):
    school = county.schools[0]
    http = county.http(school.chair)
    matter = matters.of(school)

    made = await hand_in(http, matter, files.picture(), name="慰问收条.jpeg")

    assert made.status_code == 201, made.text
    proof = made.json()
    assert proof["name"] == "慰问收条.jpg"
    assert proof["kind_label"] == "签收单、收条"
    assert proof["uploaded_by_name"] == "周主席"
    found = await listed(http, matter)
    assert found["items"] == [proof]
    assert found["limit_megabytes"] == 1
    assert [kind["label"] for kind in found["kinds"]] == ["签收单、收条", "集体研究记录"]

    reply = await http.get(f"/proofs/{proof['id']}/content")
    assert reply.headers["content-type"] == "image/jpeg"
    assert reply.headers["content-disposition"] == (
        f"attachment; filename*=UTF-8''{quote('慰问收条.jpg')}"
    )
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["cache-control"] == "no-store"
    assert len(reply.content) == proof["size"]
    assert not Image.open(io.BytesIO(reply.content)).getexif()
    [object_] = lying(folder)
    assert reply.content[:200] not in object_.read_bytes()


async def test_what_is_written_down_names_who_and_whose_but_no_file(
    county: County, matters: Matters
):
    school = county.schools[0]
    made = await hand_in(county.http(school.chair), matters.of(school), files.picture())
    await county.http(county.officer).get(f"/proofs/{made.json()['id']}/content")

    [(actor, person, union, _, facts)] = await log_of(county, "proof_opened")
    assert actor == str(county.officer.person_id)
    assert person == str(school.teacher.person_id)
    assert union == str(school.union_id)
    assert "收条.jpg" not in facts
    assert len(await log_of(county, "proof_added")) == 1


async def test_the_database_holds_neither_name_nor_content(county: County, matters: Matters):
    school = county.schools[0]
    await hand_in(county.http(school.chair), matters.of(school), files.picture())
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.scalar(select(text("proof::text")).select_from(Proof))
    assert row
    assert "收条" not in row


async def test_a_repeated_upload_is_one_proof(county: County, matters: Matters, folder: Path):
    school = county.schools[0]
    http = county.http(school.chair)
    matter = matters.of(school)
    key = {"Idempotency-Key": str(uuid4())}

    first = await hand_in(http, matter, files.picture(), headers=key)
    again = await hand_in(http, matter, files.picture(), headers=key)

    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    assert len(lying(folder)) == 1
    other = hand_in(http, matter, files.picture("PNG"), headers=key)
    await refused(other, 422, "idempotency-key-reused")
    renamed = hand_in(http, matter, files.picture(), headers=key, name="别的.jpg")
    await refused(renamed, 422, "idempotency-key-reused")


async def test_two_uploads_at_once_with_one_key_are_one_proof(
    county: County, matters: Matters, folder: Path
):
    http = county.http(county.schools[0].chair)
    matter = matters.of(county.schools[0])
    key = {"Idempotency-Key": str(uuid4())}
    replies = await asyncio.gather(
        *(hand_in(http, matter, files.picture(), headers=key) for _ in range(2))
    )
    assert {reply.status_code for reply in replies} == {201}
    assert len((await listed(http, matter))["items"]) == 1


@pytest.mark.parametrize("who", ["stranger", "teacher", "another county"])
async def test_for_others_it_is_not_there(
    county: County, matters: Matters, running: Running, who: str
):
    school = county.schools[0]
    made = await hand_in(county.http(school.chair), matters.of(school), files.picture())
    other = {
        "stranger": county.schools[1].chair,
        "teacher": school.teacher,
        "another county": (await build_county(running)).officer,
    }[who]
    http = county.http(other)
    path = f"/proofs/{made.json()['id']}"
    await refused(http.get(f"{path}/content"), 404)
    await refused(http.post(f"{path}/remove", json={"reason": "试试"}), 404)
    await refused(hand_in(http, matters.of(school), files.picture()), 404)
    matter = {"subject_kind": "matter", "subject_id": str(matters.of(school))}
    await refused(http.get("/proofs", params=matter), 404)
    assert await log_of(county, "proof_opened") == []


async def test_who_may_look_only_adds_and_removes_nothing(county: County, matters: Matters):
    school = county.schools[0]
    matter = matters.of(school)
    made = await hand_in(county.http(school.chair), matter, files.picture())
    http = county.http(county.officer)

    assert not (await listed(http, matter))["may_add"]
    await refused(hand_in(http, matter, files.picture()), 403)
    removal = http.post(f"/proofs/{made.json()['id']}/remove", json={"reason": "传错了"})
    await refused(removal, 403)


async def test_a_kind_of_matter_that_nobody_knows_is_not_there(county: County):
    http = county.http(county.schools[0].chair)
    asked = {"subject_kind": "nothing", "subject_id": str(uuid4())}
    await refused(http.get("/proofs", params=asked), 404)


async def test_a_removed_proof_is_erased_and_remembered(
    county: County, matters: Matters, folder: Path
):
    school = county.schools[0]
    http = county.http(school.chair)
    matter = matters.of(school)
    proof = (await hand_in(http, matter, files.picture())).json()

    await refused(http.post(f"/proofs/{proof['id']}/remove", json={"reason": " "}), 422)
    removed = await ok(http.post(f"/proofs/{proof['id']}/remove", json={"reason": "传错了人"}))

    assert removed["removed_reason"] == "传错了人"
    assert removed["removed_by_name"] == "周主席"
    await refused(http.get(f"/proofs/{proof['id']}/content"), 409, "proof-removed")
    again = http.post(f"/proofs/{proof['id']}/remove", json={"reason": "再来"})
    await refused(again, 409, "proof-removed")
    [(_, _, _, reason, _)] = await log_of(county, "proof_removed")
    assert reason == "传错了人"

    await county.running.sweep("proofs.sweep")
    assert lying(folder) == []
    assert [item["removed_reason"] for item in (await listed(http, matter))["items"]] == [
        "传错了人"
    ]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "proof-empty"),
        (b"<html>", 422, "proof-other-format"),
        (b"\xff\xd8\xff" + b"\0" * 2_000_000, 413, "proof-too-large"),
        (b"%PDF-1.7", 422, "proof-damaged"),
    ],
    ids=["empty", "web page", "too large", "damaged"],
)
async def test_what_is_refused_leaves_no_trace(
    county: County, matters: Matters, folder: Path, content: bytes, status: int, code: str
):
    http = county.http(county.schools[0].chair)
    matter = matters.of(county.schools[0])
    await refused(hand_in(http, matter, content), status, code)
    assert lying(folder) == []
    assert (await listed(http, matter))["items"] == []


async def test_other_kinds_and_floods_are_refused(county: County, matters: Matters):
    http = county.http(county.schools[0].chair)
    matter = matters.of(county.schools[0])
    problem = await refused(
        hand_in(http, matter, files.picture(), kind="medical"), 409, "proof-kind-not-wanted"
    )
    assert "签收单、收条、集体研究记录" in problem["title"]

    proof = (await hand_in(http, matter, files.picture())).json()
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            text(
                "INSERT INTO proof SELECT gen_random_uuid(), county_id, union_id, kind,"
                " subject_kind, subject_id, name_sealed, media_type, size, sha256,"
                " object_name || n, wrapped_key, uploaded_by, uploaded_at, null, null,"
                " null, sealed_in"
                " FROM proof, generate_series(2, :most) n WHERE id = :id"
            ),
            {"most": MOST_PROOFS, "id": proof["id"]},
        )
    await refused(hand_in(http, matter, files.picture()), 409, "too-many-proofs")
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(text("DELETE FROM proof"))


async def test_a_changed_byte_in_the_store_is_refused_and_not_handed_out(
    county: County, matters: Matters, folder: Path
):
    http = county.http(county.schools[0].chair)
    proof = (await hand_in(http, matters.of(county.schools[0]), files.picture())).json()
    [object_] = lying(folder)
    content = bytearray(object_.read_bytes())
    content[-20] ^= 1
    object_.write_bytes(content)

    await refused(http.get(f"/proofs/{proof['id']}/content"), 409, "proof-unreadable")
    assert await log_of(county, "proof_opened") == [], "nobody saw it"


async def test_a_lost_object_is_told_and_counted(county: County, matters: Matters, folder: Path):
    http = county.http(county.schools[0].chair)
    proof = (await hand_in(http, matters.of(county.schools[0]), files.picture())).json()
    before = await missing_now(county)
    [object_] = lying(folder)
    object_.unlink()

    await refused(http.get(f"/proofs/{proof['id']}/content"), 409, "proof-unreadable")
    assert await missing_now(county) == before + 1


async def missing_now(county: County) -> float:
    await county.running.sweep("proofs.sweep")
    [metric] = PROOFS_MISSING.collect()
    return metric.samples[0].value


async def test_an_object_without_a_row_is_swept_once_it_is_old(
    county: County, matters: Matters, folder: Path
):
    school = county.schools[0]
    known = await hand_in(county.http(school.chair), matters.of(school), files.picture())
    assert known.status_code == 201
    [of_row] = lying(folder)
    keeper: ProofKeeper = county.running.runtime.proofs
    with files.upload(files.picture()) as file:
        place = Place(county.county_id, school.union_id, uuid4())
        lost = await keeper.take(file, "a.jpg", place, Limits(1, 800), within="welfare")

    database = county.running.database
    # Another service's, and one of before there were folders: neither is this service's to judge.
    for others in ("activities/one", "two"):
        await keeper.store.put(others, [b"1"])
    assert (await sweep_store(database, keeper.store, PROOFS, utc_now())).deleted == 0
    later = utc_now() + YOUNG + timedelta(minutes=1)
    assert (await sweep_store(database, keeper.store, PROOFS, later)).deleted == 1
    assert {path.name for path in lying(folder)} == {of_row.name, "one", "two"}
    assert lost.object_name != f"welfare/{of_row.name}"


async def test_what_was_kept_before_there_were_folders_is_still_looked_after(
    county: County, matters: Matters, folder: Path
):
    http, matter = county.http(county.schools[0].chair), matters.of(county.schools[0])
    proof = (await hand_in(http, matter, files.picture())).json()
    [object_] = lying(folder)
    object_.rename(folder / "old")
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            update(Proof).where(Proof.id == UUID(proof["id"])).values(object_name="old")
        )
    before = await missing_now(county)
    assert (await http.get(f"/proofs/{proof['id']}/content")).status_code == 200

    await ok(http.post(f"/proofs/{proof['id']}/remove", json={"reason": "传错了"}))
    assert await missing_now(county) == before
    assert lying(folder) == []


async def test_a_body_without_its_length_is_measured_as_it_comes(county: County):
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"\0" * 1024 * 1024

    http = county.http(county.schools[0].chair)
    await refused(http.post("/proofs", content=endless()), 413)
