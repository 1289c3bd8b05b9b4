"""Records of other services complete the tasks they answer, and lie in the ledger of the union."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

import pytest
from sqlalchemy import select

from services.plans.evidence.commands import take_in
from services.plans.evidence.tables import Evidence
from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.event import Event
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.plans import TaskCompleted, TaskReopened
from shared.database import new_id
from tests.service.plans.county import (
    NOW,
    County,
    School,
    issued_plan,
    ok,
    refused,
    school_page,
)

MEASURES = (
    NewMeasure("走访慰问困难教职工", Actor.SCHOOL, due_on=date(2026, 4, 30), records_needed=2),
    NewMeasure("召开教职工大会", Actor.SCHOOL, due_on=date(2026, 5, 29), file_required=True),
)


class RehearsalHeld(EvidenceGiven):
    """Stands for any record that proves something."""

    wire_name: ClassVar[str] = "rehearsal.held.v1"
    publisher: ClassVar[str] = "welfare"


class RehearsalStruck(EvidenceTakenBack):
    """Stands for any record that no longer does."""

    wire_name: ClassVar[str] = "rehearsal.struck.v1"
    publisher: ClassVar[str] = "welfare"


class Ledger:
    """Tells plans of records of one school, and reads what became of its tasks."""

    def __init__(self, county: County, school: School, tasks: list[dict[str, Any]]) -> None:
        self.county, self.school = county, school
        self.visits, self.meeting = (UUID(task["id"]) for task in tasks)
        self.chair = county.http(school.chair)

    async def hold(self, record: UUID, task: UUID | None = None, **changes: Any) -> None:
        members = {
            "occurred_at": NOW,
            "county_id": self.county.county_id,
            "union_id": self.school.union_id,
            "subject_id": record,
            "title": "走访慰问一次",
            "happened_on": date(2026, 3, 10),
            "category": "visits",
            "task_id": task,
        }
        await self.told(RehearsalHeld(**(members | changes)))

    async def strike(self, record: UUID, version: int = 2) -> None:
        await self.told(
            RehearsalStruck(
                occurred_at=NOW,
                county_id=self.county.county_id,
                union_id=self.school.union_id,
                subject_id=record,
                version=version,
            )
        )

    async def told(self, *events: Event) -> None:
        async with self.county.running.database.transaction(self.county.scope) as tx:
            await take_in(tx, events)

    async def task(self, task_id: UUID) -> dict[str, Any]:
        found: dict[str, Any] = await ok(self.chair.get(f"/tasks/{task_id}"))
        return found

    async def listed(self, **query: Any) -> list[dict[str, Any]]:
        page = await ok(self.chair.get("/evidence", params=query))
        items: list[dict[str, Any]] = page["items"]
        return items


@pytest.fixture
async def ledger(county: County) -> Ledger:
    plan_id = await issued_plan(county, MEASURES)
    school = county.schools[0]
    tasks = (await school_page(county, school, plan_id))["tasks"]
    return Ledger(county, school, tasks)


async def test_a_task_is_started_by_the_first_record_and_done_with_the_last(
    ledger: Ledger,
) -> None:
    await ledger.hold(new_id(), ledger.visits)
    assert (await ledger.task(ledger.visits))["state"] == "in_progress"
    await ledger.hold(new_id(), ledger.visits, happened_on=date(2026, 3, 12))

    task = await ledger.task(ledger.visits)
    assert task["state"] == "done"
    assert task["done_on"] == "2026-03-12"
    assert task["statement"].startswith("由工作记录自动办结：走访慰问一次（2026年3月12日）")
    assert task["history"][-1]["made_by_name"] == "工作记录"
    told = [e for e in await ledger.county.told(TaskCompleted) if e.subject_id == ledger.visits]
    assert [event.done_on for event in told] == [date(2026, 3, 12)]


async def test_a_record_counts_as_the_material_that_was_asked_for(ledger: Ledger) -> None:
    await ledger.hold(new_id(), ledger.meeting, title="召开教职工大会", category="congress")
    assert (await ledger.task(ledger.meeting))["state"] == "done"


async def test_told_twice_or_late_changes_nothing(ledger: Ledger) -> None:
    record = new_id()
    await ledger.hold(record, ledger.visits, version=3)
    await ledger.hold(record, ledger.visits, version=3)
    await ledger.hold(record, ledger.meeting, version=2)
    [row] = await ledger.listed(task_id=ledger.visits)
    assert row["task_text"] == "走访慰问困难教职工"
    assert (await ledger.task(ledger.visits))["state"] == "in_progress"
    assert (await ledger.task(ledger.meeting))["state"] == "planned"


async def test_a_record_that_is_taken_back_opens_the_task_again(ledger: Ledger) -> None:
    record = new_id()
    await ledger.hold(record, ledger.meeting)
    await ledger.strike(record)
    task = await ledger.task(ledger.meeting)
    assert task["state"] == "in_progress"
    assert "已撤销" in task["history"][-1]["facts"]["reason"]
    assert await ledger.listed() == []
    assert await ledger.county.told(TaskReopened)
    await refused(
        ledger.chair.put(f"/evidence/{await _id_of(ledger, record)}/task", json={"task_id": None}),
        409,
        "record-taken-back",
    )


async def test_struck_before_it_was_heard_of_it_never_counts(ledger: Ledger) -> None:
    record = new_id()
    await ledger.strike(record, version=2)
    await ledger.hold(record, ledger.meeting, version=1)
    assert (await ledger.task(ledger.meeting))["state"] == "planned"
    assert await ledger.listed() == []


async def test_a_report_of_a_person_outlives_the_record(ledger: Ledger) -> None:
    record = new_id()
    report = {"statement": "已走访三人。", "done_on": "2026-03-11"}
    await ledger.hold(record, ledger.visits)
    await ok(ledger.chair.post(f"/tasks/{ledger.visits}/report", json=report))
    await ledger.strike(record)
    assert (await ledger.task(ledger.visits))["state"] == "done"


async def test_sent_back_by_the_county_it_is_not_done_by_a_correction(ledger: Ledger) -> None:
    record = new_id()
    await ledger.hold(record, ledger.meeting)
    county = ledger.county.http(ledger.county.officer)
    await ok(county.post(f"/tasks/{ledger.meeting}/return", json={"reason": "请补开。"}))
    await ledger.hold(record, ledger.meeting, version=2, title="召开教职工大会")
    assert (await ledger.task(ledger.meeting))["state"] == "in_progress"
    await ledger.hold(new_id(), ledger.meeting)
    assert (await ledger.task(ledger.meeting))["state"] == "done"


async def test_a_record_is_matched_by_hand_and_stays_where_it_was_put(ledger: Ledger) -> None:
    record = new_id()
    await ledger.hold(record)
    [row] = await ledger.listed(unmatched=True)
    assert row["actions"] == ["match"]
    place = f"/evidence/{row['id']}/task"
    matched = await ok(ledger.chair.put(place, json={"task_id": str(ledger.meeting)}))
    assert matched["matched_by_name"] == ledger.school.chair.name
    assert (await ledger.task(ledger.meeting))["state"] == "done"

    await ledger.hold(record, ledger.visits, version=2)
    assert (await ledger.task(ledger.visits))["state"] == "planned"

    await ok(ledger.chair.put(place, json={"task_id": None}))
    assert (await ledger.task(ledger.meeting))["state"] == "in_progress"


async def test_a_record_answers_tasks_of_its_own_union_only(ledger: Ledger) -> None:
    other = ledger.county.schools[1]
    record = new_id()
    await ledger.hold(record, ledger.meeting, union_id=other.union_id)
    assert (await ledger.task(ledger.meeting))["state"] == "planned"
    theirs = ledger.county.http(other.chair)
    [row] = (await ok(theirs.get("/evidence")))["items"]
    wanted = {"task_id": str(ledger.meeting)}
    await refused(theirs.put(f"/evidence/{row['id']}/task", json=wanted), 422, "task-elsewhere")
    await refused(ledger.chair.put(f"/evidence/{row['id']}/task", json=wanted), 404)


async def test_the_county_reads_what_answers_its_tasks_and_nothing_else(ledger: Ledger) -> None:
    await ledger.hold(new_id(), ledger.visits)
    await ledger.hold(new_id())
    county = ledger.county.http(ledger.county.officer)
    union = {"union_id": str(ledger.school.union_id)}
    [seen] = (await ok(county.get("/evidence", params=union)))["items"]
    assert seen["task_id"] == str(ledger.visits)
    assert seen["actions"] == []
    assert len(await ledger.listed()) == 2
    teacher = ledger.county.http(ledger.school.teacher)
    assert len((await ok(teacher.get("/evidence")))["items"]) == 1
    place = f"/evidence/{seen['id']}/task"
    await refused(teacher.put(place, json={"task_id": None}), 403)


async def test_pages_of_records_go_on_where_the_last_ended(ledger: Ledger) -> None:
    for day in range(1, 6):
        await ledger.hold(new_id(), happened_on=date(2026, 3, day))
    first = await ok(ledger.chair.get("/evidence", params={"size": 2, "year": 2026}))
    assert first["total"] == 5
    rest = await ok(
        ledger.chair.get("/evidence", params={"size": 9, "year": 2026, "cursor": first["next"]})
    )
    days = [row["happened_on"] for row in (*first["items"], *rest["items"])]
    assert days == [f"2026-03-0{day}" for day in (5, 4, 3, 2, 1)]
    assert rest["next"] is None


async def _id_of(ledger: Ledger, record: UUID) -> UUID:
    async with ledger.county.running.database.transaction(ledger.county.scope) as tx:
        found = await tx.session.scalar(select(Evidence.id).where(Evidence.record_id == record))
        assert found is not None
        return found
