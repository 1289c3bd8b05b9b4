"""The HTTP door of the table of roles: what there is, where it is held, and who gives it."""

from pydantic import BaseModel, Field

from services.directory.roles.domain.granting import COUNTY_BODY_ROLES, GRANTABLE, POSSIBLE_IN
from services.directory.roles.domain.tenures import SOLE
from services.directory.roles.domain.terms import ELECTED
from shared.contracts.roles import ROLE_LABELS, Role, Standing
from shared.web.identity import Me
from shared.web.routes import tenant_router

router = tenant_router("/roles/kinds", "roles")


class RoleKindView(BaseModel):
    """A role; being on the staff comes from where somebody works and is granted by nobody."""

    role: Role
    label: str
    in_county: bool = Field(description="Held in the county's own union only")
    elected: bool
    sole: bool = Field(description="One person at a time")
    standings: list[Standing]
    granted_by: list[Role]


@router.get("")
async def list_kinds(_me: Me) -> list[RoleKindView]:
    """All roles in their order."""
    return [
        RoleKindView(
            role=role,
            label=ROLE_LABELS[role],
            in_county=role in COUNTY_BODY_ROLES,
            elected=role in ELECTED,
            sole=role in SOLE,
            standings=[standing for standing in Standing if role in POSSIBLE_IN[standing]],
            granted_by=[grantor for grantor, given in GRANTABLE.items() if role in given],
        )
        for role in Role
    ]
