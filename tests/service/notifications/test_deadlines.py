"""Elections and certificates that come near: the chair hears, and the county in one digest."""

from datetime import date
from uuid import uuid4

from shared.contracts.directory import CertificateExpiring, TermExpiring
from tests.service.notifications.world import NOW, County, School, inbox


def near(
    county: County, school: School, event: type[TermExpiring | CertificateExpiring]
) -> TermExpiring | CertificateExpiring:
    return event(
        occurred_at=NOW,
        county_id=county.id,
        union_id=school.union,
        subject_id=uuid4(),
        due_on=date(2026, 9, 1),
    )


async def test_the_chair_hears_of_the_own_unions_election_and_nobody_elses(county: County) -> None:
    first, second, _ = county.schools
    await county.running.deliver(near(county, first, TermExpiring))

    [notice] = await inbox(county, county.as_chair(first))
    assert notice["title"] == "本会应在2026年9月1日（星期二）前换届选举"
    assert notice["link"] == f"/units/{first.union}"
    assert await inbox(county, county.as_chair(second)) == []
    assert await inbox(county, county.as_teacher(first)) == []


async def test_the_county_reads_one_digest_of_all_schools(county: County) -> None:
    for school in county.schools:
        await county.running.deliver(near(county, school, CertificateExpiring))

    [digest] = await inbox(county, county.as_officer)
    assert digest["title"] == "有 3 个学校工会的法人证书快到期"
    assert {line["text"] for line in digest["lines"]} == {
        f"{school.name}：2026年9月1日（星期二）到期" for school in county.schools
    }
