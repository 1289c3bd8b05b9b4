"""The HTTP door of what the county sets for sign-in."""

from datetime import date

from fastapi import APIRouter
from pydantic import BaseModel

from services.directory.access import queries
from services.directory.access.commands.rule import set_rule
from services.directory.access.domain.rule import AccessRule
from services.directory.permissions import Act, may, must
from shared.contracts.roles import ROLE_LABELS, Role
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/access-rule", "accounts")


class RoleChoice(BaseModel):
    """A role that may be asked for a second factor, in the county's words."""

    role: Role
    label: str


class LaterRule(BaseModel):
    """A rule that has been set and does not count yet."""

    valid_from: date
    second_factor_roles: list[Role]
    first_password_days: int


class RuleView(BaseModel):
    """Who signs in with a code today, and for how many days a one-time password can be used."""

    second_factor_roles: list[Role]
    first_password_days: int
    later: list[LaterRule]
    choices: list[RoleChoice]
    actions: list[Act]


class RuleInput(Input):
    """What is to count from a day on; the same day again replaces it."""

    valid_from: date
    second_factor_roles: list[Role]
    first_password_days: int


@router.get("")
async def show_rule(me: Me, tx: Tx) -> RuleView:
    """The rule of today, and those that will count."""
    rule = await queries.rule_on(tx, tx.today)
    later = [
        LaterRule(
            valid_from=row.valid_from,
            second_factor_roles=sorted(queries.known_roles(row.second_factor_roles)),
            first_password_days=row.first_password_days,
        )
        for row in await queries.rules_after(tx, tx.today)
    ]
    return RuleView(
        second_factor_roles=sorted(rule.second_factor_roles),
        first_password_days=rule.first_password_days,
        later=later,
        choices=[
            RoleChoice(role=role, label=ROLE_LABELS[role])
            for role in Role
            if role is not Role.STAFF_MEMBER
        ],
        actions=[Act.SET_ACCESS_RULE] if may(me, Act.SET_ACCESS_RULE) else [],
    )


@router.put("", status_code=204)
async def change_rule(wanted: RuleInput, me: Me, tx: Tx) -> None:
    """Let a rule count from a day on."""
    must(me, Act.SET_ACCESS_RULE)
    rule = AccessRule(frozenset(wanted.second_factor_roles), wanted.first_password_days)
    await set_rule(tx, me, rule, wanted.valid_from)
