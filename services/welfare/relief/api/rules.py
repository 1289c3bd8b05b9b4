"""Routes of the choices in a form, and of looks from above."""

from collections.abc import Collection
from uuid import UUID

from pydantic import BaseModel

from services.welfare.openings.api import OpeningInput, OpeningView, opening_view
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may
from services.welfare.relief.api.inputs import ListOpeningInput
from services.welfare.relief.commands import opening
from services.welfare.relief.domain.kinds import (
    FORM_LABELS,
    GRANTS,
    KIND_LABELS,
    LEVEL_LABELS,
    OCCASION_LABELS,
    PAID_BY_LABELS,
    AidKind,
    Form,
    Occasion,
    PaidBy,
    SchoolLevel,
)
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.queries import reading
from services.welfare.relief.queries.caps import figures
from services.welfare.settings.domain import SOURCES
from services.welfare.settings.queries import added_sources
from shared.errors import NotFound
from shared.money import yuan_words
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/relief", "relief")


class KindChoice(BaseModel):
    """A kind of aid and its word."""

    value: AidKind
    label: str


class OccasionChoice(BaseModel):
    """An occasion and its word."""

    value: Occasion
    label: str


class FormChoice(BaseModel):
    """A form and its word."""

    value: Form
    label: str


class PaidByChoice(BaseModel):
    """A way of paying and its word."""

    value: PaidBy
    label: str


class LevelChoice(BaseModel):
    """A school a pupil goes to and its word."""

    value: SchoolLevel
    label: str


class ChoicesView(BaseModel):
    """What a form offers, and the caps in words."""

    kinds: list[KindChoice]
    grants: list[KindChoice]
    levels: list[LevelChoice]
    occasions: list[OccasionChoice]
    forms: list[FormChoice]
    ways: list[PaidByChoice]
    sources: list[str]
    added_sources: list[str]
    caps: dict[AidKind, str]


@router.get("/choices")
async def list_choices(_me: Me, tx: Tx) -> ChoicesView:
    """What can be chosen in a form, and up to which amount."""
    known, added = await figures(tx), await added_sources(tx)
    yearly = yuan_words(known[FigureName.TEMPORARY_PER_YEAR] * 100)
    gift = yuan_words(known[FigureName.ILLNESS_GIFT] * 100)
    return ChoicesView(
        kinds=_kinds(set(AidKind) - GRANTS),
        grants=_kinds(GRANTS),
        levels=[LevelChoice(value=v, label=label) for v, label in LEVEL_LABELS.items()],
        occasions=[OccasionChoice(value=v, label=label) for v, label in OCCASION_LABELS.items()],
        forms=[FormChoice(value=value, label=label) for value, label in FORM_LABELS.items()],
        ways=[PaidByChoice(value=value, label=label) for value, label in PAID_BY_LABELS.items()],
        sources=[*SOURCES, *added],
        added_sources=added,
        caps={
            AidKind.CONDOLENCE: f"生病、住院慰问每次不超过 {gift}",
            AidKind.TEMPORARY_HELP: f"临时帮扶每人每个自然年不超过 {yearly}",
        },
    )


def _kinds(among: Collection[AidKind]) -> list[KindChoice]:
    return [KindChoice(value=v, label=label) for v, label in KIND_LABELS.items() if v in among]


@router.post("/openings", status_code=201)
async def open_list(wanted: ListOpeningInput, me: Me, tx: Tx) -> OpeningView:
    """See the lines of a school's list for some minutes; the school's chair is told."""
    known = await unions_by_id(tx, [wanted.union_id])
    if not may(me, Act.READ_RELIEF_FILE) or wanted.union_id not in known:
        raise NotFound
    made = await opening.open_list(tx, me, wanted.union_id, wanted.reason)
    return opening_view(made)


@router.post("/{aid_id}/openings", status_code=201)
async def open_aid(aid_id: UUID, wanted: OpeningInput, me: Me, tx: Tx) -> OpeningView:
    """Read an aid of a school for some minutes; the school's chair is told."""
    if not may(me, Act.READ_RELIEF_FILE):
        raise NotFound
    aid = await reading.get_aid(tx, aid_id)
    return opening_view(await opening.open_aid(tx, me, aid, wanted.reason))
