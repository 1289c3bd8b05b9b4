"""The list of hardship files of a small county, read as it is measured for a large one."""

from tests.load.cases import measure
from tests.service.databases import Postgres

SCHOOLS, FILES = 6, 1_200


async def test_every_page_of_the_list_holds_what_was_asked_for(postgres: Postgres) -> None:
    readings = await measure(postgres, SCHOOLS, FILES, times=2)
    assert {one.reader for one in readings} == {"officer", "chair"}
    assert [one for one in readings if one.wrong] == []
