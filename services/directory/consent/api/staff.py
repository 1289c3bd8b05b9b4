"""The HTTP door of what a union's people agreed to, and of papers that are entered for them."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.directory.consent import queries
from services.directory.consent.api.views import AnswerInput, AskedView, NamedPerson, asked_view
from services.directory.consent.commands import Paper, answer
from services.directory.consent.domain import CONSENT_LABELS, ConsentStanding, Purpose
from services.directory.people import queries as people
from services.directory.permissions import Act, must
from services.directory.units import queries as units
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "consent")


class AnsweredView(BaseModel):
    """Those who stand to a purpose in the same way."""

    standing: ConsentStanding
    label: str
    count: int
    people: list[NamedPerson]


class PurposeView(BaseModel):
    """How a union's people stand to a purpose."""

    purpose: Purpose
    version: int
    title: str
    groups: list[AnsweredView]


class PaperInput(AnswerInput):
    """What somebody said on paper, on which day, and where the paper is kept."""

    day: date
    kept_at: Line | None = None


@router.get("/unions/{union_id}/consents")
async def list_union(union_id: UUID, me: Me, tx: Tx) -> list[PurposeView]:
    """How those who work in the union stand to each purpose, and who has not answered."""
    must(me, Act.RECORD_CONSENT)
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    must(me, Act.RECORD_CONSENT, union_id)
    await units.one_union(tx, union_id)
    return [
        PurposeView(
            purpose=Purpose(found.text.purpose),
            version=found.text.version,
            title=found.text.title,
            groups=[_group(standing, who) for standing, who in found.people.items()],
        )
        for found in await queries.union_consent(tx, union_id)
    ]


@router.get("/people/{person_id}/consents")
async def list_person(person_id: UUID, me: Me, tx: Tx) -> list[AskedView]:
    """What a person is asked, and how they stand to it."""
    return await _all(tx, me, person_id)


@router.post("/people/{person_id}/consents/{purpose}")
async def answer_for(
    person_id: UUID, purpose: Purpose, wanted: PaperInput, me: Me, tx: Tx
) -> list[AskedView]:
    """Enter what the person said on paper."""
    await _all(tx, me, person_id)
    paper = Paper(wanted.day, wanted.kept_at)
    await answer(tx, person_id, purpose, wanted.move, seen_version=wanted.version, paper=paper)
    return await _all(tx, me, person_id)


async def _all(tx: Tx, me: Caller, person_id: UUID) -> list[AskedView]:
    person = await people.one_person(tx, person_id)
    must(me, Act.RECORD_CONSENT, person.union_id)
    return [asked_view(asked) for asked in await queries.asked_of(tx, person_id)]


def _group(standing: ConsentStanding, who: list[tuple[UUID, str]]) -> AnsweredView:
    return AnsweredView(
        standing=standing,
        label=CONSENT_LABELS[standing],
        count=len(who),
        people=[NamedPerson(id=person_id, name=name) for person_id, name in who],
    )
