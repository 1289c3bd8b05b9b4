"""Rounds: opening one for a session, changing it, publishing and reporting what came of it."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select

from services.activities.audit_acts import AuditAct
from services.activities.congress.queries.sittings import SessionFacts, find_session
from services.activities.proposals.commands.steps import load_round
from services.activities.proposals.domain.days import Window, check_window, screen_by
from services.activities.proposals.domain.life import ProposalState
from services.activities.proposals.queries.finding import states_of
from services.activities.proposals.queries.reckoning import (
    calendar_of,
    eligible,
    figures_on,
    is_whole_staff,
)
from services.activities.proposals.queries.rounds import round_of_session
from services.activities.proposals.tables import Proposal, ProposalRound
from shared import audit
from shared.calendar import PeriodKind, period_of
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    ProposalRoundEvent,
    ProposalRoundOpened,
    ProposalRoundPublished,
    ProposalRoundReported,
    SessionKind,
)
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Refused
from shared.web.identity import Caller


class RoundTaken(Refused):
    """A session has one round."""

    code: ClassVar[str] = "proposal-round-taken"


class RoundNeedsSession(Invalid):
    """Whose delegates may propose follows from the session."""

    code: ClassVar[str] = "proposal-round-needs-session"


class NothingToPublish(Refused):
    """No proposal of the round has been closed since the last time."""

    code: ClassVar[str] = "proposal-nothing-to-publish"


class RoundReported(Refused):
    """What came of a round is reported once."""

    code: ClassVar[str] = "proposal-round-reported"


@dataclass(frozen=True)
class Round:
    """A round as it is wanted: for a session, or, of the whole staff, under a title of its own."""

    session_id: UUID | None
    title: str | None
    window: Window
    from_paper: bool = False
    task_id: UUID | None = None


async def open_round(
    tx: Transaction, caller: Caller, union_id: UUID, wanted: Round
) -> ProposalRound:
    """Collect proposals for a session, from today or a day to come; or enter what was on paper."""
    check_window(wanted.window)
    session = await _session(tx, union_id, wanted)
    collecting = ProposalRound(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        from_paper=wanted.from_paper,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    _belong(collecting, session, wanted)
    await _put_window(tx, collecting, wanted.window)
    tx.session.add(collecting)
    await tx.session.flush()
    if not wanted.from_paper:
        await announce_if_open(tx, collecting)
    await _note(tx, collecting, AuditAct.PROPOSALS_COLLECTED)
    return collecting


async def change_round(
    tx: Transaction, round_id: UUID, seen_version: int, wanted: Round
) -> ProposalRound:
    """Change its session, title, days or task."""
    check_window(wanted.window)
    collecting = await load_round(tx, round_id, seen_version)
    session = await _session(tx, collecting.union_id, wanted, collecting)
    _belong(collecting, session, wanted)
    await _put_window(tx, collecting, wanted.window)
    _touch(tx, collecting)
    await _note(tx, collecting, AuditAct.PROPOSALS_COLLECTED)
    return collecting


async def publish_round(tx: Transaction, round_id: UUID) -> ProposalRound:
    """Let all staff read what became of the proposals that are closed."""
    collecting = await load_round(tx, round_id)
    rows = await tx.session.scalars(
        select(Proposal)
        .where(Proposal.round_id == round_id, Proposal.state == ProposalState.CLOSED)
        .where(Proposal.published_on.is_(None))
        .order_by(Proposal.id)
        .with_for_update()
    )
    found = rows.all()
    if not found:
        raise NothingToPublish("现在没有新办结的提案可以公布；有提案办结后再来公布。")
    for proposal in found:
        proposal.published_on = tx.today
    collecting.published_on = tx.today
    _touch(tx, collecting)
    counts = (await states_of(tx, [round_id]))[round_id]
    _tell(tx, collecting, ProposalRoundPublished, closed=counts.get(ProposalState.CLOSED, 0))
    await _note(tx, collecting, AuditAct.PROPOSALS_PUBLISHED)
    return collecting


async def report_round(tx: Transaction, round_id: UUID, reported_on: date) -> ProposalRound:
    """Say that a session has heard what became of its proposals (power P5)."""
    collecting = await load_round(tx, round_id)
    if collecting.reported_on is not None:
        raise RoundReported("这次征集的办理情况已经登记过向大会报告。")
    check_days(tx.today, ("征集开始日期", collecting.opens_on), ("报告日期", reported_on))
    collecting.reported_on = reported_on
    _touch(tx, collecting)
    _tell(tx, collecting, ProposalRoundReported, reported_on=reported_on)
    await _note(tx, collecting, AuditAct.PROPOSALS_REPORTED)
    return collecting


async def announce_if_open(tx: Transaction, collecting: ProposalRound) -> None:
    """Tell those who may propose, once, on the first day or after."""
    if collecting.opens_on > tx.today:
        collecting.check_on = collecting.opens_on
        return
    collecting.check_on = None
    if collecting.closes_on < tx.today:
        return
    whole = is_whole_staff(collecting)
    concerns = () if whole else tuple(await eligible(tx, collecting))
    _tell(tx, collecting, ProposalRoundOpened, concerns=concerns)


async def _session(
    tx: Transaction, union_id: UUID, wanted: Round, before: ProposalRound | None = None
) -> SessionFacts | None:
    if wanted.session_id is None:
        if not wanted.title:
            raise RoundNeedsSession("请选择会议，或者写明是哪一次会议的提案。")
        return None
    session = await find_session(tx, wanted.session_id)
    if session is None or session.union_id != union_id:
        raise NotFound
    taken = await round_of_session(tx, session.id)
    if taken is not None and (before is None or taken.id != before.id):
        raise RoundTaken("这次会议已经有提案征集，请直接打开它；一次会议只征集一次。")
    return session


def _belong(collecting: ProposalRound, session: SessionFacts | None, wanted: Round) -> None:
    collecting.session_id = session.id if session else None
    collecting.term_id = session.term_id if session else None
    # Without a session nobody knows the delegates: everybody may propose.
    kind = session.kind if session else SessionKind.STAFF_ASSEMBLY
    collecting.kind = kind.value
    collecting.title = wanted.title or f"{session.title if session else ''}提案"
    day = session.planned_on if session else wanted.window.closes_on
    collecting.school_year = period_of(PeriodKind.SCHOOL_YEAR, day).first_year
    collecting.task_id = wanted.task_id


async def _put_window(tx: Transaction, collecting: ProposalRound, window: Window) -> None:
    figures = await figures_on(tx, window.closes_on)
    collecting.opens_on, collecting.closes_on = window.opens_on, window.closes_on
    collecting.screen_by = screen_by(window.closes_on, figures, await calendar_of(tx))


def _touch(tx: Transaction, collecting: ProposalRound) -> None:
    collecting.version += 1
    collecting.changed_at = tx.now


def _tell(
    tx: Transaction, collecting: ProposalRound, event: type[ProposalRoundEvent], **more: Any
) -> None:
    tx.publish(
        event(
            occurred_at=tx.now,
            county_id=collecting.county_id,
            union_id=collecting.union_id,
            subject_id=collecting.id,
            version=collecting.version,
            title=collecting.title,
            closes_on=collecting.closes_on,
            whole_staff=is_whole_staff(collecting),
            **more,
        )
    )


async def _note(tx: Transaction, collecting: ProposalRound, act: AuditAct) -> None:
    entry = audit.Entry(act=act, union_id=collecting.union_id, subject_id=collecting.id)
    await audit.record(tx, entry)
