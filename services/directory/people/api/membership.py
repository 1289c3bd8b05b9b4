"""The HTTP door of union membership: steps for one or many, newcomers, how members are numbered."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field

from services.directory.people import queries
from services.directory.people.api.details import PartialDay
from services.directory.people.api.showing import PersonLine, Show, may_take
from services.directory.people.commands import membership, numbering
from services.directory.people.commands.course import StepTaken
from services.directory.people.domain.figures import FigureName
from services.directory.people.domain.membership import Step
from services.directory.permissions import Act, may, must
from shared.errors import NotAllowed
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "people")

MOST_AT_ONCE = 500


class StepsInput(Input):
    """A step for one person or many; `day` is when it happened, today where none is named.

    `numbers` are the member numbers on cards that exist already, by person. `from_paper` marks
    what was decided on paper before, and `decided_by` by whom.
    """

    step: Step
    person_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_AT_ONCE)]
    day: PartialDay | None = None
    from_paper: bool = False
    decided_by: Line | None = None
    reason: Line | None = None
    numbers: dict[UUID, Line] = Field(default_factory=dict)


class NewcomerView(BaseModel):
    """Somebody on the staff who is no member yet: since when, and by when it should be."""

    person: PersonLine
    since: date
    due_on: date
    late: bool


class NewcomersWanted(Input):
    """Of which union; of all that the caller sees where none is named."""

    union_id: UUID | None = None


class NumbersView(BaseModel):
    """How the county numbers its members, and the number to come."""

    model_config = ConfigDict(from_attributes=True)

    prefix: str = ""
    places: int = 6
    next_number: int = 1


class NumbersInput(Input):
    """Words in front of the number, its places, and the number to come."""

    prefix: Annotated[str, Field(max_length=20, pattern=r"^[0-9A-Za-z-]*$")]
    places: Annotated[int, Field(ge=1, le=12)]
    next_number: Annotated[int, Field(ge=1, le=999_999_999)]


@router.post("/union-members/steps")
async def take_step(wanted: StepsInput, me: Me, tx: Tx, show: Show) -> list[PersonLine]:
    """Let the memberships of these people take a step: all of them, or nobody's."""
    people = await queries.these_people(tx, wanted.person_ids)
    if not all(may_take(me, wanted.step, person) for person in people):
        raise NotAllowed
    taken = StepTaken(
        wanted.step,
        wanted.day or tx.today.isoformat(),
        actor_id=me.person_id,
        from_paper=wanted.from_paper or wanted.step is Step.RECORD,
        decided_by=wanted.decided_by,
        reason=wanted.reason,
        numbers=wanted.numbers,
    )
    stepped = await membership.take_step(tx, wanted.person_ids, taken)
    return [show.in_list(person) for person in stepped]


@router.get("/union-members/newcomers")
async def list_newcomers(
    me: Me, tx: Tx, show: Show, wanted: Annotated[NewcomersWanted, Query()]
) -> list[NewcomerView]:
    """Staff who are no members, longest here first; whom to invite (R-MEM-1)."""
    must(me, Act.KEEP_MEMBERS, wanted.union_id)
    days = await queries.figure(tx, FigureName.NEWCOMER_DAYS)
    found = await queries.newcomers(tx, wanted.union_id, MOST_AT_ONCE)
    return [
        NewcomerView(
            person=show.in_list(newcomer.person),
            since=newcomer.since,
            due_on=(due := newcomer.since + timedelta(days=days)),
            late=due < tx.today,
        )
        for newcomer in found
        if may(me, Act.KEEP_MEMBERS, newcomer.person.union_id)
    ]


@router.get("/member-numbers")
async def show_numbers(me: Me, tx: Tx) -> NumbersView:
    """How members are numbered."""
    must(me, Act.KEEP_MEMBERS)
    scheme = await queries.member_numbers(tx, me.county_id)
    return NumbersView.model_validate(scheme) if scheme else NumbersView()


@router.put("/member-numbers")
async def set_numbers(wanted: NumbersInput, me: Me, tx: Tx) -> NumbersView:
    """Let members be numbered so from now on."""
    must(me, Act.SET_FIGURES)
    await numbering.set_member_numbers(
        tx, me.county_id, wanted.prefix, wanted.places, wanted.next_number
    )
    return NumbersView(**dict(wanted))
