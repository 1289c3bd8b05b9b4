"""A file whose life was on paper, entered afterwards with its real days and names (补录)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.entering import Consent, Wanted, enter_case, submit
from services.welfare.hardship.commands.ruling import Ruling, register_on, tell_registered
from services.welfare.hardship.commands.showing import (
    Slip,
    Survey,
    forward_on_paper,
    minutes_on,
    survey_on,
    tell_reviewed,
)
from services.welfare.hardship.commands.steps import By, by, concerned, note, tell
from services.welfare.hardship.domain.deciding import check_signer
from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.tables import HardshipCase
from shared.contracts.welfare import HardshipApplied, HardshipForwarded, HardshipSurveyed
from shared.database import Transaction
from shared.errors import Invalid
from shared.sealing import Keyring
from shared.web.identity import Caller


class StepLeftOut(Invalid):
    """A later step was entered without the one before it."""

    code: ClassVar[str] = "step-left-out"


@dataclass(frozen=True)
class Minutes:
    """Minutes by number and day."""

    number: str
    day: date


@dataclass(frozen=True)
class Registration:
    """What the county decided on paper, and who."""

    ruling: Ruling
    decided_by_name: str


@dataclass(frozen=True)
class Paper:
    """What the papers say, as far as it came; each step needs the one before."""

    applied_on: date
    consent: Consent
    survey: Survey | None
    minutes: Minutes | None
    slip: Slip | None
    registration: Registration | None


async def record_case(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    wanted: Wanted,
    paper: Paper,
    keyring: Keyring,
) -> HardshipCase:
    """Enter a file with all its steps; told is only where it stands now.

    Raises:
        StepLeftOut, DayInFuture, DaysOutOfOrder, AlreadyFiled.

    """
    _check_unbroken(paper)
    case = await enter_case(tx, caller, union_id, wanted, keyring)
    case.from_paper = True
    case.touched_on = paper.applied_on
    await submit(tx, caller, case, paper.consent, keyring, paper.applied_on)
    if paper.survey:
        await survey_on(tx, by(caller), case, paper.survey, keyring)
    if paper.minutes:
        await minutes_on(tx, by(caller), case, paper.minutes.number, paper.minutes.day)
    if paper.slip:
        await forward_on_paper(tx, caller, case, paper.slip)
    if paper.registration:
        await _register(tx, caller, case, paper.registration, keyring)
    await note(tx, case, AuditAct.HARDSHIP_RECORDED)
    await _tell_where_it_stands(tx, by(caller), case)
    return case


async def _register(
    tx: Transaction, caller: Caller, case: HardshipCase, made: Registration, keyring: Keyring
) -> None:
    check_signer(made.decided_by_name, (caller.name, case.main_name, case.forwarded_by_name or ""))
    case.decided_by, case.decided_by_name = None, made.decided_by_name
    await register_on(tx, by(caller), case, made.ruling, keyring)


def _check_unbroken(paper: Paper) -> None:
    steps = (
        ("入户调查", paper.survey),
        ("民主评议纪要", paper.minutes),
        ("学校审核签字", paper.slip),
        ("县里建档", paper.registration),
    )
    missing: str | None = None
    for name, step in steps:
        if step is None:
            missing = missing or name
        elif missing:
            raise StepLeftOut(f"填写了“{name}”，还要填写前面的“{missing}”。")


async def _tell_where_it_stands(tx: Transaction, who: By, case: HardshipCase) -> None:
    match CaseState(case.state):
        case CaseState.REGISTERED:
            tell_registered(tx, who, case)
        case CaseState.FORWARDED:
            tell(tx, who, case, HardshipForwarded, concerned(case))
        case CaseState.REVIEWED:
            await tell_reviewed(tx, who, case)
        case CaseState.SURVEYED:
            tell(tx, who, case, HardshipSurveyed)
        case _:
            tell(tx, who, case, HardshipApplied)
