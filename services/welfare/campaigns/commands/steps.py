"""Steps of campaigns and of lists: state, version, history, log, lines and event.

Of lists any number is moved at once, with a fixed number of statements.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.domain.life import (
    CampaignMove,
    CampaignState,
    ListMove,
    ListState,
    after,
    list_after,
)
from services.welfare.campaigns.tables import Campaign, CampaignList, CampaignStep
from shared import audit
from shared.contracts.welfare import CampaignEvent, CampaignListEvent
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.sql import insert_rows
from shared.web.identity import Caller

E = TypeVar("E", bound=CampaignListEvent)


async def load_campaign(
    tx: Transaction, campaign_id: UUID, seen_version: int | None = None
) -> Campaign:
    """The campaign, locked and as it is now.

    The lock lets steps on its lists be written down, which only point to it: whoever locks the
    campaign and then its lists would otherwise wait for a step that waits for the campaign.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    found = await tx.session.get(
        Campaign, campaign_id, with_for_update={"key_share": True}, populate_existing=True
    )
    if found is None:
        raise NotFound
    if seen_version is not None and found.version != seen_version:
        raise Stale
    return found


async def load_lists(tx: Transaction, list_ids: Collection[UUID]) -> Sequence[CampaignList]:
    """The lists, locked in one order and as they are now."""
    rows = await tx.session.scalars(
        select(CampaignList)
        .where(CampaignList.id.in_(list_ids))
        .order_by(CampaignList.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return rows.all()


async def load_list(
    tx: Transaction, list_id: UUID, seen_version: int | None = None
) -> CampaignList:
    """One list, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    found = await load_lists(tx, [list_id])
    if not found:
        raise NotFound
    if seen_version is not None and found[0].version != seen_version:
        raise Stale
    return found[0]


async def campaign_of(tx: Transaction, of_list: CampaignList) -> Campaign:
    """The campaign of a list that is locked, as it is now: it ends only under free lists.

    Raises:
        NotFound: another union's.

    """
    found = await tx.session.get(Campaign, of_list.campaign_id, populate_existing=True)
    if found is None:
        raise NotFound
    return found


async def move_campaign(
    tx: Transaction,
    caller: Caller,
    campaign: Campaign,
    move: CampaignMove,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Take a campaign one step further and write the step down.

    Raises:
        CampaignMoveNotAllowed: it is not at a point where this can be done.

    """
    before = CampaignState(campaign.state)
    campaign.state = after(before, move, countywide=campaign.countywide).value
    campaign.version += 1
    campaign.changed_at = tx.now
    step = {"move": move.value, "from_state": before.value, "to_state": campaign.state}
    tx.session.add(
        CampaignStep(
            id=new_id(),
            county_id=campaign.county_id,
            union_id=campaign.union_id,
            host_id=campaign.union_id,
            campaign_id=campaign.id,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=dict(facts or {}),
            **step,
        )
    )
    await note_campaign(tx, campaign, AuditAct.CAMPAIGN_STEP, move=move.value)


async def note_campaign(tx: Transaction, campaign: Campaign, act: AuditAct, **facts: str) -> None:
    entry = audit.Entry(act=act, union_id=campaign.union_id, subject_id=campaign.id, facts=facts)
    await audit.record(tx, entry)


async def move_lists(
    tx: Transaction,
    caller: Caller,
    lists: Sequence[CampaignList],
    move: ListMove,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Take lists that are locked one step further, all or none, and write the steps down.

    Raises:
        ListMoveNotAllowed: one of them is not at a point where this can be done.

    """
    rows: list[dict[str, Any]] = []
    for each in lists:
        before = ListState(each.state)
        each.state = list_after(before, move).value
        each.version += 1
        each.changed_at = tx.now
        rows.append(_step(tx, caller, each, move, before, facts or {}))
    await tx.session.flush()
    await insert_rows(tx, CampaignStep, rows)
    await audit.record(
        tx,
        *(
            audit.Entry(
                act=AuditAct.CAMPAIGN_LIST_STEP,
                union_id=each.union_id,
                subject_id=each.id,
                facts={"move": move.value},
            )
            for each in lists
        ),
    )


def _step(
    tx: Transaction,
    caller: Caller,
    each: CampaignList,
    move: ListMove,
    before: ListState,
    facts: Mapping[str, str],
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "county_id": each.county_id,
        "union_id": each.union_id,
        "host_id": each.host_id,
        "campaign_id": each.campaign_id,
        "list_id": each.id,
        "move": move.value,
        "from_state": before.value,
        "to_state": each.state,
        "made_at": tx.now,
        "made_by": caller.person_id,
        "made_by_name": caller.name,
        "facts": dict(facts),
    }


def tell_campaign(
    tx: Transaction, caller: Caller, campaign: Campaign, event: type[CampaignEvent], **more: Any
) -> None:
    """Announce where the campaign stands now."""
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": campaign.county_id,
        "union_id": campaign.union_id,
        "subject_id": campaign.id,
        "version": campaign.version,
        "title": campaign.title,
        "countywide": campaign.countywide,
        "actor_id": caller.person_id,
        **more,
    }
    tx.publish(event(**members))


def tell_list(
    tx: Transaction,
    campaign: Campaign,
    of_list: CampaignList,
    event: type[CampaignListEvent],
    **more: Any,
) -> None:
    """Announce where a list stands now: neither names nor amounts."""
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": of_list.county_id,
        "union_id": of_list.union_id,
        "subject_id": of_list.id,
        "version": of_list.version,
        "campaign_id": campaign.id,
        "campaign_title": campaign.title,
        "countywide": campaign.countywide,
        "submitted_by": of_list.submitted_by,
        "from_paper": of_list.from_paper,
        **more,
    }
    tx.publish(event(**members))
