"""Whose turn it is to decide, by the roles of today."""

from collections.abc import Iterable
from uuid import UUID

from services.welfare.people import hats_in
from services.welfare.relief.domain.deciding import Turn, turn_of
from services.welfare.relief.domain.kinds import AidKind
from services.welfare.relief.tables import Aid
from shared.database import Transaction


async def turn_on(tx: Transaction, aid: Aid) -> Turn:
    """Who decides on this aid."""
    kind = AidKind(aid.kind)
    return await turn_for(tx, aid.union_id, aid.entered_by, aid.person_id, kind)


async def turn_for(
    tx: Transaction,
    union_id: UUID,
    entered_by: UUID,
    recipient_id: UUID | None,
    kind: AidKind = AidKind.CONDOLENCE,
) -> Turn:
    """Who would decide on what somebody entered for somebody."""
    hats, names = await hats_in(tx, [union_id])
    return turn_of(hats.get(union_id, []), names, entered_by, recipient_id, kind)


async def turns_on(tx: Transaction, aids: Iterable[Aid]) -> dict[UUID, Turn]:
    """Who decides on each of many aids; the roles are read once."""
    found = list(aids)
    hats, names = await hats_in(tx, {aid.union_id for aid in found})
    return {
        aid.id: turn_of(
            hats.get(aid.union_id, []), names, aid.entered_by, aid.person_id, AidKind(aid.kind)
        )
        for aid in found
    }
