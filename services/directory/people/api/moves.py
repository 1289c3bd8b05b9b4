"""The HTTP door of moves: to another union, into retirement, away; and a person's course."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel

from services.directory.people import queries
from services.directory.people.api.showing import PersonView, Show
from services.directory.people.commands import moves as commands
from services.directory.people.domain.membership import STEP_LABELS, Step
from services.directory.people.tables import Membership, MemberStep, PostHeld
from services.directory.permissions import Act, must
from services.directory.units import queries as units
from shared.errors import NotAllowed
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/people/{person_id}", "people")


class TransferInput(Input):
    """Where to, and from which day; today where none is named."""

    union_id: UUID
    first_day: date | None = None


class LeaveInput(Input):
    """The last day; today where none is named."""

    last_day: date | None = None


class CourseKind(StrEnum):
    """What a line of a course tells."""

    STAY = "stay"
    POST = "post"
    TITLE = "title"
    MEMBER = "member"


class CourseLine(BaseModel):
    """One line of a person's course; `day` is as exact as it is known."""

    kind: CourseKind
    day: str
    last_day: str | None = None
    union_id: UUID
    union_name: str
    words: str
    from_paper: bool = False
    decided_by: str | None = None
    reason: str | None = None


@router.post("/transfer")
async def transfer_person(
    person_id: UUID, wanted: TransferInput, me: Me, tx: Tx, show: Show
) -> PersonView:
    """Let a person work in another union, or come back; their roles in the old one end."""
    must(me, Act.MOVE_STAFF)
    first_day = wanted.first_day or tx.today
    moved = await commands.transfer_person(tx, person_id, wanted.union_id, first_day)
    return await show.one(moved)


@router.post("/retire")
async def retire_person(
    person_id: UUID, wanted: LeaveInput, me: Me, tx: Tx, show: Show
) -> PersonView:
    """Let a person retire; a member stays on the list without dues and vote."""
    must(me, Act.MOVE_STAFF)
    return await show.one(await commands.retire_person(tx, person_id, wanted.last_day or tx.today))


@router.post("/leave")
async def leave_staff(
    person_id: UUID, wanted: LeaveInput, me: Me, tx: Tx, show: Show
) -> PersonView:
    """Let a person leave; their roles end and they no longer sign in."""
    must(me, Act.MOVE_STAFF)
    return await show.one(await commands.leave_staff(tx, person_id, wanted.last_day or tx.today))


@router.get("/course")
async def show_course(person_id: UUID, tx: Tx, show: Show) -> list[CourseLine]:
    """A person's course from the first union on, for whoever sees the file."""
    person = await queries.one_person(tx, person_id)
    if (await show.one(person)).details is None:
        raise NotAllowed("请先写明原因，打开这位人员的档案。")
    stays = await queries.stays_of(tx, person_id)
    posts = await queries.posts_of(tx, person_id)
    steps = await queries.steps_of(tx, person_id)
    named = {stay.union_id for stay in stays}
    named |= {post.union_id for post in posts} | {step.union_id for step in steps}
    names = {union.union_id: union.short_name for union in await units.unions_named(tx, named)}
    lines = [
        *(_stay(stay, names) for stay in stays),
        *(_post(post, names) for post in posts),
        *(_step(step, names) for step in steps),
    ]
    return sorted(lines, key=lambda line: line.day)


def _stay(stay: Membership, names: Mapping[UUID, str]) -> CourseLine:
    return CourseLine(
        kind=CourseKind.STAY,
        day=stay.first_day.isoformat(),
        last_day=stay.last_day.isoformat() if stay.last_day else None,
        union_id=stay.union_id,
        union_name=names[stay.union_id],
        words=f"在{names[stay.union_id]}工作",
    )


def _post(post: PostHeld, names: Mapping[UUID, str]) -> CourseLine:
    return CourseLine(
        kind=CourseKind(post.field),
        day=post.day.isoformat(),
        union_id=post.union_id,
        union_name=names[post.union_id],
        words=post.words or "（已清空）",
    )


def _step(step: MemberStep, names: Mapping[UUID, str]) -> CourseLine:
    return CourseLine(
        kind=CourseKind.MEMBER,
        day=step.day,
        union_id=step.union_id,
        union_name=names[step.union_id],
        words=STEP_LABELS[Step(step.step)],
        from_paper=step.from_paper,
        decided_by=step.decided_by,
        reason=step.reason,
    )
