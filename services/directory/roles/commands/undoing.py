"""Taking a hand-over back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.roles.commands.announcing import tell_pairs
from services.directory.roles.commands.grants import end_with, give_back
from services.directory.roles.commands.guarding import check_free, hold_unions_still, locked_grants
from services.directory.roles.domain.handing_over import check_undo
from services.directory.roles.domain.tenures import Tenure
from services.directory.roles.domain.terms import Term
from services.directory.roles.queries.grants import tenure_of
from services.directory.roles.queries.hand_overs import lines_of, made_on
from services.directory.roles.tables import HandOver, HandOverLine, RoleGrant
from shared import audit
from shared.contracts.directory import RoleHandOverUndone
from shared.database import Transaction
from shared.errors import NotFound


async def undo_hand_over(tx: Transaction, hand_over_id: UUID) -> HandOver:
    """Take a hand-over back as a whole.

    Raises:
        HandOverSettled: too late, or something changed since.

    """
    made = await tx.session.get(HandOver, hand_over_id, with_for_update=True)
    if made is None:
        raise NotFound
    await hold_unions_still(tx, {made.union_id})
    lines = await lines_of(tx, hand_over_id)
    grants = await locked_grants(tx, _touched(lines))
    check_undo(
        day=made.day,
        made_on=made_on(made),
        today=tx.today,
        undone=made.undone_at is not None,
        changed=any(_changed(line, grants) for line in lines),
    )
    made.undone_at = tx.now
    for line in lines:
        if line.begun_role_id is not None:
            begun = grants[line.begun_role_id]
            await end_with(tx, begun, begun.first_day - timedelta(days=1))
    await tx.session.flush()
    back = [(grant, line.last_day_before) for line, grant in _ended(lines, grants)]
    # Somebody may have been given the office that was left empty.
    await check_free(tx, [_days_regained(made, grant, last_day) for grant, last_day in back])
    for grant, last_day in back:
        await give_back(tx, grant, last_day)
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.HAND_OVER_UNDONE, union_id=made.union_id, subject_id=made.hand_over_id
        ),
    )
    if made.announced_at is not None:
        await tell_pairs(tx, made, RoleHandOverUndone, version=2)
    return made


def _touched(lines: Sequence[HandOverLine]) -> list[UUID]:
    both = [role_id for line in lines for role_id in (line.ended_role_id, line.begun_role_id)]
    return [role_id for role_id in both if role_id is not None]


def _changed(line: HandOverLine, grants: Mapping[UUID, RoleGrant]) -> bool:
    """Whether a role of the line was touched after the hand-over."""
    ended = line.ended_role_id is not None and (
        grants[line.ended_role_id].version != line.ended_version
    )
    return ended or (line.begun_role_id is not None and grants[line.begun_role_id].version != 1)


def _ended(
    lines: Sequence[HandOverLine], grants: Mapping[UUID, RoleGrant]
) -> list[tuple[HandOverLine, RoleGrant]]:
    """The lines whose outgoing role was cut short; one that ended earlier anyway stays ended."""
    return [
        (line, grants[line.ended_role_id])
        for line in lines
        if line.ended_role_id is not None
        and grants[line.ended_role_id].last_day != line.last_day_before
    ]


def _days_regained(made: HandOver, grant: RoleGrant, last_day: date | None) -> Tenure:
    tenure = tenure_of(grant)
    return replace(tenure, term=Term(max(made.day, tenure.term.first_day), last_day))
