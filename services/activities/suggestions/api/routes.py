"""HTTP door of suggestions."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.activities.people import people_to_choose, school_unions
from services.activities.permissions import Act, must
from services.activities.suggestions.api.inputs import (
    AnswerInput,
    PassOnInput,
    RecordedSuggestionInput,
    ShowInput,
    SuggestionInput,
    SuggestionQuery,
    Year,
)
from services.activities.suggestions.api.permitted import (
    filter_of,
    handled,
    must_be_of,
    own,
    seen,
)
from services.activities.suggestions.api.views import (
    SuggestionCountsView,
    SuggestionDetail,
    SuggestionView,
    detail_of,
    views_of,
)
from services.activities.suggestions.commands import handling, submitting
from services.activities.suggestions.domain.life import SuggestionState
from services.activities.suggestions.queries import reading
from services.activities.suggestions.tables import Suggestion
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller, Me
from shared.web.inputs import Page, decode_moment, encode_cursor
from shared.web.routes import Tx, etag, tenant_router

router = tenant_router("", "suggestions")


class SuggestionPersonLine(BaseModel):
    """Somebody of the union to choose."""

    id: UUID
    name: str


@router.get("/suggestions")
async def list_suggestions(
    me: Me, tx: Tx, query: Annotated[SuggestionQuery, Query()]
) -> Page[SuggestionView]:
    """Suggestions the caller may read, the newest first."""
    wanted = filter_of(me, query.whose, query.union_id, open_only=query.open_only)
    after = decode_moment(query.cursor)
    rows = await reading.list_suggestions(tx, wanted, after=after, limit=query.size + 1)
    shown = rows[: query.size]
    more = len(rows) > query.size
    return Page(
        items=await views_of(tx, me, shown),
        next=encode_cursor(shown[-1].made_at.isoformat(), shown[-1].id) if more else None,
        total=await reading.count_suggestions(tx, wanted) if after is None else None,
    )


@router.post("/suggestions", status_code=201)
async def submit_suggestion(
    wanted: SuggestionInput, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Hand a suggestion in; only the union's officers read it until they have looked at it."""
    await must_be_of(tx, me, Act.SUGGEST, wanted.union_id)
    made = await submitting.submit(tx, me, wanted.union_id, wanted.words())
    return await _one(tx, me, made, response)


@router.post("/suggestions/recorded", status_code=201)
async def record_suggestion(
    wanted: RecordedSuggestionInput, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Enter a suggestion that somebody wrote on paper or said."""
    await must_be_of(tx, me, Act.HANDLE_SUGGESTIONS, wanted.union_id)
    author = wanted.author()
    if author is None:
        raise Invalid("请选择或填写提出建议的人；不收完全匿名的建议。")
    made = await submitting.record(
        tx, me, wanted.union_id, wanted.words(), author, wanted.received_on
    )
    return await _one(tx, me, made, response)


@router.get("/suggestions/{suggestion_id}")
async def get_suggestion(
    suggestion_id: UUID, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """One suggestion, as far as the caller reads it."""
    return await _one(tx, me, await seen(tx, me, suggestion_id), response)


@router.post("/suggestions/{suggestion_id}/show")
async def show_suggestion(
    suggestion_id: UUID, wanted: ShowInput, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Let colleagues read it, in these words."""
    await handled(tx, me, suggestion_id)
    found = await handling.show(tx, me, suggestion_id, wanted.title, wanted.text)
    return await _one(tx, me, found, response)


@router.post("/suggestions/{suggestion_id}/keep-back")
async def keep_suggestion_back(
    suggestion_id: UUID, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Keep it between its author and the officers."""
    await handled(tx, me, suggestion_id)
    return await _one(tx, me, await handling.keep_back(tx, me, suggestion_id), response)


@router.post("/suggestions/{suggestion_id}/pass-on")
async def pass_suggestion_on(
    suggestion_id: UUID, wanted: PassOnInput, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Hand it to whoever can do something about it; the author hears."""
    await handled(tx, me, suggestion_id)
    found = await handling.pass_on(tx, me, suggestion_id, wanted.to, wanted.answer)
    return await _one(tx, me, found, response)


@router.post("/suggestions/{suggestion_id}/answer")
async def answer_suggestion(
    suggestion_id: UUID, wanted: AnswerInput, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Answer the author: it is adopted, or noted."""
    await handled(tx, me, suggestion_id)
    adopted = wanted.outcome is SuggestionState.ADOPTED
    found = await handling.answer(tx, me, suggestion_id, wanted.answer, adopted=adopted)
    return await _one(tx, me, found, response)


@router.post("/suggestions/{suggestion_id}/withdraw")
async def withdraw_suggestion(
    suggestion_id: UUID, me: Me, tx: Tx, response: Response
) -> SuggestionDetail:
    """Take one's own suggestion back before it is answered."""
    await own(tx, me, suggestion_id)
    return await _one(tx, me, await submitting.withdraw(tx, me, suggestion_id), response)


@router.get("/suggestion-people")
async def list_people(union_id: UUID, me: Me, tx: Tx) -> list[SuggestionPersonLine]:
    """The people of the union, to say whose suggestion is entered."""
    await must_be_of(tx, me, Act.HANDLE_SUGGESTIONS, union_id)
    found = await people_to_choose(tx, union_id)
    return [SuggestionPersonLine(id=person.person_id, name=person.name) for person in found]


@router.get("/suggestion-counts")
async def suggestion_counts(
    me: Me, tx: Tx, year: Annotated[Year | None, Query()] = None
) -> list[SuggestionCountsView]:
    """How many suggestions each union of the county received in a year; no word of any."""
    must(me, Act.SEE_SUGGESTION_COUNTS)
    counts = {one.union_id: one for one in await reading.counts_by_union(tx, year or tx.today.year)}
    return [
        SuggestionCountsView(
            union_id=union.union_id,
            union_name=union.short_name,
            received=one.received if one else 0,
            waiting=one.waiting if one else 0,
            late=one.late if one else 0,
            adopted=one.adopted if one else 0,
            taken_up=one.taken_up if one else 0,
        )
        for union in await school_unions(tx)
        for one in [counts.get(union.union_id)]
    ]


async def _one(
    tx: Transaction, me: Caller, suggestion: Suggestion, response: Response
) -> SuggestionDetail:
    await tx.session.flush()
    etag(response, suggestion.version)
    return await detail_of(tx, me, suggestion)
