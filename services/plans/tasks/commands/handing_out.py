"""Handing a plan's duties to the unions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import text, update

from services.plans.tasks.commands.steps import clock
from services.plans.tasks.domain import next_check
from services.plans.tasks.tables import Task
from shared.database import Transaction, new_id


@dataclass(frozen=True)
class Copy:
    """One union's copy of a measure."""

    union_id: UUID
    measure_id: UUID
    cluster_id: UUID | None = None


@dataclass(frozen=True)
class Duty:
    """What a measure asks, as every copy has it."""

    measure_id: UUID
    position: int
    heading: str
    category: str
    text: str
    deliverable: str | None
    mandatory: bool
    file_required: bool
    records_needed: int
    due_on: date | None
    named_due_on: date | None


async def hand_out(
    tx: Transaction, county_id: UUID, plan_id: UUID, duties: Sequence[Duty], copies: Sequence[Copy]
) -> None:
    """Insert every union's copies in one statement."""
    if not copies:
        return
    days, reminders = await clock(tx)
    checks = {duty.measure_id: next_check(None, duty.due_on, days, reminders) for duty in duties}
    await tx.session.execute(
        text(
            "INSERT INTO task (id, county_id, union_id, version, plan_id, measure_id, cluster_id,"
            " position, heading, category, text, deliverable, mandatory, file_required,"
            " records_needed, due_on, named_due_on, state, check_on, made_at, changed_at)"
            " SELECT c.id, :county, c.union_id, 1, :plan, d.measure_id, c.cluster_id, d.position,"
            " d.heading, d.category, d.text, d.deliverable, d.mandatory, d.file_required,"
            " d.records_needed, d.due_on, d.named_due_on, 'planned', d.check_on, :now, :now"
            " FROM unnest(CAST(:ids AS uuid[]), CAST(:unions AS uuid[]), CAST(:of AS uuid[]),"
            " CAST(:clusters AS uuid[])) AS c (id, union_id, measure_id, cluster_id)"
            " JOIN unnest(CAST(:measures AS uuid[]), CAST(:positions AS int[]),"
            " CAST(:headings AS text[]), CAST(:categories AS text[]), CAST(:texts AS text[]),"
            " CAST(:deliverables AS text[]), CAST(:mandatory AS bool[]),"
            " CAST(:files AS bool[]), CAST(:records AS int[]), CAST(:due AS date[]),"
            " CAST(:named AS date[]), CAST(:checks AS date[]))"
            " AS d (measure_id, position, heading, category, text, deliverable, mandatory,"
            " file_required, records_needed, due_on, named_due_on, check_on)"
            " ON d.measure_id = c.measure_id"
        ),
        {
            "county": county_id,
            "plan": plan_id,
            "now": tx.now,
            "ids": [new_id() for _ in copies],
            "unions": [copy.union_id for copy in copies],
            "of": [copy.measure_id for copy in copies],
            "clusters": [copy.cluster_id for copy in copies],
            "measures": [duty.measure_id for duty in duties],
            "positions": [duty.position for duty in duties],
            "headings": [duty.heading for duty in duties],
            "categories": [duty.category for duty in duties],
            "texts": [duty.text for duty in duties],
            "deliverables": [duty.deliverable for duty in duties],
            "mandatory": [duty.mandatory for duty in duties],
            "files": [duty.file_required for duty in duties],
            "records": [duty.records_needed for duty in duties],
            "due": [duty.due_on for duty in duties],
            "named": [duty.named_due_on for duty in duties],
            "checks": [checks[duty.measure_id] for duty in duties],
        },
    )


async def stop_clocks(tx: Transaction, plan_id: UUID) -> None:
    """Let the clock forget the tasks of a plan that is over."""
    await tx.session.execute(update(Task).where(Task.plan_id == plan_id).values(check_on=None))
