"""What of a visit is personal: copied for who was visited, and emptied when its time is over."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from services.welfare.people import unions_by_id
from services.welfare.proofs import Proof
from services.welfare.retention.subjects import Expired, Holding
from services.welfare.visits.domain.life import MADE, STATE_LABELS, VisitState
from services.welfare.visits.domain.occasions import WAY_LABELS, VisitOccasion, VisitWay
from services.welfare.visits.queries.reading import NAMES_SOMEBODY, gift_words, steps_of
from services.welfare.visits.tables import Visit
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.proofs.forgetting import Erasure, forget_proofs
from shared.retention.clock import begin_of
from shared.retention.rules import ERASED, NOBODY, Limits
from shared.sealing import Keyring

SUBJECT_KIND = "visit"
_KEPT_FACTS = frozenset({"visited_on", "follow_up_on"})


class RetainedVisits:
    """That a visit was made, its days, its worth and who recorded it stay; to whom does not."""

    label = "走访记录"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Closed years ago, or found not to be needed."""
        visits = await _not_erased(
            tx,
            or_(
                and_(
                    Visit.state == VisitState.CLOSED,
                    Visit.changed_at < begin_of(limits.closed_before),
                ),
                and_(
                    Visit.state == VisitState.NOT_NEEDED,
                    Visit.changed_at < begin_of(limits.refused_before),
                ),
            ),
        )
        return [
            Expired(
                visit.id,
                visit.union_id,
                f"{visit.happened_on.year}年走访（{STATE_LABELS[VisitState(visit.state)]}）",
                visit.changed_at.astimezone(CHINA).date(),
            )
            for visit in visits
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], by: UUID) -> int:
        visits = await _not_erased(tx, Visit.id.in_(ids))
        whose = [visit.person_id for visit in visits if visit.person_id]
        for visit in visits:
            await _empty(tx, visit)
        emptied = [visit.id for visit in visits]
        proofs = await forget_proofs(tx, Proof, SUBJECT_KIND, emptied, Erasure(by, ERASED, whose))
        await tx.session.flush()
        return len(visits) + proofs

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], by: UUID
    ) -> int:
        visits = await _not_erased(tx, Visit.person_id == person_id)
        return await self.erase(tx, [visit.id for visit in visits if visit.id not in kept], by)

    async def copy(self, tx: Transaction, person_id: UUID, _keyring: Keyring) -> Holding:
        """The visits that were made; neither who reported them nor what was noted of a family."""
        rows = await tx.session.scalars(
            select(Visit)
            .where(Visit.person_id == person_id, Visit.state.in_(MADE))
            .order_by(Visit.visited_on, Visit.id)
        )
        visits = rows.all()
        unions = await unions_by_id(tx, {visit.union_id for visit in visits})
        return Holding(
            "走访",
            ("单位", "走访日期", "方式", "慰问金（品）"),
            [
                (
                    unions[visit.union_id].short_name if visit.union_id in unions else "",
                    chinese_date(visit.visited_on) if visit.visited_on else "",
                    WAY_LABELS[VisitWay(visit.way)] if visit.way else "",
                    gift_words(visit) or "",
                )
                for visit in visits
            ],
        )


async def _empty(tx: Transaction, visit: Visit) -> None:
    """Neither to whom, nor why, nor any word or name that somebody wrote down with it."""
    for step in await steps_of(tx, visit.id):
        step.facts = {name: said for name, said in step.facts.items() if name in _KEPT_FACTS}
        if step.made_by == visit.person_id:
            step.made_by, step.made_by_name = NOBODY, mask_name(step.made_by_name)
    if visit.reported_by == visit.person_id:
        visit.reported_by, visit.reported_by_name = NOBODY, mask_name(visit.reported_by_name)
        visit.draft_id = None
    visit.person_id = None
    visit.visited_name = mask_name(visit.visited_name)
    visit.occasion, visit.in_hospital = VisitOccasion.OTHER.value, False
    visit.remark_sealed = visit.finding_sealed = visit.need_sealed = visit.follow_up_sealed = None
    visit.visitors = []
    visit.place = visit.reason = None


async def _not_erased(tx: Transaction, where: ColumnElement[bool]) -> Sequence[Visit]:
    """Finished visits that still name somebody, locked."""
    rows = await tx.session.scalars(
        select(Visit).where(where, NAMES_SOMEBODY).order_by(Visit.id).with_for_update()
    )
    return rows.all()
