"""What of an aid is personal: copied for its person, and emptied when its time is over."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from services.welfare.proofs.commands.forgetting import forget_proofs
from services.welfare.relief.domain.kinds import (
    KIND_LABELS,
    OCCASION_LABELS,
    SUBJECT_KIND,
    AidKind,
    Occasion,
)
from services.welfare.relief.domain.life import STATE_LABELS, AidState
from services.welfare.relief.queries.reading import place_of_remark, steps_of
from services.welfare.relief.tables import Aid
from services.welfare.retention.subjects import ERASED, Expired, Holding, Limits, begin_of
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.money import yuan_words
from shared.sealing import Keyring

_REFUSED = (AidState.DRAFTED, AidState.REJECTED, AidState.CANCELLED)
_FINISHED = (AidState.RECEIPTED, AidState.RECLAIMED, AidState.REJECTED, AidState.CANCELLED)
_KEPT_FACTS = frozenset({"paid_on", "paid_by", "receipted_on", "reclaimed_on", "signed_on"})


class RetainedAids:
    """Amounts, days and who decided stay, as the accounts need them; whom it was for does not."""

    label = "慰问帮扶"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Signed for or taken back years ago, or not given at all."""
        closed = (AidState.RECEIPTED, AidState.RECLAIMED)
        aids = await _not_erased(
            tx,
            or_(
                and_(Aid.state.in_(closed), Aid.changed_at < begin_of(limits.closed_before)),
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
        aids = await _not_erased(tx, Aid.id.in_(ids))
        for aid in aids:
            await _empty(tx, aid)
        proofs = await forget_proofs(tx, SUBJECT_KIND, ids, by, ERASED)
        await tx.session.flush()
        return len(aids) + proofs

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], by: UUID
    ) -> int:
        aids = await _not_erased(tx, and_(Aid.person_id == person_id, Aid.state.in_(_FINISHED)))
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
    """Neither who, nor why, nor any word that somebody wrote about it."""
    aid.person_id = None
    aid.recipient_name = mask_name(aid.recipient_name)
    aid.recipient_key = _erased_key(aid.id)
    aid.remark_sealed = aid.reason = aid.student_sealed = None
    aid.occasion = Occasion.OTHER.value
    for step in await steps_of(tx, aid.id):
        step.facts = {name: said for name, said in step.facts.items() if name in _KEPT_FACTS}
    for opening in await openings_of(tx, aid.id):
        opening.reason = ""


def _erased_key(aid_id: UUID) -> str:
    """A key of nobody: an emptied aid counts towards no person's year."""
    return f"erased:{aid_id}"


async def _not_erased(tx: Transaction, where: ColumnElement[bool]) -> Sequence[Aid]:
    rows = await tx.session.scalars(
        select(Aid)
        .where(where, ~Aid.recipient_key.startswith("erased:"))
        .order_by(Aid.id)
        .with_for_update()
    )
    return rows.all()
