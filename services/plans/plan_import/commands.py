"""Acts on drafts: keep a read document, edit it, make a plan of it, throw it away."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import undefer

from services.plans.plan_import.domain.content import (
    DraftClosed,
    DraftContent,
    DraftPlan,
    DraftState,
    DraftTask,
    NoSuchItem,
    check_confirm,
)
from services.plans.plan_import.domain.dating import day_of
from services.plans.plan_import.domain.editing import apply_edits
from services.plans.plan_import.domain.edits import Edit
from services.plans.plan_import.domain.proposal import propose
from services.plans.plan_import.domain.warnings import (
    ConfirmWarning,
    WarningCode,
    check_warnings,
    title_warning,
    year_warning,
)
from services.plans.plan_import.parsing.result import ParseResult
from services.plans.plan_import.tables import ImportDraft
from services.plans.work_plans.commands.making import (
    NewMeasure,
    NewPlan,
    NewPlanTask,
    make_plan,
)
from services.plans.work_plans.queries import plans_of_title, there_already
from services.plans.work_plans.tables import WorkPlan
from shared.calendar.periods import Period
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller

CONTENT = TypeAdapter(DraftContent)


@dataclass(frozen=True)
class Confirmation:
    """How a draft becomes a plan: which of the document's plans, for which period."""

    plan: int
    period: Period
    title: str | None = None
    accept_doubts: bool = False
    accept: frozenset[WarningCode] = frozenset()


async def keep_draft(
    tx: Transaction, caller: Caller, union_id: UUID, name: str, result: ParseResult
) -> ImportDraft:
    """Store what was read as a draft under review."""
    draft = ImportDraft(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        state=DraftState.OPEN,
        name=name,
        source_text=result.source_text,
        content=CONTENT.dump_python(propose(result, tx.today), mode="json"),
        made_by=caller.person_id,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(draft)
    await tx.session.flush()
    return draft


async def edit_draft(
    tx: Transaction, draft_id: UUID, seen_version: int, edits: Sequence[Edit]
) -> ImportDraft:
    """Apply edits, all or none.

    Raises:
        Stale: somebody else edited the draft since it was seen.

    """
    draft = await _open_draft(tx, draft_id)
    if draft.version != seen_version:
        raise Stale
    content = apply_edits(CONTENT.validate_python(draft.content), edits)
    draft.content = CONTENT.dump_python(content, mode="json")
    draft.version += 1
    draft.changed_at = tx.now
    return draft


async def discard_draft(tx: Transaction, draft_id: UUID) -> ImportDraft:
    draft = await _open_draft(tx, draft_id)
    draft.state = DraftState.DISCARDED
    draft.version += 1
    draft.changed_at = tx.now
    return draft


async def confirm_draft(
    tx: Transaction, caller: Caller, draft_id: UUID, wanted: Confirmation
) -> WorkPlan:
    """Make a work plan of one of the document's plans; the draft stays as its source.

    Raises:
        DoubtsOpen, NeedsConfirming: what a person has to look at or to answer first.

    """
    draft = await _open_draft(tx, draft_id)
    content = CONTENT.validate_python(draft.content)
    if not 0 <= wanted.plan < len(content.plans):
        raise NoSuchItem("文件里没有这份计划，请刷新后再试。")
    chosen = content.plans[wanted.plan]
    check_confirm(chosen, accept_doubts=wanted.accept_doubts)
    new = _new_plan(draft, chosen, wanted)
    check_warnings(await _warnings(tx, new), wanted.accept)
    plan = await make_plan(tx, caller, new)
    draft.state = DraftState.CONFIRMED
    draft.plan_id = plan.id
    draft.version += 1
    draft.changed_at = tx.now
    return plan


async def _warnings(tx: Transaction, new: NewPlan) -> list[ConfirmWarning]:
    differs = year_warning(new.title, new.period)
    same = [title_warning(there_already(plan)) for plan in await plans_of_title(tx, new.title)]
    return [*same[:1], *([differs] if differs else [])]


async def _open_draft(tx: Transaction, draft_id: UUID) -> ImportDraft:
    draft = await tx.session.scalar(
        select(ImportDraft)
        .where(ImportDraft.id == draft_id)
        .options(undefer(ImportDraft.content))
        .with_for_update()
    )
    if draft is None:
        raise NotFound
    if draft.state != DraftState.OPEN:
        raise DraftClosed("这份草稿已经确认或作废，不能再修改。")
    return draft


def _new_plan(draft: ImportDraft, chosen: DraftPlan, wanted: Confirmation) -> NewPlan:
    return NewPlan(
        union_id=draft.union_id,
        draft_id=draft.id,
        title=wanted.title or chosen.title or draft.name,
        organisation=chosen.organisation,
        guiding_ideology=chosen.guiding_ideology,
        period=wanted.period,
        sign_within=chosen.sign_within,
        tasks=tuple(_new_task(task, wanted.period) for task in chosen.tasks if not task.dropped),
    )


def _new_task(task: DraftTask, period: Period) -> NewPlanTask:
    return NewPlanTask(
        section=task.section,
        number=task.number,
        title=task.title,
        text=task.text,
        category=task.category,
        spans=task.spans,
        measures=tuple(
            NewMeasure(
                text=measure.text,
                actor=measure.actor,
                deliverable=measure.deliverable,
                months=measure.months,
                due_on=day_of(task, measure, period),
                mandatory=measure.mandatory,
                file_required=measure.file_required,
            )
            for measure in task.measures
        ),
    )
