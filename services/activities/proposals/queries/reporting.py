"""What became of the proposals of a round, for the report to the next session (power P5)."""

from uuid import UUID

from services.activities.proposals.domain.life import STUDIED, ProposalState
from services.activities.proposals.domain.report import Line, Report, draft
from services.activities.proposals.domain.words import ReplyKind, SignerPart, SignerState
from services.activities.proposals.queries.finding import Parts, parts_of, proposals_in
from services.activities.proposals.queries.rounds import round_of_session
from services.activities.proposals.tables import Proposal, ProposalRound
from shared.contracts.activities import ProposalCategory, ProposalGrade
from shared.database import Transaction

# What was handed in, whatever came of it.
_COUNTED = STUDIED | {
    ProposalState.SUBMITTED,
    ProposalState.RETURNED,
    ProposalState.CONVERTED,
    ProposalState.DECLINED,
}


async def report_of_round(tx: Transaction, collecting: ProposalRound) -> Report:
    """The report on a round, drafted from its records as they are today."""
    return draft(collecting.title, tx.today, await _lines(tx, collecting))


async def on_file(tx: Transaction, session_id: UUID) -> list[Line]:
    """The proposals of a session that are on file, by number; what was merged stands in another."""
    collecting = await round_of_session(tx, session_id)
    if collecting is None:
        return []
    lines = await _lines(tx, collecting)
    return [line for line in lines if line.on_file and line.state is not ProposalState.MERGED]


async def _lines(tx: Transaction, collecting: ProposalRound) -> list[Line]:
    rows = [row for row in await proposals_in(tx, collecting.id) if _is_counted(row)]
    found = await parts_of(tx, (row.id for row in rows))
    return [_line(row, found[row.id]) for row in rows]


def _is_counted(row: Proposal) -> bool:
    """What was sent back before it was ever handed in is nobody's but its author's."""
    return row.submitted_on is not None and row.state in _COUNTED


def _line(row: Proposal, found: Parts) -> Line:
    last = found.replies[-1] if found.replies else None
    signed = [s for s in found.signers if s.state == SignerState.SIGNED]
    return Line(
        number=row.number,
        title=row.title,
        category=ProposalCategory(row.category),
        state=ProposalState(row.state),
        authors=tuple(s.name for s in signed if s.part == SignerPart.AUTHOR),
        seconders=tuple(s.name for s in signed if s.part == SignerPart.SECONDER),
        handler=found.handlers[0].name if found.handlers else "",
        kind=ReplyKind(last.kind) if last and last.kind else None,
        answer=last.answer if last else "",
        grade=ProposalGrade(row.grade) if row.grade else None,
        carried_out=row.carried_out_on is not None,
    )
