"""What becomes of a file that has ended: kept for a while, then emptied (R-DATA-4)."""

from datetime import date

from sqlalchemy import delete, update

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.steps import note, touch
from services.welfare.hardship.domain.figures import FigureName, Figures
from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.domain.times import months_after
from services.welfare.hardship.tables import HardshipCase, HardshipPrint, HardshipStep
from shared.database import Transaction
from shared.masking import mask_name


def erase_from(case: HardshipCase, figures: Figures) -> date | None:
    """The day on which an ended file is emptied."""
    if case.ended_on is None:
        return None
    closed = case.state == CaseState.CLOSED
    name = FigureName.KEEP_CLOSED_MONTHS if closed else FigureName.KEEP_REFUSED_MONTHS
    return months_after(case.ended_on, figures[name])


async def erase(tx: Transaction, case: HardshipCase) -> None:
    """Empty a file: what remains says that there was one, when, and who decided; not whose."""
    await note(tx, case, AuditAct.HARDSHIP_ERASED)
    case.file_sealed = case.survey_sealed = case.household_key = None
    case.category_reason = case.reason = None
    case.main_name = mask_name(case.main_name)
    case.person_id = None
    case.check_on = None
    touch(tx, case)
    await tx.session.flush()
    await tx.session.execute(delete(HardshipPrint).where(HardshipPrint.case_id == case.id))
    await tx.session.execute(
        update(HardshipStep).where(HardshipStep.case_id == case.id).values(facts={})
    )
