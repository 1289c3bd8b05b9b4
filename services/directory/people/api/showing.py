"""A person as the caller may see them: by name, in a list, or with the file open."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response
from pydantic import BaseModel

from services.directory.people import queries
from services.directory.people.api.details import (
    DetailsView,
    ListedDetails,
    details_of,
    listed_details,
)
from services.directory.people.domain.membership import (
    BY_ITSELF,
    MEMBER_STATE_LABELS,
    NEEDS_REASON,
    OWN_STEPS,
    STEP_LABELS,
    MemberState,
    Step,
    pays_and_votes,
    possible_steps,
)
from services.directory.people.tables import Person
from services.directory.permissions import NEAR_ROLES, Act, acts_of, may
from shared.sealing import Keyring
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, etag

_AGREEING = frozenset({Step.AGREE, Step.RETURN})


class StepView(BaseModel):
    """A step of the membership that the caller may take now."""

    step: Step
    label: str
    needs_reason: bool


class MemberView(BaseModel):
    """Where the person stands with the union, and what the caller may do about it."""

    state: MemberState
    label: str
    pays_and_votes: bool
    joined_union: str | None
    member_no: str | None
    steps: list[StepView]


class PersonLine(BaseModel):
    """A person in a list; colleagues see the name only, so the rest is empty for them."""

    id: UUID
    version: int
    union_id: UUID
    name: str
    active: bool
    retired_on: date | None
    member_state: MemberState | None
    details: ListedDetails | None
    actions: list[Act]


class PersonView(BaseModel):
    """A person; `details` is empty for whoever may not see them, or has not opened the file.

    The county opens a file with a reason and for some minutes: until `open_until`.
    """

    id: UUID
    version: int
    union_id: UUID
    name: str
    active: bool
    retired_on: date | None
    open_until: datetime | None
    details: DetailsView | None
    member: MemberView | None
    actions: list[Act]


def may_take(me: Caller, step: Step, person: Person) -> bool:
    """Whether the caller takes this step for the person, or for themselves."""
    if step in BY_ITSELF:
        return False
    act = Act.AGREE_MEMBER if step in _AGREEING else Act.KEEP_MEMBERS
    own = step in OWN_STEPS and me.person_id == person.person_id
    return own or may(me, act, person.union_id)


class Showing:
    """Shows people to the caller of the request."""

    def __init__(self, me: Me, tx: Tx, request: Request, response: Response) -> None:
        self.me, self.tx, self.response = me, tx, response
        self.keyring: Keyring = request.app.state.runtime.keyring

    async def one(self, person: Person) -> PersonView:
        """The person with the version that a change is made from."""
        etag(self.response, person.version)
        until = await queries.file_open_until(self.tx, person.person_id, self.me.person_id)
        reads = until is not None or self._is_near(person)
        return PersonView(
            id=person.person_id,
            version=person.version,
            union_id=person.union_id,
            name=person.name,
            active=person.active,
            retired_on=person.retired_on,
            open_until=until,
            details=details_of(person, self.keyring, self.tx.today) if reads else None,
            member=await self._member(person) if reads or self._keeps(person) else None,
            actions=self._acts(person),
        )

    def in_list(self, person: Person) -> PersonLine:
        """The person among others."""
        reads = self._is_own(person) or may(self.me, Act.READ_STAFF, person.union_id)
        return PersonLine(
            id=person.person_id,
            version=person.version,
            union_id=person.union_id,
            name=person.name,
            active=person.active,
            retired_on=person.retired_on,
            member_state=MemberState(person.member_state) if reads or self._keeps(person) else None,
            details=listed_details(person, self.keyring) if reads else None,
            actions=self._acts(person),
        )

    def _is_own(self, person: Person) -> bool:
        return self.me.person_id == person.person_id

    def _is_near(self, person: Person) -> bool:
        """Oneself, and the officers of the person's own union, read without giving a reason."""
        return self._is_own(person) or any(
            held.union_id == person.union_id and held.role in NEAR_ROLES for held in self.me.roles
        )

    def _keeps(self, person: Person) -> bool:
        return may(self.me, Act.AGREE_MEMBER, person.union_id)

    async def _member(self, person: Person) -> MemberView:
        state = MemberState(person.member_state)
        skipping = await queries.unions_without_groups(self.tx, {person.union_id})
        steps = possible_steps(state, skips_group=person.union_id in skipping)
        return MemberView(
            state=state,
            label=MEMBER_STATE_LABELS[state],
            pays_and_votes=pays_and_votes(state),
            joined_union=person.joined_union,
            member_no=person.member_no,
            steps=[
                StepView(step=step, label=STEP_LABELS[step], needs_reason=step in NEEDS_REASON)
                for step in steps
                if may_take(self.me, step, person)
            ],
        )

    def _acts(self, person: Person) -> list[Act]:
        return acts_of(
            self.me,
            Act.CHANGE_STAFF,
            Act.MOVE_STAFF,
            Act.OPEN_FILE,
            Act.GRANT_ROLE,
            Act.HAND_OUT_ACCOUNT,
            union_id=person.union_id,
        )


Show = Annotated[Showing, Depends()]
