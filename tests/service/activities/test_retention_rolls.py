"""Rolls of sessions name nobody from their day on; the sealed archive keeps everybody."""

import io
import zipfile
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.activities.congress.domain.life import SessionState
from services.activities.rolls.queries import counts
from services.activities.rolls.tables import RollEntry, RollSheet
from shared.database import CHINA
from shared.retention.clock import begin_of
from tests.service.activities.rolls_making import forty, seated
from tests.service.activities.test_archives import sealed
from tests.service.activities.test_retention import (
    FIRST_DAY,
    FIRST_OF_REFUSED,
    LAST_DAY,
    LAST_OF_REFUSED,
    MUCH_LATER,
    put_session,
    sweep,
)
from tests.service.plans.county import NOW, TODAY, County, ok
from tests.service.running import StoppedClock


async def test_a_sealed_sessions_roll_names_nobody_and_its_archive_everybody(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    path, _ = await sealed(county, school)
    session_id = UUID(path.rsplit("/", 1)[1])
    async with county.running.database.transaction(county.scope) as tx:
        rows = (await tx.session.scalars(_on_roll(session_id))).all()
        rows[0].signed_in_at = rows[0].marked_at = NOW
        rows[0].signed_in_by_name, rows[0].added_reason = school.chair.name, "产假回来"
        before, people = await counts(tx, session_id), {row.name for row in rows}
    assert len(people) > 1
    archive = (await county.http(school.chair).get(f"{path}/archive")).content

    await sweep(county, clock, LAST_DAY)
    assert await _roll(county, session_id) == (people, True)
    await sweep(county, clock, FIRST_DAY)

    assert await _roll(county, session_id) == ({f"{name[:1]}*" for name in people}, False)
    async with county.running.database.transaction(county.scope) as tx:
        assert await counts(tx, session_id) == before
        [came] = [row for row in await tx.session.scalars(_on_roll(session_id)) if row.signed_in_at]
        assert came.signed_in_at is not None
        assert came.signed_in_at.astimezone(CHINA) == begin_of(TODAY)
        assert (came.person_id, came.marked_at, came.signed_in_by_name) == (None, None, None)
        assert came.added_reason == "按保存年限清理"
        assert (await tx.session.get_one(RollSheet, session_id)).code_key == b""
    http = county.http(school.chair)
    assert (await http.get(f"{path}/archive")).content == archive
    assert (await ok(http.get(f"{path}/archive/check")))["matches"]
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        book = io.BytesIO(files.read("会议记录和统计.xlsx"))
    with zipfile.ZipFile(book) as parts:
        text = "".join(parts.read(name).decode() for name in parts.namelist() if "xml" in name)
    assert all(name in text for name in people)


def _on_roll(session_id: UUID) -> Any:
    return select(RollEntry).where(RollEntry.session_id == session_id).order_by(RollEntry.place)


async def _roll(county: County, session_id: UUID) -> tuple[set[str], bool]:
    """The names on it, and whether it knows people by their id."""
    async with county.running.database.transaction(county.scope) as tx:
        rows = (await tx.session.scalars(_on_roll(session_id))).all()
        return {row.name for row in rows}, any(row.person_id for row in rows)


async def test_a_session_that_nobody_sealed_keeps_its_roll(
    county: County, clock: StoppedClock
) -> None:
    sitting = await seated(county, county.schools[0], forty(), state=SessionState.REPORTED)
    await sweep(county, clock, MUCH_LATER)
    names, _ = await _roll(county, sitting.session_id)
    assert "代表00" in names
    await put_session(county, sitting.session_id, SessionState.CANCELLED)
    await sweep(county, clock, MUCH_LATER)
    assert (await _roll(county, sitting.session_id))[0] == {"代*", "特*", "列*"}


async def test_the_roll_of_a_session_that_was_cancelled_goes_sooner(
    county: County, clock: StoppedClock
) -> None:
    sitting = await seated(county, county.schools[0], forty(), state=SessionState.CANCELLED)
    await sweep(county, clock, LAST_OF_REFUSED)
    assert "代表00" in (await _roll(county, sitting.session_id))[0]
    await sweep(county, clock, FIRST_OF_REFUSED)
    assert (await _roll(county, sitting.session_id))[0] == {"代*", "特*", "列*"}
