"""Setting the figures about people, and how members are numbered."""

from datetime import date
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.directory.people.domain.figures import FigureName, check_figure
from services.directory.people.tables import MemberNumbers, PersonFigure
from shared.database import Transaction
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: FigureName, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: the rules do not allow it.

    """
    check_figure(name, value)
    made = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    await tx.session.execute(
        insert(PersonFigure)
        .values(county_id=caller.county_id, name=name.value, valid_from=valid_from, **made)
        .on_conflict_do_update(index_elements=["county_id", "name", "valid_from"], set_=made)
    )


async def set_member_numbers(
    tx: Transaction, county_id: UUID, prefix: str, places: int, next_number: int
) -> None:
    """Let members be numbered so from now on; numbers that were given stay as they are."""
    scheme = {"prefix": prefix, "places": places, "next_number": next_number}
    await tx.session.execute(
        insert(MemberNumbers)
        .values(county_id=county_id, **scheme)
        .on_conflict_do_update(index_elements=["county_id"], set_=scheme)
    )


async def next_member_numbers(tx: Transaction, county_id: UUID, count: int) -> list[str]:
    """Take as many numbers of the county's line as are needed; nobody gets one twice."""
    first = {"county_id": county_id, "prefix": "", "places": 6, "next_number": 1}
    await tx.session.execute(insert(MemberNumbers).values(first).on_conflict_do_nothing())
    scheme = await tx.session.get_one(MemberNumbers, county_id, with_for_update=True)
    begin = scheme.next_number
    scheme.next_number += count
    return [f"{scheme.prefix}{begin + n:0{scheme.places}d}" for n in range(count)]
