"""What of an aid is personal: copied for its person, and emptied when its time is over."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from services.welfare.proofs import Proof
from services.welfare.relief.domain.kinds import (
    KIND_LABELS,
    OCCASION_LABELS,
    SUBJECT_KIND,
    AidKind,
    Occasion,
)
from services.welfare.relief.domain.life import RESERVED, STATE_LABELS, AidState
from services.welfare.relief.queries.reading import (
    NAMES_SOMEBODY,
    entries_of,
    erased_key,
    place_of_remark,
    steps_of,
)
from services.welfare.relief.tables import Aid
from services.welfare.retention.subjects import Expired, Holding
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.money import yuan_words
from shared.proofs.forgetting import Erasure, forget_proofs
from shared.retention.clock import begin_of
from shared.retention.rules import ERASED, NOBODY, Limits
from shared.sealing import Keyring

_REFUSED = (AidState.DRAFTED, AidState.REJECTED, AidState.CANCELLED)
_CLOSED = (AidState.RECEIPTED, AidState.RECLAIMED)
_FINISHED = (*_CLOSED, AidState.REJECTED, AidState.CANCELLED)
_KEPT_FACTS = frozenset({"paid_on", "paid_by", "receipted_on", "reclaimed_on", "signed_on"})


class RetainedAids:
    """Amounts, days and who decided stay, as the accounts need them; whom it was for does not."""

    label = "慰问帮扶"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Signed for or taken back years ago, or not given at all."""
        aids = await _not_erased(
            tx,
            or_(
                and_(Aid.state.in_(_CLOSED), Aid.changed_at < begin_of(limits.closed_before)),
                and_(Aid.state.in_(_REFUSED), Aid.changed_at < begin_of(limits.refused_before)),
            ),
        )
        return [
            Expired(
                aid.id,
                aid.union_id,
                f"{aid.year}年{KIND_LABELS[AidKind(aid.kind)]}（{STATE_LABELS[AidState(aid.state)]}）",
                aid.changed_at.astimezone(CHINA).date(),
            )
            for aid in aids
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], by: UUID) -> int:
        over = Aid.state.in_((*_CLOSED, *_REFUSED))  # whatever was carried on keeps its person
        aids = await _not_erased(tx, and_(Aid.id.in_(ids), over))
        whose = [aid.person_id for aid in aids if aid.person_id]
        for aid in aids:
            await _empty(tx, aid)
        emptied = [aid.id for aid in aids]
        proofs = await forget_proofs(tx, Proof, SUBJECT_KIND, emptied, Erasure(by, ERASED, whose))
        await tx.session.flush()
        return len(aids) + proofs

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], by: UUID
    ) -> int:
        """What counts towards this year's cap stays for the list, or the year began anew."""
        counts = and_(Aid.state.in_(RESERVED), Aid.year >= tx.today.year)
        aids = await _not_erased(
            tx, and_(Aid.person_id == person_id, Aid.state.in_(_FINISHED), ~counts)
        )
        return await self.erase(tx, [aid.id for aid in aids if aid.id not in kept], by)

    async def copy(self, tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
        rows = await tx.session.scalars(
            select(Aid).where(Aid.person_id == person_id).order_by(Aid.made_at)
        )
        aids = rows.all()
        unions = await unions_by_id(tx, {aid.union_id for aid in aids})
        return Holding(
            "慰问帮扶",
            ("单位", "类别", "事由", "发生日期", "金额", "状态", "发放日期", "备注"),
            [
                (
                    unions[aid.union_id].short_name if aid.union_id in unions else "",
                    KIND_LABELS[AidKind(aid.kind)],
                    OCCASION_LABELS[Occasion(aid.occasion)],
                    chinese_date(aid.happened_on),
                    yuan_words(aid.amount_cents),
                    STATE_LABELS[AidState(aid.state)],
                    chinese_date(aid.paid_on) if aid.paid_on else "",
                    keyring.open(aid.remark_sealed, place_of_remark(aid.id))
                    if aid.remark_sealed
                    else "",
                )
                for aid in aids
            ],
        )


async def _empty(tx: Transaction, aid: Aid) -> None:
    """Neither who, nor why, nor any word or name that somebody wrote down with it."""
    for step in await steps_of(tx, aid.id):
        step.facts = {name: said for name, said in step.facts.items() if name in _KEPT_FACTS}
        if step.made_by == aid.person_id:
            step.made_by, step.made_by_name = NOBODY, mask_name(step.made_by_name)
    for entry in await entries_of(tx, aid.id):
        entry.reason = ""
        if entry.made_by == aid.person_id:
            entry.made_by = NOBODY
    if aid.entered_by == aid.person_id:
        aid.entered_by, aid.entered_by_name = NOBODY, mask_name(aid.entered_by_name)
    aid.asked_by = mask_name(aid.asked_by)
    aid.person_id = aid.case_id = None
    aid.recipient_name = mask_name(aid.recipient_name)
    aid.recipient_key = erased_key(aid.id)
    aid.remark_sealed = aid.reason = aid.student_sealed = None
    aid.occasion = Occasion.OTHER.value
    for opening in await openings_of(tx, aid.id):
        opening.reason = ""


async def _not_erased(tx: Transaction, where: ColumnElement[bool]) -> Sequence[Aid]:
    rows = await tx.session.scalars(
        select(Aid).where(where, NAMES_SOMEBODY).order_by(Aid.id).with_for_update()
    )
    return rows.all()
