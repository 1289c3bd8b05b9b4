"""Routes of what the county sets, of the choices in a form, and of looks from above."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may, must
from services.welfare.relief.api.inputs import ListOpeningInput, OpeningInput
from services.welfare.relief.api.views import AidOpeningView
from services.welfare.relief.commands import opening, ruling
from services.welfare.relief.domain.kinds import (
    FORM_LABELS,
    KIND_LABELS,
    OCCASION_LABELS,
    PAID_BY_LABELS,
    SOURCES,
    AidKind,
    Form,
    Occasion,
    PaidBy,
)
from services.welfare.relief.domain.money import FIGURES, FigureName, yuan_words
from services.welfare.relief.queries import reading
from services.welfare.relief.queries.caps import figures, later_figures
from shared.errors import NotFound
from shared.figures.keeping import Wanted
from shared.web.figures import FigureInput, FiguresView, figures_view
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("/relief", "relief")
# What the county sets is asked for in the same way of every service.
figures_router = tenant_router("/figures", "figures")


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


class ChoicesView(BaseModel):
    """What a form offers, and the caps in words."""

    kinds: list[KindChoice]
    occasions: list[OccasionChoice]
    forms: list[FormChoice]
    ways: list[PaidByChoice]
    sources: list[str]
    added_sources: list[str]
    caps: dict[AidKind, str]


class SourceInput(Input):
    """A source of money that the county adds."""

    name: Annotated[Line, Field(max_length=30)]


@router.get("/choices")
async def list_choices(_me: Me, tx: Tx) -> ChoicesView:
    """What can be chosen in a form, and up to which amount."""
    known, added = await figures(tx), await reading.added_sources(tx)
    yearly = yuan_words(known[FigureName.TEMPORARY_PER_YEAR] * 100)
    gift = yuan_words(known[FigureName.ILLNESS_GIFT] * 100)
    return ChoicesView(
        kinds=[KindChoice(value=value, label=label) for value, label in KIND_LABELS.items()],
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


@figures_router.get("")
async def list_figures(_me: Me, tx: Tx) -> list[FiguresView]:
    """The figures that count today, and those that will."""
    return [figures_view("慰问帮扶", FIGURES, await figures(tx), await later_figures(tx))]


@figures_router.put("/{name}", status_code=204)
async def change_figure(name: FigureName, wanted: FigureInput, me: Me, tx: Tx) -> None:
    """Let a figure count from a day on."""
    must(me, Act.SET_RELIEF_RULES)
    figure = Wanted(name, FIGURES[name], wanted.value, wanted.valid_from)
    await ruling.set_figure(tx, me, figure)


@router.post("/sources", status_code=204)
async def add_source(wanted: SourceInput, me: Me, tx: Tx) -> None:
    """Let money come from one more source."""
    must(me, Act.SET_RELIEF_RULES)
    await ruling.add_source(tx, me, wanted.name)


@router.delete("/sources/{name}", status_code=204)
async def remove_source(name: str, me: Me, tx: Tx) -> None:
    """Offer a source no longer; what was given from it keeps its name."""
    must(me, Act.SET_RELIEF_RULES)
    await ruling.remove_source(tx, name)


@router.post("/openings", status_code=201)
async def open_list(wanted: ListOpeningInput, me: Me, tx: Tx) -> AidOpeningView:
    """See the lines of a school's list for some minutes; the school's chair is told."""
    known = await unions_by_id(tx, [wanted.union_id])
    if not may(me, Act.READ_RELIEF_FILE) or wanted.union_id not in known:
        raise NotFound
    made = await opening.open_list(tx, me, wanted.union_id, wanted.reason)
    return AidOpeningView.model_validate(made)


@router.post("/{aid_id}/openings", status_code=201)
async def open_aid(aid_id: UUID, wanted: OpeningInput, me: Me, tx: Tx) -> AidOpeningView:
    """Read an aid of a school for some minutes; the school's chair is told."""
    if not may(me, Act.READ_RELIEF_FILE):
        raise NotFound
    aid = await reading.get_aid(tx, aid_id)
    return AidOpeningView.model_validate(await opening.open_aid(tx, me, aid, wanted.reason))
