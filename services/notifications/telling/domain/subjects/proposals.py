"""What is told of proposals, to whom, and what that closes; none of it leaves the school."""

from collections.abc import Mapping
from typing import Any

from services.notifications.inbox.domain import Audience, Closing, proposal_matter, proposals_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, school_office, union_chair
from services.notifications.telling.domain.rule import About, Closes, Rule
from services.notifications.wording.sentences import on_one_line
from shared.calendar import chinese_date
from shared.contracts import activities
from shared.contracts.event import Event
from shared.contracts.roles import Role


def _may_propose(event: activities.ProposalRoundOpened) -> Audience:
    if event.whole_staff:
        return Audience(union_ids=(event.union_id,), members=True)
    return concerned(event)


def _members(event: activities.ProposalRoundPublished) -> Audience:
    return Audience(union_ids=(event.union_id,), members=True)


def _principal(event: Event) -> Audience:
    return Audience(roles=(Role.PRINCIPAL,), union_ids=(event.union_id,))


def _handlers(event: Any) -> Audience | None:
    return Audience(person_ids=event.handlers) if event.handlers else None


def _author(event: activities.ProposalReplied) -> Audience | None:
    return Audience(person_ids=(event.author_id,)) if event.author_id else None


def _others(event: activities.ProposalReplied) -> Audience:
    return Audience(person_ids=tuple(one for one in event.concerns if one != event.author_id))


def _chased(stage: activities.ProposalStage, event: activities.ProposalOverdue) -> Audience | None:
    return _handlers(event) if event.chase is stage else None


def _soon(event: activities.ProposalOverdue) -> Audience | None:
    return _chased(activities.ProposalStage.SOON, event)


def _late(event: activities.ProposalOverdue) -> Audience | None:
    """When principal and chair are told, the handlers are told once more."""
    return None if event.chase is activities.ProposalStage.SOON else _handlers(event)


def _principal_if_long(event: activities.ProposalOverdue) -> Audience | None:
    return _principal(event) if event.chase is activities.ProposalStage.SCHOOL else None


def _chair_if_long(event: activities.ProposalOverdue) -> Audience | None:
    return union_chair(event) if event.chase is activities.ProposalStage.SCHOOL else None


# What is told as news, and in which words.
_NEWS: Mapping[type[Event], str] = {
    activities.ProposalSubmitted: "已提交，工会审查后会告诉您",
    activities.ProposalFiled: "已立案，编为{numbered}",
    activities.ProposalMerged: "已并入提案“{into}”，提案人和附议人都保留",
    activities.ProposalConverted: "转为建议，打开可以看到原因",
    activities.ProposalDeclined: "没有立案，打开可以看到原因",
    activities.ProposalAssigned: "已批办，请承办人在{due_day}前答复",
    activities.ProposalReplied: "已答复",
    activities.ProposalReworkOrdered: "因提案人不满意重新办理，{due_day}前再次答复",
    activities.ProposalProgressed: "有了落实进展",
    activities.ProposalClosed: "已办结，提案人评价：{grade}",
}

RULES: tuple[Rule, ...] = (
    Rule(activities.ProposalRoundOpened, Kind.PROPOSALS_OPENED, About.PROPOSALS, _may_propose),
    Rule(activities.ProposalRoundPublished, Kind.PROPOSALS_PUBLISHED, About.PROPOSALS, _members),
    Rule(activities.ProposalInvited, Kind.PROPOSAL_TO_SECOND, About.PROPOSAL, concerned),
    Rule(activities.ProposalSeconded, Kind.PROPOSAL_SECONDED, About.PROPOSAL, concerned),
    Rule(activities.ProposalSubmitted, Kind.PROPOSALS_SUBMITTED, About.PROPOSAL, school_office),
    Rule(activities.ProposalReturned, Kind.PROPOSAL_RETURNED, About.PROPOSAL, concerned),
    Rule(activities.ProposalFiled, Kind.PROPOSALS_TO_ASSIGN, About.PROPOSAL, _principal),
    Rule(activities.ProposalAssigned, Kind.PROPOSAL_ASSIGNED, About.PROPOSAL, _handlers),
    Rule(activities.ProposalReplied, Kind.PROPOSAL_TO_RATE, About.PROPOSAL, _author),
    Rule(activities.ProposalRated, Kind.PROPOSAL_RATED, About.PROPOSAL, _handlers),
    Rule(activities.ProposalReworkOrdered, Kind.PROPOSAL_REWORK, About.PROPOSAL, _handlers),
    Rule(activities.ProposalOverdue, Kind.PROPOSAL_SOON, About.PROPOSAL, _soon),
    Rule(activities.ProposalOverdue, Kind.PROPOSAL_LATE, About.PROPOSAL, _late),
    Rule(activities.ProposalOverdue, Kind.PROPOSAL_ESCALATED, About.PROPOSAL, _principal_if_long),
    Rule(activities.ProposalOverdue, Kind.PROPOSAL_ESCALATED, About.PROPOSAL, _chair_if_long),
    *(
        Rule(
            event,
            Kind.PROPOSAL_NEWS,
            About.PROPOSAL,
            _others if event is activities.ProposalReplied else concerned,
        )
        for event in _NEWS
    ),
)


def _earlier(event: activities.ProposalEvent) -> tuple[Closing, ...]:
    return (Closing(proposal_matter(event.subject_id), event.version),)


def _round_over(event: activities.ProposalRoundPublished) -> tuple[Closing, ...]:
    return (Closing(proposals_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    activities.ProposalRoundPublished: _round_over,
    activities.ProposalSubmitted: _earlier,
    activities.ProposalFiled: _earlier,
    activities.ProposalMerged: _earlier,
    activities.ProposalConverted: _earlier,
    activities.ProposalReturned: _earlier,
    activities.ProposalDeclined: _earlier,
    activities.ProposalAssigned: _earlier,
    activities.ProposalReplied: _earlier,
    activities.ProposalReworkOrdered: _earlier,
    activities.ProposalClosed: _earlier,
    activities.ProposalTakenBack: _earlier,
}

GRADES: Mapping[activities.ProposalGrade, str] = {
    activities.ProposalGrade.SATISFIED: "满意",
    activities.ProposalGrade.MOSTLY: "基本满意",
    activities.ProposalGrade.UNSATISFIED: "不满意",
}


def of_proposals(event: Event) -> dict[str, str]:
    """What is said of proposals; the title of a closed one is its own, not that of the proof."""
    if isinstance(event, activities.ProposalRoundEvent):
        closed = str(getattr(event, "closed", ""))
        return {"closes_on": chinese_date(event.closes_on), "closed": closed}
    if not isinstance(event, activities.ProposalEvent):
        return {}
    grade = getattr(event, "grade", None)
    words = {
        "title": on_one_line(event.matter),
        "numbered": f"第 {event.number} 号" if event.number else "提案",
        "into": on_one_line(getattr(event, "into_matter", "")),
        "grade": GRADES[grade] if grade else "到期未评价",
        "rate_by": _day(getattr(event, "rate_by", None)),
        "due_day": _day(getattr(event, "due_on", None)),
    }
    return words | {"news": _NEWS.get(type(event), "").format(**words)}


def _day(day: Any) -> str:
    return chinese_date(day) if day else ""
