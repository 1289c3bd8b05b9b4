"""Routes of plan import."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Form, Response, UploadFile
from pydantic import BaseModel, Field

from services.plans.files.domain import shown_name
from services.plans.permissions import Act, must
from services.plans.plan_import import commands, queries
from services.plans.plan_import.api.edits import EditsInput, domain_edit
from services.plans.plan_import.commands import CONTENT, Confirmation
from services.plans.plan_import.domain.content import (
    DraftContent,
    DraftState,
    first_title,
    open_doubts,
)
from services.plans.plan_import.domain.warnings import WarningCode
from services.plans.plan_import.parsing.result import ParseResult
from services.plans.plan_import.parsing.sandbox import parse_document
from services.plans.plan_import.tables import ImportDraft
from services.plans.work_plans.api.views import PlanView, plan_view
from services.plans.work_plans.queries import home_union
from shared.calendar.periods import Period, PeriodKind
from shared.errors import Invalid
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/drafts", "plan import")


class ConfirmInput(Input):
    """Which of the document's plans becomes the work plan, and of which period.

    `accept` lists the codes of questions (`needs-confirming`) that the person said yes to.
    """

    plan: int = 0
    period_kind: PeriodKind = PeriodKind.CALENDAR_YEAR
    year: Annotated[int, Field(ge=2000, le=2100)]
    term: Literal[1, 2] | None = None
    title: Line | None = None
    accept_doubts: bool = False
    accept: Annotated[tuple[WarningCode, ...], Field(max_length=10)] = ()


class DraftLine(BaseModel):
    """A draft in a list, by the title of its first plan and the name of its file."""

    id: UUID
    title: str | None
    name: str
    state: DraftState
    version: int
    made_at: datetime
    changed_at: datetime
    plan_id: UUID | None


class DraftView(DraftLine):
    """A draft with its source; spans count characters of `source_text`."""

    source_text: str
    content: DraftContent
    open_doubts: list[int] = Field(description="Places to look at, for each plan")
    actions: list[str]


@router.post("", response_model=DraftView, status_code=201)
async def import_plan(
    me: Me,
    tx: Tx,
    response: Response,
    file: UploadFile | None = None,
    text: Annotated[str | None, Form()] = None,
) -> DraftView:
    """Read a document (.docx, .md, .txt) or pasted text into a draft; nothing is a plan yet."""
    must(me, Act.IMPORT_PLAN)
    name, result = await _read(file, text)
    draft = await commands.keep_draft(tx, me, await home_union(tx, me), name, result)
    etag(response, draft.version)
    response.headers["Location"] = f"/drafts/{draft.id}"
    return _view(draft)


@router.post("/parse", response_model=ParseResult)
async def parse(
    me: Me, file: UploadFile | None = None, text: Annotated[str | None, Form()] = None
) -> ParseResult:
    """Read a document and show what is found; nothing is stored."""
    must(me, Act.IMPORT_PLAN)
    return (await _read(file, text))[1]


@router.get("")
async def list_drafts(me: Me, tx: Tx) -> list[DraftLine]:
    """Drafts, the latest changed first."""
    must(me, Act.IMPORT_PLAN)
    return [_line(draft, title) for draft, title in await queries.list_drafts(tx)]


@router.get("/{draft_id}", response_model=DraftView)
async def get_draft(draft_id: UUID, me: Me, tx: Tx, response: Response) -> DraftView:
    """A draft with its source text, tasks, measures and what was left out."""
    must(me, Act.IMPORT_PLAN)
    draft = await queries.get_draft(tx, draft_id)
    etag(response, draft.version)
    return _view(draft)


@router.post("/{draft_id}/edits", response_model=DraftView)
async def edit_draft(
    draft_id: UUID, wanted: EditsInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> DraftView:
    """Change the draft; needs the version seen (If-Match)."""
    must(me, Act.IMPORT_PLAN)
    edits = [domain_edit(edit) for edit in wanted.edits]
    await commands.edit_draft(tx, draft_id, seen, edits)
    await tx.session.flush()
    draft = await queries.get_draft(tx, draft_id)
    etag(response, draft.version)
    return _view(draft)


@router.post("/{draft_id}/discard")
async def discard_draft(draft_id: UUID, me: Me, tx: Tx) -> DraftLine:
    """Throw the draft away; its source stays for the record."""
    must(me, Act.IMPORT_PLAN)
    draft = await commands.discard_draft(tx, draft_id)
    return _line(draft, first_title(CONTENT.validate_python(draft.content)))


@router.post("/{draft_id}/confirm", response_model=PlanView, status_code=201)
async def confirm_draft(
    draft_id: UUID, wanted: ConfirmInput, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Make the work plan; from here on it has to be submitted, approved and issued."""
    must(me, Act.EDIT_PLAN)
    plan = await commands.confirm_draft(
        tx,
        me,
        draft_id,
        Confirmation(
            plan=wanted.plan,
            period=_period(wanted),
            title=wanted.title,
            accept_doubts=wanted.accept_doubts,
            accept=frozenset(wanted.accept),
        ),
    )
    etag(response, plan.version)
    response.headers["Location"] = f"/plans/{plan.id}"
    return await plan_view(tx, me, plan)


def _period(wanted: ConfirmInput) -> Period:
    if (wanted.period_kind is PeriodKind.TERM) != (wanted.term is not None):
        raise Invalid("按学期的计划请选择第几学期，其他计划不用选学期。")
    return Period(wanted.period_kind, wanted.year, wanted.term)


async def _read(file: UploadFile | None, text: str | None) -> tuple[str, ParseResult]:
    if (file is None) == (text is None):
        raise Invalid("请上传一个文件，或者粘贴计划的文字。")
    if file is not None:
        name = shown_name(file.filename, "计划")
        return name, await parse_document(file.filename, await file.read())
    return "粘贴的文字", await parse_document(None, (text or "").encode("utf-8"))


def _line(draft: ImportDraft, title: str | None) -> DraftLine:
    return DraftLine(
        id=draft.id,
        title=title,
        name=draft.name,
        state=DraftState(draft.state),
        version=draft.version,
        made_at=draft.made_at,
        changed_at=draft.changed_at,
        plan_id=draft.plan_id,
    )


def _view(draft: ImportDraft) -> DraftView:
    content = CONTENT.validate_python(draft.content)
    is_open = draft.state == DraftState.OPEN
    return DraftView(
        **_line(draft, first_title(content)).model_dump(),
        source_text=draft.source_text,
        content=content,
        open_doubts=[open_doubts(plan) for plan in content.plans],
        actions=["edit", "confirm", "discard"] if is_open else [],
    )
