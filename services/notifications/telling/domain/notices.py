"""An event becomes notices: its rule's audience, its kind's words, one key per matter or day."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.notifications.inbox.domain import (
    Audience,
    Telling,
    aid_matter,
    ballot_matter,
    campaign_list_matter,
    campaign_matter,
    congress_matter,
    congress_term_matter,
    congress_year_matter,
    gift_matter,
    hand_over_matter,
    hardship_matter,
    health_matter,
    notice_matter,
    overdue_matter,
    plan_matter,
    proposal_matter,
    proposals_matter,
    received_matter,
    role_matter,
    sign_matter,
    suggestion_matter,
    task_matter,
    transfer_matter,
    visit_matter,
)
from services.notifications.kinds import MANNERS
from services.notifications.telling.domain.rule import About, Rule
from services.notifications.telling.domain.rules import RULES_OF
from services.notifications.telling.domain.subjects.proposals import of_proposals
from services.notifications.wording.sentences import TEXTS, UNION_MARK, due_words, on_one_line
from shared.calendar import chinese_date, chinese_moment
from shared.contracts.activities import (
    CongressTermExpiring,
    NoticeClosed,
    NoticeEvent,
    NoticeOutcome,
    SessionKind,
    SuggestionAnswered,
    SuggestionOutcome,
    TermStage,
)
from shared.contracts.directory import HandOverState, RoleExpiring
from shared.contracts.event import Event
from shared.contracts.plans import PlanSigned
from shared.contracts.roles import ROLE_LABELS
from shared.contracts.welfare import (
    CampaignOpened,
    HardshipFileOpened,
    HealthCheckAnnounced,
    HealthCheckEvent,
    Sheet,
)

HOME = "/"  # where the web shows what waits for a person
ROLES = "/roles"


def tellings_of(event: Event, day: date) -> list[Telling]:
    """What is told because of this event; `day` is the day in China on which it happened."""
    fitting = [
        (rule, rule.audience(event)) for rule in RULES_OF.get(type(event), ()) if rule.fits(event)
    ]
    return [_telling(rule, event, audience, day) for rule, audience in fitting if audience]


def _telling(rule: Rule, event: Event, audience: Audience, day: date) -> Telling:
    manner, words = MANNERS[rule.kind], facts_of(event)
    matter, link = _matter_and_link(rule.about, event)
    told: dict[str, Any] = {
        "kind": rule.kind,
        "audience": audience,
        "union_id": event.union_id,
        "event_id": event.event_id,
        "matter": matter,
        "version": event.version,
        "told_at": event.occurred_at,
        "due_on": getattr(event, "sign_by", None) or getattr(event, "due_on", None),
    }
    text = TEXTS[rule.kind]
    if manner.digest:
        return Telling(
            **told | {"due_on": None},
            key=_digest_key(rule, event, day),
            link=_plan_link(event) if rule.about is About.SIGNED else HOME,
            subject=words["title"],
            day=day,
            line=text.line.format(**words),
            line_link=link if rule.about is not About.SIGNED else "",
        )
    return Telling(
        **told,
        key=matter if manner.needs_sign else f"{rule.kind}:{event.event_id}",
        link=link,
        title=text.title.format(**words),
        body=text.body.format(**words),
    )


def _digest_key(rule: Rule, event: Event, day: date) -> str:
    """One digest a day; those that speak of one plan, one per plan."""
    about = f":{_plan_id(event)}" if rule.about is About.SIGNED else ""
    return f"{rule.kind}:{day.isoformat()}{about}"


def _matter_and_link(about: About, event: Event) -> tuple[str, str]:
    if about in _OF_PLAN:
        return _OF_PLAN[about](_plan_id(event), event), _plan_link(event)
    if about is About.CONGRESS_YEAR:
        year: int = event.school_year  # type: ignore[attr-defined] # every event about it has one
        return congress_year_matter(event.union_id, year), _LINKS[about]
    return _OF_SUBJECT[about](event.subject_id), _LINKS[about].format(event=event)


_OF_PLAN: dict[About, Callable[[UUID, Event], str]] = {
    About.PLAN: lambda plan_id, _: plan_matter(plan_id),
    About.SIGNING: lambda plan_id, _: sign_matter(plan_id),
    About.OVERDUE: lambda plan_id, _: overdue_matter(plan_id),
    About.SIGNED: lambda plan_id, event: f"signed:{plan_id}:{event.union_id}",
}

_OF_SUBJECT: dict[About, Callable[[UUID], str]] = {
    About.TASK: task_matter,
    About.DONE_TASK: lambda task_id: f"done:{task_id}",
    About.ROLE: role_matter,
    About.HAND_OVER: hand_over_matter,
    About.HAND_OVER_UNDONE: lambda pair_id: f"undone:{pair_id}",
    About.FILE: lambda opening_id: f"file:{opening_id}",
    About.CONSENT: lambda answer_id: f"consent:{answer_id}",
    About.DATA_REQUEST: lambda request_id: f"data:{request_id}",
    About.UNIT: lambda date_id: f"deadline:{date_id}",
    About.AID: aid_matter,
    About.RECEIVED: received_matter,
    About.AID_FILE: lambda opening_id: f"aid_file:{opening_id}",
    About.HARDSHIP: hardship_matter,
    About.OWN_HARDSHIP: lambda case_id: f"own_hardship:{case_id}",
    About.HARDSHIP_FILE: lambda opening_id: f"hardship_file:{opening_id}",
    About.OWN_TRANSFER: transfer_matter,
    About.TRANSFER: lambda transfer_id: f"transfer_due:{transfer_id}",
    About.MOVED: lambda transfer_id: f"moved:{transfer_id}",
    About.VISIT: visit_matter,
    About.CAMPAIGN: campaign_matter,
    About.CAMPAIGN_LIST: campaign_list_matter,
    About.CAMPAIGN_SUBMITTED: lambda list_id: f"submitted:{list_id}",
    About.GIFT: gift_matter,
    About.HEALTH: health_matter,
    About.HEALTH_LIST: health_matter,
    About.COVER: lambda roster_id: f"cover:{roster_id}",
    About.CLAIM: lambda claim_id: f"claim:{claim_id}",
    About.NOTICE: notice_matter,
    About.CONGRESS_TERM: congress_term_matter,
    About.BALLOT: ballot_matter,
    About.SUGGESTION: suggestion_matter,
    About.OWN_SUGGESTION: lambda suggestion_id: f"own_suggestion:{suggestion_id}",
    About.CONGRESS: congress_matter,
    About.CONGRESS_NEWS: lambda session_id: f"congress_news:{session_id}",
    About.PROPOSALS: proposals_matter,
    About.PROPOSAL: proposal_matter,
}

# What the notice opens.
_LINKS: dict[About, str] = {
    About.TASK: "/tasks/{event.subject_id}",
    About.DONE_TASK: "/tasks/{event.subject_id}",
    About.ROLE: ROLES,
    About.HAND_OVER: ROLES,
    About.HAND_OVER_UNDONE: ROLES,
    About.FILE: "/audit",
    About.CONSENT: "/consents?union={event.union_id}",
    About.DATA_REQUEST: "/data-requests",
    About.UNIT: "/units/{event.union_id}",
    About.AID: "/relief/{event.subject_id}",
    About.RECEIVED: "/my-relief",
    About.AID_FILE: "/relief",
    About.HARDSHIP: "/hardship/{event.subject_id}",
    About.OWN_HARDSHIP: "/my-hardship",
    About.HARDSHIP_FILE: "/hardship",
    About.OWN_TRANSFER: "/my-hardship",
    About.TRANSFER: "/hardship/transfers",
    About.MOVED: "/hardship",
    About.VISIT: "/visits/{event.subject_id}",
    About.CAMPAIGN: "/campaigns/{event.subject_id}",
    About.CAMPAIGN_LIST: "/campaign-lists/{event.subject_id}",
    About.CAMPAIGN_SUBMITTED: "/campaigns/{event.campaign_id}",
    About.GIFT: "/my-relief",
    About.HEALTH: "/my-health",
    About.HEALTH_LIST: "/health/{event.subject_id}",
    About.COVER: "/mutual-aid/{event.subject_id}",
    About.CLAIM: "/my-cover",
    About.NOTICE: "/notices/{event.subject_id}",
    About.CONGRESS_TERM: "/congress/term?union={event.union_id}",
    About.BALLOT: "/ballots/{event.subject_id}",
    About.SUGGESTION: "/suggestions/{event.subject_id}",
    About.OWN_SUGGESTION: "/suggestions/{event.subject_id}",
    About.CONGRESS: "/congress/{event.subject_id}",
    About.CONGRESS_NEWS: "/congress/{event.subject_id}",
    About.CONGRESS_YEAR: "/congress",
    About.PROPOSALS: "/proposals/rounds/{event.subject_id}",
    About.PROPOSAL: "/proposals/{event.subject_id}",
}


def _plan_id(event: Event) -> UUID:
    plan_id: UUID = getattr(event, "plan_id", event.subject_id)
    return plan_id


def _plan_link(event: Event) -> str:
    return f"/plans/{_plan_id(event)}"


def facts_of(event: Event) -> dict[str, str]:
    """The words of an event that the texts may name."""
    sign_by: date | None = getattr(event, "sign_by", None)
    done_on: date | None = getattr(event, "done_on", None)
    due_on: date | None = getattr(event, "due_on", None)
    return {
        "title": on_one_line(getattr(event, "campaign_title", "") or getattr(event, "title", "")),
        "reason": getattr(event, "reason", ""),
        "overdue": str(getattr(event, "overdue", "")),
        "measure_count": str(getattr(event, "measure_count", "")),
        "sign_by": chinese_date(sign_by) if sign_by else "",
        "done_on": chinese_date(done_on) if done_on else "",
        "due": due_words(due_on),
        "due_day": chinese_date(due_on) if due_on else "",
        "paper": _recorded(event) if getattr(event, "from_paper", False) else "",
        "union": UNION_MARK,
        "actor": getattr(event, "actor_name", ""),
        "looked": _looked(event),
        **_of_roles(event),
        **_of_notices(event),
        **_of_terms(event),
        **_of_campaigns(event),
        **_of_health_checks(event),
        **_of_suggestions(event),
        **_of_congress(event),
        **of_proposals(event),
    }


_LOOKED = {
    None: "查看了一份困难档案",
    Sheet.LIST: "导出了困难档案名单",
    Sheet.BANK: "导出了困难档案帮扶的银行清单",
}


def _looked(event: Event) -> str:
    """At what somebody from above looked: at one file, or at many in a sheet."""
    return _LOOKED[event.sheet] if isinstance(event, HardshipFileOpened) else ""


def _of_roles(event: Event) -> dict[str, str]:
    """What is said of a term or of a hand-over."""
    if isinstance(event, RoleExpiring):
        last_day = chinese_date(event.last_day) if event.last_day else ""
        return {"holder": event.person_name, "last_day": last_day}
    if isinstance(event, HandOverState):
        return {
            "from_name": event.from_name,
            "to_name": event.to_name,
            "roles": "、".join(ROLE_LABELS[role] for role in event.roles) or "未办工作",
            "day": chinese_date(event.day),
            "work": "未办完的工作一并转交。" if event.takes_work else "",
        }
    return {}


_OUTCOMES: dict[NoticeOutcome, tuple[str, str]] = {
    NoticeOutcome.STOOD: ("期满，没有成立的异议", "\n请打开公示，写一句公示结果。"),
    NoticeOutcome.UPHELD: ("期满，有异议成立", "\n请按处理意见办理，并打开公示写一句公示结果。"),
    NoticeOutcome.WITHDRAWN: ("已撤回", ""),
}


def _of_notices(event: Event) -> dict[str, str]:
    """What is said of a public notice."""
    if not isinstance(event, NoticeEvent):
        return {}
    outcome = event.outcome if isinstance(event, NoticeClosed) else None
    words, then = _OUTCOMES[outcome] if outcome else ("", "")
    return {
        "until": chinese_date(event.last_day) if event.last_day else "",
        "waiting": str(getattr(event, "waiting", "")),
        "outcome": words,
        "then": then,
    }


def _of_terms(event: Event) -> dict[str, str]:
    """How near the end of a congress's term is, and what to do about it."""
    if not isinstance(event, CongressTermExpiring):
        return {}
    last_day, longest = chinese_date(event.last_day), chinese_date(event.longest_day)
    words = {
        TermStage.SOON: f"将于{last_day}届满",
        TermStage.OVER: f"已于{last_day}届满",
        TermStage.TOO_LATE: f"已于{last_day}届满，超过了最长延期",
    }
    elects = "" if event.kind is SessionKind.STAFF_ASSEMBLY else "组织选举下一届代表，"
    latest = "" if event.stage is TermStage.TOO_LATE else f"确需延期的，最迟到{longest}。"
    return {"ends": words[event.stage], "elects": elects, "latest": latest}


