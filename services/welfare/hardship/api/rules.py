"""Routes of the choices in a form, of the arithmetic, and of the search for doubles."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from pydantic import BaseModel

from services.welfare.hardship.api.inputs import HouseholdInput, SearchInput
from services.welfare.hardship.api.views import ReckonedView, reckoned_view
from services.welfare.hardship.commands.doubles import FOUND, search
from services.welfare.hardship.domain import consent
from services.welfare.hardship.domain.category import reckon
from services.welfare.hardship.domain.figures import FigureName
from services.welfare.hardship.domain.household import check_household
from services.welfare.hardship.domain.words import (
    CATEGORY_LABELS,
    CAUSE_LABELS,
    CLOSE_LABELS,
    EXCLUSION_LABELS,
    EXPENSE_LABELS,
    HEALTH_LABELS,
    JOB_LABELS,
    NATIONAL_LABELS,
    RELATION_LABELS,
)
from services.welfare.hardship.queries.reading import figures
from services.welfare.people import staff_of, unions_by_id
from services.welfare.permissions import Act, may
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

router = tenant_router("/hardship", "hardship")

Value = TypeVar("Value", bound=StrEnum)


class ChoiceView(BaseModel):
    """A value and its word."""

    value: str
    label: str


class CaseChoicesView(BaseModel):
    """What a form offers, what the county has settled on, and what is agreed to."""

    categories: list[ChoiceView]
    causes: list[ChoiceView]
    relations: list[ChoiceView]
    jobs: list[ChoiceView]
    healths: list[ChoiceView]
    expenses: list[ChoiceView]
    exclusions: list[ChoiceView]
    close_reasons: list[ChoiceView]
    national_states: list[ChoiceView]
    line_per_month: int
    quiet_months: int
    consent_version: int
    consent_text: str


class CaseStaffLine(BaseModel):
    """Somebody of the union to choose."""

    id: UUID
    name: str


class SearchedView(BaseModel):
    """Whether there is a file, in one sentence that tells nothing more."""

    found: bool
    sentence: str


def _choices(labels: Mapping[Value, str]) -> list[ChoiceView]:
    return [ChoiceView(value=value.value, label=label) for value, label in labels.items()]


@router.get("/choices")
async def list_choices(_me: Me, tx: Tx) -> CaseChoicesView:
    """What can be chosen in a form."""
    known = await figures(tx)
    return CaseChoicesView(
        categories=_choices(CATEGORY_LABELS),
        causes=_choices(CAUSE_LABELS),
        relations=_choices(RELATION_LABELS),
        jobs=_choices(JOB_LABELS),
        healths=_choices(HEALTH_LABELS),
        expenses=_choices(EXPENSE_LABELS),
        exclusions=_choices(EXCLUSION_LABELS),
        close_reasons=_choices(CLOSE_LABELS),
        national_states=_choices(NATIONAL_LABELS),
        line_per_month=known[FigureName.LINE_PER_MONTH],
        quiet_months=known[FigureName.QUIET_MONTHS],
        consent_version=consent.VERSION,
        consent_text=consent.TEXT,
    )


@router.get("/people")
async def list_people(union_id: UUID, me: Me, tx: Tx) -> list[CaseStaffLine]:
    """The people of a union, to choose whose file it is; the county records files of schools."""
    known = await unions_by_id(tx, [union_id])
    above = may(me, Act.DECIDE_HARDSHIP) and union_id in known
    if not may(me, Act.ENTER_HARDSHIP, union_id) and not above:
        raise NotFound
    found = await staff_of(tx, union_id)
    return [CaseStaffLine(id=person.person_id, name=person.name) for person in found]


@router.post("/reckon")
async def reckon_household(wanted: HouseholdInput, _me: Me, tx: Tx) -> ReckonedView:
    """The category that follows from the rules, with the arithmetic; nothing is stored."""
    household = wanted.household(tx.today)
    check_household(household)
    found = reckon(household.means(), await figures(tx))
    return reckoned_view(found.category, found.lines)


@router.post("/search")
async def search_number(wanted: SearchInput, me: Me, tx: Tx, keys: Keys) -> SearchedView:
    """Whether a number has a file somewhere in the county; each question is written down."""
    if not may(me, Act.ENTER_HARDSHIP, wanted.union_id):
        raise NotFound
    found = await search(tx, me, wanted.union_id, wanted.id_number, keys)
    return SearchedView(found=found, sentence=FOUND if found else "全县没有查到档案，可以登记。")
