"""Scans of a notice: kept by whoever made it, read by the county, and by nobody else."""

from typing import Any

import httpx
from sqlalchemy import select, text

from services.activities.app import service
from tests.infrastructure import proof_files as files
from tests.service.activities.making import made, wanted
from tests.service.plans.county import County
from tests.service.running import Running

MATTER = {"kind": "minutes", "subject_kind": "notice"}


async def hand_in(http: httpx.AsyncClient, notice: str) -> httpx.Response:
    return await http.post(
        "/proofs",
        data=MATTER | {"subject_id": notice},
        files={"file": ("记录.jpg", files.picture(), "image/jpeg")},
    )


async def listed(http: httpx.AsyncClient, notice: str) -> Any:
    query = {"subject_kind": "notice", "subject_id": notice}
    return await http.get("/proofs", params=query)


async def test_the_union_keeps_scans_and_the_county_reads_them(
    running: Running, county: County
) -> None:
    chair, officer = running.http(county.schools[0].chair), running.http(county.officer)
    notice = (await made(chair, wanted(county.schools[0])))["id"]
    kept = await hand_in(chair, notice)
    assert kept.status_code == 201, kept.text

    page = (await listed(officer, notice)).json()
    assert [item["kind_label"] for item in page["items"]] == ["会议记录、纪要"]
    assert page["may_add"] is False
    opened = await officer.get(f"/proofs/{kept.json()['id']}/content")
    assert opened.content.startswith(b"\xff\xd8")
    assert (await chair.get(f"/notices/{notice}")).json()["has_scans"]
    async with running.database.transaction(county.scope) as tx:
        name = await tx.session.scalar(select(text("object_name")).select_from(text("proof")))
        acts = await tx.session.scalars(text("SELECT act FROM audit_entry ORDER BY entry_id"))
        assert list(acts)[-2:] == ["proof_added", "proof_opened"]
    assert name is not None
    assert name.startswith(f"{service.name}/"), "each service has a folder of its own"


async def test_for_members_and_other_schools_there_are_none(
    running: Running, county: County
) -> None:
    chair = running.http(county.schools[0].chair)
    notice = (await made(chair, wanted(county.schools[0])))["id"]
    proof = (await hand_in(chair, notice)).json()
    for caller in (county.schools[0].teacher, county.schools[1].chair):
        http = running.http(caller)
        assert (await listed(http, notice)).status_code == 404
        assert (await hand_in(http, notice)).status_code == 404
        assert (await http.get(f"/proofs/{proof['id']}/content")).status_code == 404