def _of_campaigns(event: Event) -> dict[str, str]:
    """Until when lists may be handed in."""
    return {"until": chinese_date(event.until)} if isinstance(event, CampaignOpened) else {}


def _of_health_checks(event: Event) -> dict[str, str]:
    """What is said of a check: where and when, and neither which nor for whom."""
    if not isinstance(event, HealthCheckEvent):
        return {}
    books = isinstance(event, HealthCheckAnnounced) and event.has_slots
    return {
        "hospital": event.hospital,
        "first_day": chinese_date(event.first_day),
        "last_day": chinese_date(event.last_day),
        "begins": getattr(event, "begins", ""),
        "how": "请打开选一个时段；不方便自己选的，请联系本校工会代为预约。"
        if books
        else "请在这几天里前往；去不了的，请告诉本校工会。",
    }


def _of_congress(event: Event) -> dict[str, str]:
    """What is said of a session: when and where."""
    starts_at: datetime | None = getattr(event, "starts_at", None)
    words = {"late": "（迟报）" if getattr(event, "late", False) else ""}
    if starts_at is None:
        return words
    return {
        **words,
        "starts": chinese_moment(starts_at),
        "place": getattr(event, "place", ""),
        "moved": "时间地点有变动，改为" if getattr(event, "moved", False) else "定于",
    }


def _recorded(event: Event) -> str:
    """How it is said that something was entered later: signed on paper, or done long before."""
    return "（纸质补录）" if isinstance(event, PlanSigned) else "（补记）"


_SUGGESTED: dict[SuggestionOutcome, str] = {
    SuggestionOutcome.ADOPTED: "已采纳",
    SuggestionOutcome.NOTED: "已答复",
    SuggestionOutcome.PASSED_ON: "已转有关部门办理",
}


def _of_suggestions(event: Event) -> dict[str, str]:
    """What came of a suggestion; what it says is nowhere but in the suggestion."""
    if not isinstance(event, SuggestionAnswered):
        return {}
    return {"outcome": _SUGGESTED[event.outcome]}
