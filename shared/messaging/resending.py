"""Sending one service events again: wishes are rows that the publisher's worker carries out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select

from shared.contracts.event import Event
from shared.database import Database, Transaction, new_id
from shared.errors import Invalid, NotFound
from shared.messaging.bus import Bus
from shared.messaging.hours import first_id_from
from shared.messaging.modes import Mode
from shared.messaging.snapshots import Snapshots, as_snapshot
from shared.messaging.tables import OutboxMessage, Outgoing, Resend, ResendState
from shared.tenancy import Scope

BATCH = 200
PER_SECOND = 2000
"""So that what is new still passes: whoever hears takes far more."""


@dataclass(frozen=True)
class Wanted:
    """Events of these types made within the period, of one county or of all.

    `tells`: they never arrived, so that people are to be told as if they were new.
    """

    to_service: str
    types: tuple[str, ...]
    since: datetime
    until: datetime
    county_id: UUID | None = None
    tells: bool = False


class NothingToSend(NotFound):
    """No event of these types was made then."""

    code = "nothing-to-send"


async def ask_replay(tx: Transaction, wanted: Wanted, actor: str) -> Resend:
    """Let stored events be sent again; unsent ones will arrive by themselves.

    Raises:
        NothingToSend: there are none.

    """
    if wanted.until <= wanted.since:
        raise Invalid("结束时间要晚于开始时间。")
    first, last = (
        await tx.session.execute(
            select(func.min(OutboxMessage.seq), func.max(OutboxMessage.seq)).where(_that(wanted))
        )
    ).one()
    if first is None:
        raise NothingToSend("这段时间没有这类消息，不需要补送。")
    resend = _new(tx, Mode.NEWS if wanted.tells else Mode.REPLAY, wanted.to_service, actor)
    resend.types = list(wanted.types)
    resend.county_id = wanted.county_id
    resend.since, resend.until = wanted.since, wanted.until
    resend.position, resend.last_seq = str(first - 1), last
    tx.session.add(resend)
    return resend


def must_be_told(snapshots: Snapshots | None, subject: str) -> None:
    """Refuse a kind of subject that the service does not own.

    Raises:
        NotFound: naming those it does.

    """
    kinds = [kind.subject for kind in snapshots.kinds] if snapshots else []
    if subject not in kinds:
        raise NotFound(f"没有“{subject}”的现状可发。可选：{'、'.join(kinds) or '无'}。")


async def ask_snapshot(
    tx: Transaction, subject: str, to_service: str, county_id: UUID, actor: str
) -> Resend:
    """Let a service be told how all subjects of a kind in a county stand now."""
    resend = _new(tx, Mode.SNAPSHOT, to_service, actor)
    resend.types, resend.county_id = [subject], county_id
    tx.session.add(resend)
    return resend


async def list_resends(
    tx: Transaction, county_id: UUID | None = None, limit: int = 20
) -> Sequence[Resend]:
    """The latest wishes first."""
    wanted = select(Resend)
    if county_id is not None:
        wanted = wanted.where(Resend.county_id == county_id)
    return (await tx.session.scalars(wanted.order_by(Resend.id.desc()).limit(limit))).all()


@dataclass(frozen=True)
class Resender:
    """Carries out the wishes of one service's database, a batch at a time."""

    database: Database
    bus: Bus
    snapshots: Snapshots | None

    async def send_batch(self) -> int | None:
        """Send the next batch of the oldest wish; how many, and None when nothing is wished.

        A crash in between sends a batch twice, which does no harm.

        Raises:
            BusAwayError: the bus takes nothing now; the wish waits.

        """
        async with self.database.transaction(None) as tx:
            resend = await tx.session.scalar(
                select(Resend)
                .where(Resend.state == ResendState.WAITING)
                .order_by(Resend.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            if resend is None:
                return None
            batch, position = await self._read(tx, resend)
            if not batch:
                _end(resend, tx.now)
                return 0
            if problems := await self._publish(batch):
                resend.problem = problems[0][:500]
                _end(resend, tx.now, ResendState.FAILED)
                return 0
            resend.position = position
            resend.sent += len(batch)
            return len(batch)

    async def _publish(self, batch: Sequence[Outgoing]) -> list[str]:
        """Send; why some of it was refused, if it was, twice.

        Where a link breaks half way, what had not left is refused like anything else. Offered once
        more it leaves, or the bus tells that it is away.
        """
        answers = await self.bus.publish(batch)
        refused = [one for one, problem in zip(batch, answers, strict=True) if problem]
        if refused:
            answers = await self.bus.publish(refused)
        return [problem for problem in answers if problem]

    async def _read(self, tx: Transaction, resend: Resend) -> tuple[list[Outgoing], str | None]:
        if resend.mode == Mode.SNAPSHOT:
            return await self._read_state(resend)
        rows = await tx.session.scalars(
            select(OutboxMessage)
            .where(
                _that(resend),
                OutboxMessage.seq > int(resend.position or 0),
                OutboxMessage.seq <= resend.last_seq,
            )
            .order_by(OutboxMessage.seq)
            .limit(BATCH)
        )
        batch = [
            Outgoing(
                row.seq,
                row.id,
                row.type,
                row.subject_id,
                row.occurred_at,
                row.body,
                to=resend.to_service,
                mode=Mode(resend.mode),
            )
            for row in rows
        ]
        return batch, str(batch[-1].seq) if batch else None

    async def _read_state(self, resend: Resend) -> tuple[list[Outgoing], str | None]:
        kind = self.snapshots.telling(resend.types[0]) if self.snapshots else None
        if kind is None or resend.county_id is None:
            return [], None
        after = UUID(resend.position) if resend.position else None
        async with self.database.transaction(Scope(resend.county_id)) as tx:
            events = await kind.read(tx, after, BATCH)
        batch = [_outgoing(as_snapshot(event), place, resend) for place, event in enumerate(events)]
        return batch, str(batch[-1].subject_id) if batch else None


async def send_all(resender: Resender) -> int:
    """Carry out all there is without pause, as a test or a small installation may; how many."""
    total = 0
    while (sent := await resender.send_batch()) is not None:
        total += sent
    return total


def _new(tx: Transaction, mode: Mode, to_service: str, actor: str) -> Resend:
    return Resend(
        id=new_id(),
        mode=mode,
        to_service=to_service,
        sent=0,
        state=ResendState.WAITING,
        asked_by=actor,
        asked_at=tx.now,
    )


def _end(resend: Resend, now: datetime, state: ResendState = ResendState.DONE) -> None:
    resend.state = state
    resend.ended_at = now


def _that(wanted: Wanted | Resend) -> ColumnElement[bool]:
    """Which sent events are meant, by the clock in their ids."""
    condition = and_(OutboxMessage.type.in_(wanted.types), OutboxMessage.sent_at.is_not(None))
    if wanted.since is not None:
        condition &= OutboxMessage.id >= first_id_from(wanted.since)
    if wanted.until is not None:
        condition &= OutboxMessage.id < first_id_from(wanted.until)
    if wanted.county_id is not None:
        condition &= OutboxMessage.county_id == wanted.county_id
    return condition


def _outgoing(event: Event, seq: int, resend: Resend) -> Outgoing:
    return Outgoing(
        seq,
        event.event_id,
        event.wire_name,
        event.subject_id,
        event.occurred_at,
        event.to_wire(),
        to=resend.to_service,
        mode=Mode.SNAPSHOT,
    )
