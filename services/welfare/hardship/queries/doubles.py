"""Whether a number is in a file somewhere in the county: yes or no, and nothing else (F2)."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.hardship.tables import HardshipPrint, HardshipSearch
from shared.database import CHINA, Transaction
from shared.sealing import Keyring
from shared.sql import as_named_role


def prints_of(keyring: Keyring, county_id: UUID, numbers: Iterable[str]) -> list[str]:
    """The prints of numbers, by which files of a county are found."""
    return [keyring.fingerprint(number, f"hardship.number:{county_id}") for number in numbers]


async def lock_prints(tx: Transaction, prints: Iterable[str]) -> None:
    """Let nobody else file these numbers until the transaction ends; always in one order."""
    for one in sorted(prints):
        await tx.session.execute(
            select(func.pg_advisory_xact_lock(func.hashtextextended(f"hardship:{one}", 0)))
        )


async def is_filed(tx: Transaction, prints: Sequence[str], besides: UUID | None = None) -> bool:
    """Whether a file that counts has one of these, in whichever union of the county."""
    statement = select(HardshipPrint.id).where(
        HardshipPrint.print.in_(prints), HardshipPrint.live.is_(True)
    )
    if besides is not None:
        statement = statement.where(HardshipPrint.case_id != besides)
    async with as_named_role(tx, "county_index"):
        found = await tx.session.scalar(statement.limit(1))
    return found is not None


async def earlier_key(tx: Transaction, prints: Sequence[str], main: str) -> str | None:
    """The household of an earlier file with one of these, the main person's before the others'."""
    statement = (
        select(HardshipPrint.household_key)
        .where(HardshipPrint.print.in_(prints), HardshipPrint.household_key.is_not(None))
        .order_by((HardshipPrint.print == main).desc(), HardshipPrint.id)
        .limit(1)
    )
    async with as_named_role(tx, "county_index"):
        found: str | None = await tx.session.scalar(statement)
    return found


async def holds_all(tx: Transaction, case_id: UUID, prints: Sequence[str]) -> bool:
    """Whether a file that counts has all of these already."""
    rows = await tx.session.scalars(
        select(HardshipPrint.print).where(
            HardshipPrint.case_id == case_id, HardshipPrint.live.is_(True)
        )
    )
    return set(prints) <= set(rows)


async def searches_today(tx: Transaction, actor_id: UUID, *, found: bool | None = None) -> int:
    """How often somebody has asked since midnight, or has been told yes."""
    midnight = tx.now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    statement = (
        select(func.count())
        .select_from(HardshipSearch)
        .where(HardshipSearch.actor_id == actor_id, HardshipSearch.made_at >= midnight)
    )
    if found is not None:
        statement = statement.where(HardshipSearch.found.is_(found))
    return await tx.session.scalar(statement) or 0
