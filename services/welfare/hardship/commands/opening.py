"""Looking into a file from above, and at a number in full."""

from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.domain.household import Household
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.commands import Wish, open_file
from services.welfare.openings.domain import Look
from services.welfare.openings.tables import FileOpening
from shared.contracts.welfare import HardshipFileOpened
from shared.database import Transaction
from shared.web.identity import Caller

SUBJECT_KIND = "hardship"


async def open_case(
    tx: Transaction, caller: Caller, case: HardshipCase, reason: str
) -> FileOpening:
    """Open a file to the caller for some minutes; the union's chair is told.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    wish = _wish(case, Look.FILE, reason, AuditAct.HARDSHIP_FILE_OPENED)
    return await open_file(tx, caller, wish)


async def reveal(
    tx: Transaction,
    caller: Caller,
    case: HardshipCase,
    household: Household,
    look: Look,
    reason: str,
) -> list[str]:
    """Show one field in full, once; who looks from above is told of to the union's chair.

    Raises:
        QuotaReached: the caller has looked at too many today.

    """
    event = HardshipFileOpened if case.union_id not in _own(caller) else None
    wish = _wish(case, look, reason, AuditAct.HARDSHIP_REVEALED, event)
    await open_file(tx, caller, wish)
    return shown(household, look)


def shown(household: Household, look: Look) -> list[str]:
    """The field in full; of numbers one for each member who has given it, by name."""
    match look:
        case Look.ID_NUMBERS:
            numbered = [member for member in household.members if member.id_number]
            return [f"{member.name}　{member.id_number}" for member in numbered]
        case Look.BANK_CARD:
            return [household.bank_card] if household.bank_card else []
        case Look.PHONE:
            return [household.phone] if household.phone else []
        case Look.ADDRESS:
            return [household.address] if household.address else []
        case _:
            return []


def _own(caller: Caller) -> set[UUID]:
    return {held.union_id for held in caller.roles}


def _wish(
    case: HardshipCase,
    look: Look,
    reason: str,
    act: AuditAct,
    event: type[HardshipFileOpened] | None = HardshipFileOpened,
) -> Wish:
    return Wish(
        subject_kind=SUBJECT_KIND,
        subject_id=case.id,
        union_id=case.union_id,
        person_id=case.person_id,
        look=look,
        reason=reason,
        act=act,
        event=event,
    )
