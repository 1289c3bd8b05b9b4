"""The file of the general union, followed beside ours with no second entry of data."""

from datetime import date
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.steps import load, note, touch
from services.welfare.hardship.domain.life import FILED, CaseState
from services.welfare.hardship.domain.national import NationalStepNotAllowed, check_day, check_step
from services.welfare.hardship.domain.words import NationalState
from services.welfare.hardship.tables import HardshipCase
from shared.calendar.entered import check_days
from shared.database import Transaction


async def follow_national(
    tx: Transaction, case_id: UUID, state: NationalState, day: date, number: str | None
) -> HardshipCase:
    """Write down how far the other file is.

    Raises:
        NationalStepNotAllowed, NationalNumberMissing, DayInFuture.

    """
    case = await load(tx, case_id)
    if CaseState(case.state) not in FILED:
        raise NationalStepNotAllowed("还没有在县教育工会建档，请先建档再登记县总的进度。")
    check_days(tx.today, ("日期", day))
    check_step(NationalState(case.national_state), state, number)
    check_day(day, case.national_on)
    case.national_state, case.national_on = state.value, day
    case.national_number = number or case.national_number
    case.touched_on = max(day, case.touched_on)
    touch(tx, case)
    await note(tx, case, AuditAct.HARDSHIP_NATIONAL, state=state.value)
    return case
