"""Whose turn it is to pass a file on, by the roles of today."""

from collections.abc import Iterable
from uuid import UUID

from services.welfare.hardship.domain.deciding import Checkers, checkers_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.people import hats_in
from shared.database import Transaction


def hands_of(case: HardshipCase) -> set[UUID | None]:
    """Whose own file it is: who entered it, who wrote it anew last, and whom it is about."""
    return {case.entered_by, case.changed_by, case.person_id}


async def checkers_on(tx: Transaction, case: HardshipCase) -> Checkers:
    """Who may pass this file on."""
    return (await checkers_on_each(tx, [case]))[case.id]


async def checkers_on_each(tx: Transaction, cases: Iterable[HardshipCase]) -> dict[UUID, Checkers]:
    """Who may pass each of these on; the roles are read once."""
    found = list(cases)
    hats, names = await hats_in(tx, {case.union_id for case in found})
    return {
        case.id: checkers_of(hats.get(case.union_id, []), names, case.entered_by, hands_of(case))
        for case in found
    }
