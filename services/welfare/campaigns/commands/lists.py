"""The lists of a campaign: made for all unions at once, written by each, and let go."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import delete, update

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.commands.steps import campaign_of, load_list, move_lists
from services.welfare.campaigns.domain.cards import read_card
from services.welfare.campaigns.domain.kinds import CampaignKind, CareGroup
from services.welfare.campaigns.domain.life import (
    CampaignState,
    LineState,
    ListMove,
    ListState,
    check_list_editable,
    check_open,
)
from services.welfare.campaigns.domain.money import MOST_LINES, FigureName, TwiceOnList
from services.welfare.campaigns.queries.candidates import Candidate, proposed, rule_of
from services.welfare.campaigns.queries.held import elsewhere_in, figures
from services.welfare.campaigns.queries.reading import lines_of, place_of_card
from services.welfare.campaigns.tables import Campaign, CampaignLine, CampaignList
from services.welfare.people import PersonCopy, staff_of
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.masking import plain_name
from shared.money import read_amount
from shared.sealing import Keyring
from shared.sql import insert_rows
from shared.web.identity import Caller


class NotOnStaff(Invalid):
    """Somebody is not on the union's list of people, or is and was typed by hand."""

    code: ClassVar[str] = "recipient-not-here"


class TooManyLines(Invalid):
    """Longer than any school is large."""

    code: ClassVar[str] = "campaign-list-too-long"


@dataclass(frozen=True)
class Wanted:
    """One line as it is wanted: a person of the union, or a typed name of somebody retired.

    `card` nothing leaves the number that is there, an empty one takes it away.
    """

    person_id: UUID | None
    typed_name: str | None
    reason: CareGroup
    amount: str
    card: str | None
    bank: str | None


async def make_lists(tx: Transaction, campaign: Campaign, unions: Sequence[UUID]) -> None:
    """A list for each union, with the people whom the rule proposes where the amount is fixed."""
    ids = {union_id: new_id() for union_id in unions}
    rows = [_list_row(tx, campaign, union_id, list_id) for union_id, list_id in ids.items()]
    await insert_rows(tx, CampaignList, rows)
    if campaign.person_cents is None:
        return
    found = await proposed(tx, rule_of(campaign), unions)
    places: defaultdict[UUID, int] = defaultdict(int)
    lines: list[dict[str, Any]] = []
    for one in found:
        if one.is_unsure:  # whoever writes the list knows, and puts them on it
            continue
        lines.append(_proposed_line(campaign, ids[one.union_id], one, places[one.union_id]))
        places[one.union_id] += 1
    await insert_rows(tx, CampaignLine, lines)


def _list_row(tx: Transaction, campaign: Campaign, union_id: UUID, list_id: UUID) -> dict[str, Any]:
    return {
        "id": list_id,
        "county_id": campaign.county_id,
        "union_id": union_id,
        "host_id": campaign.union_id,
        "campaign_id": campaign.id,
        "version": 1,
        "state": ListState.DRAFTING.value,
        "from_paper": False,
        "task_id": campaign.task_id if union_id == campaign.union_id else None,
        "made_at": tx.now,
        "changed_at": tx.now,
    }


def _proposed_line(campaign: Campaign, list_id: UUID, one: Candidate, place: int) -> dict[str, Any]:
    return {
        "id": new_id(),
        "county_id": campaign.county_id,
        "union_id": one.union_id,
        "list_id": list_id,
        "campaign_id": campaign.id,
        "place": place,
        "state": LineState.LISTED.value,
        "person_id": one.person_id,
        "recipient_name": one.name,
        "recipient_key": str(one.person_id),
        "reason": CareGroup.HOLIDAY.value,
        "cents": campaign.person_cents,
        "goods_year": goods_year(campaign),
    }


def goods_year(campaign: Campaign) -> int | None:
    """The year whose limit of holiday goods a line counts towards."""
    return campaign.year if campaign.kind == CampaignKind.HOLIDAY_GOODS else None


async def write(
    tx: Transaction,
    list_id: UUID,
    seen_version: int | None,
    wanted: Sequence[Wanted],
    keyring: Keyring,
) -> CampaignList:
    """Write the lines of a list anew; a person on it twice is refused.

    Raises:
        Stale, CampaignNotOpen, CampaignNotEditable, NotOnStaff, TwiceOnList, AmountNotPossible,
        CardNotPossible, TooManyLines.

    """
    of_list = await load_list(tx, list_id, seen_version)
    campaign = await campaign_of(tx, of_list)
    check_open(CampaignState(campaign.state))
    check_list_editable(ListState(of_list.state))
    if len(wanted) > MOST_LINES:
        raise TooManyLines(f"一份名单最多 {MOST_LINES} 人。")
    cards = {line.recipient_key: line for line in await lines_of(tx, list_id)}
    rows = await _rows(tx, campaign, of_list, wanted, keyring, cards)
    await _check_once(tx, of_list, rows)
    await tx.session.execute(delete(CampaignLine).where(CampaignLine.list_id == list_id))
    await insert_rows(tx, CampaignLine, rows)
    of_list.version += 1
    of_list.changed_at = tx.now
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.CAMPAIGN_LIST_WRITTEN,
            union_id=of_list.union_id,
            subject_id=of_list.id,
            facts={"lines": str(len(rows))},
        ),
    )
    return of_list


