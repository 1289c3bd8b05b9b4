"""Asking for a correction of one's own data, and answering."""

from uuid import UUID

from sqlalchemy import func, select

from services.directory.audit_acts import AuditAct
from services.directory.people.commands.staff import locked_person
from services.directory.people.domain.corrections import (
    CorrectionState,
    check_open,
    check_room,
)
from services.directory.people.tables import Correction
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import NotFound


async def ask_correction(tx: Transaction, person_id: UUID, words: str) -> Correction:
    """Ask the union to put something right.

    Raises:
        TooManyOpen: so many wait already.

    """
    person = await locked_person(tx, person_id)
    waiting = await tx.session.scalar(
        select(func.count())
        .select_from(Correction)
        .where(Correction.person_id == person_id, Correction.state == CorrectionState.OPEN)
    )
    check_room(waiting or 0)
    asked = Correction(
        correction_id=new_id(),
        county_id=person.county_id,
        union_id=person.union_id,
        person_id=person_id,
        state=CorrectionState.OPEN.value,
        words=words,
        asked_at=tx.now,
    )
    tx.session.add(asked)
    await audit.record(tx, _entry(AuditAct.CORRECTION_ASKED, asked))
    return asked


async def end_correction(
    tx: Transaction, correction_id: UUID, state: CorrectionState, actor_id: UUID, answer: str
) -> Correction:
    """Answer a request, or take one's own back.

    Raises:
        NotFound: not there, or not for this caller.
        AlreadyAnswered: it does not wait any more.

    """
    found = await tx.session.get(Correction, correction_id, with_for_update=True)
    if found is None:
        raise NotFound
    check_open(CorrectionState(found.state))
    found.state = state.value
    found.answer, found.answered_by, found.answered_at = answer, actor_id, tx.now
    await audit.record(tx, _entry(AuditAct.CORRECTION_ANSWERED, found))
    return found


def _entry(act: AuditAct, correction: Correction) -> audit.Entry:
    return audit.Entry(
        act=act,
        union_id=correction.union_id,
        person_id=correction.person_id,
        subject_id=correction.correction_id,
        facts={"state": correction.state},
    )
