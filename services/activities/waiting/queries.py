"""Gathering what waits for one person in activities."""

from dataclasses import dataclass
from datetime import date, timedelta

from services.activities.ballots.queries.waiting import ballots_for
from services.activities.hall.queries.waiting import to_sign_in
from services.activities.meetings.queries.waiting import waiting_meetings
from services.activities.notices.domain.places import Place
from services.activities.notices.queries import finding
from services.activities.notices.tables import PublicNotice
from services.activities.people import known_unions
from services.activities.permissions import ALLOWED, Act, may
from services.activities.proposals.queries.waiting import waiting_proposals
from services.activities.suggestions.queries.waiting import waiting_suggestions
from services.activities.terms.queries.waiting import waiting_terms
from services.activities.waiting.congress import waiting_congress
from shared.calendar.wording import chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of


@dataclass(frozen=True)
class _Day:
    """By when, and how that is said."""

    due_on: date | None = None
    words: str = ""


async def waiting_for(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of activities that waits for the caller, the most urgent first."""
    items = [
        *await _to_judge(tx, me),
        *await _to_show(tx, me),
        *await waiting_congress(tx, me),
        *await ballots_for(tx, me),
        *await waiting_suggestions(tx, me),
        *await waiting_meetings(tx, me),
        *await to_sign_in(tx, me),
        *await waiting_proposals(tx, me),
        *await waiting_terms(tx, me),
    ]
    order = list(Group)
    last = tx.today + timedelta(days=3650)
    return sorted(items, key=lambda item: (order.index(item.group), item.due_on or last))


async def _to_judge(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Objections: those that only the county may turn down wait for the county."""
    any_union = may(me, Act.HANDLE_ANY_OBJECTION)
    own = me.unions_as(ALLOWED[Act.HANDLE_OBJECTION])
    if not own and not any_union:
        return []
    notices = await finding.objected(tx, None if any_union else own)
    counts = await finding.counts_waiting(tx, [notice.id for notice in notices])
    unions = await known_unions(tx, (notice.union_id for notice in notices))
    items = []
    for notice in notices:
        union = unions.get(notice.union_id)
        mine = _is_mine(me, notice, own_union=notice.union_id in own)
        items.append(
            _item(
                notice,
                "handle_objection",
                f"处理“{notice.title}”公示的 {counts.get(notice.id, 0)} 条异议",
                Group.DECIDE if mine else Group.OTHERS,
                _by(tx.today, notice.last_day),
                union.short_name if union else "",
            )
        )
    return items


def _by(today: date, day: date | None) -> _Day:
    return _Day(day, chinese_days_left(today, day) if day else "")


def _is_mine(me: Caller, notice: PublicNotice, *, own_union: bool) -> bool:
    """Whoever asked for the notice waits for somebody else; so does a committee for the county."""
    if notice.made_by == me.person_id:
        return False
    if may(me, Act.HANDLE_ANY_OBJECTION):
        return own_union or notice.made_as_chair
    return not notice.made_as_chair


async def _to_show(tx: Transaction, me: Caller) -> list[WaitingItem]:
    unions = me.unions_as(ALLOWED[Act.MAKE_NOTICE])
    if not unions:
        return []
    today = tx.today
    return [
        *(
            _item(notice, "arrange_notice", f"安排公示：{notice.title}", Group.DECIDE, _Day())
            for notice in await finding.to_arrange(tx, unions)
        ),
        *(
            _item(
                notice,
                "post_notice",
                f"{_verb(notice)}公示：{notice.title}",
                group_of(today, notice.first_day),
                _by(today, notice.first_day),
            )
            for notice in await finding.to_post(tx, unions)
        ),
        *(
            _item(notice, "note_notice", f"写公示结果：{notice.title}", Group.LATER, _Day())
            for notice in await finding.to_note(tx, unions)
        ),
    ]


def _verb(notice: PublicNotice) -> str:
    return "宣读" if notice.place == Place.ASSEMBLY else "打印张贴"


def _item(
    notice: PublicNotice,
    kind: str,
    title: str,
    group: Group,
    day: _Day,
    from_whom: str = "",
) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom=from_whom,
        due_on=day.due_on,
        due_label=day.words,
        group=group,
        link=f"/notices/{notice.id}",
        act=None,
    )
