"""What of mutual aid waits for somebody: an answer, a renewal, papers for a claim."""

from sqlalchemy import select

from services.welfare.mutual_aid.domain.claims import ClaimState
from services.welfare.mutual_aid.domain.covers import Standing
from services.welfare.mutual_aid.queries.reading import claims_of, own_covers
from services.welfare.mutual_aid.tables import Cover, CoverRoster
from services.welfare.permissions import ALLOWED, Act
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem


async def waiting_cover(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of mutual aid that waits for the caller."""
    return [*await _own(tx, me), *await _to_renew(tx, me)]


async def _own(tx: Transaction, me: Caller) -> list[WaitingItem]:
    covers = await own_covers(tx, me.person_id)
    found = [
        _item("answer_cover", f"确认是否参加{one.cover.name}", Group.LATER, one.cover.insurer)
        for one in covers
        if one.entry.standing == Standing.ASKED and one.cover.last_day >= tx.today
    ]
    for claim in await claims_of(tx, [one.entry.id for one in covers]):
        if claim.state == ClaimState.STARTED:
            item = _item("hand_in_claim", "交齐互助保障理赔材料", Group.WEEK, "")
            found.append(item.model_copy(update={"due_on": claim.due_on}))
    return found


async def _to_renew(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Covers that the chair was told of; a renewed one asks for nothing."""
    unions = me.unions_as(ALLOWED[Act.KEEP_COVER])
    if not unions:
        return []
    renewed = select(Cover.renews).where(Cover.renews.is_not(None))
    rows = await tx.session.execute(
        select(CoverRoster, Cover)
        .join(Cover, Cover.id == CoverRoster.cover_id)
        .where(CoverRoster.union_id.in_(unions), CoverRoster.told_at.is_not(None))
        .where(Cover.union_id == CoverRoster.union_id, Cover.last_day >= tx.today)
        .where(Cover.id.not_in(renewed))
        .order_by(Cover.last_day)
    )
    return [
        _item("renew_cover", f"续办{cover.name}", Group.WEEK, cover.insurer).model_copy(
            update={"link": f"/mutual-aid/{roster.id}", "due_on": cover.last_day}
        )
        for roster, cover in rows
    ]


def _item(kind: str, title: str, group: Group, whom: str) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom=whom,
        due_on=None,
        due_label="",
        group=group,
        link="/my-cover",
        act=None,
    )
