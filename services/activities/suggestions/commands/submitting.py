"""Handing a suggestion in: in person, by an officer's hand, or out of a proposal that came late."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.calendar.queries import own_days
from services.activities.people import people_of_union
from services.activities.settings.queries import counting
from services.activities.suggestions.commands.steps import about, load, log, step
from services.activities.suggestions.domain.figures import FIGURES, FigureName
from services.activities.suggestions.domain.kinds import SuggestionCategory
from services.activities.suggestions.domain.life import SuggestionMove, SuggestionState
from services.activities.suggestions.queries.reading import of_proposal
from services.activities.suggestions.tables import Suggestion
from shared import audit
from shared.calendar import county_calendar
from shared.calendar.entered import check_days
from shared.contracts.activities import SuggestionSubmitted, SuggestionWithdrawn
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller


@dataclass(frozen=True)
class Words:
    """What a suggestion says; `named` lets colleagues read who says it, once it is shown."""

    category: SuggestionCategory
    title: str
    text: str
    named: bool


@dataclass(frozen=True)
class Author:
    """Who says it; without an id, somebody whom an officer named."""

    name: str
    person_id: UUID | None = None


@dataclass(frozen=True)
class LateProposal:
    """A proposal that goes on as a suggestion: it came late, or the committee converted it."""

    proposal_id: UUID
    union_id: UUID
    words: Words
    author: Author
    received_on: date
    from_paper: bool = False


async def submit(tx: Transaction, caller: Caller, union_id: UUID, words: Words) -> Suggestion:
    """Hand a suggestion in; the union's officers are told, and nobody else knows of it."""
    author = Author(caller.name, caller.person_id)
    made = await _new(tx, caller, union_id, words, author, tx.today)
    tx.publish(SuggestionSubmitted(**about(tx, made)))
    return made


async def record(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    words: Words,
    author: Author,
    received_on: date,
) -> Suggestion:
    """Enter for somebody what they wrote on paper or said, with the day on which they did.

    Raises:
        Invalid: whoever was chosen is not of the union.

    """
    check_days(tx.today, ("收到建议的日期", received_on))
    if author.person_id is not None:
        names = await people_of_union(tx, union_id, [author.person_id])
        if author.person_id not in names:
            raise Invalid("提出建议的人不在本单位名单里，请重新选择，或者直接填写姓名。")
        author = Author(names[author.person_id], author.person_id)
    made = await _new(tx, caller, union_id, words, author, received_on)
    made.from_paper, made.recorded_by_name = True, caller.name
    entry = audit.Entry(act=AuditAct.SUGGESTION_RECORDED, union_id=union_id, subject_id=made.id)
    await audit.record(tx, entry)
    return made


async def from_proposal(tx: Transaction, caller: Caller, late: LateProposal) -> Suggestion:
    """Go on with a proposal as a suggestion; the same proposal again is the one that is there."""
    known = await of_proposal(tx, late.proposal_id)
    if known is not None:
        return known
    made = await _new(tx, caller, late.union_id, late.words, late.author, late.received_on)
    made.from_proposal_id, made.from_paper = late.proposal_id, late.from_paper
    tx.publish(SuggestionSubmitted(**about(tx, made)))
    return made


async def withdraw(tx: Transaction, caller: Caller, suggestion_id: UUID) -> Suggestion:
    """Take one's own suggestion back before it is answered; colleagues read it no more."""
    suggestion = await load(tx, suggestion_id)
    step(tx, caller, suggestion, SuggestionMove.WITHDRAW)
    tx.publish(SuggestionWithdrawn(**about(tx, suggestion)))
    return suggestion


async def _new(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    words: Words,
    author: Author,
    received_on: date,
) -> Suggestion:
    made = Suggestion(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=0,
        category=words.category.value,
        title=words.title,
        text=words.text,
        author_id=author.person_id,
        author_name=author.name,
        named=words.named,
        state=SuggestionState.WAITING.value,
        shown=False,
        received_on=received_on,
        due_on=await _answer_by(tx, received_on),
        from_paper=False,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(made)
    await tx.session.flush()
    log(tx, caller, made, SuggestionMove.SUBMIT)
    return made


async def _answer_by(tx: Transaction, received_on: date) -> date:
    """In school working days, vacations left out, by the figure of the day it came."""
    days = (await counting(tx, FIGURES, received_on))[FigureName.ANSWER_DAYS]
    calendar = county_calendar(await own_days(tx), received_on.year)
    return calendar.add_working_days(received_on, days)
