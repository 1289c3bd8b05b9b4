"""Acts on requests for one's data: asking, copying, erasing, declining; and on holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from services.directory.audit_acts import AuditAct
from services.directory.holdings import Holding
from services.directory.own_data import queries
from services.directory.own_data.commands.parts import copied, erased
from services.directory.own_data.domain import (
    KIND_LABELS,
    AskedAlready,
    Kept,
    RequestKind,
    RequestMove,
    RequestState,
    check_received,
    due_day,
    kept_by_law,
    move,
)
from services.directory.own_data.tables import DataRequest
from services.directory.people import queries as people
from shared import audit
from shared.calendar.wording import chinese_date
from shared.contracts.directory import DataErased, DataRequested
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.sealing import Keyring


@dataclass(frozen=True)
class Periods:
    """Figures of the installation: days to answer, and how long the log is kept."""

    answer_days: int
    audit_keep_days: int


@dataclass(frozen=True)
class Asking:
    """What somebody asks for; on paper where the county enters it."""

    kind: RequestKind
    reason: str
    received_on: date
    from_paper: bool = False


async def ask(
    tx: Transaction, county_id: UUID, person_id: UUID, asking: Asking, periods: Periods
) -> DataRequest:
    """Note a request and by when it has to be answered.

    Raises:
        NotFound: the person is not there.
        AskedAlready: the same waits for an answer.

    """
    await people.must_exist(tx, {person_id}, held_still=True)
    check_received(asking.received_on, tx.today)
    open_already = await tx.session.scalar(
        select(DataRequest.request_id).where(
            DataRequest.person_id == person_id,
            DataRequest.kind == asking.kind.value,
            DataRequest.state == RequestState.OPEN.value,
        )
    )
    if open_already is not None:
        raise AskedAlready("同样的申请已经提交，正在等待办理，不用再提交。")
    request = DataRequest(
        request_id=new_id(),
        county_id=county_id,
        person_id=person_id,
        kind=asking.kind.value,
        state=RequestState.OPEN.value,
        from_paper=asking.from_paper,
        reason=asking.reason,
        received_on=asking.received_on,
        due_on=due_day(asking.received_on, periods.answer_days),
        outcome="",
    )
    tx.session.add(request)
    await _note(tx, AuditAct.DATA_REQUESTED, request, asking.reason)
    person = await people.one_person(tx, person_id)
    tx.publish(
        DataRequested(
            occurred_at=tx.now,
            county_id=county_id,
            union_id=person.union_id,
            subject_id=request.request_id,
            title=KIND_LABELS[asking.kind],
            due_on=request.due_on,
        )
    )
    return request


async def copy(tx: Transaction, person_id: UUID, keyring: Keyring, reason: str) -> list[Holding]:
    """Everything held of a person, noting that it was taken."""
    person = await people.one_person(tx, person_id)
    entry = audit.Entry(
        act=AuditAct.DATA_COPIED, union_id=person.union_id, person_id=person_id, reason=reason
    )
    await audit.record(tx, entry)
    return await copied(tx, person_id, keyring)


async def copy_for(tx: Transaction, request_id: UUID, keyring: Keyring) -> list[Holding]:
    """The copy that was asked for on paper, to be handed to the person."""
    request = await _locked(tx, request_id, RequestKind.COPY)
    return await copy(tx, request.person_id, keyring, request.reason)


async def note_handed_over(tx: Transaction, request_id: UUID) -> DataRequest:
    """The copy has been handed to the person: the request is answered."""
    request = await _locked(tx, request_id, RequestKind.COPY)
    _close(tx, request, RequestMove.ANSWER, "已把本人资料交给本人。")
    await _note(tx, AuditAct.DATA_HANDED_OVER, request, request.reason)
    return request


async def erase(tx: Transaction, request_id: UUID, periods: Periods) -> DataRequest:
    """Erase what can be, and tell what is kept, why, and until when.

    Where a hold keeps the data, what it keeps is erased once the hold is over.
    """
    request = await _locked(tx, request_id, RequestKind.ERASURE)
    again = request.again_on is not None
    person = await people.one_person(tx, request.person_id)
    holds = await queries.holds_on(tx, request.person_id)
    gone = [] if holds else await erased(tx, request.person_id)
    kept = kept_by_law(
        on_staff=person.active, today=tx.today, audit_keep_days=periods.audit_keep_days
    )
    kept = [Kept("全部资料", f"依法保留：{hold.why}", hold.until) for hold in holds] or kept
    last = max((hold.until for hold in holds), default=None)
    request.again_on = last + timedelta(days=1) if last else None
    outcome = told(gone, kept)
    if again:
        request.outcome = outcome
    else:
        _close(tx, request, RequestMove.ANSWER, outcome)
    if gone:
        _tell_others(tx, request, person.union_id)
    await _note(tx, AuditAct.DATA_ERASED if gone else AuditAct.DATA_HELD, request, request.reason)
    return request


def _tell_others(tx: Transaction, request: DataRequest, union_id: UUID) -> None:
    """Other services hold data of the person, too."""
    by = tx.scope.person_id if tx.scope else None
    tx.publish(
        DataErased(
            occurred_at=tx.now,
            county_id=request.county_id,
            union_id=union_id,
            subject_id=request.request_id,
            person_id=request.person_id,
            actor_id=by or request.person_id,
        )
    )


async def decline(tx: Transaction, request_id: UUID, why: str) -> DataRequest:
    """Answer that it is not done, and why."""
    request = await _locked(tx, request_id)
    _close(tx, request, RequestMove.DECLINE, why)
    await _note(tx, AuditAct.DATA_DECLINED, request, why)
    return request


async def withdraw(tx: Transaction, person_id: UUID, request_id: UUID) -> DataRequest:
    """Let the person take a request back."""
    request = await _locked(tx, request_id)
    if request.person_id != person_id:
        raise NotFound("没有找到这个申请。")
    _close(tx, request, RequestMove.WITHDRAW, "本人撤回。")
    await _note(tx, AuditAct.DATA_REQUEST_WITHDRAWN, request, "")
    return request


def told(gone: Sequence[str], kept: Sequence[Kept]) -> str:
    """The answer in words: what is gone, and what stays, why and until when."""
    lines = [f"已删除：{'、'.join(gone)}。" if gone else "这次没有删除资料。"]
    for one in kept:
        until = f"，到{chinese_date(one.until)}" if one.until else ""
        lines.append(f"保留：{one.what}（{one.why}{until}）。")
    return "\n".join(lines)


async def _locked(
    tx: Transaction, request_id: UUID, kind: RequestKind | None = None
) -> DataRequest:
    request = await tx.session.get(DataRequest, request_id, with_for_update=True)
    if request is None or (kind is not None and request.kind != kind.value):
        raise NotFound("没有找到这个申请。")
    return request


def _close(tx: Transaction, request: DataRequest, wanted: RequestMove, outcome: str) -> None:
    request.state = move(RequestState(request.state), wanted).value
    request.closed_at = tx.now
    request.outcome = outcome


async def _note(tx: Transaction, act: AuditAct, request: DataRequest, reason: str) -> None:
    person = await people.one_person(tx, request.person_id)
    entry = audit.Entry(
        act=act,
        union_id=person.union_id,
        person_id=request.person_id,
        subject_id=request.request_id,
        reason=reason,
        facts={"request": KIND_LABELS[RequestKind(request.kind)]},
    )
    await audit.record(tx, entry)
