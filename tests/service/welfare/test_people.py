"""Welfare knows the county's unions and people by what the directory tells."""

from sqlalchemy import func, select

from services.welfare.people import PersonCopy, RoleCopy, unions_by_id
from tests.service.welfare.county import County, ok


async def test_unions_people_and_roles_are_known(county: County) -> None:
    school = county.schools[0]
    async with county.running.database.transaction(county.scope) as tx:
        unions = await unions_by_id(tx, [school.union_id])
        people = await tx.session.scalar(select(func.count()).select_from(PersonCopy))
        roles = await tx.session.scalar(select(func.count()).select_from(RoleCopy))

    assert unions[school.union_id].short_name == school.short_name
    assert (people, roles) == (17, 12)


async def test_nothing_waits_where_nothing_was_asked(county: County) -> None:
    for caller in (county.schools[0].chair, county.schools[0].teacher, county.officer):
        assert await ok(county.http(caller).get("/waiting")) == []
