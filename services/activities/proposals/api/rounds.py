"""HTTP door of rounds: opening, changing, the one table, publishing, reporting."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.activities.congress.queries.sittings import sessions_of
from services.activities.people import known_unions, staff_of
from services.activities.permissions import ALLOWED, Act, may, must
from services.activities.proposals.api.inputs import (
    NewRoundInput,
    ReportedInput,
    RoundInput,
    TableInput,
    TableRowInput,
)
from services.activities.proposals.api.permitted import own_round, see_round
from services.activities.proposals.api.round_views import RoundView, round_views
from services.activities.proposals.commands import entering
from services.activities.proposals.commands import rounds as commands
from services.activities.proposals.commands.entering import Row
from services.activities.proposals.commands.rounds import Round
from services.activities.proposals.domain.days import Window, window_before
from services.activities.proposals.domain.life import STATE_LABELS
from services.activities.proposals.domain.similar import similar
from services.activities.proposals.queries.finding import titles_in
from services.activities.proposals.queries.reckoning import eligible, figures_on
from services.activities.proposals.queries.reporting import report_of_round
from services.activities.proposals.queries.rounds import round_of_session, rounds_of
from services.activities.proposals.tables import ProposalRound
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "proposal rounds")


class RoundSession(BaseModel):
    """A session without a round, and the usual days of one."""

    id: UUID
    title: str
    planned_on: date
    opens_on: date
    closes_on: date


class RoundForm(BaseModel):
    """What the form for a new round begins with."""

    sessions: list[RoundSession]


class ProposalPerson(BaseModel):
    """Somebody to be chosen."""

    person_id: UUID
    name: str


class SimilarView(BaseModel):
    """A proposal that speaks of something similar."""

    title: str
    state_label: str


class ProposalReport(BaseModel):
    """The report on a round, drafted from its records."""

    title: str
    paragraphs: list[str]
    rows: list[list[str]]


@router.get("/proposal-rounds")
async def list_rounds(me: Me, tx: Tx) -> list[RoundView]:
    """The rounds of the caller's unions, the latest first."""
    unions = me.unions_as(ALLOWED[Act.SEE_PROPOSALS])
    return await round_views(tx, me, await rounds_of(tx, unions))


@router.get("/proposal-round-form/{union_id}")
async def round_form(union_id: UUID, me: Me, tx: Tx) -> RoundForm:
    """The sessions for which proposals may be collected, each with its usual days."""
    await _must_run(tx, me, union_id)
    figures = await figures_on(tx)
    choices = []
    for session in await sessions_of(tx, union_id):
        if await round_of_session(tx, session.id) is not None:
            continue
        window = window_before(session.planned_on, tx.today, figures)
        choices.append(
            RoundSession(
                id=session.id,
                title=session.title,
                planned_on=session.planned_on,
                opens_on=window.opens_on,
                closes_on=window.closes_on,
            )
        )
    return RoundForm(sessions=choices)


@router.post("/proposal-rounds", status_code=201)
async def open_round(wanted: NewRoundInput, me: Me, tx: Tx, response: Response) -> RoundView:
    """Collect proposals for a session, or enter a round that was held on paper."""
    await _must_run(tx, me, wanted.union_id)
    made = await commands.open_round(tx, me, wanted.union_id, _round(wanted))
    return await _one(tx, me, made, response)


@router.get("/proposal-rounds/{round_id}")
async def get_round(round_id: UUID, me: Me, tx: Tx, response: Response) -> RoundView:
    """One round."""
    return await _one(tx, me, await see_round(tx, me, round_id), response)


