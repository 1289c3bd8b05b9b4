"""How a county numbers its members."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.directory.people.tables import MemberNumbers
from shared.database import Transaction


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
