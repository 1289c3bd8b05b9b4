"""Taking decisions in as tasks, exactly once each, and dropping those of minutes taken back."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.plans.decided.domain import Span, plan_for
from services.plans.decided.tables import DecidedMeeting, DecidedTask
from services.plans.tasks.commands.asking import AskedLine, add_asked_lines, drop_asked
from services.plans.work_plans.queries import issued_plans, period_of_plan
from shared.contracts.activities import JointMeetingDecided, JointMeetingTakenBack
from shared.database import Transaction


async def take_in(tx: Transaction, events: Sequence[JointMeetingDecided]) -> None:
    """Keep what was decided and make tasks of it; a task that is there stays as it is.

    Which event of a meeting comes first does not matter: decisions are only added, and of one
    that was taken back none becomes a task.
    """
    newest = {event.subject_id: event for event in sorted(events, key=lambda e: e.version)}
    statement = insert(DecidedMeeting).values(
        [
            {
                "meeting_id": meeting_id,
                "county_id": event.county_id,
                "union_id": event.union_id,
                "version": event.version,
                "title": event.title,
                "held_on": event.happened_on,
                "taken_back": False,
            }
            for meeting_id, event in sorted(newest.items())
        ]
    )
    newer = {name: statement.excluded[name] for name in ("version", "title", "held_on")}
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["meeting_id"],
            set_=newer,
            where=statement.excluded.version > DecidedMeeting.version,
        )
    )
    decided = {
        task.decision_id: {
            "decision_id": task.decision_id,
            "county_id": event.county_id,
            "union_id": event.union_id,
            "meeting_id": event.subject_id,
            "text": task.text,
            "owner_id": task.owner_id,
            "due_on": task.due_on,
            "has_task": False,
        }
        for event in events
        for task in event.tasks
    }
    if decided:
        rows = [decided[decision_id] for decision_id in sorted(decided)]
        await tx.session.execute(insert(DecidedTask).values(rows).on_conflict_do_nothing())
    await make_tasks(tx)


async def make_tasks(tx: Transaction) -> None:
    """Let every decision of the scope's county that waits become a task of its union's plan."""
    spans = [
        Span(plan.id, period_of_plan(plan).first, period_of_plan(plan).last)
        for plan in await issued_plans(tx)
    ]
    if not spans:
        return
    found = await tx.session.execute(
        select(DecidedTask, DecidedMeeting)
        .join(DecidedMeeting, DecidedMeeting.meeting_id == DecidedTask.meeting_id)
        .where(~DecidedTask.has_task, ~DecidedMeeting.taken_back)
        .order_by(DecidedTask.decision_id)
        .with_for_update(of=DecidedTask)
    )
    lines = []
    for decision, meeting in found:
        plan_id = plan_for(decision.due_on or tx.today, spans)
        assert plan_id is not None  # noqa: S101 - there is a plan
        lines.append(_line(decision, meeting, plan_id))
        decision.has_task = True
    await add_asked_lines(tx, lines)


def _line(decision: DecidedTask, meeting: DecidedMeeting, plan_id: UUID) -> AskedLine:
    return AskedLine(
        task_id=decision.decision_id,
        county_id=decision.county_id,
        union_id=decision.union_id,
        plan_id=plan_id,
        text=decision.text,
        owner_id=decision.owner_id,
        due_on=decision.due_on,
        source_id=meeting.meeting_id,
        source_title=meeting.title,
        source_day=meeting.held_on,
    )


async def take_back(tx: Transaction, events: Sequence[JointMeetingTakenBack]) -> None:
    """The minutes do not count: what of theirs is not done yet is not to be done."""
    newest = {event.subject_id: event for event in sorted(events, key=lambda e: e.version)}
    statement = insert(DecidedMeeting).values(
        [
            {
                "meeting_id": meeting_id,
                "county_id": event.county_id,
                "union_id": event.union_id,
                "version": event.version,
                "title": "",
                "held_on": None,
                "taken_back": True,
            }
            for meeting_id, event in sorted(newest.items())
        ]
    )
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["meeting_id"],
            set_={"version": statement.excluded.version, "taken_back": True},
            where=statement.excluded.version > DecidedMeeting.version,
        )
    )
    rows = await tx.session.execute(
        select(DecidedTask.decision_id, DecidedTask.meeting_id)
        .where(DecidedTask.meeting_id.in_(newest), DecidedTask.has_task)
        .order_by(DecidedTask.decision_id)
    )
    why = {
        decision_id: newest[meeting_id] for decision_id, meeting_id in rows if meeting_id in newest
    }
    await drop_asked(
        tx,
        {
            task_id: (event.reason, (event.taken_back_by, event.taken_back_by_name))
            for task_id, event in why.items()
        },
    )
