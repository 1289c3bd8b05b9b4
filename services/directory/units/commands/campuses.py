"""The places where a union's school teaches."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.units import queries
from services.directory.units.domain import NameTaken, check_day
from services.directory.units.tables import Campus
from shared import audit
from shared.contracts.directory import SchoolStage
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused, Stale


@dataclass(frozen=True)
class CampusFacts:
    """What is recorded of a campus."""

    name: str
    stage: SchoolStage | None = None
    rural: bool = False
    address: str | None = None
    staff_count: int = 0


class CampusClosed(Refused):
    """The campus is no more."""

    code = "campus-closed"


async def add_campus(
    tx: Transaction, union_id: UUID, wanted: CampusFacts, first_day: date
) -> Campus:
    """Add a campus that the union has from the day on.

    Raises:
        DayNotPossible: the day is to come.
        NameTaken: the union has a campus of that name.

    """
    [union] = await queries.must_be_open(tx, [union_id])
    check_day(None, first_day, tx.today)
    await _must_be_free(tx, union_id, wanted.name)
    campus = Campus(
        campus_id=new_id(),
        county_id=union.county_id,
        union_id=union_id,
        version=1,
        first_day=first_day,
        **_columns(wanted),
    )
    tx.session.add(campus)
    await _note(tx, campus, "设立")
    return campus


async def change_campus(
    tx: Transaction, campus_id: UUID, wanted: CampusFacts, *, seen_version: int
) -> Campus:
    """Record something else of a campus."""
    campus = await _open(tx, campus_id, seen_version)
    if wanted.name != campus.name:
        await _must_be_free(tx, campus.union_id, wanted.name)
    for field, value in _columns(wanted).items():
        setattr(campus, field, value)
    campus.version += 1
    await _note(tx, campus, "修改")
    return campus


async def close_campus(
    tx: Transaction, campus_id: UUID, first_day_gone: date, *, seen_version: int | None = None
) -> Campus:
    """Let a campus be no more from the day on."""
    campus = await _open(tx, campus_id, seen_version)
    check_day(campus.first_day, first_day_gone, tx.today)
    campus.last_day = first_day_gone - timedelta(days=1)
    campus.version += 1
    await _note(tx, campus, "撤销")
    return campus


async def _note(tx: Transaction, campus: Campus, move: str) -> None:
    """Write down who did it."""
    facts = {"campus": campus.name, "move": move}
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.CAMPUS_KEPT,
            union_id=campus.union_id,
            subject_id=campus.campus_id,
            facts=facts,
        ),
    )


def _columns(wanted: CampusFacts) -> dict[str, Any]:
    stage = wanted.stage.value if wanted.stage else None
    return {**vars(wanted), "stage": stage}


async def _open(tx: Transaction, campus_id: UUID, seen_version: int | None) -> Campus:
    campus = await tx.session.get(Campus, campus_id, with_for_update=True)
    if campus is None:
        raise NotFound
    if seen_version is not None and campus.version != seen_version:
        raise Stale
    if campus.last_day is not None:
        raise CampusClosed("这个校区已经撤销，不能再修改。")
    return campus


async def _must_be_free(tx: Transaction, union_id: UUID, name: str) -> None:
    here = (await queries.campuses_on(tx, tx.today, [union_id])).get(union_id, [])
    if any(campus.name == name for campus in here):
        raise NameTaken(f"这个单位已经有叫“{name}”的校区，请换一个名称。")
