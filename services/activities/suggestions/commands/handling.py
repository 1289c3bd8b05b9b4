"""What the union's officers do with a suggestion, and a delegate who makes a proposal of it."""

from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.suggestions.commands.steps import about, author_to_tell, load, step
from services.activities.suggestions.domain.life import (
    OUTCOME_OF,
    SuggestionMove,
    SuggestionState,
    after,
    check_taken_up,
)
from services.activities.suggestions.queries.reading import as_proposal
from services.activities.suggestions.tables import Suggestion
from shared import audit
from shared.contracts.activities import SuggestionAnswered, SuggestionTakenUp
from shared.database import Transaction
from shared.web.identity import Caller


async def show(
    tx: Transaction, caller: Caller, suggestion_id: UUID, title: str, text: str
) -> Suggestion:
    """Let colleagues read it in these words: what names somebody may be left out."""
    suggestion = await load(tx, suggestion_id)
    after(SuggestionState(suggestion.state), SuggestionMove.SHOW)
    suggestion.shown_title, suggestion.shown_text = title, text
    step(tx, caller, suggestion, SuggestionMove.SHOW)
    await _write_down(tx, suggestion, AuditAct.SUGGESTION_SHOWN)
    return suggestion


async def keep_back(tx: Transaction, caller: Caller, suggestion_id: UUID) -> Suggestion:
    """Keep it between the author and the officers; what was shown is shown no more."""
    suggestion = await load(tx, suggestion_id)
    step(tx, caller, suggestion, SuggestionMove.KEEP_BACK)
    return suggestion


async def pass_on(
    tx: Transaction, caller: Caller, suggestion_id: UUID, to: str, words: str | None
) -> Suggestion:
    """Hand it to whoever can do something about it; the author hears to whom."""
    suggestion = await load(tx, suggestion_id)
    step(tx, caller, suggestion, SuggestionMove.REFER, to=to)
    suggestion.passed_to = to
    _answer(tx, caller, suggestion, words)
    _tell(tx, caller, suggestion, SuggestionMove.REFER)
    return suggestion


async def answer(
    tx: Transaction, caller: Caller, suggestion_id: UUID, words: str, *, adopted: bool
) -> Suggestion:
    """Answer the author: it is adopted, or noted with the reason; again where it was amiss."""
    suggestion = await load(tx, suggestion_id)
    move = SuggestionMove.ADOPT if adopted else SuggestionMove.NOTE
    step(tx, caller, suggestion, move)
    _answer(tx, caller, suggestion, words)
    _tell(tx, caller, suggestion, move)
    await _write_down(tx, suggestion, AuditAct.SUGGESTION_ANSWERED)
    return suggestion


async def take_up(
    tx: Transaction, caller: Caller, suggestion_id: UUID, proposal_id: UUID
) -> Suggestion:
    """A delegate goes on with it as a proposal; its author hears.

    Raises:
        NotShown: colleagues do not know of it.
        SuggestionMoveNotAllowed: somebody has gone on with it already.

    """
    suggestion = await load(tx, suggestion_id)
    after(SuggestionState(suggestion.state), SuggestionMove.TAKE_UP)
    check_taken_up(shown=suggestion.shown)
    step(tx, caller, suggestion, SuggestionMove.TAKE_UP)
    suggestion.proposal_id = proposal_id
    concerns = author_to_tell(suggestion, caller)
    tx.publish(
        SuggestionTakenUp(**about(tx, suggestion), proposal_id=proposal_id, concerns=concerns)
    )
    return suggestion


async def give_back(tx: Transaction, caller: Caller, proposal_id: UUID) -> bool:
    """The proposal is not put on file; what it was made of, if anything, waits for an answer."""
    known = await as_proposal(tx, proposal_id)
    if known is None:
        return False
    suggestion = await load(tx, known.id)
    step(tx, caller, suggestion, SuggestionMove.GIVE_BACK)
    suggestion.proposal_id = None
    return True


def _answer(tx: Transaction, caller: Caller, suggestion: Suggestion, words: str | None) -> None:
    suggestion.answer = words or suggestion.answer
    suggestion.answered_on, suggestion.answered_by_name = tx.today, caller.name


def _tell(tx: Transaction, caller: Caller, suggestion: Suggestion, move: SuggestionMove) -> None:
    tx.publish(
        SuggestionAnswered(
            **about(tx, suggestion),
            outcome=OUTCOME_OF[move],
            concerns=author_to_tell(suggestion, caller),
        )
    )


async def _write_down(tx: Transaction, suggestion: Suggestion, act: AuditAct) -> None:
    facts = {"category": suggestion.category}
    entry = audit.Entry(
        act=act, union_id=suggestion.union_id, subject_id=suggestion.id, facts=facts
    )
    await audit.record(tx, entry)
