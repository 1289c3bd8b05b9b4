"""What the API tells of hardship files."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.welfare.hardship.api.household import HouseholdView, household_view
from services.welfare.hardship.api.permitted import actions_on, is_near, is_own, only_audits
from services.welfare.hardship.domain.category import reckon
from services.welfare.hardship.domain.figures import FigureName
from services.welfare.hardship.domain.life import MOVE_LABELS, STATE_LABELS, CaseMove, CaseState
from services.welfare.hardship.domain.masking import entered_name
from services.welfare.hardship.domain.words import (
    CATEGORY_LABELS,
    CAUSE_LABELS,
    CLOSE_LABELS,
    NATIONAL_LABELS,
    Category,
    Cause,
    CloseReason,
    NationalState,
)
from services.welfare.hardship.queries.reading import (
    figures,
    finding_of,
    household_of,
    steps_of,
)
from services.welfare.hardship.queries.turns import checkers_on
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.api import OpeningView, opening_views
from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from shared.database import Transaction
from shared.masking import mask_name
from shared.sealing import Keyring
from shared.web.identity import Caller


class CaseLine(BaseModel):
    """One line of the list; the county and auditors see the name masked."""

    id: UUID
    union_id: UUID
    union_name: str
    state: CaseState
    state_label: str
    main_name: str
    persons: int
    category: Category | None
    category_label: str | None
    registered_on: date | None
    review_due_on: date | None
    last_aided_on: date | None
    touched_on: date
    national_state: NationalState
    national_label: str
    from_paper: bool


class CaseStepView(BaseModel):
    """One step in the file's life, on its real day."""

    move: CaseMove
    label: str
    happened_on: date
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class ReckonedView(BaseModel):
    """The category that follows from the rules, and the arithmetic."""

    category: Category | None
    category_label: str
    lines: list[str]


class CaseView(CaseLine):
    """A file as those see it who may read it; numbers are masked, and shown only for a reason.

    `reads_papers` says whether pictures and papers of the household are for the caller to read.
    """

    version: int
    person_id: UUID | None
    is_own: bool
    cause: Cause
    cause_label: str
    category_reason: str | None
    household: HouseholdView | None
    reckoning: ReckonedView | None
    consent_version: int | None
    consent_on: date | None
    consent_from_paper: bool
    applied_on: date | None
    surveyed_on: date | None
    surveyors: str | None
    finding: str | None
    minutes_number: str | None
    minutes_on: date | None
    forwarded_on: date | None
    forwarded_by_name: str | None
    decided_by_name: str | None
    ended_on: date | None
    close_label: str | None
    reason: str | None
    national_number: str | None
    national_on: date | None
    entered_by_name: str
    made_at: datetime
    turn: str
    reads_papers: bool
    actions: list[str]
    steps: list[CaseStepView]
    openings: list[OpeningView]


NOT_HARD = "不属于困难职工"
_UNSENT = frozenset({CaseState.REVIEWED, CaseState.RETURNED})
_SAME = frozenset(HardshipCase.__table__.columns.keys()) & frozenset(CaseView.model_fields)
_SAME_LINE = frozenset(HardshipCase.__table__.columns.keys()) & frozenset(CaseLine.model_fields)


def reckoned_view(category: Category | None, lines: Iterable[str]) -> ReckonedView:
    label = CATEGORY_LABELS[category] if category else NOT_HARD
    return ReckonedView(category=category, category_label=label, lines=list(lines))


def _labels(case: HardshipCase) -> dict[str, Any]:
    return {
        "state_label": STATE_LABELS[CaseState(case.state)],
        "category_label": CATEGORY_LABELS[Category(case.category)] if case.category else None,
        "national_label": NATIONAL_LABELS[NationalState(case.national_state)],
    }


def _masked(case: HardshipCase) -> dict[str, Any]:
    """Instead of what would say whose file it is."""
    return {
        "person_id": None,
        "main_name": mask_name(case.main_name),
        "entered_by_name": entered_name(
            case.entered_by_name, is_own=case.entered_by == case.person_id, masked=True
        ),
    }


async def case_view(tx: Transaction, me: Caller, case: HardshipCase, keyring: Keyring) -> CaseView:
    """The whole of it; whoever calls has checked that this caller may read it."""
    unions = await unions_by_id(tx, [case.union_id])
    turn = await checkers_on(tx, case)
    known = await figures(tx)
    household, masked = household_of(case, keyring), only_audits(me, case)
    found = reckon(household.means(), known) if household and not masked else None
    same = {name: getattr(case, name) for name in _SAME} | _labels(case)
    return CaseView(
        **same | (_masked(case) if masked else {}),
        union_name=unions[case.union_id].short_name if case.union_id in unions else "",
        is_own=is_own(me, case),
        cause_label=CAUSE_LABELS[Cause(case.cause)],
        household=household_view(household, masked=masked) if household else None,
        reckoning=None if found is None else reckoned_view(found.category, found.lines),
        finding=None if masked else finding_of(case, keyring),
        close_label=CLOSE_LABELS[CloseReason(case.close_reason)] if case.close_reason else None,
        turn=turn.sentence if case.state in _UNSENT else "",
        reads_papers=household is not None and not masked,
        actions=actions_on(me, case, turn, known[FigureName.SHOWN_BY]),
        steps=[
            CaseStepView(
                move=CaseMove(step.move),
                label=MOVE_LABELS[CaseMove(step.move)],
                happened_on=step.happened_on,
                made_at=step.made_at,
                made_by_name=entered_name(
                    step.made_by_name,
                    is_own=step.made_by is not None and step.made_by == case.person_id,
                    masked=masked,
                ),
                facts={} if masked else step.facts,
            )
            for step in await steps_of(tx, case.id)
        ],
        openings=opening_views(await openings_of(tx, case.id)),
    )


async def case_lines(tx: Transaction, me: Caller, cases: Iterable[HardshipCase]) -> list[CaseLine]:
    """A list; names stand in full only for those who deal with them."""
    found = list(cases)
    unions = await unions_by_id(tx, {case.union_id for case in found})
    return [
        CaseLine(
            **{name: getattr(case, name) for name in _SAME_LINE}
            | _labels(case)
            | {"main_name": case.main_name if is_near(me, case) else mask_name(case.main_name)},
            union_name=unions[case.union_id].short_name if case.union_id in unions else "",
        )
        for case in found
    ]
