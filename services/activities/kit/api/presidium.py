"""HTTP door of the presidium of a session."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import BaseModel, Field

from services.activities.congress.domain.life import SessionState
from services.activities.congress.queries.rules import figures_on
from services.activities.congress.tables import CongressSession
from services.activities.kit.api.permitted import called_session, seen_session
from services.activities.kit.commands import helping
from services.activities.kit.domain.presidium import MOST_MEMBERS, presidium_warnings
from services.activities.kit.papers.words import names
from services.activities.kit.queries.gathering import day_of, seats_of
from services.activities.kit.queries.helping import entered_helpers, helpers_of
from services.activities.permissions import Act, may, must
from services.activities.terms.domain.kinds import VOTING
from shared.contracts.activities import SessionKind
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/congress", "congress papers")

Member = Annotated[Line, Field(max_length=20)]


class PresidiumInput(Input):
    """Who sits in the presidium, in the order in which they are named."""

    members: Annotated[tuple[Member, ...], Field(max_length=MOST_MEMBERS)]


class PresidiumView(BaseModel):
    """The presidium of a session; `applies` is false for a staff assembly, which has none.

    `delegates` to choose from and `warnings` are there for whoever edits it.
    """

    version: int
    applies: bool
    members: list[str]
    delegates: list[str]
    warnings: list[str]
    edits: bool


@router.get("/{session_id}/presidium")
async def get_presidium(session_id: UUID, me: Me, tx: Tx, response: Response) -> PresidiumView:
    """Who chairs the session."""
    return await _view(tx, me, await called_session(tx, me, session_id), response)


@router.put("/{session_id}/presidium")
async def set_presidium(
    session_id: UUID, wanted: PresidiumInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PresidiumView:
    """Say who chairs the session; every paper names them. Needs If-Match."""
    session = await seen_session(tx, me, session_id)
    must(me, Act.MAKE_PAPERS, session.union_id)
    chosen = names("、".join(wanted.members))
    helpers = replace(await helpers_of(tx, session), presidium=chosen)
    await helping.set_helpers(tx, me, session, helpers, seen)
    return await _view(tx, me, session, response)


async def _view(
    tx: Transaction, me: Caller, session: CongressSession, response: Response
) -> PresidiumView:
    helpers = await helpers_of(tx, session)
    entered = await entered_helpers(tx, session.id)
    version = entered.version if entered else 0
    etag(response, version)
    members = [name for name in names(helpers.presidium).split("、") if name]
    edits = may(me, Act.MAKE_PAPERS, session.union_id) and session.state != SessionState.ARCHIVED
    seats = await seats_of(tx, session) if edits else []
    figures = await figures_on(tx, day_of(session))
    return PresidiumView(
        version=version,
        applies=session.kind != SessionKind.STAFF_ASSEMBLY,
        members=members,
        delegates=[one.name for one in seats if one.standing in VOTING],
        warnings=presidium_warnings(members, seats, helpers, figures) if edits else [],
        edits=edits,
    )
