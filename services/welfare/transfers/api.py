"""HTTP door of transfers: asked for by an officer, answered by the person, done by the county."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.welfare.hardship.queries.reading import get_case
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may, must
from services.welfare.transfers import commands, queries
from services.welfare.transfers.domain import (
    NEXT,
    STATE_LABELS,
    TransferMove,
    TransferState,
)
from services.welfare.transfers.tables import CaseTransfer
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Day, Input
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

router = tenant_router("/transfers", "transfers")


class TransferInput(Input):
    """Which file goes to which school, and from which day on the person works there."""

    case_id: UUID
    to_union_id: UUID
    first_day: Day


class TransferAnswerInput(Input):
    """With a day it was signed on paper and is only recorded."""

    signed_on: Day | None = None


class TransferView(BaseModel):
    """A move of a file; it names nobody."""

    id: UUID
    case_id: UUID
    state: TransferState
    state_label: str
    from_union_name: str
    to_union_name: str
    first_day: date
    asked_on: date
    lapses_on: date
    answered_on: date | None
    answer_from_paper: bool
    done_on: date | None
    actions: list[str]


@router.get("")
async def list_open(me: Me, tx: Tx) -> list[TransferView]:
    """The transfers of the county that have not ended."""
    must(me, Act.MOVE_HARDSHIP)
    return [await _view(tx, me, row) for row in await queries.open_transfers(tx)]


@router.get("/mine")
async def list_own(me: Me, tx: Tx) -> list[TransferView]:
    """Where the caller's own file goes."""
    return [await _view(tx, me, row) for row in await queries.own_transfers(tx, me.person_id)]


@router.post("", status_code=201)
async def ask_transfer(wanted: TransferInput, me: Me, tx: Tx) -> TransferView:
    """Ask the person whether the file goes along."""
    case = await get_case(tx, wanted.case_id)
    if not may(me, Act.ENTER_HARDSHIP, case.union_id) and not may(me, Act.MOVE_HARDSHIP):
        raise NotFound
    move = commands.Move(wanted.to_union_id, wanted.first_day)
    return await _view(tx, me, await commands.ask_transfer(tx, case.id, move))


@router.post("/{transfer_id}/agree")
async def agree(
    transfer_id: UUID, me: Me, tx: Tx, wanted: TransferAnswerInput | None = None
) -> TransferView:
    """Agree in person, or record from a signed paper that the person has."""
    return await _answer(tx, me, transfer_id, wanted, agrees=True)


@router.post("/{transfer_id}/refuse")
async def refuse(
    transfer_id: UUID, me: Me, tx: Tx, wanted: TransferAnswerInput | None = None
) -> TransferView:
    """Do not agree: the file stays where it is."""
    return await _answer(tx, me, transfer_id, wanted, agrees=False)


@router.post("/{transfer_id}/carry_out")
async def carry_out(transfer_id: UUID, me: Me, tx: Tx, keyring: Keys) -> TransferView:
    """Let the new school hold the file from this moment on."""
    await queries.get_transfer(tx, transfer_id)
    must(me, Act.MOVE_HARDSHIP)
    return await _view(tx, me, await commands.carry_out(tx, me, transfer_id, keyring))


async def _answer(
    tx: Transaction,
    me: Caller,
    transfer_id: UUID,
    wanted: TransferAnswerInput | None,
    *,
    agrees: bool,
) -> TransferView:
    transfer = await queries.get_transfer(tx, transfer_id)
    signed_on = wanted.signed_on if wanted else None
    own = transfer.person_id == me.person_id
    if not own and not _records(me, transfer):
        raise NotFound
    if not own and signed_on is None:
        raise NotAllowed("请本人答复；凭本人签字代为登记的，请填写签字日期。")
    return await _view(tx, me, await commands.answer(tx, transfer_id, signed_on, agrees=agrees))


def _records(me: Caller, transfer: CaseTransfer) -> bool:
    """Whether the caller may enter what the person signed."""
    school = may(me, Act.ENTER_HARDSHIP, transfer.union_id)
    return school or may(me, Act.MOVE_HARDSHIP)


def _actions(me: Caller, transfer: CaseTransfer) -> list[str]:
    state = TransferState(transfer.state)
    possible = [move for at, move in NEXT if at is state and move is not TransferMove.LAPSE]
    own = transfer.person_id == me.person_id
    found = []
    for move in possible:
        if move is TransferMove.CARRY_OUT:
            if may(me, Act.MOVE_HARDSHIP):
                found.append(move.value)
        elif own:
            found.append(move.value)
        elif _records(me, transfer):
            found.append(f"{move.value}_on_paper")
    return found


async def _view(tx: Transaction, me: Caller, transfer: CaseTransfer) -> TransferView:
    unions = await unions_by_id(tx, [transfer.from_union_id, transfer.to_union_id])

    def name(union_id: UUID) -> str:
        return unions[union_id].short_name if union_id in unions else ""

    return TransferView(
        id=transfer.id,
        case_id=transfer.case_id,
        state=TransferState(transfer.state),
        state_label=STATE_LABELS[TransferState(transfer.state)],
        from_union_name=name(transfer.from_union_id),
        to_union_name=name(transfer.to_union_id),
        first_day=transfer.first_day,
        asked_on=transfer.asked_on,
        lapses_on=transfer.lapses_on,
        answered_on=transfer.answered_on,
        answer_from_paper=transfer.answer_from_paper,
        done_on=transfer.done_on,
        actions=_actions(me, transfer),
    )
