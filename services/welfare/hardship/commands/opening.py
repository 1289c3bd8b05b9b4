"""Looking into a file from above, and at a number in full."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.domain.household import Household
from services.welfare.hardship.queries.reading import household_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.commands import Wish, open_file, take_out
from services.welfare.openings.domain import Look
from services.welfare.openings.tables import FileOpening
from shared.contracts.welfare import HardshipFileOpened
from shared.database import Transaction
from shared.sealing import Keyring
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
    wish = _wish(case, look, reason, AuditAct.HARDSHIP_REVEALED, _told_of(caller, case))
    await open_file(tx, caller, wish)
    return shown(household, look)


async def take_cases(
    tx: Transaction, caller: Caller, cases: Sequence[HardshipCase], reason: str
) -> None:
    """Write under each file that it left, open, in the county's list.

    Raises:
        QuotaReached: the caller has looked at too many today.

    """
    await _take_out(tx, caller, cases, Look.FILE_LIST, reason, AuditAct.HARDSHIP_LIST_TAKEN)


async def take_cards(
    tx: Transaction, caller: Caller, case_ids: Collection[UUID], reason: str, keyring: Keyring
) -> dict[UUID, str]:
    """The bank cards in these files, for whoever pays; it stands under each file whose card left.

    Raises:
        QuotaReached: the caller has looked at too many today.

    """
    rows = await tx.session.scalars(select(HardshipCase).where(HardshipCase.id.in_(case_ids)))
    cards: dict[UUID, str] = {}
    shown_of = []
    for row in rows:
        household = household_of(row, keyring)
        if household is not None and household.bank_card:
            cards[row.id] = household.bank_card
            shown_of.append(row)
    await _take_out(tx, caller, shown_of, Look.BANK_LIST, reason, AuditAct.AID_TRANSFERS_TAKEN)
    return cards


async def _take_out(
    tx: Transaction,
    caller: Caller,
    cases: Sequence[HardshipCase],
    look: Look,
    reason: str,
    act: AuditAct,
) -> None:
    wishes = [_wish(case, look, reason, act, _told_of(caller, case)) for case in cases]
    await take_out(tx, caller, wishes)


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


def _told_of(caller: Caller, case: HardshipCase) -> type[HardshipFileOpened] | None:
    """What tells the chair of a look from above; nothing of one by the union's own people."""
    own = {held.union_id for held in caller.roles}
    return HardshipFileOpened if case.union_id not in own else None


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
