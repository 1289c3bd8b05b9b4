"""Pictures and papers of a household: read like its file, moved with it, and erased with it."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import UUID

import httpx
from sqlalchemy import select

from services.welfare.proofs import Proof
from shared.contracts.directory import DataErased
from shared.database import new_id
from tests.infrastructure import proof_files as files
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, County, ok, refused
from tests.service.welfare.hardship import (
    REASON,
    case_of,
    drafted,
    forwarded,
    number,
    registered,
    step,
)
from tests.service.welfare.test_transfers import at_new_school, moved, own


def hand_in(http: httpx.AsyncClient, case: dict[str, Any], kind: str = "medical") -> Any:
    return http.post(
        "/proofs",
        data={"kind": kind, "subject_kind": "hardship", "subject_id": case["id"]},
        files={"file": ("诊断书.jpg", files.picture())},
    )


def listed(http: httpx.AsyncClient, case: dict[str, Any]) -> Any:
    return http.get("/proofs", params={"subject_kind": "hardship", "subject_id": case["id"]})


async def row_of(county: County, proof: dict[str, Any]) -> Proof:
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.scalar(select(Proof).where(Proof.id == UUID(proof["id"])))
    assert row is not None
    return row


async def test_school_and_person_hand_in_and_the_county_reads_for_the_reason_of_the_file(
    county: County,
) -> None:
    school = county.schools[0]
    case = await registered(county, school)
    proof = await ok(hand_in(county.http(school.member), case))
    content = f"/proofs/{proof['id']}/content"
    assert (await county.http(school.teacher).get(content)).status_code == 200, "whose it is"

    officer = county.http(county.officer)
    await refused(listed(officer, case), 403, "reason-needed")
    await refused(officer.get(content), 403, "reason-needed")
    await ok(officer.post(f"/hardship/{case['id']}/openings", json=REASON))
    shown = await ok(listed(officer, case))
    assert (shown["may_add"], shown["may_remove"]) == (False, False)
    assert (await officer.get(content)).status_code == 200
    await refused(hand_in(officer, case), 403)
    for stranger in (county.schools[1].chair, school.colleague):
        await refused(listed(county.http(stranger), case), 404)
        await refused(county.http(stranger).get(content), 404)
        await refused(hand_in(county.http(stranger), case), 404)


async def test_the_quota_of_files_is_that_of_their_papers(county: County) -> None:
    school = county.schools[0]
    case = await registered(county, school)
    await ok(hand_in(county.http(school.member), case))
    officer = county.http(county.officer)
    figure = {"value": 1, "valid_from": "2026-03-16"}
    assert (await officer.put("/figures/openings_per_day", json=figure)).status_code == 204
    colleague = str(school.colleague.person_id)
    other = await registered(county, school, person_id=colleague, id_number=number(5))
    await ok(officer.post(f"/hardship/{other['id']}/openings", json=REASON))
    await refused(
        officer.post(f"/hardship/{case['id']}/openings", json=REASON), 429, "opening-quota"
    )
    await refused(listed(officer, case), 403, "reason-needed")


async def test_whoever_decides_reads_them_with_the_file(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    proof = await ok(hand_in(county.http(school.chair), case))
    officer = county.http(county.officer)
    assert (await ok(officer.get(f"/hardship/{case['id']}")))["reads_papers"]
    assert (await officer.get(f"/proofs/{proof['id']}/content")).status_code == 200


async def test_the_person_adds_to_their_own_application_until_it_is_handed_in(
    county: County,
) -> None:
    school = county.schools[0]
    teacher = county.http(school.teacher)
    case = await ok(teacher.post("/hardship", json=case_of(school)))
    await ok(hand_in(teacher, case))
    await step(county, school.teacher, case, "apply", {"consent_version": 1})
    await refused(hand_in(teacher, case), 403)


async def test_an_auditor_reads_no_papers(county: County) -> None:
    school = county.schools[0]
    case = await registered(county, school)
    await ok(hand_in(county.http(school.member), case))
    auditor = county.http(county.auditor)
    await ok(auditor.post(f"/hardship/{case['id']}/openings", json=REASON))
    assert not (await ok(auditor.get(f"/hardship/{case['id']}")))["reads_papers"]
    await refused(listed(auditor, case), 404)


async def test_papers_move_with_the_file_and_the_old_school_loses_them_at_that_moment(
    county: County,
) -> None:
    here, there = county.schools
    case = await registered(county, here)
    proof = await ok(hand_in(county.http(here.member), case))
    gone = await ok(hand_in(county.http(here.member), case, "other"))
    removal = {"reason": "传错了"}
    await ok(county.http(here.member).post(f"/proofs/{gone['id']}/remove", json=removal))
    content = f"/proofs/{proof['id']}/content"
    before = (await county.http(here.chair).get(content)).content
    key = (await row_of(county, proof)).wrapped_key
    await moved(county)
    transfer = await own(county)
    await ok(county.http(at_new_school(county)).post(f"/transfers/{transfer['id']}/agree"))
    assert (await county.http(here.chair).get(content)).status_code == 200
    await refused(county.http(there.chair).get(content), 404)

    await ok(county.http(county.officer).post(f"/transfers/{transfer['id']}/carry_out"))

    await refused(county.http(here.chair).get(content), 404)
    await refused(listed(county.http(here.chair), case), 404)
    await refused(county.http(here.chair).post(f"/proofs/{proof['id']}/remove", json=removal), 404)
    shown = await ok(listed(county.http(there.chair), case))
    assert [(one["name"], one["removed_reason"]) for one in shown["items"]] == [
        ("诊断书.jpg", None),
        ("诊断书.jpg", "传错了"),
    ]
    assert (await county.http(there.chair).get(content)).content == before
    row = await row_of(county, proof)
    assert row.wrapped_key != key, "the key is sealed for the new school"
    assert (row.union_id, row.sealed_in) == (there.union_id, here.union_id)


async def test_papers_are_erased_with_the_file(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    case = await drafted(county, school)
    proof = await ok(hand_in(county.http(school.member), case))
    erased = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=new_id(),
        person_id=school.teacher.person_id,
        actor_id=school.teacher.person_id,
    )
    await county.running.deliver(erased)

    row = await row_of(county, proof)
    assert (row.wrapped_key, row.name_sealed) == (None, "附件")
    await county.running.sweep("proofs.sweep")
    folder = Path(unquote(urlsplit(county.running.runtime.settings.proofs_url).path))
    assert not (folder / row.object_name).exists()
