"""What every act on a proposal shares: loading, stepping, the clock, and the events' members."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.proposals.commands.forgetting import forget_at_the_end
from services.activities.proposals.domain.days import chase_days, next_check
from services.activities.proposals.domain.life import ENDED, ProposalMove, ProposalState, after
from services.activities.proposals.domain.words import SignerState
from services.activities.proposals.queries.finding import Parts, parts_of
from services.activities.proposals.queries.reckoning import calendar_of, figures_on
from services.activities.proposals.tables import Proposal, ProposalRound
from services.activities.proposals.tables import ProposalMove as ProposalMoveRow
from shared import audit
from shared.contracts.activities import ProposalCategory, ProposalEvent
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class Author:
    """Who takes a step; nobody where the clock does."""

    person_id: UUID | None
    name: str


CLOCK = Author(None, "系统")


def by(caller: Caller) -> Author:
    return Author(caller.person_id, caller.name)


async def load(tx: Transaction, proposal_id: UUID, seen_version: int | None = None) -> Proposal:
    """The proposal, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    found = await tx.session.get(
        Proposal, proposal_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise NotFound
    if seen_version is not None and found.version != seen_version:
        raise Stale
    return found


async def load_round(
    tx: Transaction, round_id: UUID, seen_version: int | None = None
) -> ProposalRound:
    """The round, locked and as it is now.

    Raises:
        NotFound, Stale.

    """
    found = await tx.session.get(
        ProposalRound, round_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise NotFound
    if seen_version is not None and found.version != seen_version:
        raise Stale
    return found


async def step(
    tx: Transaction,
    author: Author,
    proposal: Proposal,
    move: ProposalMove,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Take a proposal one step further, write the step down, and wind its clock.

    Raises:
        ProposalMoveNotAllowed: it is not at a point where this can be done.

    """
    before = ProposalState(proposal.state)
    state = after(before, move)
    proposal.state = state.value
    touch(tx, proposal)
    await wind(tx, proposal)
    tx.session.add(
        ProposalMoveRow(
            id=new_id(),
            county_id=proposal.county_id,
            union_id=proposal.union_id,
            proposal_id=proposal.id,
            move=move.value,
            from_state=before.value,
            to_state=state.value,
            made_at=tx.now,
            made_by=author.person_id,
            made_by_name=author.name,
            facts={name: value for name, value in (facts or {}).items() if value},
        )
    )
    if state in ENDED and before not in ENDED:
        await tx.session.flush()
        await forget_at_the_end(tx, proposal)


def touch(tx: Transaction, proposal: Proposal) -> None:
    proposal.version += 1
    proposal.changed_at = tx.now
    proposal.cleared_at = None  # who carries it on may be named in it


async def wind(tx: Transaction, proposal: Proposal) -> None:
    """Say when the clock looks at it next."""
    chases = []
    if proposal.due_on is not None:
        figures, days = await figures_on(tx), await calendar_of(tx)
        chases = chase_days(proposal.due_on, proposal.latest_on, figures, days)
    state = ProposalState(proposal.state)
    proposal.check_on = next_check(state, proposal.told, chases, proposal.rate_by)


async def note(tx: Transaction, proposal: Proposal, act: AuditAct, **facts: str) -> None:
    """Let the log tell of an act on the proposal; never of its words."""
    entry = audit.Entry(act=act, union_id=proposal.union_id, subject_id=proposal.id, facts=facts)
    await audit.record(tx, entry)


E = TypeVar("E", bound=ProposalEvent)


async def parts(tx: Transaction, proposal: Proposal) -> Parts:
    """Who signs and handles it, as it is now."""
    await tx.session.flush()
    return (await parts_of(tx, [proposal.id]))[proposal.id]


def people_of(found: Parts, but: UUID | None = None) -> tuple[UUID, ...]:
    """Authors and seconders who are known, without whoever has just done it."""
    signed = [s.person_id for s in found.signers if s.state == SignerState.SIGNED]
    return _known(signed, but)


def handlers_of(found: Parts, but: UUID | None = None) -> tuple[UUID, ...]:
    """Whoever handles it and is known, the lead first."""
    return _known((handler.person_id for handler in found.handlers), but)


def _known(ids: Iterable[UUID | None], but: UUID | None) -> tuple[UUID, ...]:
    return tuple(dict.fromkeys(one for one in ids if one is not None and one != but))


def tell(
    tx: Transaction, author: Author, proposal: Proposal, event: type[ProposalEvent], **more: Any
) -> None:
    """Announce where the proposal stands now: its title, and no word of what was said."""
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": proposal.county_id,
        "union_id": proposal.union_id,
        "subject_id": proposal.id,
        "version": proposal.version,
        "matter": proposal.title,
        "category_of": ProposalCategory(proposal.category),
        "number": proposal.number,
        "actor_id": author.person_id,
    }
    tx.publish(event(**members, **more))
