"""Reporting that something happened to somebody, in half a minute, by anybody of the union."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.people import person_of_union, staff_of
from services.welfare.permissions import is_chair
from services.welfare.visits.commands.steps import note, tell, wind
from services.welfare.visits.domain.days import due_day
from services.welfare.visits.domain.life import VisitState
from services.welfare.visits.domain.occasions import (
    VisitOccasion,
    check_happened,
    check_report,
    offered,
)
from services.welfare.visits.queries.figures import figures
from services.welfare.visits.queries.reading import of_draft, place_of
from services.welfare.visits.tables import Visit
from shared.contracts.welfare import VisitDue
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.masking import plain_name
from shared.sealing import Keyring
from shared.web.identity import Caller


class VisitedNotHere(Invalid):
    """The person is not on the union's list."""

    code: ClassVar[str] = "visited-not-here"


class VisitedOnList(Invalid):
    """Somebody of this name is on the list."""

    code: ClassVar[str] = "visited-on-list"


@dataclass(frozen=True)
class Report:
    """What happened to whom: a person of the union, or a typed name of somebody retired."""

    occasion: VisitOccasion
    happened_on: date
    person_id: UUID | None
    typed_name: str | None
    remark: str | None
    in_hospital: bool = False
    from_paper: bool = False
    task_id: UUID | None = None
    draft_id: UUID | None = None


async def report(
    tx: Transaction, caller: Caller, union_id: UUID, said: Report, keyring: Keyring
) -> Visit:
    """Open a visit; the chair is told that one waits to be arranged.

    The same draft again is the visit that is there.
    """
    if said.draft_id and (known := await of_draft(tx, caller.person_id, said.draft_id)):
        return known
    possible = offered(await figures(tx))
    check_report(said.occasion, possible, said.remark, in_hospital=said.in_hospital)
    visit = await open_visit(tx, caller, union_id, said, keyring)
    wind(visit)
    await note(tx, visit, AuditAct.VISIT_REPORTED)
    by_chair = is_chair(caller, union_id)
    tell(tx, caller, visit, VisitDue, due_on=visit.due_on, by_chair=by_chair)
    return visit


async def open_visit(
    tx: Transaction, caller: Caller, union_id: UUID, said: Report, keyring: Keyring
) -> Visit:
    """Write down whom it is about and why."""
    known = await figures(tx)
    check_happened(said.occasion, said.happened_on, tx.today, known)
    begin = max(tx.today, said.happened_on)
    visit = Visit(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        state=VisitState.DUE.value,
        occasion=said.occasion.value,
        in_hospital=said.in_hospital,
        happened_on=said.happened_on,
        reported_by=caller.person_id,
        reported_by_name=caller.name,
        draft_id=said.draft_id,
        due_on=due_day(begin, known, in_hospital=said.in_hospital),
        visitors=[],
        from_paper=said.from_paper,
        task_id=said.task_id,
        reminders=0,
        made_at=tx.now,
        changed_at=tx.now,
    )
    visit.person_id, visit.visited_name = await _named(tx, union_id, said)
    if said.remark:
        visit.remark_sealed = keyring.seal(said.remark, place_of(visit.id, "remark"))
    tx.session.add(visit)
    await tx.session.flush()
    return visit


async def _named(tx: Transaction, union_id: UUID, said: Report) -> tuple[UUID | None, str]:
    if (said.person_id is None) == (said.typed_name is None):
        raise VisitedNotHere("请从名单里选择一个人，或者填写退休人员的姓名（二选一）。")
    if said.person_id is not None:
        person = await person_of_union(tx, said.person_id, union_id)
        if person is None:
            raise VisitedNotHere("这个人不在本单位名单里，请重新选择。")
        return person.person_id, person.name
    name = said.typed_name or ""
    same = plain_name(name)
    if any(plain_name(person.name) == same for person in await staff_of(tx, union_id)):
        raise VisitedOnList(
            f"名单里有“{same}”，请从名单里选择；确是同名的退休人员，请写成“{same}（退休）”。"
        )
    return None, name
