"""What the clock does: rounds open, answers are chased inside the school, silence ends a rating."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from services.activities.people import known_unions
from services.activities.proposals.commands.rating import lapse
from services.activities.proposals.commands.rounds import announce_if_open
from services.activities.proposals.commands.steps import (
    CLOCK,
    handlers_of,
    parts,
    tell,
    touch,
    wind,
)
from services.activities.proposals.domain.days import chase_days, stage_due
from services.activities.proposals.domain.life import HANDLED, ProposalState
from services.activities.proposals.queries.reckoning import calendar_of, figures_on
from services.activities.proposals.tables import Proposal, ProposalRound
from shared.contracts.activities import ProposalOverdue
from shared.database import Database, Transaction
from shared.tenancy import Scope


async def counties_with_due(database: Database) -> Sequence[UUID]:
    """Counties in which a round or a proposal has to be looked at; the timer sees no more."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        found: set[UUID] = set()
        tables: tuple[Any, ...] = (ProposalRound, Proposal)
        for table in tables:
            rows = await tx.session.scalars(
                select(table.county_id).where(table.check_on <= tx.today).distinct()
            )
            found |= set(rows)
        return sorted(found)


async def advance_county(database: Database, county_id: UUID, limit: int) -> int:
    """Look at up to `limit` rounds and proposals of one county; the number looked at.

    Rows that somebody holds come the next time, so that each telling leaves once.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        rounds = await _due(tx, ProposalRound, limit)
        proposals = await _due(tx, Proposal, limit)
        unions = await known_unions(tx, {row.union_id for row in (*rounds, *proposals)})
        gone = {union_id for union_id, union in unions.items() if not union.active}
        for collecting in rounds:
            if collecting.union_id in gone:
                collecting.check_on = None
            else:
                await announce_if_open(tx, collecting)
        for proposal in proposals:
            if proposal.union_id in gone:
                proposal.check_on = None
            else:
                await _look_at(tx, proposal)
        return len(rounds) + len(proposals)


async def _due(tx: Transaction, table: Any, limit: int) -> Sequence[Any]:
    rows = await tx.session.scalars(
        select(table)
        .where(table.check_on <= tx.today)
        .order_by(table.check_on, table.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return rows.all()


async def _look_at(tx: Transaction, proposal: Proposal) -> None:
    if proposal.state == ProposalState.REPLIED:
        await lapse(tx, proposal)
        return
    if proposal.state in HANDLED:
        await _chase(tx, proposal)
    await wind(tx, proposal)


async def _chase(tx: Transaction, proposal: Proposal) -> None:
    """Tell the furthest stage that has come; it stays inside the school (R-PROP-5)."""
    assert proposal.due_on is not None  # noqa: S101 - what is handled has a day
    figures, days = await figures_on(tx), await calendar_of(tx)
    chases = chase_days(proposal.due_on, proposal.latest_on, figures, days)
    stage, proposal.told = stage_due(proposal.told, tx.today, chases)
    if stage is None:
        return
    touch(tx, proposal)
    tell(
        tx,
        CLOCK,
        proposal,
        ProposalOverdue,
        chase=stage,
        handlers=handlers_of(await parts(tx, proposal)),
        due_on=proposal.due_on,
    )
