"""Arranging a visit: who goes, that nobody has to, that it is to be made after all."""

from typing import ClassVar
from uuid import UUID

from services.welfare.people import person_of_union
from services.welfare.visits.commands.steps import load, move_on, tell, wind
from services.welfare.visits.domain.days import due_day
from services.welfare.visits.domain.life import VisitMove
from services.welfare.visits.queries.figures import figures
from services.welfare.visits.tables import Visit
from shared.contracts.welfare import VisitAssigned, VisitDue, VisitNotNeeded
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class VisitorNotHere(Invalid):
    """Who is asked to go is not of the union, or is who is to be visited."""

    code: ClassVar[str] = "visitor-not-here"


async def assign(tx: Transaction, caller: Caller, visit_id: UUID, person_id: UUID) -> Visit:
    """Ask somebody of the union to go and to write it down; they are told."""
    visit = await load(tx, visit_id)
    person = await person_of_union(tx, person_id, visit.union_id)
    if person is None or not person.active:
        raise VisitorNotHere("这个人不在本单位名单里，请重新选择。")
    if person.person_id == visit.person_id:
        raise VisitorNotHere("被走访的人不能自己去走访，请选其他人。")
    await move_on(tx, caller, visit, VisitMove.ASSIGN, assigned_name=person.name)
    visit.assigned_to, visit.assigned_name = person.person_id, person.name
    told = () if person.person_id == caller.person_id else (person.person_id,)
    tell(tx, caller, visit, VisitAssigned, due_on=visit.due_on, concerns=told)
    return visit


async def skip(tx: Transaction, caller: Caller, visit_id: UUID, reason: str) -> Visit:
    """Do not go, and say why."""
    visit = await load(tx, visit_id)
    await move_on(tx, caller, visit, VisitMove.SKIP, reason=reason)
    visit.reason = reason
    wind(visit)
    tell(tx, caller, visit, VisitNotNeeded)
    return visit


async def resume(tx: Transaction, caller: Caller, visit_id: UUID) -> Visit:
    """Go after all."""
    visit = await load(tx, visit_id)
    await move_on(tx, caller, visit, VisitMove.RESUME)
    await wait_anew(tx, visit)
    tell(tx, caller, visit, VisitDue, due_on=visit.due_on, by_chair=True)
    return visit


async def wait_anew(tx: Transaction, visit: Visit) -> None:
    """Let it wait to be arranged as if it had been reported today."""
    visit.reason = visit.assigned_to = visit.assigned_name = None
    begin = max(tx.today, visit.happened_on)
    visit.due_on = due_day(begin, await figures(tx), in_hospital=visit.in_hospital)
    wind(visit)
