"""A sealed session: every file with its hash, checked anew, changed by nobody."""

import io
import json
import zipfile
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from services.activities.kit.domain.sealing import MANIFEST_NAME, sha256
from tests.service.activities.sittings import made_session
from tests.service.plans.county import County, School, ok, refused


async def sealed(county: County, school: School) -> tuple[str, dict[str, Any]]:
    session_id = await made_session(county, school, state="reported")
    path = f"/congress/{session_id}"
    return path, await ok(county.http(school.chair).post(f"{path}/archive"))


async def test_a_reported_session_is_sealed_with_all_its_files(county: County) -> None:
    school = county.schools[0]
    path, kit = await sealed(county, school)
    assert not kit["edits"]
    assert not kit["archives"]
    http = county.http(school.chair)
    reply = await http.get(f"{path}/archive")
    with zipfile.ZipFile(io.BytesIO(reply.content)) as archive:
        manifest = archive.read(MANIFEST_NAME)
        named = {one["name"]: one["sha256"] for one in json.loads(manifest)["files"]}
        assert set(archive.namelist()) == {MANIFEST_NAME, *named}
        assert all(sha256(archive.read(name)) == digest for name, digest in named.items())
        assert {"材料/08签到表.docx", "材料/13计票表.docx", "会议记录和统计.xlsx"} <= set(named)
        tally = archive.read("材料/13计票表.docx")
    assert sha256(manifest) == kit["archive"]["sha256"]
    assert kit["archive"]["files"] == len(named)
    check = await ok(http.get(f"{path}/archive/check"))
    assert check["matches"]
    assert all(one["matches"] for one in check["files"])
    copy = {"file": ("计票表.docx", tally)}
    assert (await ok(http.post(f"{path}/archive/check", files=copy)))[
        "name"
    ] == "材料/13计票表.docx"
    changed = {"file": ("计票表.docx", tally + b"x")}
    assert (await ok(http.post(f"{path}/archive/check", files=changed)))["name"] is None


async def test_what_is_sealed_changes_no_more(county: County) -> None:
    school = county.schools[0]
    path, _ = await sealed(county, school)
    http = county.http(school.chair)
    await refused(http.post(f"{path}/archive"), 409, "session-sealed")
    sign = {"signed_on": "2026-03-09"}
    await refused(http.post(f"{path}/papers/report/sign", json=sign), 409, "session-sealed")
    kit = await ok(http.get(f"{path}/papers"))
    assert not any(paper["signs"] for phase in kit["phases"] for paper in phase["papers"])
    headers = {"If-Match": '"0"'}
    await refused(http.put(f"{path}/papers/helpers", json={}, headers=headers), 409)
    for statement in (
        "UPDATE session_archive SET sha256 = 'x'",
        "UPDATE archive_file SET content = ''",
        "DELETE FROM archive_file",
    ):
        with pytest.raises(DBAPIError, match="never changed"):
            async with county.running.database.transaction(county.scope) as tx:
                await tx.session.execute(text(statement))


async def test_only_what_was_reported_is_sealed(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    http = county.http(school.chair)
    path = f"/congress/{session_id}/archive"
    await refused(http.post(path), 409, "session-move-not-allowed")
    await refused(http.get(path), 404, "not-found")
    await refused(http.get(f"{path}/check"), 404, "not-found")


async def test_a_sealed_record_is_the_unions_own(county: County) -> None:
    school, other = county.schools[:2]
    path, _ = await sealed(county, school)
    for caller, status in (
        (county.officer, 403),
        (other.chair, 404),
        (school.teacher, 403),
    ):
        for rest in ("/archive", "/archive/check"):
            await refused(county.http(caller).get(f"{path}{rest}"), status)
    kit = await ok(county.http(county.officer).get(f"{path}/papers"))
    assert kit["archive"] is None
