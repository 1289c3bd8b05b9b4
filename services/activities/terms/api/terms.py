"""HTTP door of terms: reading, opening, correcting, taking back."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel

from services.activities.people import known_unions
from services.activities.permissions import Act, must
from services.activities.terms.api.detail import CongressTermDetail, detail_of
from services.activities.terms.api.inputs import CongressTermCorrection, CongressTermInput
from services.activities.terms.api.permitted import must_keep, must_know, must_see
from services.activities.terms.api.views import CongressTermView, term_view
from services.activities.terms.commands import opening
from services.activities.terms.commands.opening import NewTerm
from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.kinds import KIND_LABELS
from services.activities.terms.domain.term import YEARS, suggested_kind
from services.activities.terms.queries import reading
from services.activities.terms.queries.checking import county_figures, figures_of
from services.activities.terms.queries.staff import count_staff, staff_of
from services.activities.terms.tables import CongressTerm
from shared.contracts.activities import SessionKind
from shared.contracts.directory import Sex
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

CountSessions = Callable[[Transaction, UUID], Awaitable[int]]
"""How many sessions hang on a term: the capability of sessions knows it, and lies above this."""


class UnionQuery(Input):
    """Of which union."""

    union_id: UUID


class CongressKindView(BaseModel):
    """A form in which a congress is held."""

    kind: SessionKind
    label: str


class CongressTermForm(BaseModel):
    """What somebody needs to know who opens a term today; the kind is a suggestion."""

    union_id: UUID
    union_name: str
    number: int
    kind: SessionKind
    kinds: list[CongressKindView]
    years: int
    years_possible: list[int]
    first_day: date
    staff_count: int
    staff_women: int | None
    assembly_below: int
    former: CongressTermView | None


class ColleagueView(BaseModel):
    """Somebody of the union who may become a delegate."""

    person_id: UUID
    name: str
    sex: Sex | None
    birth_year: int | None
    is_teacher: bool | None


router = tenant_router("/congress-terms", "congress terms")


@router.get("")
async def list_terms(
    me: Me, tx: Tx, query: Annotated[UnionQuery, Query()]
) -> list[CongressTermView]:
    """The terms of a union, the newest first."""
    await must_know(tx, me, query.union_id)
    union = (await known_unions(tx, [query.union_id]))[query.union_id]
    figures = await county_figures(tx)
    rows = await reading.terms_of(tx, query.union_id)
    return [term_view(row, union.short_name, tx.today, figures) for row in rows]


@router.get("/form/{union_id}")
async def term_form(union_id: UUID, me: Me, tx: Tx) -> CongressTermForm:
    """What is known already of a term that would be opened today."""
    await must_know(tx, me, union_id)
    must(me, Act.KEEP_TERM, union_id)
    return await _form(tx, union_id)


@router.get("/{term_id}/staff")
async def list_staff(term_id: UUID, me: Me, tx: Tx) -> list[ColleagueView]:
    """The people of the union, from whom delegates are chosen."""
    term = await kept(tx, me, term_id)
    return [
        ColleagueView(
            person_id=each.person_id,
            name=each.name,
            sex=each.sex,
            birth_year=each.birth_year,
            is_teacher=each.is_teacher,
        )
        for each in await staff_of(tx, term.union_id)
    ]


def terms_router(count_sessions: CountSessions) -> APIRouter:
    """The routes of terms; what hangs on one is asked of who knows."""
    router = tenant_router("/congress-terms", "congress terms")

    @router.post("", status_code=201)
    async def open_term(
        wanted: CongressTermInput, me: Me, tx: Tx, response: Response
    ) -> CongressTermDetail:
        """Open a term; the one before ends the day it begins."""
        must(me, Act.KEEP_TERM)
        await must_know(tx, me, wanted.union_id)
        must(me, Act.KEEP_TERM, wanted.union_id)
        term = await opening.open_term(tx, me, NewTerm(**wanted.model_dump()))
        return await answer(count_sessions, tx, me, term, response)

    @router.get("/{term_id}")
    async def get_term(term_id: UUID, me: Me, tx: Tx, response: Response) -> CongressTermDetail:
        """One term with its constituencies, delegates, committees and live ratios."""
        return await answer(count_sessions, tx, me, await seen(tx, me, term_id), response)

    @router.put("/{term_id}")
    async def correct_term(
        term_id: UUID,
        wanted: CongressTermCorrection,
        version: SeenVersion,
        me: Me,
        tx: Tx,
        response: Response,
    ) -> CongressTermDetail:
        """Correct what was entered; number and form only while no session hangs on it."""
        term = await kept(tx, me, term_id)
        corrected = NewTerm(union_id=term.union_id, **wanted.model_dump())
        sessions = await count_sessions(tx, term_id)
        term = await opening.correct_term(tx, term_id, version, corrected, sessions)
        return await answer(count_sessions, tx, me, term, response)

    @router.post("/{term_id}/take-back", status_code=204)
    async def take_back_term(term_id: UUID, version: SeenVersion, me: Me, tx: Tx) -> None:
        """Take back a term opened by mistake, on which nothing hangs; the former runs on."""
        await kept(tx, me, term_id)
        await opening.take_back_term(tx, term_id, version, await count_sessions(tx, term_id))

    return router


async def answer(
    count_sessions: CountSessions,
    tx: Transaction,
    me: Caller,
    term: CongressTerm,
    response: Response,
) -> CongressTermDetail:
    """The term as it is now, with its version."""
    await tx.session.flush()
    etag(response, term.version)
    return await detail_of(tx, me, term, await count_sessions(tx, term.id))


async def seen(tx: Transaction, me: Caller, term_id: UUID) -> CongressTerm:
    """The term, if the caller may see it.

    Raises:
        NotFound: not there for the caller.

    """
    term = await reading.get_term(tx, term_id)
    must_see(me, term.union_id)
    return term


async def kept(tx: Transaction, me: Caller, term_id: UUID) -> CongressTerm:
    """The term, if the caller keeps it.

    Raises:
        NotFound, NotAllowed: not there for the caller, or only to be read.

    """
    term = await reading.get_term(tx, term_id)
    must_keep(me, term.union_id)
    return term


async def _form(tx: Transaction, union_id: UUID) -> CongressTermForm:
    union = (await known_unions(tx, [union_id]))[union_id]
    figures = await figures_of(tx, union_id)
    former = await reading.latest_term(tx, union_id)
    count = await count_staff(tx, union_id)
    below = figures[FigureName.ASSEMBLY_BELOW]
    former_kind = SessionKind(former.kind) if former else None
    return CongressTermForm(
        union_id=union_id,
        union_name=union.short_name,
        number=former.number + 1 if former else 1,
        kind=former_kind or suggested_kind(count.staff, below),
        kinds=[CongressKindView(kind=kind, label=label) for kind, label in KIND_LABELS.items()],
        years=former.years if former else YEARS[0],
        years_possible=list(YEARS),
        first_day=tx.today,
        staff_count=count.staff,
        staff_women=count.women,
        assembly_below=below,
        former=term_view(former, union.short_name, tx.today, figures) if former else None,
    )