async def release(tx: Transaction, caller: Caller, lists: Sequence[CampaignList]) -> None:
    """Cancel lists that are locked; what they had asked for is free again."""
    if lists:
        await move_lists(tx, caller, lists, ListMove.CANCEL)
        await set_lines(tx, lists, LineState.LISTED)


async def set_lines(
    tx: Transaction, lists: Sequence[CampaignList], state: LineState, **more: Any
) -> None:
    """Let the lines of these lists that still stand follow their lists, in one statement."""
    await tx.session.execute(
        update(CampaignLine)
        .where(CampaignLine.list_id.in_([each.id for each in lists]))
        .where(CampaignLine.state != LineState.REVERSED)
        .values(state=state.value, **more)
    )


async def _rows(
    tx: Transaction,
    campaign: Campaign,
    of_list: CampaignList,
    wanted: Sequence[Wanted],
    keyring: Keyring,
    before: dict[str, CampaignLine],
) -> list[dict[str, Any]]:
    staff = {person.person_id: person for person in await staff_of(tx, of_list.union_id)}
    names = {plain_name(person.name) for person in staff.values()}
    most = (await figures(tx))[FigureName.PERSON_MOST] * 100
    rows = []
    for place, one in enumerate(wanted):
        line_id = new_id()
        person_id, name, key = _recipient(of_list, one, staff, names, keyring)
        kept = before.get(key)
        rows.append(
            {
                "id": line_id,
                "county_id": of_list.county_id,
                "union_id": of_list.union_id,
                "list_id": of_list.id,
                "campaign_id": campaign.id,
                "place": place,
                "state": LineState.LISTED.value,
                "person_id": person_id,
                "recipient_name": name,
                "recipient_key": key,
                "reason": one.reason.value,
                "cents": read_amount(one.amount, most),
                "goods_year": goods_year(campaign),
                "card_sealed": _card(one, kept, line_id, keyring),
                "bank": one.bank if one.card is not None or one.bank else kept and kept.bank,
            }
        )
    return rows


def _card(one: Wanted, kept: CampaignLine | None, line_id: UUID, keyring: Keyring) -> str | None:
    if one.card is not None:
        number = read_card(one.card)
        return keyring.seal(number, place_of_card(line_id)) if number else None
    if kept is None or kept.card_sealed is None:
        return None
    return keyring.seal(
        keyring.open(kept.card_sealed, place_of_card(kept.id)), place_of_card(line_id)
    )


def _recipient(
    of_list: CampaignList,
    one: Wanted,
    staff: dict[UUID, PersonCopy],
    names: set[str],
    keyring: Keyring,
) -> tuple[UUID | None, str, str]:
    """Id, name and key of whom a line is for."""
    if (one.person_id is None) == (one.typed_name is None):
        raise NotOnStaff("请从名单里选人，或者填写退休人员的姓名（二选一）。")
    if one.person_id is not None:
        person = staff.get(one.person_id)
        if person is None:
            raise NotOnStaff("名单里有人不在本单位（可能已调出），请去掉后再保存。")
        return person.person_id, person.name, str(person.person_id)
    same = plain_name(one.typed_name or "")
    if same in names:
        raise NotOnStaff(
            f"教职工名单里有“{same}”，请从名单里选择；确是同名的退休人员，请写成“{same}（退休）”。"
        )
    return (
        None,
        one.typed_name or "",
        keyring.fingerprint(same, f"aid.recipient:{of_list.union_id}"),
    )


async def _check_once(
    tx: Transaction, of_list: CampaignList, rows: Sequence[dict[str, Any]]
) -> None:
    counted = Counter(row["recipient_key"] for row in rows)
    named = {row["recipient_key"]: row["recipient_name"] for row in rows}
    twice = [named[key] for key, times in counted.items() if times > 1]
    if twice:
        raise TwiceOnList(f"名单里重复了：{'、'.join(twice[:5])}。每人只列一次。")
    other = await elsewhere_in(tx, of_list.campaign_id, counted, of_list.id)
    if other:
        first = named[next(key for key in counted if key in other)]
        raise TwiceOnList(f"{first}已在这次活动另一个单位的名单上，不能重复慰问。")
