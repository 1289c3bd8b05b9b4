"""Papers of a session say of its proposals what is on file, and nothing of what is not."""

import io
from typing import Any

import pytest
from docx import Document

from services.activities.congress.tables import CongressSession
from services.activities.kit.domain.facts import Facts
from services.activities.kit.queries.gathering import facts_of
from tests.service.activities.proposing import (
    House,
    build_house,
    filed,
    opened,
    replied,
    submitted,
)
from tests.service.plans.county import County


@pytest.fixture
async def house(county: County) -> House:
    return await build_house(county)


async def facts(house: House) -> Facts:
    async with house.county.running.database.transaction(house.county.scope) as tx:
        session = await tx.session.get(CongressSession, house.session_id)
        assert session is not None
        return await facts_of(tx, session)


async def paper(house: House, kind: str) -> str:
    path = f"/congress/{house.session_id}/papers/{kind}"
    found = Document(io.BytesIO((await house.http(house.chair).get(path)).content))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(line.text for line in found.paragraphs), *cells])


async def handed_in(house: House) -> dict[str, Any]:
    """One answered and rated, one merged into another, one on file, one that was declined."""
    collecting = await opened(house)
    rated = await replied(house, collecting)
    path = f"/proposals/{rated['id']}"
    await house.ask(house.delegates[0], f"{path}/rate", {"grade": "mostly"})
    kept = await filed(house, collecting, 3, (1, 2))
    merged = await submitted(house, collecting, 4, (1, 2))
    into = {"finding": "merged", "into": kept["id"]}
    await house.ask(house.chair, f"/proposals/{merged['id']}/screen", into)
    declined = await submitted(house, collecting, 2, (0, 1))
    no = {"finding": "declined", "reason": "已经办过。", "talked_on": "2026-03-16"}
    await house.ask(house.chair, f"/proposals/{declined['id']}/screen", no)
    return rated


async def test_without_a_round_there_are_none(house: House) -> None:
    assert list((await facts(house)).proposals) == []


async def test_the_papers_show_what_is_on_file(house: House) -> None:
    rated = await handed_in(house)
    first, second = (await facts(house)).proposals
    assert (first.number, first.title, first.category) == ("1", rated["title"], "生活福利")
    assert (first.proposer, first.seconders) == ("代表0", "代表1、代表2")
    assert (first.handler, first.rating) == ("教师甲", "基本满意")
    assert first.answer.startswith("休息室已经腾出来")
    assert (second.number, second.proposer, second.rating) == ("2", "代表3、代表4", "")


async def test_the_table_and_the_report_of_the_session_are_filled(house: House) -> None:
    await handed_in(house)
    table = await paper(house, "proposal_table")
    assert "代表0、代表1、代表2" in table
    assert "基本满意" in table
    assert "共立案提案2件，已答复1件。" in await paper(house, "report")
