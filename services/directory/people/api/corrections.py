"""The HTTP door of corrections: people ask, their union answers."""

from datetime import date, datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel

from services.directory.people import queries
from services.directory.people.commands import corrections as commands
from services.directory.people.domain.corrections import CorrectionState
from services.directory.people.domain.figures import FigureName
from services.directory.people.queries import ListedCorrection
from services.directory.people.tables import Correction
from services.directory.permissions import Act, may, must
from shared.database import CHINA
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.inputs import Input, Paragraph
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "people")


class CorrectionView(BaseModel):
    """A request, by when it is to be answered, and the answer."""

    id: UUID
    person_id: UUID
    person_name: str
    union_id: UUID
    state: CorrectionState
    words: str
    asked_at: datetime
    due_on: date
    answer: str | None
    answered_at: datetime | None


class CorrectionInput(Input):
    """What is wrong, and how it is right."""

    words: Paragraph


class AnswerInput(Input):
    """Whether it was put right, and what there is to say."""

    state: Literal[CorrectionState.CORRECTED, CorrectionState.DECLINED]
    answer: Paragraph


class CorrectionsWanted(Input):
    """Of which union; of all that the caller answers for where none is named."""

    union_id: UUID | None = None


@router.get("/me/corrections")
async def list_own(me: Me, tx: Tx) -> list[CorrectionView]:
    """The caller's own requests, the newest first."""
    return await _views(tx, await queries.corrections(tx, person_id=me.person_id))


@router.post("/me/corrections", status_code=201)
async def ask(wanted: CorrectionInput, me: Me, tx: Tx) -> CorrectionView:
    """Ask the own union to put something right."""
    asked = await commands.ask_correction(tx, me.person_id, wanted.words)
    [view] = await _views(tx, [ListedCorrection(asked, me.name)])
    return view


@router.post("/me/corrections/{correction_id}/take-back")
async def take_back(correction_id: UUID, me: Me, tx: Tx) -> CorrectionView:
    """Take an own request back."""
    state = CorrectionState.TAKEN_BACK
    found = await commands.end_correction(tx, correction_id, state, me.person_id, "本人撤回")
    if found.person_id != me.person_id:
        raise NotFound
    [view] = await _views(tx, [ListedCorrection(found, me.name)])
    return view


@router.get("/corrections")
async def list_open(
    me: Me, tx: Tx, wanted: Annotated[CorrectionsWanted, Query()]
) -> list[CorrectionView]:
    """Requests that wait for an answer, the oldest first."""
    must(me, Act.ANSWER_CORRECTION, wanted.union_id)
    unions = None if wanted.union_id is None else [wanted.union_id]
    found = await queries.corrections(tx, unions=unions)
    mine = [one for one in found if may(me, Act.ANSWER_CORRECTION, one.correction.union_id)]
    return await _views(tx, mine)


@router.post("/corrections/{correction_id}/answer")
async def answer(correction_id: UUID, wanted: AnswerInput, me: Me, tx: Tx) -> CorrectionView:
    """Answer a request; the person reads the answer."""
    found = await commands.end_correction(
        tx, correction_id, CorrectionState(wanted.state), me.person_id, wanted.answer
    )
    must(me, Act.ANSWER_CORRECTION, found.union_id)
    person = await queries.one_person(tx, found.person_id)
    [view] = await _views(tx, [ListedCorrection(found, person.name)])
    return view


async def _views(tx: Tx, listed: list[ListedCorrection]) -> list[CorrectionView]:
    days = await queries.figure(tx, FigureName.CORRECTION_DAYS)
    return [_view(one.correction, one.person_name, days) for one in listed]


def _view(correction: Correction, name: str, days: int) -> CorrectionView:
    asked_on = correction.asked_at.astimezone(CHINA).date()
    return CorrectionView(
        id=correction.correction_id,
        person_id=correction.person_id,
        person_name=name,
        union_id=correction.union_id,
        state=CorrectionState(correction.state),
        words=correction.words,
        asked_at=correction.asked_at,
        due_on=asked_on + timedelta(days=days),
        answer=correction.answer,
        answered_at=correction.answered_at,
    )
