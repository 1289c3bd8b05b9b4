"""The home survey, and how the school shows or talks over a file before it passes it on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.welfare.hardship.commands.steps import (
    CLOCK,
    By,
    by,
    concerned,
    load,
    move_on,
    tell,
)
from services.welfare.hardship.domain.deciding import (
    check_checker,
    check_signer,
    check_surveyors,
    check_way,
)
from services.welfare.hardship.domain.life import CaseMove, CaseState, after
from services.welfare.hardship.domain.words import CATEGORY_LABELS, Category
from services.welfare.hardship.queries.reading import figures, place_of_survey
from services.welfare.hardship.queries.turns import checkers_on, hands_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.people import names_of, unions_by_id
from shared.calendar.entered import check_days
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.contracts.welfare import (
    HardshipForwarded,
    HardshipNoticeRequested,
    HardshipObjected,
    HardshipReviewed,
    HardshipSurveyed,
)
from shared.database import Transaction
from shared.masking import mask_name
from shared.sealing import Keyring
from shared.web.identity import Caller

OUTCOMES: dict[NoticeOutcome, CaseMove] = {
    NoticeOutcome.STOOD: CaseMove.STAND,
    NoticeOutcome.UPHELD: CaseMove.OBJECT,
    NoticeOutcome.WITHDRAWN: CaseMove.TAKE_BACK_NOTICE,
}


@dataclass(frozen=True)
class Survey:
    """Two people at the home, on this day, and what they saw."""

    day: date
    surveyors: tuple[str, ...]
    finding: str


@dataclass(frozen=True)
class Slip:
    """What somebody signed on paper, and on which day."""

    signed_by: str
    signed_on: date


async def survey_case(
    tx: Transaction, caller: Caller, case_id: UUID, survey: Survey, keyring: Keyring
) -> HardshipCase:
    """Write down a home survey; of a file under review it is the look of that year.

    Raises:
        SurveyorsWrong, DayInFuture, DaysOutOfOrder.

    """
    case = await load(tx, case_id)
    await survey_on(tx, by(caller), case, survey, keyring)
    tell(tx, by(caller), case, HardshipSurveyed)
    return case


async def survey_on(
    tx: Transaction, who: By, case: HardshipCase, survey: Survey, keyring: Keyring
) -> None:
    """Keep a survey with its real day."""
    after(CaseState(case.state), CaseMove.SURVEY)
    check_surveyors(survey.surveyors, case.main_name)
    check_days(tx.today, ("申请日期", case.applied_on), ("调查日期", survey.day))
    case.surveyed_on, case.surveyors = survey.day, "、".join(survey.surveyors)
    case.survey_sealed = keyring.seal(survey.finding, place_of_survey(case.id))
    facts = {"surveyors": case.surveyors}
    await move_on(tx, who, case, CaseMove.SURVEY, survey.day, facts)


async def ask_notice(tx: Transaction, caller: Caller, case_id: UUID) -> HardshipCase:
    """Ask for a public notice: masked name, school and category, nothing else (R-HARD-7).

    Raises:
        ShownOtherwise: the county wants minutes.

    """
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.ASK_NOTICE)
    check_way(await figures(tx), by_notice=True)
    await move_on(tx, by(caller), case, CaseMove.ASK_NOTICE, tx.today, {})
    union = (await unions_by_id(tx, [case.union_id]))[case.union_id]
    label = CATEGORY_LABELS[Category(case.reckoned)] if case.reckoned else "待县教育工会核定"
    tx.publish(
        HardshipNoticeRequested(
            occurred_at=tx.now,
            county_id=case.county_id,
            union_id=case.union_id,
            subject_id=case.id,
            version=case.version,
            kind=NoticeKind.HARDSHIP,
            title="困难帮扶对象公示",
            text=f"{union.short_name} {mask_name(case.main_name)}，困难类别：{label}。",
            asked_by=caller.person_id,
            asked_by_name=caller.name,
        )
    )
    return case


async def notice_closed(
    tx: Transaction, case_id: UUID, outcome: NoticeOutcome, closed_on: date
) -> None:
    """Go on as a notice has ended; a file that waits for none any more stays as it is."""
    case = await load(tx, case_id)
    if case.state != CaseState.NOTICED:
        return
    await move_on(tx, CLOCK, case, OUTCOMES[outcome], min(closed_on, tx.today), {})
    if outcome is NoticeOutcome.STOOD:
        await tell_reviewed(tx, CLOCK, case)
    elif outcome is NoticeOutcome.UPHELD:
        tell(tx, CLOCK, case, HardshipObjected)


async def enter_minutes(
    tx: Transaction, caller: Caller, case_id: UUID, number: str, day: date
) -> HardshipCase:
    """Write down that the school talked it over, by the number of the minutes.

    Raises:
        ShownOtherwise: the county wants a notice.

    """
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.MINUTES)
    check_way(await figures(tx), by_notice=False)
    await minutes_on(tx, by(caller), case, number, day)
    await tell_reviewed(tx, by(caller), case)
    return case


async def minutes_on(tx: Transaction, who: By, case: HardshipCase, number: str, day: date) -> None:
    """Keep minutes with their real day."""
    check_days(tx.today, ("调查日期", case.surveyed_on), ("评议日期", day))
    case.minutes_number, case.minutes_on = number, day
    await move_on(tx, who, case, CaseMove.MINUTES, day, {"minutes_number": number})


async def tell_reviewed(tx: Transaction, who: By, case: HardshipCase) -> None:
    turn = await checkers_on(tx, case)
    tell(tx, who, case, HardshipReviewed, concerns=tuple(turn.people))


async def forward_case(
    tx: Transaction, caller: Caller, case_id: UUID, slip: Slip | None
) -> HardshipCase:
    """Pass a file on to the county, by whoever did not enter it, or as signed on paper.

    Raises:
        OwnCase, OthersCheck.

    """
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.FORWARD)
    if slip is None:
        turn = await checkers_on(tx, case)
        check_checker(caller.person_id, hands_of(case), turn)
        case.forwarded_by, case.forwarded_by_name = caller.person_id, caller.name
        case.forwarded_on = tx.today
        await move_on(tx, by(caller), case, CaseMove.FORWARD, tx.today, {})
    else:
        await forward_on_paper(tx, caller, case, slip)
    case.reason = None
    tell(tx, by(caller), case, HardshipForwarded, concerns=concerned(case))
    return case


async def forward_on_paper(tx: Transaction, caller: Caller, case: HardshipCase, slip: Slip) -> None:
    """Write down who has really passed it on; neither who writes nor whom it is about."""
    changed = (await names_of(tx, [case.changed_by])).values()
    check_signer(slip.signed_by, (caller.name, case.entered_by_name, case.main_name, *changed))
    earlier = case.minutes_on or case.surveyed_on
    check_days(tx.today, ("评议或调查日期", earlier), ("签字日期", slip.signed_on))
    case.forwarded_by, case.forwarded_by_name = None, slip.signed_by
    case.forwarded_on = slip.signed_on
    facts = {"signed_by": slip.signed_by}
    await move_on(tx, by(caller), case, CaseMove.FORWARD, slip.signed_on, facts)
