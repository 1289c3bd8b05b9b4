"""What of a hardship file is personal: copied for its person, and emptied when its time is over."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, or_, select

from services.welfare.hardship.commands.opening import SUBJECT_KIND
from services.welfare.hardship.domain.life import ENDED, STATE_LABELS, CaseState
from services.welfare.hardship.domain.words import Cause
from services.welfare.hardship.papers import own_words
from services.welfare.hardship.queries.reading import (
    finding_of,
    household_of,
    own_cases,
    steps_of,
)
from services.welfare.hardship.tables import HardshipCase, HardshipPrint
from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from services.welfare.proofs import Proof
from services.welfare.retention.subjects import Expired, Holding
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.proofs.forgetting import Erasure, forget_proofs
from shared.retention.clock import begin_of
from shared.retention.rules import ERASED, NOBODY, Limits
from shared.sealing import Keyring

_REFUSED = (CaseState.DECLINED, CaseState.WITHDRAWN)
_NOBODY_WORKS_ON = ENDED | {CaseState.DRAFTED}

# Lets what another capability keeps beside a file forget its person, too.
Forgets = Callable[[Transaction, Collection[UUID]], Awaitable[None]]


class RetainedCases:
    """That there was a file, its category, its days and who decided stay; whose it was does not."""

    label = "困难档案"

    def __init__(self, *beside: Forgets) -> None:
        """Take along what hangs on files in capabilities of which this one knows nothing."""
        self._beside = beside

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Closed years ago, or not registered at all; a draft since it was last written in."""
        cases = await _not_erased(
            tx,
            or_(
                and_(
                    HardshipCase.state == CaseState.CLOSED,
                    HardshipCase.ended_on < limits.closed_before,
                ),
                and_(
                    HardshipCase.state.in_(_REFUSED),
                    HardshipCase.ended_on < limits.refused_before,
                ),
                and_(
                    HardshipCase.state == CaseState.DRAFTED,
                    HardshipCase.changed_at < begin_of(limits.refused_before),
                ),
            ),
        )
        return [
            Expired(
                case.id,
                case.union_id,
                f"{case.made_at.astimezone(CHINA).year}年困难档案（{STATE_LABELS[CaseState(case.state)]}）",
                case.ended_on or case.changed_at.astimezone(CHINA).date(),
            )
            for case in cases
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], by: UUID) -> int:
        cases = await _not_erased(tx, HardshipCase.id.in_(ids))
        emptied = [case.id for case in cases]
        whose = {case.person_id for case in cases if case.person_id is not None}
        for case in cases:
            await _empty(tx, case)
        await tx.session.flush()
        await tx.session.execute(delete(HardshipPrint).where(HardshipPrint.case_id.in_(emptied)))
        for forget in self._beside:
            await forget(tx, emptied)
        erasure = Erasure(by, ERASED, whose)
        return len(cases) + await forget_proofs(tx, Proof, SUBJECT_KIND, emptied, erasure)

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], by: UUID
    ) -> int:
        cases = await _not_erased(tx, HardshipCase.person_id == person_id)
        return await self.erase(tx, [case.id for case in cases if case.id not in kept], by)

    async def copy(self, tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
        cases = await own_cases(tx, person_id)
        unions = await unions_by_id(tx, {case.union_id for case in cases})
        return Holding(
            "困难档案",
            ("单位", "登记日期", "项目", "内容"),
            [
                (
                    unions[case.union_id].short_name if case.union_id in unions else "",
                    chinese_date(case.made_at.astimezone(CHINA).date()),
                    *said,
                )
                for case in cases
                for said in own_words(case, household_of(case, keyring), finding_of(case, keyring))
            ],
        )


async def _empty(tx: Transaction, case: HardshipCase) -> None:
    """Neither whose, nor what brought them there, nor any word that somebody wrote about it."""
    for step in await steps_of(tx, case.id):
        step.facts = {}
        if step.made_by is not None and step.made_by == case.person_id:
            step.made_by, step.made_by_name = None, mask_name(step.made_by_name)
    if case.entered_by == case.person_id:
        case.entered_by, case.entered_by_name = NOBODY, mask_name(case.entered_by_name)
    if case.state == CaseState.DRAFTED:
        # Nothing is left to apply with: whoever still needs help begins a new file.
        case.state, case.ended_on = CaseState.WITHDRAWN.value, tx.today
        case.version += 1
    if case.changed_by == case.person_id:
        case.changed_by = None
    case.person_id = case.household_key = None
    case.main_name = mask_name(case.main_name)
    case.cause = Cause.OTHER.value
    case.file_sealed = case.survey_sealed = case.surveyors = None
    case.category_reason = case.reason = case.national_number = None
    for opening in await openings_of(tx, case.id):
        opening.reason = ""


async def _not_erased(tx: Transaction, where: ColumnElement[bool]) -> Sequence[HardshipCase]:
    """Ended files and drafts that still hold a household, locked."""
    rows = await tx.session.scalars(
        select(HardshipCase)
        .where(
            where, HardshipCase.state.in_(_NOBODY_WORKS_ON), HardshipCase.file_sealed.is_not(None)
        )
        .order_by(HardshipCase.id)
        .with_for_update()
    )
    return rows.all()
