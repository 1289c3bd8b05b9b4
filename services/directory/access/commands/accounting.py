"""What is written down of accounts and of signing in."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from services.directory.access.tables import Account
from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from shared import audit
from shared.database import Database, Transaction
from shared.tenancy import Scope

# The county of those whose login nobody knows: no one reads these entries but with the database.
NOBODYS_COUNTY = UUID(int=0)


async def note_accounts(tx: Transaction, act: AuditAct, logins: Mapping[UUID, str]) -> None:
    """Write down what was done to the accounts of these people."""
    unions = await _unions_of(tx, *logins)
    await audit.record(
        tx,
        *(
            audit.Entry(
                act=act,
                union_id=unions.get(person_id),
                person_id=person_id,
                facts={"login": login},
            )
            for person_id, login in logins.items()
        ),
    )


async def note_sign_in(tx: Transaction, person_id: UUID, address: str, device: str) -> None:
    """Write down that the person is signed in from there."""
    unions = await _unions_of(tx, person_id)
    entry = audit.Entry(
        act=AuditAct.SIGNED_IN,
        union_id=unions.get(person_id),
        actor_id=person_id,
        person_id=person_id,
        facts={"address": address, "device": device},
    )
    await audit.record(tx, entry)


async def note_refused_sign_in(
    database: Database, county_id: UUID | None, account_id: UUID | None, address: str
) -> None:
    """Write down that a sign-in was refused.

    For a login that nobody has the same is done in vain, so that it takes as long.
    """
    async with database.transaction(Scope(county_id or NOBODYS_COUNTY)) as tx:
        account = await tx.session.get(Account, account_id or NOBODYS_COUNTY)
        person_id = account.person_id if account else NOBODYS_COUNTY
        unions = await _unions_of(tx, person_id)
        entry = audit.Entry(
            act=AuditAct.SIGNED_IN,
            union_id=unions.get(person_id),
            person_id=person_id if account else None,
            outcome=audit.Outcome.REFUSED,
            facts={"address": address},
        )
        await audit.record(tx, entry)


async def note_sign_out(tx: Transaction, person_id: UUID) -> None:
    """Write down that a session was ended by the person."""
    unions = await _unions_of(tx, person_id)
    entry = audit.Entry(
        act=AuditAct.SIGNED_OUT, union_id=unions.get(person_id), person_id=person_id
    )
    await audit.record(tx, entry)


async def _unions_of(tx: Transaction, *person_ids: UUID) -> dict[UUID, UUID]:
    """Where each works; nothing for somebody whom the scope does not show."""
    named = people.named()
    rows = await tx.session.execute(
        select(named.c.person_id, named.c.union_id).where(named.c.person_id.in_(person_ids))
    )
    return {row.person_id: row.union_id for row in rows}
