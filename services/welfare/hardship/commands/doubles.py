"""One household, one file: numbers are filed once in a county and may be asked about (R-HARD-1)."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete, func, select

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.domain.figures import FigureName
from services.welfare.hardship.domain.household import Household
from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.queries.doubles import (
    earlier_key,
    holds_all,
    is_filed,
    lock_prints,
    prints_of,
    searches_today,
)
from services.welfare.hardship.queries.reading import figures
from services.welfare.hardship.tables import HardshipCase, HardshipPrint, HardshipSearch
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import Refused
from shared.id_numbers import read_number
from shared.sealing import Keyring
from shared.web.identity import Caller

FOUND = "已有档案，请联系县教育工会。"


class AlreadyFiled(Refused):
    """Somebody of the household is in a file already; neither which nor where is told."""

    code: ClassVar[str] = "already-filed"


class SearchesUsedUp(Refused):
    """So many were asked about today that somebody has to ask why."""

    status: ClassVar[int] = 429
    code: ClassVar[str] = "search-quota"


async def file_numbers(
    tx: Transaction,
    caller: Caller,
    case: HardshipCase,
    household: Household,
    keyring: Keyring,
    *,
    live: bool,
) -> None:
    """Keep the prints of a file's numbers; of a file that counts nobody else may have them.

    What is no draft any more keeps the key of its household, whatever number is mended in it; a
    household that had a file keeps the key of that.

    To be refused here tells as much as a search, so it is written down as one, and whoever has been
    told yes as often as a day allows files no other numbers today.

    Raises:
        AlreadyFiled: a file that counts has one of them.
        SearchesUsedUp: the caller has found too many today.

    """
    prints = prints_of(keyring, case.county_id, household.numbers())
    if live:
        await _check_found(tx, caller, case.id, prints)
        await lock_prints(tx, prints)
        if await is_filed(tx, prints, case.id):
            raise AlreadyFiled(FOUND).leaving(
                partial(_write_down_found, caller=caller, union_id=case.union_id)
            )
    if case.household_key is None or case.state == CaseState.DRAFTED:
        # Numbers come in the order of the members, the main person first.
        own = prints[0] if household.main.id_number else None
        case.household_key = own and (await earlier_key(tx, prints, own) or own)
    await tx.session.flush()
    await tx.session.execute(delete(HardshipPrint).where(HardshipPrint.case_id == case.id))
    tx.session.add_all(
        HardshipPrint(
            id=new_id(),
            county_id=case.county_id,
            union_id=case.union_id,
            case_id=case.id,
            print=one,
            live=live,
            household_key=case.household_key if live else None,
        )
        for one in prints
    )
    await tx.session.flush()


async def search(
    tx: Transaction, caller: Caller, union_id: UUID, number: str, keyring: Keyring
) -> bool:
    """Whether a number has a file somewhere in the county; each question is written down.

    Raises:
        NotAnIdNumber: it is none.
        SearchesUsedUp: the caller has asked too often today.

    """
    text = read_number(number, tx.today).text
    await _one_at_a_time(tx, caller)
    per_day = (await figures(tx))[FigureName.CHECKS_PER_DAY]
    if await searches_today(tx, caller.person_id) >= per_day:
        raise SearchesUsedUp(f"今天已查重 {per_day} 次，到了每天的上限；确有需要，请明天再办。")
    found = await is_filed(tx, prints_of(keyring, caller.county_id, [text]))
    await _write_down(tx, caller=caller, union_id=union_id, found=found)
    return found


async def _check_found(
    tx: Transaction, caller: Caller, case_id: UUID, prints: Sequence[str]
) -> None:
    if not await holds_all(tx, case_id, prints):
        await _check_quota_of_found(tx, caller)


async def _check_quota_of_found(tx: Transaction, caller: Caller) -> None:
    per_day = (await figures(tx))[FigureName.CHECKS_PER_DAY]
    if await searches_today(tx, caller.person_id, found=True) >= per_day:
        raise SearchesUsedUp(
            f"今天已查到 {per_day} 次“已有档案”，到了每天的上限；请明天再办，或联系县教育工会。"
        )


async def _one_at_a_time(tx: Transaction, caller: Caller) -> None:
    """Let what somebody asks at once be counted one after the other."""
    lock = func.pg_advisory_xact_lock(func.hashtextextended(f"search:{caller.person_id}", 0))
    await tx.session.execute(select(lock))


async def _write_down_found(tx: Transaction, *, caller: Caller, union_id: UUID) -> None:
    """Count that somebody is told yes, before they are: the last one of a day is had once.

    Raises:
        SearchesUsedUp: others at the same moment have used it up, and nothing is told.

    """
    await _one_at_a_time(tx, caller)
    await _check_quota_of_found(tx, caller)
    await _write_down(tx, caller=caller, union_id=union_id, found=True)


async def _write_down(tx: Transaction, *, caller: Caller, union_id: UUID, found: bool) -> None:
    tx.session.add(
        HardshipSearch(
            id=new_id(),
            county_id=caller.county_id,
            union_id=union_id,
            actor_id=caller.person_id,
            actor_name=caller.name,
            found=found,
            made_at=tx.now,
        )
    )
    facts = {"found": "yes" if found else "no"}
    entry = audit.Entry(act=AuditAct.HARDSHIP_SEARCHED, union_id=union_id, facts=facts)
    await audit.record(tx, entry)
