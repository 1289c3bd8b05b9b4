"""The HTTP door to who approves: for everybody who drafts, so that a page can say who it is."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel

from services.directory.roles.queries.approving import approvers
from shared.approving import RUNG_LABELS, Matter, Rung
from shared.contracts.roles import Role
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.routes import TenantRoute, Tx


class _AskedBySchools(TenantRoute):
    """The county's officers stand last, and a school does not see their roles otherwise."""

    county_for = frozenset(Role)


router = APIRouter(prefix="/unions", tags=["roles"], route_class=_AskedBySchools)


class ApproverView(BaseModel):
    """Somebody who may approve."""

    person_id: UUID
    name: str


class ApproversView(BaseModel):
    """Whose turn it is, and who that is; nobody where only a signed slip is left."""

    rung: Rung
    label: str
    people: list[ApproverView]
    sentence: str


@router.get("/{union_id}/approvers")
async def show_approvers(
    union_id: UUID,
    me: Me,
    tx: Tx,
    drafter: UUID | None = None,
    matter: Annotated[Matter, Query()] = Matter.MONEY,
) -> ApproversView:
    """Who may approve what somebody (or the caller) drafted; nobody does what they drafted."""
    own = {held.union_id for held in me.roles if held.role is not Role.OPERATOR}
    if not me.is_county and union_id not in own:
        raise NotFound
    turn = await approvers(tx, union_id, matter, drafter or me.person_id, tx.today)
    label = RUNG_LABELS[turn.rung]
    names = "、".join(person.name for person in turn.people)
    return ApproversView(
        rung=turn.rung,
        label=label,
        people=[ApproverView(person_id=p.person_id, name=p.name) for p in turn.people],
        sentence=f"由{label}{names}审批。" if names else "没有其他人可以审批，请凭签批单补录。",
    )
