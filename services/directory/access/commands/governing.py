"""Whose accounts somebody looks after; asked in the county's scope, where all roles are seen."""

from collections.abc import Collection, Sequence
from uuid import UUID

from services.directory.access import queries
from services.directory.access.domain.accounts import NotGoverned, chair_governs
from services.directory.access.tables import Account
from services.directory.people import queries as people
from services.directory.people.tables import Person
from services.directory.roles.domain.granting import may_govern
from services.directory.roles.queries.rights import roles_by_person
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotFound, Refused
from shared.web.identity import Caller

COUNTY = frozenset({Role.COUNTY_OFFICER, Role.COUNTY_CHAIR})


async def governed_account(tx: Transaction, me: Caller, account_id: UUID) -> Account:
    """An account that the caller looks after; one that is not theirs looks as if it were not there.

    Raises:
        NotFound: no such account, or that of a person elsewhere.
        NotGoverned: its person holds a role that the caller could not give.

    """
    account = await queries.one_account(tx, account_id)
    try:
        await must_govern(tx, me, account.person_id)
    except NotFound as error:
        raise queries.no_account() from error
    return account


async def must_govern(tx: Transaction, me: Caller, person_id: UUID) -> Person:
    """Nobody gets hold of an account that can do more than their own, nor locks themselves out.

    Raises:
        NotFound: not in the county, or not in a union of which the caller is the chair.
        NotGoverned: the person holds a role that the caller could not give.

    """
    person = await people.one_person(tx, person_id)
    refused = (await refusals(tx, me, [person]))[person_id]
    if refused is not None:
        raise refused
    return person


async def refusals(
    tx: Transaction, me: Caller, persons: Sequence[Person]
) -> dict[UUID, Refused | None]:
    """For each of the people why the caller does not look after their account; None where so."""
    roles = await roles_by_person(tx, tx.today, [person.person_id for person in persons])
    return {person.person_id: _refusal(me, person, roles[person.person_id]) for person in persons}


def _refusal(me: Caller, person: Person, roles: Collection[Role]) -> Refused | None:
    chaired = me.unions_as({Role.UNION_CHAIR})
    is_county = me.has(*COUNTY)
    if not is_county and person.union_id not in chaired:
        return NotFound()
    if person.person_id == me.person_id:
        return NotGoverned("不能重置或停用自己的账号；要换密码请用“修改密码”。")
    if is_county and may_govern({held.role for held in me.roles}, roles):
        return None
    if chair_governs(chaired, person.union_id, roles):
        return None
    above = "县工会主席" if is_county else "县教育工会"
    return NotGoverned(f"对方担任的职务不归您管理，请由{above}办理。")
