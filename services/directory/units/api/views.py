"""What a union looks like to a caller."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from services.directory.permissions import Act, acts_of, may
from services.directory.units.domain import (
    MOVE_LABELS,
    STANDING_LABELS,
    UnionMove,
    UnionStanding,
    moves_from,
)
from services.directory.units.queries import ListedUnion
from services.directory.units.tables import Campus, TradeUnion, UnionAct
from shared.contracts.directory import Ownership, SchoolStage, UnionForm, UnionKind
from shared.web.identity import Caller


class ClusterView(BaseModel):
    """A cluster."""

    id: UUID
    name: str


class UnionName(BaseModel):
    """A union by name."""

    id: UUID
    name: str
    short_name: str


class CampusView(BaseModel):
    """A place where the union's school teaches."""

    model_config = ConfigDict(from_attributes=True)

    campus_id: UUID
    version: int
    name: str
    stage: SchoolStage | None
    rural: bool
    address: str | None
    staff_count: int
    first_day: date
    last_day: date | None


class UnionView(BaseModel):
    """A union as it was on the day asked for; `staff_count` is what it stated last.

    `actions` is what the caller may do with it now, `moves` the dated acts of the county among
    them; both are empty for a day that is over.
    """

    id: UUID
    version: int
    kind: UnionKind
    name: str
    short_name: str
    stage: SchoolStage | None
    form: UnionForm
    rural: bool
    ownership: Ownership
    parent_id: UUID | None
    cluster: ClusterView | None
    staff_count: int
    campuses: list[CampusView]
    active: bool
    standing: UnionStanding
    standing_label: str
    actions: list[Act]
    moves: list[UnionMove]


class UnionDetail(UnionView):
    """A union with what it was merged into and what was merged into it."""

    since: date
    successor: UnionName | None
    predecessors: list[UnionName]


class UnionActView(BaseModel):
    """One act of a union's history; `facts` says what was (`from`) and what came (`to`)."""

    move: UnionMove
    label: str
    day: date
    reason: str | None
    facts: dict[str, Any]
    made_at: datetime
    made_by_name: str | None


def view(
    listed: ListedUnion,
    me: Caller,
    campuses: Mapping[UUID, Sequence[Campus]],
    *,
    is_now: bool = True,
) -> UnionView:
    return UnionView(**members_of(listed, me, campuses, is_now=is_now))


def members_of(
    listed: ListedUnion,
    me: Caller,
    campuses: Mapping[UUID, Sequence[Campus]],
    *,
    is_now: bool,
) -> dict[str, Any]:
    """The members of the view."""
    union, then = listed.union, listed.then
    cluster = None
    if listed.cluster_id is not None and listed.cluster_name is not None:
        cluster = ClusterView(id=listed.cluster_id, name=listed.cluster_name)
    standing = UnionStanding(then.standing)
    return {
        "id": union.union_id,
        "version": union.version,
        "kind": union.kind,
        "name": then.name,
        "short_name": then.short_name,
        "stage": then.stage,
        "form": then.form,
        "rural": then.rural,
        "ownership": then.ownership,
        "parent_id": union.parent_id,
        "cluster": cluster,
        "staff_count": union.staff_count,
        "campuses": [
            CampusView.model_validate(campus) for campus in campuses.get(union.union_id, ())
        ],
        "active": standing is UnionStanding.ACTIVE,
        "standing": standing,
        "standing_label": STANDING_LABELS[standing],
        "actions": _actions(me, union, standing) if is_now else [],
        "moves": _moves(me, union, standing) if is_now else [],
    }


def _actions(me: Caller, union: TradeUnion, standing: UnionStanding) -> list[Act]:
    reading = [Act.READ_STAFF, Act.READ_RECORD]
    keeping = [Act.CHANGE_UNION, Act.KEEP_CONTACT, Act.KEEP_GROUPS]
    acts = reading + keeping if standing is UnionStanding.ACTIVE else reading
    return acts_of(me, *acts, union_id=union.union_id)


def _moves(me: Caller, union: TradeUnion, standing: UnionStanding) -> list[UnionMove]:
    if not may(me, Act.CHANGE_UNION):
        return []
    if union.kind == UnionKind.COUNTY:
        return [UnionMove.RENAME]
    return list(moves_from(standing))


def name_of(union: TradeUnion) -> UnionName:
    return UnionName(id=union.union_id, name=union.name, short_name=union.short_name)


def act_view(act: UnionAct) -> UnionActView:
    move = UnionMove(act.move)
    return UnionActView(
        move=move,
        label=MOVE_LABELS[move],
        day=act.day,
        reason=act.reason,
        facts=act.facts,
        made_at=act.made_at,
        made_by_name=act.made_by_name,
    )
