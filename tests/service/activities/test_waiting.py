"""What waits for whom in activities."""

from tests.service.plans.county import County, ok


async def test_nothing_waits_where_nothing_is_shown(county: County) -> None:
    for caller in (county.officer, county.schools[0].chair, county.schools[0].teacher):
        assert await ok(county.http(caller).get("/waiting")) == []
