"""Asking for a transfer, answering, carrying it out, and letting it lapse."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select, update

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.moving import move_file
from services.welfare.hardship.queries.reading import get_case, live_case_of
from services.welfare.people import UnionCopy, staff_of, unions_by_id
from services.welfare.transfers.domain import (
    PersonElsewhere,
    SameSchool,
    TransferMove,
    TransferOpen,
    TransferState,
    after,
)
from services.welfare.transfers.queries import answer_days, lapsing, open_of_case
from services.welfare.transfers.tables import CaseTransfer
from shared import audit
from shared.calendar.entered import check_days
from shared.contracts.directory import UnionKind
from shared.contracts.welfare import (
    HardshipTransferAgreed,
    HardshipTransferAsked,
    HardshipTransferEnded,
    HardshipTransferEvent,
    HardshipTransferred,
)
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound
from shared.sealing import Keyring
from shared.sql import as_named_role
from shared.tenancy import Scope
from shared.web.identity import Caller


@dataclass(frozen=True)
class Move:
    """Where a person goes to work, and from which day on."""

    to_union_id: UUID
    first_day: date


async def ask_transfer(tx: Transaction, case_id: UUID, move: Move) -> CaseTransfer:
    """Ask the person whether the file goes along; where they have no account, on paper.

    Raises:
        SameSchool, TransferOpen, NotFound.

    """
    case = await get_case(tx, case_id)
    union = await _school(tx, move.to_union_id)
    if union is None or case.union_id == move.to_union_id:
        raise SameSchool("请选择本县的另一所学校；档案现在就在这所学校的，不用转。")
    if await open_of_case(tx, case.id) is not None:
        raise TransferOpen("这份档案已有一次转档在办理，请先办完。")
    made = CaseTransfer(
        id=new_id(),
        county_id=case.county_id,
        union_id=case.union_id,
        case_id=case.id,
        version=1,
        state=TransferState.ASKED.value,
        person_id=case.person_id,
        from_union_id=case.union_id,
        to_union_id=move.to_union_id,
        first_day=move.first_day,
        asked_on=tx.today,
        lapses_on=tx.today + timedelta(days=await answer_days(tx)),
        answer_from_paper=False,
        made_at=tx.now,
    )
    tx.session.add(made)
    await tx.session.flush()
    _tell(tx, made, HardshipTransferAsked)
    await _note(tx, made, "ask")
    return made


async def ask_for_moved(tx: Transaction, person_id: UUID, move: Move) -> None:
    """A teacher has moved: wherever their file lies, ask whether it goes along to the new school.

    What was asked for an earlier school ends, also where the person had agreed.
    """
    case = await live_case_of(tx, person_id)
    if case is None:
        return
    earlier = await open_of_case(tx, case.id)
    if earlier is not None and earlier.to_union_id == move.to_union_id:
        return
    if earlier is not None:
        await _lapse(tx, await _load(tx, earlier.id))
        await tx.session.flush()
    if case.union_id != move.to_union_id and await _school(tx, move.to_union_id) is not None:
        await ask_transfer(tx, case.id, move)


async def answer(
    tx: Transaction, transfer_id: UUID, signed_on: date | None, *, agrees: bool
) -> CaseTransfer:
    """What the person says, in person or by a signed paper of that day.

    Raises:
        TransferMoveNotAllowed, DayInFuture.

    """
    transfer = await _load(tx, transfer_id)
    _step(transfer, TransferMove.AGREE if agrees else TransferMove.REFUSE)
    check_days(tx.today, ("签字日期", signed_on))
    transfer.answered_on = signed_on or tx.today
    transfer.answer_from_paper = signed_on is not None
    _tell(tx, transfer, HardshipTransferAgreed if agrees else HardshipTransferEnded)
    await _note(tx, transfer, "agree" if agrees else "refuse")
    return transfer


async def carry_out(
    tx: Transaction, caller: Caller, transfer_id: UUID, keyring: Keyring
) -> CaseTransfer:
    """Let the new school hold the file; the old one sees nothing of it from this moment on.

    Raises:
        TransferMoveNotAllowed: the person has not agreed.
        PersonElsewhere: they do not work there, or the school is gone.

    """
    transfer = await _load(tx, transfer_id)
    _step(transfer, TransferMove.CARRY_OUT)
    await _check_there(tx, transfer)
    transfer.done_on, transfer.done_by_name = tx.today, caller.name
    await _note(tx, transfer, "carry_out")
    await move_file(tx, transfer.case_id, transfer.to_union_id, keyring)
    await tx.session.refresh(transfer)  # the database has carried the union on
    _tell(tx, transfer, HardshipTransferred)
    return transfer


async def counties_with_lapsing(database: Database) -> Sequence[UUID]:
    """Counties in which a transfer lapses; the timer role sees no more of them."""
    async with database.transaction(None) as tx, as_named_role(tx, "timer"):
        rows = await tx.session.scalars(
            select(CaseTransfer.county_id)
            .where(CaseTransfer.state == TransferState.ASKED, CaseTransfer.lapses_on <= tx.today)
            .distinct()
        )
        return rows.all()


async def lapse_county(database: Database, county_id: UUID, limit: int) -> int:
    """Let up to `limit` transfers of one county lapse; how many did."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        found = await lapsing(tx, tx.today, limit)
        for transfer in found:
            await _lapse(tx, transfer)
        return len(found)