@router.put("/proposal-rounds/{round_id}")
async def change_round(
    round_id: UUID, wanted: RoundInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> RoundView:
    """Change its session, title, days or task. Needs If-Match."""
    await own_round(tx, me, round_id)
    changed = await commands.change_round(tx, round_id, seen, _round(wanted))
    return await _one(tx, me, changed, response)


@router.post("/proposal-rounds/{round_id}/table")
async def save_table(
    round_id: UUID, wanted: TableInput, me: Me, tx: Tx, response: Response
) -> RoundView:
    """Enter lines of the one table: matter, who, answer, satisfied or not."""
    collecting = await own_round(tx, me, round_id)
    rows = [_row(row) for row in wanted.rows]
    await entering.save_table(tx, me, round_id, rows, wanted.day)
    return await _one(tx, me, collecting, response)


@router.post("/proposal-rounds/{round_id}/publish")
async def publish_round(round_id: UUID, me: Me, tx: Tx, response: Response) -> RoundView:
    """Let all staff read what became of the proposals that are closed."""
    await own_round(tx, me, round_id)
    return await _one(tx, me, await commands.publish_round(tx, round_id), response)


@router.post("/proposal-rounds/{round_id}/reported")
async def report_round(
    round_id: UUID, wanted: ReportedInput, me: Me, tx: Tx, response: Response
) -> RoundView:
    """Say that a session has heard what became of its proposals."""
    await own_round(tx, me, round_id)
    return await _one(tx, me, await commands.report_round(tx, round_id, wanted.day), response)


@router.get("/proposal-rounds/{round_id}/report")
async def round_report(round_id: UUID, me: Me, tx: Tx) -> ProposalReport:
    """The report to the next session, drafted from the records."""
    collecting = await see_round(tx, me, round_id)
    must(me, Act.OVERSEE_PROPOSALS, collecting.union_id)
    report = await report_of_round(tx, collecting)
    return ProposalReport(
        title=report.title,
        paragraphs=list(report.paragraphs),
        rows=[list(row) for row in report.rows],
    )


@router.get("/proposal-rounds/{round_id}/similar")
async def similar_proposals(
    round_id: UUID, me: Me, tx: Tx, title: Annotated[Line, Query()]
) -> list[SimilarView]:
    """What the union's congress has or had before it that speaks of something similar."""
    collecting = await see_round(tx, me, round_id)
    if me.person_id not in await eligible(tx, collecting):
        must(me, Act.OVERSEE_PROPOSALS, collecting.union_id)
    known = await titles_in(tx, collecting.union_id)
    states = {titled.id: state for titled, state in known}
    return [
        SimilarView(title=found.title, state_label=STATE_LABELS[states[found.id]])
        for found in similar(title, [titled for titled, _ in known])
    ]


@router.get("/proposal-rounds/{round_id}/people")
async def round_people(
    round_id: UUID, me: Me, tx: Tx, *, staff: bool = False
) -> list[ProposalPerson]:
    """Who may be asked to second; with `staff`, who may handle a proposal."""
    collecting = await see_round(tx, me, round_id)
    if staff:
        must(me, Act.OVERSEE_PROPOSALS, collecting.union_id)
        people = {p.person_id: p.name for p in await staff_of(tx, collecting.union_id)}
    else:
        people = await eligible(tx, collecting)
        if me.person_id not in people and not may(me, Act.RUN_PROPOSALS, collecting.union_id):
            raise NotAllowed
    return [ProposalPerson(person_id=one, name=name) for one, name in people.items()]


async def _must_run(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Another school is not there; one's own may be only to be read."""
    own = {held.union_id for held in me.roles}
    if union_id not in own or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, Act.RUN_PROPOSALS, union_id)


def _round(wanted: RoundInput) -> Round:
    return Round(
        session_id=wanted.session_id,
        title=wanted.title,
        window=Window(wanted.opens_on, wanted.closes_on),
        from_paper=isinstance(wanted, NewRoundInput) and wanted.from_paper,
        task_id=wanted.task_id,
    )


def _row(row: TableRowInput) -> Row:
    return Row(**row.model_dump())


async def _one(
    tx: Transaction, me: Caller, collecting: ProposalRound, response: Response
) -> RoundView:
    await tx.session.flush()
    etag(response, collecting.version)
    return (await round_views(tx, me, [collecting]))[0]
