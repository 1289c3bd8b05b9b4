"""What the county decides: registered, sent back, declined; renewed, lifted, closed, relapsed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.welfare.hardship.commands.steps import By, by, concerned, load, move_on, tell
from services.welfare.hardship.domain.category import reckon
from services.welfare.hardship.domain.deciding import check_category, check_other
from services.welfare.hardship.domain.figures import FigureName
from services.welfare.hardship.domain.life import CaseMove, CaseState, after
from services.welfare.hardship.domain.times import months_after
from services.welfare.hardship.domain.words import CATEGORY_LABELS, Category, CloseReason
from services.welfare.hardship.queries.reading import figures, household_of
from services.welfare.hardship.queries.turns import hands_of
from services.welfare.hardship.tables import HardshipCase
from shared.calendar.entered import check_days
from shared.contracts.welfare import (
    HardshipClosed,
    HardshipDeclined,
    HardshipEvent,
    HardshipLifted,
    HardshipRecategorised,
    HardshipRegistered,
    HardshipRelapsed,
    HardshipRenewed,
    HardshipReturned,
)
from shared.database import Transaction
from shared.sealing import Keyring
from shared.web.identity import Caller

TOLD: dict[CaseMove, type[HardshipEvent]] = {
    CaseMove.RENEW: HardshipRenewed,
    CaseMove.RECATEGORISE: HardshipRecategorised,
    CaseMove.RELAPSE: HardshipRelapsed,
    CaseMove.LIFT: HardshipLifted,
}


@dataclass(frozen=True)
class Ruling:
    """A category, why it differs from what the rules work out, and the day."""

    category: Category
    reason: str | None
    day: date


async def register_case(
    tx: Transaction, caller: Caller, case_id: UUID, ruling: Ruling, keyring: Keyring
) -> HardshipCase:
    """Register the household; it may be helped as such from now on.

    Raises:
        OwnCase, ReasonMissing.

    """
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.REGISTER)
    _check_decider(caller, case)
    await register_on(tx, by(caller), case, ruling, keyring)
    case.decided_by, case.decided_by_name = caller.person_id, caller.name
    tell_registered(tx, by(caller), case)
    return case


async def register_on(
    tx: Transaction, who: By, case: HardshipCase, ruling: Ruling, keyring: Keyring
) -> None:
    """Keep a registration with its real day."""
    check_days(tx.today, ("上报日期", case.forwarded_on), ("建档日期", ruling.day))
    await _categorise(tx, case, ruling, keyring)
    case.registered_on = ruling.day
    case.reason = None
    await _next_review(tx, case, ruling.day)
    await move_on(tx, who, case, CaseMove.REGISTER, ruling.day, _facts(ruling))


def tell_registered(tx: Transaction, who: By, case: HardshipCase) -> None:
    evidence = {
        "title": "困难职工建档一户",
        "happened_on": case.registered_on,
        "category": "hardship",
    }
    tell(tx, who, case, HardshipRegistered, concerned(case), **evidence)


async def return_case(tx: Transaction, caller: Caller, case_id: UUID, reason: str) -> HardshipCase:
    """Send a file back one step, to be mended."""
    case = await load(tx, case_id)
    _check_decider(caller, case)
    case.reason = reason
    await move_on(tx, by(caller), case, CaseMove.RETURN, tx.today, {"reason": reason})
    tell(tx, by(caller), case, HardshipReturned)
    return case


async def decline_case(tx: Transaction, caller: Caller, case_id: UUID, reason: str) -> HardshipCase:
    """Do not register the household, and say why."""
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.DECLINE)
    _check_decider(caller, case)
    case.reason = reason
    case.decided_by, case.decided_by_name = caller.person_id, caller.name
    await move_on(tx, by(caller), case, CaseMove.DECLINE, tx.today, {"reason": reason})
    case.ended_on = tx.today
    case.check_on = None
    tell(tx, by(caller), case, HardshipDeclined, concerned(case))
    return case


async def renew_case(
    tx: Transaction, caller: Caller, case_id: UUID, ruling: Ruling, keyring: Keyring
) -> HardshipCase:
    """After a review: it is as it was, or in another category."""
    case = await load(tx, case_id)
    same = case.category == ruling.category
    return await _go_on(
        tx, caller, case, CaseMove.RENEW if same else CaseMove.RECATEGORISE, ruling, keyring
    )


async def relapse_case(
    tx: Transaction, caller: Caller, case_id: UUID, ruling: Ruling, keyring: Keyring
) -> HardshipCase:
    """Let a file count again whose household is in hardship again; its review is due at once."""
    case = await load(tx, case_id)
    return await _go_on(tx, caller, case, CaseMove.RELAPSE, ruling, keyring)


async def _go_on(
    tx: Transaction,
    caller: Caller,
    case: HardshipCase,
    move: CaseMove,
    ruling: Ruling,
    keyring: Keyring,
) -> HardshipCase:
    after(CaseState(case.state), move)
    check_other(caller.person_id, {case.person_id, case.changed_by})
    check_days(tx.today, ("建档日期", case.registered_on), ("办理日期", ruling.day))
    await _categorise(tx, case, ruling, keyring)
    if move is CaseMove.RELAPSE:
        case.review_due_on = ruling.day  # what the file says is of an earlier time
    else:
        await _next_review(tx, case, ruling.day)
    await move_on(tx, by(caller), case, move, ruling.day, _facts(ruling))
    tell(tx, by(caller), case, TOLD[move], concerned(case))
    return case


async def lift_case(
    tx: Transaction, caller: Caller, case_id: UUID, day: date, reason: str | None
) -> HardshipCase:
    """The household is through; the file rests, and counts again after a relapse."""
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.LIFT)
    check_other(caller.person_id, {case.person_id})
    check_days(tx.today, ("建档日期", case.registered_on), ("脱困日期", day))
    case.review_due_on = case.check_on = None
    await move_on(tx, by(caller), case, CaseMove.LIFT, day, {"reason": reason} if reason else {})
    tell(tx, by(caller), case, HardshipLifted, concerned(case))
    return case


async def close_case(
    tx: Transaction, caller: Caller, case_id: UUID, day: date, reason: CloseReason
) -> HardshipCase:
    """End a file for one of the reasons of R-HARD-8."""
    case = await load(tx, case_id)
    after(CaseState(case.state), CaseMove.CLOSE)
    check_other(caller.person_id, {case.person_id})
    check_days(tx.today, ("建档日期", case.registered_on), ("注销日期", day))
    await move_on(tx, by(caller), case, CaseMove.CLOSE, day, {"close_reason": reason.value})
    case.close_reason, case.ended_on = reason.value, day
    case.review_due_on = case.check_on = None
    tell(tx, by(caller), case, HardshipClosed)
    return case


def _check_decider(caller: Caller, case: HardshipCase) -> None:
    """Neither who wrote it or passed it on, nor whom it is about."""
    own = hands_of(case) | {case.forwarded_by}
    check_other(caller.person_id, own, "请由县教育工会另一位同志审核。")


async def _categorise(
    tx: Transaction, case: HardshipCase, ruling: Ruling, keyring: Keyring
) -> None:
    household = household_of(case, keyring)
    found = reckon(household.means(), await figures(tx)).category if household else None
    case.reckoned = found.value if found else None
    check_category(ruling.category, found, ruling.reason)
    case.category = ruling.category.value
    case.category_reason = ruling.reason


async def _next_review(tx: Transaction, case: HardshipCase, day: date) -> None:
    months = (await figures(tx))[FigureName.REVIEW_MONTHS]
    case.review_due_on = case.check_on = months_after(day, months)


def _facts(ruling: Ruling) -> dict[str, str]:
    facts = {"category": CATEGORY_LABELS[ruling.category]}
    return facts | {"reason": ruling.reason} if ruling.reason else facts
