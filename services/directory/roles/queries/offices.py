"""Who holds one office in each union of the county, since when and until when; who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from services.directory.people import queries as people
from services.directory.people.domain.staff import initials_of
from services.directory.roles.domain.granting import COUNTY_BODY_ROLES
from services.directory.roles.tables import RoleGrant
from services.directory.units import queries as units
from services.directory.units.queries import ListedUnion, UnionFilter
from shared.contracts.directory import SchoolStage, UnionKind
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.people import holds_on

MOST_UNIONS = 2000


class OfficeState(StrEnum):
    """How an office stands today."""

    HELD = "held"
    ENDING = "ending"
    ACTING = "acting"
    MISSING = "missing"


STATE_LABELS: dict[OfficeState, str] = {
    OfficeState.HELD: "在任",
    OfficeState.ENDING: "将届满",
    OfficeState.ACTING: "代理",
    OfficeState.MISSING: "空缺",
}


@dataclass(frozen=True)
class OfficeFilter:
    """Which unions are wanted; `text` is a part of a union's or holder's name, or initials."""

    role: Role
    text: str | None = None
    state: OfficeState | None = None
    cluster_id: UUID | None = None
    stage: SchoolStage | None = None


@dataclass(frozen=True)
class Holder:
    """A grant that counts today, with its holder's name."""

    grant: RoleGrant
    name: str
    sort_key: str

    def is_called(self, text: str) -> bool:
        letters = text.lower().replace(" ", "")
        return (
            text in self.name
            or initials_of(self.sort_key).startswith(letters)
            or self.sort_key.replace(" ", "").startswith(letters)
        )


@dataclass(frozen=True)
class Office:
    """One union and who holds the office there today."""

    listed: ListedUnion
    holders: tuple[Holder, ...]
    state: OfficeState


async def offices(tx: Transaction, wanted: OfficeFilter, ending_days: int) -> list[Office]:
    """The office in every active union, sorted by pinyin.

    A county has some hundreds of unions; they are read as a whole, so that what is shown, counted
    and exported is the same list.
    """
    kind = UnionKind.COUNTY if wanted.role in COUNTY_BODY_ROLES else UnionKind.SCHOOL
    holders = await _holders(tx, wanted.role)
    by_name = await _unions(tx, wanted, wanted.text)
    named = {listed.union.union_id for listed in by_name}
    found = []
    for listed in by_name if wanted.text is None else await _unions(tx, wanted, None):
        held = holders.get(listed.union.union_id, ())
        by_holder = wanted.text is not None and any(h.is_called(wanted.text) for h in held)
        if listed.union.kind == kind and (by_holder or listed.union.union_id in named):
            state = _state(held, tx.today, ending_days)
            found.append(Office(listed, tuple(held), state))
    return [office for office in found if wanted.state in (None, office.state)]


async def _unions(tx: Transaction, wanted: OfficeFilter, text: str | None) -> list[ListedUnion]:
    seen = UnionFilter(text, wanted.stage, wanted.cluster_id, active=True)
    return await units.list_unions(tx, seen, limit=MOST_UNIONS)


async def _holders(tx: Transaction, role: Role) -> dict[UUID, list[Holder]]:
    holder = people.named()
    rows = await tx.session.execute(
        select(RoleGrant, holder.c.name, holder.c.sort_key)
        .join(holder, holder.c.person_id == RoleGrant.person_id)
        .where(RoleGrant.role == role, holds_on(RoleGrant, tx.today))
        .order_by(RoleGrant.first_day, holder.c.sort_key)
    )
    held: dict[UUID, list[Holder]] = {}
    for grant, name, sort_key in rows:
        held.setdefault(grant.union_id, []).append(Holder(grant, name, sort_key))
    return held


def _state(held: Sequence[Holder], today: date, ending_days: int) -> OfficeState:
    """Acting says more than ending: somebody has to be elected either way."""
    if not held:
        return OfficeState.MISSING
    ends = [holder.grant.last_day for holder in held if holder.grant.standing != Standing.ACTING]
    if not ends:
        return OfficeState.ACTING
    near = today + timedelta(days=ending_days)
    ending = all(end is not None and end <= near for end in ends)
    return OfficeState.ENDING if ending else OfficeState.HELD
