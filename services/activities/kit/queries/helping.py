"""Who helps at a session, and what is known of it without being asked."""

from dataclasses import fields
from uuid import UUID

from sqlalchemy import select

from services.activities.congress.tables import CongressSession
from services.activities.kit.domain.facts import Helpers
from services.activities.kit.tables import SessionHelpers
from services.activities.people import PersonCopy, RoleCopy
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.people import holds_on

NAMES = tuple(field.name for field in fields(Helpers))
_STAYS = ("addressee", "contact", "phone")  # from one session to the next
_OFFICES: dict[Role, str] = {
    Role.PARTY_SECRETARY: "secretary",
    Role.PRINCIPAL: "principal",
    Role.UNION_CHAIR: "chair",
}


async def entered_helpers(tx: Transaction, session_id: UUID) -> SessionHelpers | None:
    """What somebody entered for the session."""
    return await tx.session.get(SessionHelpers, session_id, populate_existing=True)


def helpers_from(row: SessionHelpers) -> Helpers:
    return Helpers(**{name: getattr(row, name) for name in NAMES})


async def helpers_of(tx: Transaction, session: CongressSession) -> Helpers:
    """What was entered; else who holds the offices, and whom to ask as it was the last time."""
    row = await entered_helpers(tx, session.id)
    if row is not None:
        return helpers_from(row)
    last = await tx.session.scalar(
        select(SessionHelpers)
        .where(SessionHelpers.union_id == session.union_id)
        .order_by(SessionHelpers.changed_at.desc())
        .limit(1)
    )
    known = {name: getattr(last, name) for name in _STAYS} if last is not None else {}
    return Helpers(**await _in_office(tx, session.union_id), **known)


async def _in_office(tx: Transaction, union_id: UUID) -> dict[str, str]:
    """Who holds the offices today; who holds one in their own right goes before a deputy."""
    rows = await tx.session.execute(
        select(RoleCopy.role, RoleCopy.standing, PersonCopy.name)
        .join(PersonCopy, PersonCopy.person_id == RoleCopy.person_id)
        .where(RoleCopy.union_id == union_id, RoleCopy.role.in_(_OFFICES))
        .where(holds_on(RoleCopy, tx.today), RoleCopy.standing != Standing.DEPUTY)
        .order_by(RoleCopy.first_day, RoleCopy.role_id)
    )
    return {_OFFICES[Role(role)]: name for role, _, name in rows}
