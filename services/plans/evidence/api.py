"""Routes of records: what was done, and which task it answers."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, Field

from services.plans.evidence import commands, queries
from services.plans.evidence.queries import EvidenceFilter
from services.plans.evidence.tables import Evidence
from services.plans.kinds import CATEGORY_LABELS, Category, category_of
from services.plans.people import unions_by_id
from services.plans.permissions import ALLOWED, Act, may, must_see
from services.plans.tasks.queries import wordings_of
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.errors import Invalid, NotAllowed
from shared.web.identity import Caller, Me
from shared.web.inputs import LONGEST_PAGE, Input, Page, decode_cursor, encode_cursor
from shared.web.routes import Tx, tenant_router

router = tenant_router("/evidence", "evidence")


class EvidenceView(BaseModel):
    """A record; `record_kind` and `record_id` say where it lies."""

    id: UUID
    union_id: UUID
    union_name: str
    record_kind: str
    record_id: UUID
    title: str
    happened_on: date
    day_label: str
    category_label: str
    from_paper: bool
    task_id: UUID | None
    task_text: str | None
    matched_by_name: str | None
    actions: list[str]


class EvidenceQuery(Input):
    """Which records to list; fields left out do not filter."""

    union_id: UUID | None = None
    task_id: UUID | None = None
    year: Annotated[int, Field(ge=2000, le=2100)] | None = None
    category: Category | None = None
    unmatched: bool = False
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50


class MatchInput(Input):
    """The task that the record answers; null says that it answers none."""

    task_id: UUID | None


@router.get("")
async def list_evidence(
    me: Me, tx: Tx, query: Annotated[EvidenceQuery, Query()]
) -> Page[EvidenceView]:
    """Records, the latest first.

    The officers of a union read all of their union's; everybody who may read a task, those that
    answer it. So the county reads what answers its tasks and nothing else.
    """
    wanted = EvidenceFilter(
        own=me.unions_as(ALLOWED[Act.SHAPE_TASKS]),
        union_id=query.union_id,
        task_id=query.task_id,
        year=query.year,
        category=query.category,
        unmatched=query.unmatched,
    )
    after = _after(query.cursor)
    rows = list(await queries.list_evidence(tx, wanted, after=after, limit=query.size + 1))
    total = await queries.count_evidence(tx, wanted) if after is None else None
    more, shown = len(rows) > query.size, rows[: query.size]
    following = encode_cursor(shown[-1].happened_on, shown[-1].id) if more else None
    seen = [row for row in shown if _may_read(me, row)]
    return Page(items=await _views(tx, me, seen), next=following, total=total)


@router.put("/{evidence_id}/task")
async def match_evidence(evidence_id: UUID, wanted: MatchInput, me: Me, tx: Tx) -> EvidenceView:
    """Say which task the record answers; the task moves at once."""
    row = await queries.get_evidence(tx, evidence_id)
    must_see(me, row.union_id)
    if not may(me, Act.SHAPE_TASKS, row.union_id):
        raise NotAllowed
    await commands.match(tx, me, evidence_id, wanted.task_id)
    return (await _views(tx, me, [await queries.get_evidence(tx, evidence_id)]))[0]


def _may_read(me: Caller, row: Evidence) -> bool:
    return may(me, Act.SEE_COUNTY) or may(me, Act.SEE_SCHOOL, row.union_id)


def _after(cursor: str | None) -> tuple[date, UUID] | None:
    if cursor is None:
        return None
    day, row_id = decode_cursor(cursor, 2)
    try:
        return date.fromisoformat(day), UUID(row_id)
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error


async def _views(tx: Transaction, me: Caller, rows: Sequence[Evidence]) -> list[EvidenceView]:
    unions = await unions_by_id(tx, {row.union_id for row in rows})
    tasks = await wordings_of(tx, {row.task_id for row in rows if row.task_id})
    return [
        EvidenceView(
            id=row.id,
            union_id=row.union_id,
            union_name=unions[row.union_id].short_name if row.union_id in unions else "",
            record_kind=row.record_kind,
            record_id=row.record_id,
            title=row.title or "",
            happened_on=row.happened_on,
            day_label=chinese_date(row.happened_on),
            category_label=CATEGORY_LABELS[category_of(row.category)],
            from_paper=row.from_paper,
            task_id=row.task_id,
            task_text=tasks.get(row.task_id) if row.task_id else None,
            matched_by_name=row.matched_by_name,
            actions=["match"] if may(me, Act.SHAPE_TASKS, row.union_id) else [],
        )
        for row in rows
        if row.happened_on is not None
    ]
