"""How roles are shown."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from services.directory.permissions import Act, may
from services.directory.roles.domain.granting import may_grant
from services.directory.roles.queries.grants import ListedRole
from services.directory.roles.tables import RoleGrant
from shared.contracts.roles import Role, Standing, title_of
from shared.web.identity import Caller


class RoleView(BaseModel):
    """A role that somebody holds, both days included; `actions` holds `end` where allowed."""

    id: UUID
    person_id: UUID
    person_name: str
    union_id: UUID
    union_name: str
    role: Role
    label: str = Field(description="What the holder is called: 代理工会主席, 工会副主席")
    standing: Standing
    cluster_id: UUID | None
    first_day: date
    last_day: date | None
    actions: list[str]


class GrantedView(RoleView):
    """A role just given, and what the county wants to be warned of."""

    warnings: list[str]


def roles_in(me: Caller) -> set[Role]:
    return {held.role for held in me.roles}


def label_of(grant: RoleGrant) -> str:
    return title_of(Role(grant.role), Standing(grant.standing))


def role_view(listed: ListedRole, union_name: str, me: Caller) -> RoleView:
    grant, role = listed.grant, Role(listed.grant.role)
    ends = may(me, Act.GRANT_ROLE) and may_grant(roles_in(me), role)
    return RoleView(
        id=grant.role_id,
        person_id=grant.person_id,
        person_name=listed.person_name,
        union_id=grant.union_id,
        union_name=union_name,
        role=role,
        label=label_of(grant),
        standing=Standing(grant.standing),
        cluster_id=grant.cluster_id,
        first_day=grant.first_day,
        last_day=grant.last_day,
        actions=["end"] if ends else [],
    )