async def _lapse(tx: Transaction, transfer: CaseTransfer) -> None:
    _step(transfer, TransferMove.LAPSE)
    _tell(tx, transfer, HardshipTransferEnded)
    await _note(tx, transfer, "lapse")


async def _check_there(tx: Transaction, transfer: CaseTransfer) -> None:
    """Refuse a school that is gone or where the person does not work; typed names work nowhere.

    Raises:
        PersonElsewhere.

    """
    if await _school(tx, transfer.to_union_id) is None:
        raise PersonElsewhere("这所学校已经停用，档案不能转过去。")
    if transfer.person_id is None:
        return
    there = {person.person_id for person in await staff_of(tx, transfer.to_union_id)}
    if transfer.person_id not in there:
        raise PersonElsewhere(
            "本人现在不在这所学校的名单里，档案不能转过去；请先在名单里办理调动，再来办理转档。"
        )


async def _school(tx: Transaction, union_id: UUID) -> UnionCopy | None:
    found = (await unions_by_id(tx, [union_id])).get(union_id)
    return found if found and found.active and found.kind == UnionKind.SCHOOL else None


async def _load(tx: Transaction, transfer_id: UUID) -> CaseTransfer:
    found = await tx.session.get(
        CaseTransfer, transfer_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise NotFound
    return found


def _step(transfer: CaseTransfer, move: TransferMove) -> None:
    transfer.state = after(TransferState(transfer.state), move).value
    transfer.version += 1


def _tell(tx: Transaction, transfer: CaseTransfer, event: type[HardshipTransferEvent]) -> None:
    tx.publish(
        event(
            occurred_at=tx.now,
            county_id=transfer.county_id,
            union_id=transfer.union_id,
            subject_id=transfer.id,
            version=transfer.version,
            from_union_id=transfer.from_union_id,
            to_union_id=transfer.to_union_id,
            concerns=(transfer.person_id,) if transfer.person_id else (),
        )
    )


async def _note(tx: Transaction, transfer: CaseTransfer, move: str) -> None:
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.TRANSFER_STEP,
            union_id=transfer.union_id,
            person_id=transfer.person_id,
            subject_id=transfer.case_id,
            facts={"move": move},
        ),
    )


async def forget_people(tx: Transaction, case_ids: Collection[UUID]) -> None:
    """Let the transfers of erased files no longer say whose they were; schools and days stay."""
    await tx.session.execute(
        update(CaseTransfer).where(CaseTransfer.case_id.in_(case_ids)).values(person_id=None)
    )
