"""The HTTP door of hand-overs (换届交接)."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from services.directory.people import queries as people
from services.directory.permissions import Act, may, must
from services.directory.roles.api.views import roles_in
from services.directory.roles.commands import handing_over, undoing
from services.directory.roles.commands.handing_over import WantedHandOver, WantedLine
from services.directory.roles.domain.granting import check_grantor
from services.directory.roles.domain.handing_over import HandOverNotPossible, may_undo
from services.directory.roles.queries.grants import roles_named
from services.directory.roles.queries.hand_overs import hand_overs_of, made_on, pairs_in
from services.directory.roles.tables import HandOver, HandOverPair
from services.directory.units import queries as units
from shared.contracts.roles import ROLE_LABELS, Role, Standing
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/hand-overs", "hand-overs")

MOST_LINES = 60


class LineInput(Input):
    """One office: the grant that ends (`role_id`) or an empty seat's role, and who takes it."""

    role: Role | None = None
    role_id: UUID | None = None
    to_person_id: UUID | None = None
    standing: Standing = Standing.REGULAR
    last_day: date | None = None


class WorkInput(Input):
    """Who takes the open work of somebody who leaves; null leaves it where it is."""

    from_person_id: UUID
    to_person_id: UUID | None


class HandOverInput(Input):
    """A change of office in one union; `day` is the successors' first."""

    union_id: UUID
    day: date
    lines: list[LineInput] = Field(max_length=MOST_LINES)
    work: list[WorkInput] = Field(default=[], max_length=MOST_LINES)


class PairView(BaseModel):
    """What one person handed to another."""

    from_name: str
    to_name: str
    roles: list[str]
    takes_work: bool


class HandOverView(BaseModel):
    """A hand-over; `actions` holds `undo` while it can be taken back."""

    id: UUID
    union_id: UUID
    day: date
    made_by_name: str
    made_at: datetime
    undone_at: datetime | None
    pairs: list[PairView]
    actions: list[str]


class MadeView(HandOverView):
    """A hand-over just made, and what the county wants to be warned of."""

    warnings: list[str]


@router.get("")
async def list_hand_overs(union_id: UUID, me: Me, tx: Tx) -> list[HandOverView]:
    """The hand-overs of a union, the newest first."""
    await units.one_union(tx, union_id)
    return await _views(tx, me, await hand_overs_of(tx, union_id))


@router.post("", status_code=201)
async def make_hand_over(wanted: HandOverInput, me: Me, tx: Tx) -> MadeView:
    """Let the outgoing roles end the day before and the incoming begin, all in one act."""
    must(me, Act.HAND_OVER)
    await _must_give(tx, me, wanted)
    work = {item.from_person_id: item.to_person_id for item in wanted.work}
    if len(work) < len(wanted.work):
        raise HandOverNotPossible("同一位离任的人，未办工作只能转给一个人。")
    lines = [WantedLine(**line.model_dump()) for line in wanted.lines]
    asked = WantedHandOver(wanted.union_id, wanted.day, lines, work)
    made = await handing_over.hand_over(tx, me, asked)
    [view] = await _views(tx, me, [made.hand_over])
    return MadeView(**view.model_dump(), warnings=made.warnings)


@router.post("/{hand_over_id}/undo")
async def undo_hand_over(hand_over_id: UUID, me: Me, tx: Tx) -> HandOverView:
    """Take a hand-over back, on its day or before it takes effect."""
    must(me, Act.HAND_OVER)
    [view] = await _views(tx, me, [await undoing.undo_hand_over(tx, hand_over_id)])
    return view


async def _must_give(tx: Transaction, me: Caller, wanted: HandOverInput) -> None:
    """The caller may give and end every role in it.

    Raises:
        NotAllowed: one of them is for the county chair to give.

    """
    ids = [line.role_id for line in wanted.lines if line.role_id is not None]
    ended = await roles_named(tx, ids)
    for role in {*ended, *(line.role for line in wanted.lines if line.role is not None)}:
        check_grantor(roles_in(me), role)


async def _views(tx: Transaction, me: Caller, found: Sequence[HandOver]) -> list[HandOverView]:
    pairs = await pairs_in(tx, [made.hand_over_id for made in found])
    wanted = {p for pair in pairs for p in (pair.from_person_id, pair.to_person_id)}
    names = await people.names_of(tx, wanted)
    return [
        HandOverView(
            id=made.hand_over_id,
            union_id=made.union_id,
            day=made.day,
            made_by_name=made.made_by_name,
            made_at=made.made_at,
            undone_at=made.undone_at,
            pairs=[_pair(p, names) for p in pairs if p.hand_over_id == made.hand_over_id],
            actions=["undo"] if _undoes(tx, me, made) else [],
        )
        for made in found
    ]


def _undoes(tx: Transaction, me: Caller, made: HandOver) -> bool:
    undone = made.undone_at is not None
    return may(me, Act.HAND_OVER) and may_undo(
        day=made.day, made_on=made_on(made), today=tx.today, undone=undone
    )


def _pair(pair: HandOverPair, names: dict[UUID, str]) -> PairView:
    return PairView(
        from_name=names.get(pair.from_person_id, ""),
        to_name=names.get(pair.to_person_id, ""),
        roles=[ROLE_LABELS[Role(role)] for role in pair.roles],
        takes_work=pair.takes_work,
    )
