"""Objecting to a notice, in person or by an officer's hand, and handling what was objected."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.activities.audit_acts import AuditAct
from services.activities.notices.commands.steps import (
    NAMELESS,
    about,
    by,
    close_if_over,
    load,
    step,
)
from services.activities.notices.domain.life import Finding, NoticeMove, NoticeState, after
from services.activities.notices.domain.objections import (
    Judge,
    Parties,
    Way,
    check_in_time,
    check_judge,
    check_not_handled,
    check_received,
    merged,
)
from services.activities.notices.queries.finding import findings_of, get_objection
from services.activities.notices.tables import NoticeObjection, PublicNotice
from shared import audit
from shared.contracts.activities import NoticeHandled, NoticeObjected
from shared.database import Transaction, new_id
from shared.web.identity import Caller


@dataclass(frozen=True)
class Objection:
    """What somebody has against a notice, and how that came; without an id it was entered."""

    name: str
    way: Way
    received_on: date
    text: str
    person_id: UUID | None = None

    @property
    def objector(self) -> str:
        """By this, a second objection of somebody is known."""
        return str(self.person_id) if self.person_id else "".join(self.name.split())


async def object_to(tx: Transaction, caller: Caller, notice_id: UUID, text: str) -> NoticeObjection:
    """Object in person; that is known to whoever handles it and to nobody else."""
    mine = Objection(caller.name, Way.SYSTEM, tx.today, text, caller.person_id)
    return await _object(tx, caller, notice_id, mine)


async def record_objection(
    tx: Transaction, caller: Caller, notice_id: UUID, objection: Objection
) -> NoticeObjection:
    """Enter for somebody what they said, wrote or phoned."""
    made = await _object(tx, caller, notice_id, objection)
    await _write_down(tx, made, AuditAct.OBJECTION_RECORDED)
    return made


async def _object(
    tx: Transaction, caller: Caller, notice_id: UUID, given: Objection
) -> NoticeObjection:
    notice = await load(tx, notice_id)
    check_in_time(NoticeState(notice.state), notice.last_day, given.received_on, tx.today)
    if notice.first_day is not None:
        check_received(notice.first_day, given.received_on)
    known = await _earlier(tx, notice_id, given.objector)
    if known is not None:
        check_not_handled(known.finding)
        known.text = merged(known.text, given.text)
        known.version += 1
        return known
    objection = _row(tx, caller, notice, given)
    tx.session.add(objection)
    await tx.session.flush()
    step(tx, NAMELESS, notice, NoticeMove.OBJECT)
    waiting = await _waiting(tx, notice.id)
    tx.publish(
        NoticeObjected(**about(tx, notice), waiting=waiting, county_decides=notice.made_as_chair)
    )
    return objection


def _row(
    tx: Transaction, caller: Caller, notice: PublicNotice, given: Objection
) -> NoticeObjection:
    return NoticeObjection(
        id=new_id(),
        county_id=notice.county_id,
        union_id=notice.union_id,
        notice_id=notice.id,
        version=1,
        objector=given.objector,
        objector_id=given.person_id,
        objector_name=given.name,
        way=given.way.value,
        received_on=given.received_on,
        text=given.text,
        recorded_by=caller.person_id,
        recorded_by_name=caller.name,
        made_at=tx.now,
    )


async def handle_objection(
    tx: Transaction,
    caller: Caller,
    objection_id: UUID,
    finding: Finding,
    answer: str,
) -> NoticeObjection:
    """Find whether an objection is right, and say why; after the last day the notice closes."""
    objection = await get_objection(tx, objection_id)
    notice = await load(tx, objection.notice_id)
    await tx.session.refresh(objection)  # somebody may have handled it while we waited
    check_not_handled(objection.finding)
    after(NoticeState(notice.state), NoticeMove.ANSWER)
    parties = Parties(notice.made_by, notice.made_as_chair, objection.objector_id)
    check_judge(Judge(caller.person_id, caller.is_county), parties, finding)
    objection.finding, objection.answer = finding.value, answer
    objection.handled_on, objection.version = tx.today, objection.version + 1
    objection.handled_by, objection.handled_by_name = caller.person_id, caller.name
    await tx.session.flush()
    if await _waiting(tx, notice.id):
        step(tx, by(caller), notice, NoticeMove.ANSWER)
    else:
        step(tx, by(caller), notice, NoticeMove.SETTLE)
        tx.publish(NoticeHandled(**about(tx, notice)))
        await close_if_over(tx, by(caller), notice)
    await _write_down(tx, objection, AuditAct.OBJECTION_HANDLED)
    return objection


async def _earlier(tx: Transaction, notice_id: UUID, objector: str) -> NoticeObjection | None:
    found: NoticeObjection | None = await tx.session.scalar(
        select(NoticeObjection).where(
            NoticeObjection.notice_id == notice_id, NoticeObjection.objector == objector
        )
    )
    return found


async def _waiting(tx: Transaction, notice_id: UUID) -> int:
    return sum(finding is None for finding in await findings_of(tx, notice_id))


async def _write_down(tx: Transaction, objection: NoticeObjection, act: AuditAct) -> None:
    facts = {"way": objection.way, "finding": objection.finding or ""}
    entry = audit.Entry(
        act=act, union_id=objection.union_id, subject_id=objection.notice_id, facts=facts
    )
    await audit.record(tx, entry)
